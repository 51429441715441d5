import { useCallback, useEffect, useState } from 'react';
import type { Visit } from '../dosing/library';
import { milliseconds } from '../dosing/milliseconds';
import { exactly } from '../dosing/quantity';

/** A press, a key, a turn of the wheel, an entry however it was made; a mouse that is only moved is none. */
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'input'] as const;
/** A sleeping computer’s timers stand still, so the clock is looked at again and again. */
const LOOK_EVERY = 5_000;

/**
 * Asks before it empties a page that nobody has touched for long. Whoever types while it asks is not
 * interrupted: the time it asks for begins anew.
 */
export function useUntouched(visit: Visit, holds: boolean, onEmpty: () => void) {
  const [says, setSays] = useState<'nothing' | 'asks' | 'emptied'>('nothing');
  const asks = says === 'asks';
  const keep = useCallback(() => setSays('nothing'), []);

  useEffect(() => {
    const limit = milliseconds(exactly((asks ? visit.asking : visit.untouched).at));
    let since = Date.now();
    const touch = () => {
      since = Date.now();
      setSays((now) => (now === 'emptied' ? 'nothing' : now));
    };
    const look = () => {
      if (!holds || Date.now() - since < limit) return;
      if (asks) onEmpty();
      setSays(asks ? 'emptied' : 'asks');
    };
    const looking = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    for (const each of TOUCHES)
      window.addEventListener(each, touch, { capture: true, passive: true });
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
      for (const each of TOUCHES) window.removeEventListener(each, touch, { capture: true });
    };
  }, [visit, holds, asks, onEmpty]);

  // Emptied by a hand in the meantime: there is nothing left to ask about.
  if (asks && !holds) setSays('nothing');
  return { says, keep };
}
