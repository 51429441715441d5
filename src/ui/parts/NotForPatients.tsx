import type { Identity } from '../../dosing/library';
import { notForPatients } from '../../wording/standing';
import './NotForPatients.css';

/** Across every printed page, whatever is on it, of limits that nobody has released. */
export function NotForPatients({ identity }: { identity: Identity }) {
  const words = notForPatients(identity);
  return words === undefined ? null : (
    <p className="not-for-patients paper" aria-hidden="true">
      {words} — {words} — {words}
    </p>
  );
}
