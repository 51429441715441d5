import { type RefObject, useEffect } from 'react';

/** What comes to the keyboard’s focus beside a line that stays in sight is scrolled from under it. */
export function useBelowLine(line: RefObject<HTMLElement | null>, isShown: boolean) {
  useEffect(() => {
    if (!isShown) return;
    const uncover = ({ target }: FocusEvent) => {
      // Not from under a finger that presses it.
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      const { top } = (target.closest('.desk-entry') ?? target).getBoundingClientRect();
      const isCovered = line.current && top < line.current.getBoundingClientRect().bottom;
      if (isCovered) target.scrollIntoView({ block: 'center' });
    };
    document.addEventListener('focusin', uncover);
    return () => document.removeEventListener('focusin', uncover);
  }, [line, isShown]);
}
