import { type ComponentType, lazy, Suspense, useContext } from 'react';
import { Failed } from './Failed';
import { Loading } from './Loading';
import { PageAnswers } from './page-answers';

/**
 * A part that is fetched when it is first drawn, or with the page and without delaying it. While it is on
 * its way it says so; if it does not come it says that, and is asked for anew when somebody tries again.
 */
export function later<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  what: string,
  when: 'with the page' | 'when drawn' = 'with the page',
) {
  // Chromium remembers a script that failed until the page is loaded again, so none is asked for in vain.
  const fetchIfAny = async (pageAnswers: () => Promise<boolean>) => {
    if (!navigator.onLine && !(await pageAnswers())) throw new Error('There is no network');
    return fetch();
  };
  // While the page is built there is no browser to ask, and no part to come.
  const isOnLine = typeof navigator !== 'undefined' && navigator.onLine;
  const start = when === 'with the page' && isOnLine ? fetch() : undefined;
  // Not silent: the part itself meets the failure when it is drawn, and says so.
  start?.catch(() => undefined);
  // React’s own type of a lazy part has no place for the P of a generic one.
  const drawn = (fetched: () => Promise<ComponentType<P>>) =>
    lazy(() => fetched().then((part) => ({ default: part as ComponentType<object> })));
  let first = start;
  let Part: ReturnType<typeof drawn> | undefined;
  const forget = () => {
    first = undefined;
    Part = undefined;
  };
  return function Later(props: P) {
    const pageAnswers = useContext(PageAnswers);
    const draw = () => {
      Part ??= drawn(() => first ?? fetchIfAny(pageAnswers));
      return (
        <Suspense fallback={<Loading says={`${what} is loading.`} />}>
          <Part {...props} />
        </Suspense>
      );
    };
    return (
      <Failed what={what} onFail={forget}>
        {draw}
      </Failed>
    );
  };
}
