import type { Identity } from '../dosing/library';
import { fingerprintShown } from '../library/fingerprint-shown';
import { NBSP } from './units';

/** What a label says of the library. */
export interface NamedFact {
  readonly name: string;
  readonly says: string;
}

/** What the publisher of a library lets its limits be used for, and who approved that. */
const STATUS_WORDS: Record<Identity['status'], string> = {
  reference: 'reference: a clinic’s web page; approved by no hospital',
  draft: 'draft: not for patients',
  approved: 'approved, not released: not for patients',
  released: 'released',
};

/** Whose limits these are: name, publisher, version, fingerprint and status, each under its name. */
export function identityFacts(identity: Identity): NamedFact[] {
  const { name, publisher, version, fingerprint, status, openedByHand } = identity;
  return [
    { name: 'Library', says: name },
    { name: 'Publisher', says: publisher },
    { name: 'Version', says: version },
    { name: 'Fingerprint', says: fingerprintShown(fingerprint).replaceAll(' ', NBSP) },
    { name: 'Status', says: STATUS_WORDS[status] },
    ...(openedByHand ? [{ name: 'In use', says: 'opened by hand, for this visit' }] : []),
  ];
}
