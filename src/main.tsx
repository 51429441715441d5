import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { version } from '../package.json';
import { LIBRARY } from './protocols';
import { App } from './ui/App';
import './ui/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <App library={LIBRARY} now={() => new Date()} version={version} />
  </StrictMode>,
);
