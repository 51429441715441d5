import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Library } from '../dosing/protocol';
import { NO_ATTEMPTS } from '../intake/check-record';
import { EMPTY_ORDER, type TypedOrder } from '../intake/order-form';
import { EMPTY_COURSE } from '../intake/typed-course';
import type { CourseState } from './CourseView';
import { type DoseState, DoseView } from './DoseView';
import { Failed } from './Failed';

const VIEWS = [
  { fragment: '#/', name: 'Dose' },
  { fragment: '#/check', name: 'Second check' },
  { fragment: '#/course', name: 'Course' },
  { fragment: '#/limits', name: 'Limits and sources' },
] as const;

function onFragment(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

const CHECK = '#/check';

// The Dose view is what most visits want, so it loads alone; the others follow when opened.
const CheckView = lazy(() => import('./CheckView').then((room) => ({ default: room.CheckView })));
const CourseView = lazy(() =>
  import('./CourseView').then((room) => ({ default: room.CourseView })),
);
const LimitsView = lazy(() =>
  import('./LimitsView').then((room) => ({ default: room.LimitsView })),
);

/** The text of a hand-off link, which leaves the address at once: nobody reads it there. */
function usePayload(fragment: string) {
  const [payload, setPayload] = useState<string>();
  const inAddress = fragment.startsWith(`${CHECK}/`) ? fragment.slice(CHECK.length + 1) : undefined;
  useEffect(() => {
    // The order of a link is for one check: it is gone when the view is left.
    if (inAddress === undefined) {
      if (fragment !== CHECK) setPayload(undefined);
      return;
    }
    setPayload(inAddress);
    window.location.replace(CHECK);
  }, [inAddress, fragment]);
  return payload;
}

/** Lets a waiting new version take over; nothing while there is none. */
function useNewVersion() {
  const [takeOver, setTakeOver] = useState<() => void>();
  useEffect(() => {
    import('./offline').then(
      ({ keepOffline }) => keepOffline((offer) => setTakeOver(() => offer)),
      // The page works all the same; the reason says which file could not be fetched.
      console.info,
    );
  }, []);
  return takeOver;
}

interface AppProps {
  readonly library: Library;
  readonly now: () => Date;
  readonly version: string;
}

/** The page: the fragment names the view; what is typed lives only as long as the page does. */
export function App({ library, now, version }: AppProps) {
  const fragment = useSyncExternalStore(onFragment, () => window.location.hash);
  const payload = usePayload(fragment);
  const view = VIEWS.find((each) => fragment.split('/')[1] === each.fragment.slice(2)) ?? VIEWS[0];
  const [dose, setDose] = useState<DoseState>({ typed: EMPTY_ORDER, asked: undefined });
  const [courseState, setCourse] = useState<CourseState>({ typed: EMPTY_COURSE, asked: undefined });
  // The attempts of a check outlive its view; nothing typed does.
  const [record, setRecord] = useState(NO_ATTEMPTS);
  const setTyped = useCallback(
    (change: (typed: TypedOrder) => TypedOrder) =>
      setDose((state) => ({ ...state, typed: change(state.typed) })),
    [],
  );
  const { typed, asked } = dose;
  const page = `${window.location.origin}${window.location.pathname}`;

  const takeOver = useNewVersion();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    document.title = `${view.name} – Ketamine dose`;
    if (shown.current === view) return;
    shown.current = view;
    heading.current?.focus();
  }, [view]);

  return (
    <>
      <header>
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
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {view.name === 'Dose' ? 'Ketamine dose' : view.name}
        </h1>
        {view.fragment === '#/' && (
          <DoseView
            library={library}
            state={dose}
            onType={setTyped}
            onChange={setDose}
            now={now}
            version={version}
            linkOf={(payload) => `${page}${CHECK}/${payload}`}
          />
        )}
        <Failed key={view.fragment} what="This view">
          <Suspense>
            {view.fragment === CHECK && (
              <CheckView
                key={payload}
                library={library}
                payload={payload}
                record={record}
                onRecord={setRecord}
                now={now}
                version={version}
              />
            )}
            {view.fragment === '#/course' && (
              <CourseView
                library={library}
                order={dose.typed}
                onOrder={setTyped}
                state={courseState}
                onChange={setCourse}
                now={now}
                version={version}
              />
            )}
            {view.fragment === '#/limits' && (
              <LimitsView library={library} asked={asked?.typed === typed ? typed : undefined} />
            )}
          </Suspense>
        </Failed>
      </main>
      <footer>
        <p>
          Version {version}, limits of {library.version}.
          {takeOver && (
            <>
              {' '}
              A new version is ready; loading it clears what is typed.{' '}
              <button type="button" onClick={takeOver}>
                Load the new version
              </button>
            </>
          )}
        </p>
      </footer>
    </>
  );
}
