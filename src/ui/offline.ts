import type { Kept } from '../wording/offline';
import { workerAddress } from './worker-address';

const HOUR = 3_600_000;

interface Told {
  /** Whether this computer keeps the page, each time that is known anew. */
  readonly onKept: (kept: Kept) => void;
  /** A new version waits; until the function is called, the version that is open stays. */
  readonly onWaiting: (takeOver: () => void) => void;
}

/** Keeps the page for use without a network, and looks for a new version while it stays open. */
export function keepOffline(told: Told) {
  if (!window.isSecureContext) return told.onKept({ kind: 'not secure' });
  if (!('serviceWorker' in navigator)) return told.onKept({ kind: 'no worker' });
  navigator.serviceWorker.register(workerAddress('offline')).then(
    // What blocks workers may put its own in the place of register, which gives no registration.
    (registration: ServiceWorkerRegistration | undefined) =>
      registration ? watch(registration, told) : told.onKept({ kind: 'worker refused' }),
    (reason: unknown) => {
      console.info('Not kept for use without a network:', reason);
      told.onKept({ kind: 'worker refused' });
    },
  );
}

function watch(registration: ServiceWorkerRegistration, { onKept, onWaiting }: Told) {
  const workers = navigator.serviceWorker;
  workers.addEventListener('message', ({ data, source }: MessageEvent<FromWorker>) => {
    // A new version that does not arrive whole takes nothing from the one that is kept.
    if (!registration.active || source === registration.active) onKept(read(data));
  });
  workers.startMessages();
  const offer = () => {
    // Without a controller this is the first version, and there is nothing to replace.
    if (registration.waiting && workers.controller) onWaiting(() => takeOver(registration));
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  const ask = () => registration.active?.postMessage('kept?');
  workers.ready.then(ask, console.info);
  const look = () => {
    ask();
    // Without a network there is nothing new to find; the next look may find it.
    registration.update().catch(console.info);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  setInterval(look, HOUR);
}

/** What the worker says of its copy. */
type FromWorker = { readonly missing: readonly string[] } | { readonly refused: string };

function read(said: FromWorker): Kept {
  if ('refused' in said) return { kind: 'storage refused' };
  return said.missing.length === 0
    ? { kind: 'kept' }
    : { kind: 'files missing', files: said.missing };
}

function takeOver({ waiting }: ServiceWorkerRegistration) {
  // Another window may have let it take over already.
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting.postMessage('take over');
}
