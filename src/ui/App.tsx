import './layers.css';
import './tokens.css';
import './base.css';
import './words.css';
import './act.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isStill } from '../answers/asked';
import { standingOn } from '../answers/made';
import type { Library } from '../dosing/library';
import { NO_ATTEMPTS } from '../intake/check-record';
import { CHECK } from '../intake/link-address';
import { EMPTY_COURSE } from '../intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../intake/typed-order';
import { named, ownerOf } from '../wording/named-library';
import { useArrival } from './arrival';
import type { CourseState } from './course/CourseView';
import { type DoseState, DoseView } from './dose/DoseView';
import { later } from './parts/later';
import { NotForPatients } from './parts/NotForPatients';
import { Owner } from './parts/Owner';
import { Standing } from './parts/Standing';
import { Words } from './parts/Words';
import { StartAgain } from './StartAgain';
import { StillThere } from './StillThere';
import { useHasTyped } from './typing';
import './App.css';

const VIEWS = [
  { fragment: '#/', name: 'Dose' },
  { fragment: CHECK, name: 'Second check' },
  { fragment: '#/course', name: 'Course' },
  { fragment: '#/library', name: 'Library' },
] as const;
/** What the view of the library was called: bookmarks still do. */
const LIMITS = 'limits';

// The Dose view is what most visits want, so it loads alone; the others follow when opened.
const WHAT = 'This view';
const CheckView = later(
  () => import('./check/CheckView').then((room) => room.CheckView),
  WHAT,
  'when drawn',
);
const CourseView = later(
  () => import('./course/CourseView').then((room) => room.CourseView),
  WHAT,
  'when drawn',
);
const LibraryView = later(
  () => import('./library/LibraryView').then((room) => room.LibraryView),
  WHAT,
  'when drawn',
);

const OfflineLine = later(
  () => import('./OfflineLine').then((line) => line.OfflineLine),
  'The copy for use without a network',
);

const NO_DOSE: DoseState = { typed: EMPTY_ORDER, asked: undefined };
const NO_COURSE: CourseState = { typed: EMPTY_COURSE, asked: undefined };

/** Where a keyboard is likely; on a touch screen a focused field would raise one over the page. */
const KEYBOARD = '(hover: hover) and (pointer: fine)';

interface AppProps {
  readonly library: Library;
  readonly now: () => Date;
  readonly version: string;
}

/** The page: the fragment names the view; what is typed lives only as long as the page does. */
export function App({ library, now, version }: AppProps) {
  const { fragment, link, count, take, drop } = useArrival();
  const [, word] = fragment.split('/');
  const called = word === LIMITS ? 'library' : word;
  const view = VIEWS.find((each) => called === each.fragment.slice(2)) ?? VIEWS[0];
  const [dose, setDose] = useState(NO_DOSE);
  const [courseState, setCourse] = useState(NO_COURSE);
  // The attempts of a check outlive its view; nothing typed does.
  const [record, setRecord] = useState(NO_ATTEMPTS);
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
  const owner = ownerOf(library.identity);
  const standing = standingOn(now(), library.identity);
  const page = `${window.location.origin}${window.location.pathname}`;

  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<{ view: string; patient: number }>(undefined);
  useEffect(() => {
    document.title = `${view.name} – Ketamine dose`;
    const before = shown.current;
    shown.current = { view: view.name, patient };
    const isEmptied = before !== undefined && before.patient !== patient;
    const opensForm = view.fragment === '#/' && window.matchMedia(KEYBOARD).matches;
    if (before?.view === view.name && !isEmptied) return;
    const weight = document.getElementById('weight');
    if (weight && (isEmptied || opensForm)) weight.focus({ preventScroll: !isEmptied });
    else if (before) heading.current?.focus();
  }, [view, patient]);

  const openCheck = useCallback(() => {
    take();
    // No sheet waits for the checker one tab away: what was typed stays, its results go.
    setDose((state) => ({ ...state, asked: undefined }));
    setCourse((state) => ({ ...state, asked: undefined }));
  }, [take]);

  return (
    <>
      <NotForPatients identity={library.identity} />
      <header className={owner.leads ? 'owned' : undefined}>
        <nav aria-label="Views">
          {VIEWS.map((each) => (
            <a
              key={each.fragment}
              href={each.fragment}
              aria-current={each === view ? 'page' : undefined}
            >
              {each.name}
            </a>
          ))}
        </nav>
        <Owner owner={owner} />
        <div aria-live="polite">
          <Standing standing={standing} />
        </div>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {view.name === 'Dose' ? 'Ketamine dose' : view.name}
        </h1>
        <StillThere library={library} holds={holds} onEmpty={emptyUntouched} />
        {view.fragment === '#/' && (
          <DoseView
            key={patient}
            library={library}
            state={dose}
            onType={setTyped}
            onChange={setDose}
            again={again}
            now={now}
            version={version}
            linkOf={(payload) => `${page}${CHECK}/${payload}`}
          />
        )}
        {view.fragment === CHECK && (
          <CheckView
            key={count}
            library={library}
            link={link}
            onOpen={openCheck}
            record={record}
            onRecord={setRecord}
            again={again}
            now={now}
            version={version}
          />
        )}
        {view.fragment === '#/course' && (
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
        {view.fragment === '#/library' && (
          <LibraryView
            library={library}
            asked={isStill(asked, { order: typed }) ? typed : undefined}
            now={now}
          />
        )}
      </main>
      <footer>
        <p>
          Version {version}, under <Words text={named(library.identity)} />.
        </p>
        <OfflineLine />
      </footer>
    </>
  );
}
