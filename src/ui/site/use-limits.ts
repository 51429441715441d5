import { useEffect, useSyncExternalStore } from 'react';
import type { Limits } from './limits';
import type { LimitsSource } from './source';

const HOUR = 3_600_000;
const WAITING: Limits = { kind: 'waiting' };
/** What the page as it was built knows of the limits. */
const waiting = () => WAITING;

/** The limits as they are known now; looked for again each hour, in sight and with the network back. */
export function useLimits({ limits, subscribe, look }: LimitsSource): Limits {
  useEffect(() => {
    const again = () => void look();
    const inSight = () => {
      if (document.visibilityState === 'visible') again();
    };
    const hourly = setInterval(again, HOUR);
    document.addEventListener('visibilitychange', inSight);
    window.addEventListener('online', again);
    return () => {
      clearInterval(hourly);
      document.removeEventListener('visibilitychange', inSight);
      window.removeEventListener('online', again);
    };
  }, [look]);
  return useSyncExternalStore(subscribe, limits, waiting);
}
