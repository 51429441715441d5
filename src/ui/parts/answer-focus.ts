import { useEffect, useRef } from 'react';

/** From this width the result stands beside the form; below it the result takes the focus. */
const BESIDE = '(min-width: 52rem)';

/** After each submission the focus goes to the problems, or on a phone to the result’s heading. */
export function useAnswerFocus(asked: object | undefined) {
  const summary = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(asked);
  useEffect(() => {
    if (seen.current === asked) return;
    seen.current = asked;
    if (summary.current) summary.current.focus();
    else if (window.matchMedia(BESIDE).matches) {
      // Beside a long form the head of the result may be out of sight.
      heading.current?.scrollIntoView?.({ block: 'nearest' });
    } else {
      heading.current?.focus();
      // What to do stands under the heading: on a small screen it begins at the top.
      heading.current?.scrollIntoView?.({ block: 'start' });
    }
  }, [asked]);
  return { summary, heading };
}
