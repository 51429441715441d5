import { type ComponentType, lazy, Suspense } from 'react';
import { Failed } from './Failed';

/** A part that is fetched with the page and does not delay it; if it cannot be, it says so. */
export function later<P extends object>(fetch: () => Promise<ComponentType<P>>, what: string) {
  const fetched = fetch();
  // Not silent: the part itself meets the failure when it is drawn, and says so.
  fetched.catch(() => undefined);
  // React’s own type of a lazy part has no place for the P of a generic one.
  const Part = lazy(() => fetched.then((part) => ({ default: part as ComponentType<object> })));
  return (props: P) => (
    <Failed what={what}>
      <Suspense>
        <Part {...props} />
      </Suspense>
    </Failed>
  );
}
