import type { Order } from '../../dosing/order';
import { publishedLine } from '../../wording/published';
import { Words } from '../parts/Words';

/** Where published protocols differ from the source range at this dose; nothing if none does. */
export function PublishedLine({ order }: { order: Order }) {
  const line = publishedLine(order);
  return (
    line.length > 0 && (
      <p className="published">
        <Words of={line} />
      </p>
    )
  );
}
