import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Library } from './dosing/library';
import { Page } from './ui/Page';
import type { Place } from './ui/site/place';
import type { LimitsSource } from './ui/site/source';
import './ui/not-started.css';

interface Start {
  /** Whose limits hold; whoever starts the page has asked it to look already. */
  readonly source: LimitsSource;
  /** The tool’s own parts without any protocol: what is drawn until it is known whose limits hold. */
  readonly noLimits: Library;
  readonly now: () => Date;
  readonly place: Place;
  readonly version: string;
}

/** The element of the page that React draws in. Throws in a browser without cascade layers, which would drop nearly every style. */
export function pageRoot(): HTMLElement {
  if (!('CSSLayerBlockRule' in window)) throw new Error('The browser has no cascade layers');
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  return root;
}

/** Draws the page in its root; where it stops on an error, what stood there before says so again. */
export function startPage(root: HTMLElement, start: Start) {
  // React takes this away when it starts, and everything when it stops on an error.
  const notStarted = [...root.childNodes];
  createRoot(root, {
    onUncaughtError: (error) => {
      console.error(error);
      root.replaceChildren(...notStarted);
    },
  }).render(
    <StrictMode>
      <Page {...start} />
    </StrictMode>,
  );
}
