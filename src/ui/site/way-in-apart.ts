import { workerAddress } from '../worker-address';
import { readerApart } from './read-apart';
import type { WayIn } from './read-copy';

const reader = readerApart(
  () => new Worker(workerAddress('library')),
  () => import('./read-here'),
);
let made: Promise<WayIn> | undefined;

/** The way in for a page on a host: library files are read beside its own thread, where the browser lets a worker run. */
export function wayInApart(): Promise<WayIn> {
  // Both are on their way while the file is.
  reader.prepare();
  made ??= import('./by-reader').then(({ wayInBy }) => wayInBy(reader));
  return made.catch((reason: unknown) => {
    made = undefined;
    throw reason;
  });
}
