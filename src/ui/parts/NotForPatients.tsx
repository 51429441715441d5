import type { Identity } from '../../dosing/library';
import { notForPatients } from '../../wording/standing';
import './NotForPatients.css';

/** One above the other, so that no part of a page is without. */
const LINES = ['upper', 'middle', 'lower'] as const;

/** Across every printed page, whatever is on it, from its head to its foot, of limits that nobody has released. */
export function NotForPatients({ identity }: { identity: Identity }) {
  const words = notForPatients(identity);
  if (words === undefined) return null;
  return LINES.map((line) => (
    <p key={line} className={`not-for-patients ${line} paper`} aria-hidden="true">
      {words} — {words} — {words}
    </p>
  ));
}
