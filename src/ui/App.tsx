import './layers.css';
import './tokens.css';
import './base.css';
import './words.css';
import './act.css';
import { useCallback, useEffect, useState } from 'react';
import { isStill } from '../answers/asked';
import type { Library } from '../dosing/library';
import { NO_ATTEMPTS } from '../intake/attempts';
import type { Draft } from '../intake/draft';
import { handOff } from '../intake/hand-off';
import { CHECK } from '../intake/link-address';
import { EMPTY_COURSE } from '../intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../intake/typed-order';
import { useArrival } from './arrival';
import type { CourseState } from './course/CourseView';
import { type DoseState, DoseView } from './dose/DoseView';
import { Foot } from './Foot';
import { Head } from './Head';
import { keepEntryInSight } from './keypad';
import { useIsAlive } from './parts/alive';
import { Loading } from './parts/Loading';
import { PageAnswers } from './parts/page-answers';
import { StartAgain } from './StartAgain';
import { StillThere } from './StillThere';
import { byHandIn, isLate, type Limits, type LimitsActs } from './site/limits';
import type { Place } from './site/place';
import { useOtherLimits } from './site/use-other-limits';
import { useHasTyped } from './typing';
import { useViewFocus } from './view-focus';
import {
  CheckView,
  CopyView,
  CourseView,
  LibraryView,
  LimitsSaid,
  NoLimits,
  viewOf,
} from './views';
import './App.css';

const NO_DOSE: DoseState = { typed: EMPTY_ORDER, asked: undefined };
const NO_COURSE: CourseState = { typed: EMPTY_COURSE, asked: undefined };

/** What an order says of the person alone, whosever the limits are. */
function bodyOf({ weight, height, sex }: TypedOrder): TypedOrder {
  return { ...EMPTY_ORDER, weight, height, sex };
}

interface AppProps {
  readonly limits: Limits;
  readonly acts: LimitsActs;
  /** The tool’s own parts without any protocol: what is drawn until it is known whose limits hold. */
  readonly noLimits: Library;
  readonly now: () => Date;
  readonly place: Place;
  readonly version: string;
}

/** The page: the fragment names the view; what is typed lives only as long as the page does. */
export function App({ limits, acts, noLimits, now, place, version }: AppProps) {
  const isAlive = useIsAlive();
  const isKnown = limits.kind === 'library';
  const library = isKnown ? limits.library : noLimits;
  const { fragment, link, count, receive, take, drop } = useArrival();
  const view = viewOf(fragment);
  const [dose, setDose] = useState(NO_DOSE);
  const [courseState, setCourse] = useState(NO_COURSE);
  // The attempts of a check outlive its view; nothing typed does.
  const [record, setRecord] = useState(NO_ATTEMPTS);
  // A library that is written outlives its view too; it is of no patient, and starting again leaves it.
  const [draft, setDraft] = useState<Draft>();
  // A check under other limits begins blank.
  const [under, setUnder] = useState(0);
  const takeResultsOff = useCallback(() => {
    setDose((state) => ({ ...state, asked: undefined }));
    setCourse((state) => ({ ...state, asked: undefined }));
  }, []);
  const other = useOtherLimits(limits, takeResultsOff, () => {
    setDose(({ typed }) => ({ ...NO_DOSE, typed: bodyOf(typed) }));
    setCourse(NO_COURSE);
    setRecord(NO_ATTEMPTS);
    setUnder((before) => before + 1);
  });
  const setTyped = useCallback(
    (change: (typed: TypedOrder) => TypedOrder) =>
      setDose((state) => ({ ...state, typed: change(state.typed) })),
    [],
  );
  const { hasTyped, forgetTyping } = useHasTyped();
  const [patient, setPatient] = useState(0);
  const emptyBut = useCallback(
    (link: Parameters<typeof drop>[0]) => {
      setDose(NO_DOSE);
      setCourse(NO_COURSE);
      setRecord(NO_ATTEMPTS);
      setPatient((before) => before + 1);
      drop(link);
      forgetTyping();
    },
    [drop, forgetTyping],
  );
  const empty = useCallback(() => emptyBut('nothing'), [emptyBut]);
  // Nobody chose that: whoever goes on with the order is told that it came and is lost.
  const emptyUntouched = useCallback(() => emptyBut('that it was lost'), [emptyBut]);
  const holds = hasTyped || (link !== undefined && link !== 'lost');
  const again = <StartAgain loses={holds} onEmpty={empty} />;

  const { typed, asked } = dose;
  const identity = isKnown ? library.identity : undefined;
  const publishedAt = isKnown ? limits.publishedAt : undefined;
  const otherSaid = asked || courseState.asked ? undefined : other;

  const heading = useViewFocus(view, patient, isAlive);

  useEffect(keepEntryInSight, []);

  const openCheck = useCallback(() => {
    take();
    // No sheet waits for the checker one tab away: what was typed stays, its results go.
    takeResultsOff();
  }, [take, takeResultsOff]);

  return (
    <PageAnswers value={place.answers}>
      <Head view={view} identity={identity} now={now} />
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {view.name === 'Dose' ? 'Ketamine dose' : view.name}
        </h1>
        {(otherSaid || isLate(limits)) && <LimitsSaid limits={limits} other={otherSaid} />}
        {limits.kind === 'none' && <NoLimits why={limits.why} acts={acts} />}
        {limits.kind === 'waiting' && view.fragment !== '#/' && (
          <Loading says="Waiting for the limits." />
        )}
        <StillThere library={library} holds={holds} onEmpty={emptyUntouched} />
        {limits.kind !== 'none' && view.fragment === '#/' && (
          <DoseView
            key={patient}
            library={library}
            waits={!isKnown}
            state={dose}
            onType={setTyped}
            onChange={setDose}
            again={again}
            now={now}
            version={version}
            handOff={(payload) => handOff(payload, publishedAt ?? place.address())}
          />
        )}
        {isKnown && view.fragment === CHECK && (
          <CheckView
            key={`${count} ${under}`}
            library={library}
            link={link}
            onText={place.address() === undefined ? receive : undefined}
            onOpen={openCheck}
            record={record}
            onRecord={setRecord}
            again={again}
            now={now}
            version={version}
          />
        )}
        {isKnown && view.fragment === '#/course' && (
          <CourseView
            key={patient}
            library={library}
            order={dose.typed}
            onOrder={setTyped}
            state={courseState}
            onChange={setCourse}
            again={again}
            now={now}
            version={version}
          />
        )}
        {isKnown && view.fragment === '#/library' && (
          <LibraryView
            library={library}
            file={limits.file}
            oneFile={place.oneFile}
            asked={isStill(asked, { order: typed }) ? typed : undefined}
            now={now}
            byHand={byHandIn(limits, acts)}
            draft={draft}
            onDraft={setDraft}
          />
        )}
        {isKnown && view.fragment === '#/copy' && (
          <CopyView library={library} file={limits.file} now={now} version={version} />
        )}
      </main>
      <Foot identity={identity} version={version} KeptLine={isAlive ? place.KeptLine : undefined} />
    </PageAnswers>
  );
}
