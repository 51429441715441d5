import type { Made as Making } from '../../answers/made';
import { plain, type Text } from '../../wording/text';
import { Made } from './SheetHead';
import { Words } from './Words';
import './Footers.css';

/** What the drug and the limits are; when it was made, for the screen, whose head does not say so. */
export function Footers({ lines, made }: { lines: readonly Text[]; made: Making }) {
  return (
    <div className="footers">
      {lines.map((line) => (
        <p key={plain(line)}>
          <Words text={line} />{' '}
        </p>
      ))}
      <Made text={made.line} />
    </div>
  );
}
