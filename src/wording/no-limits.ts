import type { Identity } from '../dosing/library';
import type { Refusal } from '../library/door';
import { fingerprintShown } from '../library/fingerprint-shown';
import { dateShown, twoDigits } from './dates';
import { uncapitalised } from './text';
import { NBSP } from './units';

/** Which limits: what a person reads to tell two apart. */
export type Which = Pick<Identity, 'id' | 'name' | 'publisher' | 'version' | 'fingerprint'>;

/** Why there are no limits to work with, of which file beside the page. */
export type Why =
  | { readonly kind: 'site refused'; readonly sentence: string; readonly remedy: string }
  | { readonly kind: 'refused'; readonly name: string; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'not sent'; readonly name: string; readonly status: number }
  | { readonly kind: 'web page' | 'not UTF-8' | 'no answer' | 'torn'; readonly name: string }
  | { readonly kind: 'no door' }
  | { readonly kind: 'door stopped'; readonly name: string }
  | { readonly kind: 'other limits'; readonly kept: Which; readonly named: Which };

/** Under a head that says that nothing is worked out: what is wrong, and what to do. */
export interface NoLimits {
  readonly says: string;
  readonly remedy: string;
}

const USUAL = 'Until then work the dose out in your usual way.';
const TELL = 'Tell whoever looks after this page.';

/** Why nothing is worked out, and what to do; of a file that is refused the reasons stand beneath. */
export function noLimits(why: Why): NoLimits {
  switch (why.kind) {
    case 'site refused':
      return {
        says: `The file site.json says whose limits hold here, and cannot be used. ${why.sentence}`,
        remedy: `${why.remedy} ${TELL} ${USUAL}`,
      };
    case 'refused':
      return {
        says: `The limits named here, ${why.name}, are refused. No others take their place.`,
        remedy: `${TELL} ${USUAL}`,
      };
    case 'not sent':
      return {
        says: `The host does not send ${why.name}; it answers ${why.status}.`,
        remedy: `The file belongs beside the page. ${TELL} ${USUAL}`,
      };
    case 'web page':
      return {
        says: `A web page came in place of ${why.name}.`,
        remedy: `Look whether the network asks you to log in. If not: ${uncapitalised(TELL)} ${USUAL}`,
      };
    case 'not UTF-8':
      return {
        says: `${why.name} is not written in UTF-8.`,
        remedy: `It has to be saved anew as UTF-8. ${TELL} ${USUAL}`,
      };
    case 'no answer':
      return {
        says: `${why.name} did not come: the network does not answer, and this computer keeps no copy of it.`,
        remedy: `Try again when it does. ${USUAL}`,
      };
    case 'torn':
      return {
        says: `What stands inside this file in place of ${why.name} is not as it was saved.`,
        remedy: `Get the file again from whoever gave it out. ${USUAL}`,
      };
    case 'no door':
      return {
        says: 'The part of the page that checks limits did not come.',
        remedy: `Load the page again. ${USUAL}`,
      };
    case 'door stopped':
      return {
        says: `The part of the page that checks limits stopped before it had read ${why.name}.`,
        remedy: `Try again. If this stays: ${uncapitalised(TELL)} ${USUAL}`,
      };
    case 'other limits':
      return {
        says: 'These are other limits than this computer has worked with.',
        remedy: `Read both. If you do not know why they changed, ask before you go on. ${USUAL}`,
      };
  }
}

/** A file that has not answered yet. */
export function lateSentence(name: string): string {
  return `${name} has not come yet, and this computer keeps no copy of it. Nothing is worked out before it is here. ${USUAL}`;
}

/** "Example Hospital, acute pain, version 3, 1a2b 3c4d 5e6f", as far as it is known. */
export function whichShown({ publisher, name, version, fingerprint }: Which): string {
  const digits = fingerprintShown(fingerprint).replaceAll(' ', NBSP);
  return [publisher, name, version && `version ${version}`, fingerprint && digits]
    .filter((each) => each !== '')
    .join(', ');
}

/** That other limits hold than a moment ago, and what that did. */
export function otherLimits(before: Which, now: Which): string {
  return `The limits are others now: ${whichShown(now)}; before, ${whichShown(before)}. What was worked out is removed; choose the protocol and type the dose anew.`;
}

/** That a kept copy serves, and of when it is. */
export function keptCopy(on: Date): string {
  const day = { year: on.getFullYear(), month: on.getMonth() + 1, day: on.getDate() };
  const time = `${twoDigits(on.getHours())}:${twoDigits(on.getMinutes())}`;
  return `The network does not answer: these limits are the copy that this computer kept on ${dateShown(day)} at ${time}.`;
}
