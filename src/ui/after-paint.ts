import { useEffect, useState } from 'react';

/** False until the first frame has been painted: what only paper needs waits for what the eye does. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let afterFrame: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      afterFrame = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterFrame);
    };
  }, []);
  return painted;
}
