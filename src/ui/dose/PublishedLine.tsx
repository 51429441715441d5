import type { Library } from '../../dosing/library';
import type { Order } from '../../dosing/order';
import { publishedLine } from '../../wording/published';
import { Words } from '../parts/Words';
import './PublishedLine.css';

/** Where published protocols differ from the source range at this dose; nothing if none does. */
export function PublishedLine({ order, library }: { order: Order; library: Library }) {
  const line = publishedLine(order, library);
  return (
    line.length > 0 && (
      <p className="published">
        <Words of={line} />
      </p>
    )
  );
}
