import { type ReactNode, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { Asked } from '../../answers/asked';
import { checkAnswer, recordSaid } from '../../answers/check';
import { type HandedLink, received } from '../../answers/link';
import { announced, made } from '../../answers/made';
import { clockAt, THIS_CLOCK } from '../../answers/today';
import type { Library } from '../../dosing/library';
import type { CheckRecord } from '../../intake/attempts';
import { EMPTY_CHECK, type TypedCheck } from '../../intake/check-form';
import { tried, withWrong } from '../../intake/check-record';
import type { WrongAsked } from '../../wording/attempts';
import type { CheckSheet } from '../../wording/check-sheet';
import { cameSentence, linkSentence, notHandedSentence } from '../../wording/links';
import { plain } from '../../wording/text';
import { Announcement } from '../parts/Announcement';
import { useAnswer } from '../parts/answer';
import { Footers } from '../parts/Footers';
import { Print } from '../parts/Print';
import { SheetBody, SheetHead } from '../parts/SheetHead';
import { Words } from '../parts/Words';
import { AskedView } from './AskedView';
import { BlankCheck } from './BlankCheck';
import { CheckForm } from './CheckForm';
import { CheckSignatures, Wrong } from './CheckRecordView';
import { CheckSheetView, VerdictMark } from './CheckSheetView';
import { OrderAsText } from './OrderAsText';
import '../parts/sheet.css';
import './CheckView.css';

const CLASSES: Record<CheckSheet['verdict'], string> = {
  agrees: 'agrees',
  'with a caution': 'cautioned',
  'past a limit': 'differs',
  differs: 'differs',
  'step asked': 'cautioned',
  'doses asked': 'cautioned',
  'minutes asked': 'cautioned',
  'not compared': '',
};

/** More than fits is as much to be seen as a difference. */
function classOf({ verdict, running }: CheckSheet): string {
  return running?.tone === 'stop' ? CLASSES.differs : CLASSES[verdict];
}

const AGREEING: readonly CheckSheet['verdict'][] = ['agrees', 'with a caution', 'past a limit'];

interface CheckViewProps {
  readonly library: Library;
  /** The order that came with a link, hidden until the checker compares; or that it is lost. */
  readonly link: HandedLink | undefined;
  /** Takes the text of an order, where no link can lead here. */
  readonly onText: ((payload: string) => void) | undefined;
  /** Called whenever the check is opened: it has loaded, and has the link. */
  readonly onOpen: () => void;
  /** The attempts at this order so far; whoever starts again empties it. */
  readonly record: CheckRecord;
  readonly onRecord: (record: CheckRecord) => void;
  readonly again: ReactNode;
  readonly now: () => Date;
  readonly version: string;
}

/** The second check: blank and blind until compared, and blank again whenever it is opened. */
export function CheckView(props: CheckViewProps) {
  const { library, link, onText, onOpen, record, onRecord, again, now, version } = props;
  const [typed, setTyped] = useState<TypedCheck>(EMPTY_CHECK);
  const forms = { check: typed };
  const [asked, setAsked] = useState<Asked<typeof forms>>();
  const handed = useMemo(() => link && received(link, library), [link, library]);
  useLayoutEffect(onOpen, [onOpen]);
  const came = onText ? 'text' : 'link';
  const plan = handed?.kind === 'order' ? handed.plan : undefined;
  const answer = useCallback(
    ({ typed, at }: Asked<typeof forms>) => checkAnswer(typed.check, plan, library, clockAt(at)),
    [plan, library],
  );
  const { problems, result: checked, summary, heading } = useAnswer(asked, forms, answer);
  const result = checked?.sheet;
  const compare = () => {
    const asking = { typed: forms, at: now() };
    const answered = answer(asking);
    setAsked(asking);
    if (answered.kind === 'problems') return;
    const agrees = AGREEING.includes(answered.sheet.verdict);
    const order = link !== 'lost' && plan ? link?.payload : undefined;
    onRecord(tried(record, order, { typed, at: asking.at, agrees }));
  };
  // Earlier attempts are told after a comparison only.
  const making = made(asked?.at ?? now(), version, library.identity);
  const said = useMemo(
    () => recordSaid(record, plan, library, THIS_CLOCK),
    [record, plan, library],
  );
  const wrongProps = (asked: WrongAsked) => ({
    asked,
    chosen: record.attempts[asked.at]?.wrong ?? '',
    onChoose: (wrong: string) => onRecord(withWrong(record, asked.at, wrong)),
  });
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
              {handed.kind === 'order' ? (
                cameSentence(came)
              ) : (
                <Words text={linkSentence(handed, library.identity, came)} />
              )}
            </p>
          )}
          {onText && !handed && <OrderAsText onText={onText} />}
          <CheckForm
            library={library}
            typed={typed}
            problems={problems}
            summary={summary}
            onType={setTyped}
            onSubmit={compare}
            again={again}
          />
        </div>
        <section className="beside sheet" aria-label="Comparison">
          {result && <Print />}
          {result && (
            <SheetHead
              title={said.number > 1 ? `Second check, attempt ${said.number}` : 'Second check'}
              heading={null}
              medication={result.medication}
              made={making}
            />
          )}
          <div role="status" className={result && `verdict ${classOf(result)}`}>
            {result && (
              <>
                <h2 ref={heading} tabIndex={-1}>
                  <VerdictMark verdict={result.verdict} /> {result.heading}
                </h2>
                <p>
                  <Words text={result.summary} />
                </p>
                {handed?.kind === 'refused' && (
                  <p className="not-handed">{notHandedSentence(handed, came)}</p>
                )}
                {result.toDo.map((line) => (
                  <p className="to-do" key={plain(line)}>
                    <Words text={line} />
                  </p>
                ))}
                {result.running && <AskedView said={result.running} />}
                {said.attempts.map((line) => (
                  <p className="attempt" key={plain(line)}>
                    <Words text={line} />
                  </p>
                ))}
                <p className="ear">
                  <Announcement text={announced(making, result.announcement)} asked={asked} />
                </p>
              </>
            )}
          </div>
          {result ? (
            <>
              <SheetBody>
                <CheckSheetView sheet={result} />
                {said.wrong && <Wrong {...wrongProps(said.wrong)} />}
                <CheckSignatures />
                <Footers lines={result.footers} made={making} />
              </SheetBody>
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
            <BlankCheck {...{ library, now, version }} />
          )}
        </section>
      </div>
    </>
  );
}
