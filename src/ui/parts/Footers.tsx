import { plain, type Text } from '../../wording/text';
import { Made } from './SheetHead';
import { Words } from './Words';
import './Footers.css';

/** What the drug and the limits are; when it was made, for the screen, whose head does not say so. */
export function Footers({ of, made }: { of: readonly Text[]; made: Text }) {
  return (
    <div className="footers">
      {of.map((line) => (
        <p key={plain(line)}>
          <Words of={line} />{' '}
        </p>
      ))}
      <Made of={made} />
    </div>
  );
}
