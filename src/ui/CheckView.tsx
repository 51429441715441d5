import { useMemo, useState } from 'react';
import type { Library } from '../dosing/protocol';
import { EMPTY_CHECK, type TypedCheck } from '../intake/check-form';
import { type CheckRecord, tried } from '../intake/check-record';
import { takeOver } from '../intake/take-over';
import { linkSentence } from '../wording/check-sheet';
import { madeAt } from '../wording/made-at';
import './check.css';
import { useAnswerFocus } from './answer-focus';
import { CheckForm } from './CheckForm';
import { CheckSheetView, VerdictMark } from './CheckSheetView';
import { checkAnswer } from './check-answer';
import { Footers } from './SheetView';
import { Words } from './Words';

const CLASSES = {
  agrees: 'agrees',
  'past a limit': 'differs',
  differs: 'differs',
  'not compared': '',
} as const;

interface CheckViewProps {
  readonly library: Library;
  /** The text of a hand-off link; its order stays hidden until the checker compares. */
  readonly payload: string | undefined;
  /** The attempts at this order so far; whoever starts again empties it. */
  readonly record: CheckRecord;
  readonly onRecord: (record: CheckRecord) => void;
  readonly now: () => Date;
  readonly version: string;
}

/** The second check: blank and blind until compared, and blank again whenever it is opened. */
export function CheckView({ library, payload, record, onRecord, now, version }: CheckViewProps) {
  const [typed, setTyped] = useState<TypedCheck>(EMPTY_CHECK);
  const [asked, setAsked] = useState<{ readonly typed: TypedCheck }>();
  const handed = useMemo(
    () => (payload === undefined ? undefined : takeOver(payload, library)),
    [payload, library],
  );
  const plan = handed?.kind === 'order' ? handed.plan : undefined;
  const said = useMemo(
    () => asked && checkAnswer(asked.typed, plan, library),
    [asked, plan, library],
  );
  const problems = said?.kind === 'problems' ? said.problems : [];
  const result = said?.kind === 'checked' && asked?.typed === typed ? said.sheet : undefined;
  const { summary, heading } = useAnswerFocus(asked);
  const compare = () => {
    const answer = checkAnswer(typed, plan, library);
    setAsked({ typed });
    if (answer.kind === 'problems') return;
    const agrees = answer.sheet.verdict === 'agrees' || answer.sheet.verdict === 'past a limit';
    onRecord(tried(record, plan && payload, { typed, at: now(), agrees }));
  };
  const last = record.attempts.at(-1);
  return (
    <>
      <p className="lead">
        For a second person, alone: the order typed again from the chart, the strength from the
        label, the rate from the pump. Nothing of the first calculation is shown until you compare.
      </p>
      <div className="desk">
        <div>
          {handed && (
            <p className={handed.kind === 'order' ? 'notice' : 'notice refused'}>
              {handed.kind === 'order'
                ? 'An order came with the link. It stays hidden until you compare.'
                : linkSentence(handed.why)}
            </p>
          )}
          <CheckForm
            library={library}
            typed={typed}
            problems={problems}
            summary={summary}
            onType={setTyped}
            onSubmit={compare}
          />
        </div>
        <section className="beside sheet" aria-label="Comparison">
          <div role="status" className={result && `verdict ${CLASSES[result.verdict]}`}>
            {result && (
              <>
                <h2 ref={heading} tabIndex={-1}>
                  <VerdictMark of={result.verdict} /> {result.heading}
                </h2>
                <p>
                  <Words of={result.summary} />
                </p>
                <p className="ear">{result.announcement}</p>
              </>
            )}
          </div>
          {result ? (
            <>
              <CheckSheetView sheet={result} />
              {last && <Footers of={[madeAt(last.at, version, library.version)]} />}
              <button
                className="act second"
                type="button"
                onClick={() => {
                  setTyped(EMPTY_CHECK);
                  setAsked(undefined);
                  document.getElementById('weight')?.focus();
                }}
              >
                Check again
              </button>
            </>
          ) : (
            <p className="empty">
              The reading worked backwards appears here, beside the order, once you compare.
            </p>
          )}
        </section>
      </div>
    </>
  );
}
