import type { Library } from '../dosing/library';
import { emptiedSentence, untouchedSentence } from '../wording/visit';
import { Words } from './parts/Words';
import { useUntouched } from './untouched';
import './parts/asking.css';
import './StillThere.css';

interface StillThereProps {
  readonly library: Library;
  readonly holds: boolean;
  readonly onEmpty: () => void;
}

/** The line that asks before an untouched page is emptied; nothing while someone is at it. */
export function StillThere({ library, holds, onEmpty }: StillThereProps) {
  const { says, keep } = useUntouched(library.visit, holds, onEmpty);
  return (
    <div className={says === 'nothing' ? undefined : 'still-there'}>
      <p aria-live="polite">
        {says === 'asks' && <Words text={untouchedSentence(library)} />}
        {says === 'emptied' && <Words text={emptiedSentence(library)} />}
      </p>
      {says === 'asks' && (
        <button className="act second" type="button" onClick={keep}>
          Keep
        </button>
      )}
    </div>
  );
}
