// Runs in a worker of its own: reads one library’s text after the other, and answers as JSON text.
import type { AskedApart } from './read-apart';
import { readLibrary, whichOf } from './read-here';
import { READY } from './ready';

addEventListener('message', ({ data }: MessageEvent<AskedApart>) => {
  const { only, text, today, known } = data;
  const said = only ? (whichOf(text, today) ?? null) : readLibrary(text, today, known);
  postMessage(JSON.stringify(said));
});
postMessage(READY);
