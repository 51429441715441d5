import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { HandedLink } from '../answers/link';
import { CHECK, type Place, placeOf } from '../intake/link-address';

interface Arrival {
  readonly place: Place;
  /** Kept through a look at another view, until somebody starts again or another link comes. */
  readonly link: HandedLink | undefined;
  /** Whether the check has loaded and taken the link over; until then its text stays in the address. */
  readonly taken: boolean;
  /** Counts arrivals: by a link, an address, back, forward, a reload, a page brought back whole. */
  readonly count: number;
}

/** What this entry of the history remembers of a link: that one came, and nothing of what it said. */
const MARK = { handedOver: true };

/** The page as it is built has no address: it is the first view. */
const BUILT: Arrival = {
  place: { page: '', fragment: '#/', payload: undefined },
  link: undefined,
  taken: true,
  count: 0,
};

const isBuilding = typeof window === 'undefined';

function isMarked(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'handedOver' in state;
}

function arriveAt(place: Place, before: Arrival | undefined): Arrival {
  const count = before ? before.count + 1 : 0;
  if (place.payload !== undefined) {
    return { place, link: { payload: place.payload }, taken: false, count };
  }
  const lost = isMarked(window.history.state) ? 'lost' : undefined;
  // Within one page only what it holds counts: a mark of an older entry may be of an emptied order.
  return before ? { ...before, place, count } : { place, link: lost, taken: true, count };
}

/** Where the page has been opened, and the order that came with a link, as long as this page lives. */
export function useArrival() {
  const [arrival, setArrival] = useState(() =>
    isBuilding ? BUILT : arriveAt(placeOf(window.location), undefined),
  );
  const { place, link, taken, count } = arrival;

  useEffect(() => {
    const arrive = () => setArrival((before) => arriveAt(placeOf(window.location), before));
    // Brought back whole by back or forward, with the last person's entries in it.
    const bringBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) arrive();
    };
    window.addEventListener('hashchange', arrive);
    window.addEventListener('pageshow', bringBack);
    return () => {
      window.removeEventListener('hashchange', arrive);
      window.removeEventListener('pageshow', bringBack);
    };
  }, []);

  // Before anything is painted: whoever sees the check cannot read the order off its address.
  useLayoutEffect(() => {
    const waits = place.fragment === CHECK && link !== undefined && link !== 'lost' && !taken;
    const fragment = waits ? `${CHECK}/${link.payload}` : place.fragment;
    // An address without a fragment stays without one.
    const address = `${place.page}${fragment === '#' ? '' : fragment}`;
    const { pathname, search, hash } = window.location;
    const isThere = address === `${pathname}${search}${hash}`;
    if (isThere && isMarked(window.history.state) === (link !== undefined)) return;
    window.history.replaceState(link ? MARK : null, '', address);
  }, [place, link, taken]);

  // The same address typed anew takes the mark away, and no hashchange tells.
  useEffect(() => {
    const mark = () => {
      if (link && !isMarked(window.history.state)) window.history.replaceState(MARK, '');
    };
    window.addEventListener('popstate', mark);
    return () => window.removeEventListener('popstate', mark);
  }, [link]);

  /** The order of a link that was typed or scanned into the check: as if the link had been opened. */
  const receive = useCallback(
    (payload: string) =>
      setArrival((now) => ({ ...now, link: { payload }, taken: true, count: now.count + 1 })),
    [],
  );
  const take = useCallback(
    () => setArrival((now) => (now.taken ? now : { ...now, taken: true })),
    [],
  );
  /** Empties the check; what is left of a link is nothing, or that there was one. */
  const drop = useCallback((left: 'nothing' | 'that it was lost') => {
    setArrival((now) => {
      const lost = left === 'that it was lost' && now.link ? ('lost' as const) : undefined;
      return { ...now, link: lost, taken: true, count: now.count + 1 };
    });
  }, []);
  return { fragment: place.fragment, link, count, receive, take, drop };
}
