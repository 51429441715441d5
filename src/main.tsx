import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LIBRARY } from './protocols';
import { App } from './ui/App';
import './ui/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <App library={LIBRARY} />
  </StrictMode>,
);
