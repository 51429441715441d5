import LIBRARY from './site/library-worker?worker&url';

/** Every file that the page lets the browser run as a worker; beside the page, at any sub-path. */
const WORKERS = { offline: './service-worker.js', library: LIBRARY } as const;
type Name = keyof typeof WORKERS;

/** Trusted Types, where the browser has them: a worker’s address needs a policy that says which. */
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL: (name: Name) => string }): Policy;
    };
  }
}

interface Policy {
  createScriptURL(name: Name): string;
}

let policy: Policy | undefined;

/** The address of a worker of this page, as the browser takes it. */
export function workerAddress(name: Name): string {
  const createScriptURL = (name: Name): string => WORKERS[name];
  // A page may make the policy once.
  policy ??= window.trustedTypes?.createPolicy('worker', { createScriptURL });
  return (policy ?? { createScriptURL }).createScriptURL(name);
}
