import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { version } from '../package.json';
import { LIBRARY } from './library/bundled';
import { App } from './ui/App';
import './ui/not-started.css';

// A browser without cascade layers would drop nearly every style: the page stays at saying that it is old.
if (!('CSSLayerBlockRule' in window)) throw new Error('The browser has no cascade layers');
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
// React takes this away when it starts, and everything when it stops on an error.
const notStarted = [...root.childNodes];
createRoot(root, {
  onUncaughtError: (error) => {
    console.error(error);
    root.replaceChildren(...notStarted);
  },
}).render(
  <StrictMode>
    <App library={LIBRARY} now={() => new Date()} version={version} />
  </StrictMode>,
);
