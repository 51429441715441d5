import { useState } from 'react';
import './Print.css';

/** Prints the page; where the browser gives it no way to, it says so. */
export function Print() {
  const [fails, setFails] = useState(false);
  const print = () => {
    // Browsers inside other programs may have no print, whatever the types say.
    const canPrint = 'print' in window && typeof window.print === 'function';
    setFails(!canPrint);
    if (canPrint) window.print();
  };
  return (
    <>
      <p className="no-print print-fails" aria-live="polite">
        {fails &&
          'This browser gives the page no way to print. Print from the browser’s own menu, or open the page in another browser.'}
      </p>
      <button className="act second print" type="button" onClick={print}>
        Print
      </button>
    </>
  );
}
