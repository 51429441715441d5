import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { version } from '../package.json';
import { LIBRARY, NO_LIMITS } from './library/bundled';
import { Page } from './ui/Page';
import { askNetwork } from './ui/site/asked';
import { pageKeeper } from './ui/site/keeper';
import { limitsSource } from './ui/site/source';
import './ui/not-started.css';

// A browser without cascade layers would drop nearly every style: the page stays at saying that it is old.
if (!('CSSLayerBlockRule' in window)) throw new Error('The browser has no cascade layers');
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
const now = () => new Date();
const source = limitsSource({
  builtIn: LIBRARY,
  ask: askNetwork,
  keeper: pageKeeper(),
  wayIn: () => import('./ui/site/way-in'),
  now,
});
// Before anything is drawn: whoever opens the page types a weight meanwhile.
source.look('preloaded');
// React takes this away when it starts, and everything when it stops on an error.
const notStarted = [...root.childNodes];
createRoot(root, {
  onUncaughtError: (error) => {
    console.error(error);
    root.replaceChildren(...notStarted);
  },
}).render(
  <StrictMode>
    <Page source={source} noLimits={NO_LIMITS} now={now} version={version} />
  </StrictMode>,
);
