import { useCallback, useEffect, useState } from 'react';

/** Whether anything has been typed or chosen since the page was opened or emptied, in any view. */
export function useHasTyped() {
  const [hasTyped, setHasTyped] = useState(false);
  useEffect(() => {
    const typed = () => setHasTyped(true);
    window.addEventListener('input', typed);
    return () => window.removeEventListener('input', typed);
  }, []);
  const forgetTyping = useCallback(() => setHasTyped(false), []);
  return { hasTyped, forgetTyping };
}
