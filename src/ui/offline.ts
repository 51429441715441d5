/** The one file that the page lets the browser run as a worker; beside the page, at any sub-path. */
const WORKER = './service-worker.js';

/** Trusted Types, where the browser has them: a worker’s address needs a policy that says which. */
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: () => string },
      ): { createScriptURL(address: string): string };
    };
  }
}

/**
 * Keeps the page for use without a network. `onWaiting` is called with a function that lets a new
 * version take over; until someone calls it, the version that is open stays.
 */
export function keepOffline(onWaiting: (takeOver: () => void) => void) {
  if (!('serviceWorker' in navigator)) return;
  const policy = window.trustedTypes?.createPolicy('worker', { createScriptURL: () => WORKER });
  const address = policy?.createScriptURL(WORKER) ?? WORKER;
  navigator.serviceWorker.register(address).then(
    (registration) => watch(registration, onWaiting),
    // Served without a secure context, or from a file: the page works, and is not kept.
    (reason: unknown) => console.info('Not kept for use without a network:', reason),
  );
}

function watch(registration: ServiceWorkerRegistration, onWaiting: (takeOver: () => void) => void) {
  const offer = () => {
    const { waiting } = registration;
    // Without a controller this is the first version, and there is nothing to replace.
    if (waiting && navigator.serviceWorker.controller) {
      onWaiting(() => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
        waiting.postMessage('take over');
      });
    }
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
