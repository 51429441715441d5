import type { Text } from '../../wording/text';
import { Words } from './Words';
import './LineSaid.css';

/** What is said of the line that a dose runs through, with room for a hand to write in; nothing where there is none. */
export function LineSaid({ line }: { readonly line: Text }) {
  if (line.length === 0) return null;
  return (
    <p className="line-said">
      <Words text={line} />
    </p>
  );
}
