import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * False until the first frame has been painted: what the eye does not need at once is drawn right after
 * it, and whatever is still missing when someone prints is drawn before the page is.
 */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const draw = () => setPainted(true);
    const drawNow = () => flushSync(draw);
    let afterFrame: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      afterFrame = setTimeout(() => startTransition(draw));
    });
    window.addEventListener('beforeprint', drawNow);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterFrame);
      window.removeEventListener('beforeprint', drawNow);
    };
  }, []);
  return painted;
}
