import { createRoot } from 'react-dom/client';
import { LIBRARY } from '../../../src/library/bundled';
import { App } from '../../../src/ui/App';
import { under } from '../../ui/under';

/** The page with as many protocols as its address asks: the documented ones, over and over. */
const copies = Number(new URLSearchParams(location.search).get('copies'));
const protocols = Array.from({ length: copies }, (_, copy) =>
  LIBRARY.protocols.map((protocol) =>
    // The first five keep their names.
    copy === 0
      ? protocol
      : { ...protocol, id: `${protocol.id}-${copy}`, name: `${protocol.name} ${copy}` },
  ),
).flat();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <App {...under({ ...LIBRARY, protocols })} now={() => new Date()} version="0.0.0" />,
);
