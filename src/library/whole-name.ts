import type { Identity } from '../dosing/library';

/** Whose limits and which, in one name: the publisher is said once, of the built-in ones not at all. */
export function wholeName({ name, publisher, status }: Identity): string {
  return status === 'reference' || name.includes(publisher) ? name : `${publisher}, ${name}`;
}
