import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The time at which the page is being sent to paper; nothing while it is on the screen. */
export function usePrintTime(now: () => Date): Date | undefined {
  const [at, setAt] = useState<Date>();
  useEffect(() => {
    // The paper is laid out as soon as the listeners have returned.
    const take = () => flushSync(() => setAt(now()));
    const forget = () => setAt(undefined);
    window.addEventListener('beforeprint', take);
    window.addEventListener('afterprint', forget);
    return () => {
      window.removeEventListener('beforeprint', take);
      window.removeEventListener('afterprint', forget);
    };
  }, [now]);
  return at;
}
