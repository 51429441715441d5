import { useEffect, useRef } from 'react';
import type { View } from './views';

/** Where a keyboard is likely; on a touch screen a focused field would raise one over the page. */
const KEYBOARD = '(hover: hover) and (pointer: fine)';

/** The heading of a view, which takes the focus where no form does: when another view opens, or all is emptied. */
export function useViewFocus(view: View, patient: number, isAlive: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<{ view: string; patient: number }>(undefined);
  useEffect(() => {
    // A form that is not alive yet takes no focus.
    if (!isAlive) return;
    document.title = `${view.name} – Ketamine dose`;
    const before = shown.current;
    shown.current = { view: view.name, patient };
    const isEmptied = before !== undefined && before.patient !== patient;
    const opensForm = view.fragment === '#/' && window.matchMedia(KEYBOARD).matches;
    if (before?.view === view.name && !isEmptied) return;
    const weight = document.getElementById('weight');
    if (weight && (isEmptied || opensForm)) weight.focus({ preventScroll: !isEmptied });
    else if (before) heading.current?.focus();
  }, [view, patient, isAlive]);
  return heading;
}
