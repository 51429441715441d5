import type { Plan } from '../../dosing/plan';
import { publishedLine } from '../../wording/published-line';
import { Words } from '../parts/Words';
import './PublishedLine.css';

/** Where published protocols differ from the source range at this dose; nothing if none does. */
export function PublishedLine({ plan }: { plan: Plan }) {
  const line = publishedLine(plan);
  return (
    line.length > 0 && (
      <p className="published">
        <Words text={line} />
      </p>
    )
  );
}
