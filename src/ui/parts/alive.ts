import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * False in the page as it was built, and true once React has it: a field that was typed into before would
 * lose what was typed, and a button would do nothing.
 */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
