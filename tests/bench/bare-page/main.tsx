import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that a page with an entry is: one controlled field. */
function BarePage() {
  const [weight, setWeight] = useState('');
  return (
    <label>
      Weight
      <input id="weight" value={weight} onChange={(event) => setWeight(event.target.value)} />
    </label>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<BarePage />);
