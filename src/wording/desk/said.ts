import { fingerprintShown } from '../../library/fingerprint-shown';
import { NBSP } from '../units';

/** What an edit says that took approvals away. */
export const VOIDED = 'It was changed: it is a draft again, and nobody has approved it.';

/** What is said of a file that is no JSON object, and so cannot be changed in a form. */
export const NO_OBJECT = 'This file cannot be changed here: it is not a library file as JSON.';

/** "12 things are to be written or put right." */
export function toDoSaid(count: number): string {
  if (count === 1) return 'One thing is to be written or put right.';
  return `${count} things are to be written or put right.`;
}

/** "It passes every check. Its fingerprint is 1a2b 3c4d 5e6f." */
export function passesSaid(fingerprint: string): string {
  return `It passes every check. Its fingerprint is ${kept(fingerprint)}.`;
}

/** "ours.ketamine-library.json": the name that a library is saved under. */
export function fileName(id: string): string {
  return `${/^[a-z0-9-]+$/.test(id) ? id : 'library'}.ketamine-library.json`;
}

/** What is said once a draft was handed to the browser as a file. */
export function savedSaid(name: string): string {
  return `Saved as ${name}. Nothing of it is kept here once this page is left.`;
}

function kept(fingerprint: string): string {
  return fingerprintShown(fingerprint).replaceAll(' ', NBSP);
}
