import type { Known } from '../../library/release';
import type { Reader, Unread } from './by-reader';
import { READY } from './ready';

type Door = typeof import('./read-here');

/** What a worker is asked: to read a library’s text, or only which one it is. */
export interface AskedApart {
  readonly only?: 'which';
  readonly text: string;
  readonly today: string;
  readonly known: readonly Known[];
}

/** A file of the largest size, 4 MB, takes 5 s, and 20 on a computer that is four times slower. */
const LONGEST = 60_000;

/** What a worker said, as JSON text, which a page reads faster than a clone; or that there is none, or that it stopped. */
type Said = { readonly text: string } | 'not made' | 'stopped';

/**
 * Reads library files in workers, one for each text, so that the page goes on taking keys. Where no worker can be made
 * or started, the page’s own thread reads; one that stops, or is silent for a minute, has read nothing.
 */
export function readerApart(
  make: () => Worker,
  here: () => Promise<Door>,
): Reader & { /** Starts the first worker before there is a text for it. */ prepare(): void } {
  let spare: Started | undefined;
  let isPrepared = false;

  /** By a worker; else by the door in this thread. */
  async function ask<A>(asked: AskedApart, inThread: (door: Door) => A): Promise<A | Unread> {
    const worker = spare ?? started(make);
    spare = undefined;
    const said = await worker.answer(asked);
    if (said === 'stopped') return { kind: 'door stopped' };
    if (said !== 'not made') return JSON.parse(said.text);
    const door = await here().catch(console.info);
    return door ? inThread(door) : { kind: 'no door' };
  }

  return {
    prepare() {
      if (!isPrepared) spare = started(make);
      isPrepared = true;
    },
    read(text, today, known) {
      return ask({ text, today, known }, (door) => door.readLibrary(text, today, known));
    },
    async which(text, today) {
      const asked = { only: 'which', text, today, known: [] } as const;
      const said = await ask(asked, (door) => door.whichOf(text, today) ?? null);
      return said === null || 'kind' in said ? undefined : said;
    },
  };
}

/** A worker on its way, or none. */
interface Started {
  answer(asked: AskedApart): Promise<Said>;
}

function started(make: () => Worker): Started {
  let worker: Worker;
  try {
    worker = make();
  } catch (reason) {
    console.info('No worker:', reason);
    return { answer: async () => 'not made' };
  }
  let isReady = false;
  const said = new Promise<Said>((done) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      if (data === READY) isReady = true;
      else done({ text: data });
    };
    worker.onerror = ({ message }) => {
      console.info('The worker:', message);
      // A policy, a host or a browser that lets none run says so only now.
      done(isReady ? 'stopped' : 'not made');
    };
    worker.onmessageerror = () => done('stopped');
  });
  return {
    async answer(asked) {
      worker.postMessage(asked);
      let late: ReturnType<typeof setTimeout> | undefined;
      const silent = new Promise<Said>((done) => {
        late = setTimeout(() => done('stopped'), LONGEST);
      });
      const first = await Promise.race([said, silent]);
      clearTimeout(late);
      worker.terminate();
      return first;
    },
  };
}
