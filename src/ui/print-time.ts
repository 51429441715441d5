import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The time at which the page was last sent to paper; until then, that at which it was opened. */
export function usePrintTime(now: () => Date): Date {
  const [at, setAt] = useState(now);
  useEffect(() => {
    // The paper is laid out as soon as the listeners have returned.
    const take = () => flushSync(() => setAt(now()));
    window.addEventListener('beforeprint', take);
    return () => window.removeEventListener('beforeprint', take);
  }, [now]);
  return at;
}
