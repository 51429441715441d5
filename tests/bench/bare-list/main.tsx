import { createElement, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { SheetNode } from '../sheet-nodes';

declare global {
  interface Window {
    /** The nodes of the sheet by the dose that it is of; put here before the page is opened. */
    readonly sheetsByDose: Readonly<Record<string, SheetNode>>;
  }
}

function drawn(node: SheetNode, at: number): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(node.tag, { ...node.attributes, key: at }, ...node.children.map(drawn));
}

/** One controlled field, and on Enter the nodes of that sheet: nothing is worked out, and there is no style. */
function BareList() {
  const [dose, setDose] = useState('');
  const [asked, setAsked] = useState<string>();
  const sheet = asked === dose ? window.sheetsByDose[dose] : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(dose);
      }}
    >
      <input aria-label="Dose" value={dose} onChange={(event) => setDose(event.target.value)} />
      {sheet && drawn(sheet, 0)}
    </form>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<BareList />);
