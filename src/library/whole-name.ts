import type { Identity } from '../dosing/library';

/** Whose limits and which, in one name: the publisher is said once. */
export function wholeName({ name, publisher }: Pick<Identity, 'name' | 'publisher'>): string {
  return name.includes(publisher) ? name : `${publisher}, ${name}`;
}
