import { useEffect, useState } from 'react';
import { type Kept, keptSentence } from '../wording/offline';
import { keepOffline } from './offline';

/** In the foot: whether this computer keeps the page, and the new version where one waits. */
export function OfflineLine() {
  const [kept, setKept] = useState<Kept>();
  const [takeOver, setTakeOver] = useState<() => void>();
  useEffect(() => {
    keepOffline({ onKept: setKept, onWaiting: (offer) => setTakeOver(() => offer) });
  }, []);
  return (
    <p>
      {kept && keptSentence(kept)}
      {takeOver && (
        <>
          {' '}
          A new version is ready; loading it clears what is typed.{' '}
          <button type="button" onClick={takeOver}>
            Load the new version
          </button>
        </>
      )}
    </p>
  );
}
