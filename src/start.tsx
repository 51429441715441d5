import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Library } from './dosing/library';
import { placeOf } from './intake/link-address';
import { Page } from './ui/Page';
import type { Place } from './ui/site/place';
import type { LimitsSource } from './ui/site/source';
import { VIEWS, viewOf } from './ui/views';
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

/** Whether the page that was built is the one wanted, and nothing can have been typed into it. */
function isAsBuilt(root: HTMLElement): boolean {
  const view = viewOf(placeOf(window.location).fragment);
  return root.firstElementChild !== null && view === VIEWS[0] && 'inert' in root;
}

/** Draws the page in its root, or takes over the one that stands there; where it stops on an error, the page says so. */
export function startPage(root: HTMLElement, start: Start) {
  const notStarted = document.querySelector('.not-started');
  const onUncaughtError = (error: unknown) => {
    console.error(error);
    root.replaceChildren();
    notStarted?.classList.add('stopped');
    if (notStarted) root.before(notStarted);
  };
  const page = (
    <StrictMode>
      <Page {...start} />
    </StrictMode>
  );
  notStarted?.remove();
  if (isAsBuilt(root)) {
    // In one go: a key or a link that comes between would meet half a page.
    flushSync(() => hydrateRoot(root, page, { onUncaughtError }));
  } else {
    root.replaceChildren();
    createRoot(root, { onUncaughtError }).render(page);
  }
  document.body.classList.remove('elsewhere');
}
