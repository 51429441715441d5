import { useEffect, useState } from 'react';
import './Loading.css';

/** Milliseconds after which a person wonders; a shorter wait would only flicker. */
const A_MOMENT = 400;

/** What a part says while it is on its way, once the wait is more than a moment. */
export function Loading({ says }: { readonly says: string }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setIsLong(true), A_MOMENT);
    return () => clearTimeout(wait);
  }, []);
  return (
    <p className="loading" aria-live="polite">
      {isLong && says}
    </p>
  );
}
