import { useId, useState } from 'react';
import { isSame, reviewedIn } from '../../../library/blind-review';
import type { LibraryFile } from '../../../library/schema';
import {
  mismatchSaid,
  reviewedLabel,
  TYPE_FROM_SIGNED,
  untypedSaid,
} from '../../../wording/desk/approving';
import { DOSE_UNITS } from '../../../wording/desk/parts';
import { Select } from './Select';

interface BlindReviewProps {
  readonly file: LibraryFile;
  /** Everything that was typed is what stands. */
  readonly onSame: () => void;
}

/** The limits of the signed protocol, typed by a second person before anything of the file is shown. */
export function BlindReview({ file, onSame }: BlindReviewProps) {
  const asked = reviewedIn(file);
  const [typed, setTyped] = useState<readonly string[]>(() => asked.map(() => ''));
  const [mismatches, setMismatches] = useState<readonly string[]>([]);
  const id = useId();
  const type = (at: number, value: string) => {
    setTyped(typed.map((each, index) => (index === at ? value : each)));
    setMismatches([]);
  };
  const compare = () => {
    const untyped = asked.filter((each, at) => !each.isOptional && !typed[at]);
    if (untyped.length > 0) {
      setMismatches(untypedSaid(untyped));
      return;
    }
    const found = asked.flatMap((each, at) => {
      const own = typed[at] ?? '';
      return isSame(each, own) ? [] : [mismatchSaid(each, own)];
    });
    setMismatches(found);
    if (found.length === 0) onSame();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <p>{TYPE_FROM_SIGNED}</p>
      {asked.map((each, at) => {
        const label = reviewedLabel(each);
        return (
          <div key={label} className="desk-entry">
            <label htmlFor={`${id}${at}`}>{label}</label>
            {each.is === 'unit' ? (
              <Select
                wired={{ id: `${id}${at}` }}
                options={DOSE_UNITS}
                chosen={typed[at] ?? ''}
                onChoose={(value) => type(at, value)}
              />
            ) : (
              <input
                id={`${id}${at}`}
                className="short"
                inputMode="decimal"
                autoComplete="off"
                value={typed[at] ?? ''}
                onChange={({ target: { value } }) => type(at, value)}
              />
            )}
          </div>
        );
      })}
      <div role="alert">
        {mismatches.length > 0 && (
          <ul className="problem">
            {mismatches.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </div>
      <button className="act" type="submit">
        Compare
      </button>
    </form>
  );
}
