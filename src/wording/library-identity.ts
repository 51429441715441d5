import type { Identity } from '../dosing/library';
import { fingerprintKept, STATUS_WORDS } from './named-library';

/** What a label says of the library. */
export interface NamedFact {
  readonly name: string;
  readonly says: string;
}

/** Whose limits these are: name, publisher, version, fingerprint and status, each under its name. */
export function identityFacts(identity: Identity): NamedFact[] {
  const { name, publisher, version, status, openedByHand } = identity;
  return [
    { name: 'Library', says: name },
    { name: 'Publisher', says: publisher },
    { name: 'Version', says: version },
    { name: 'Fingerprint', says: fingerprintKept(identity) },
    { name: 'Status', says: STATUS_WORDS[status] },
    ...(openedByHand ? [{ name: 'In use', says: 'opened by hand, for this visit' }] : []),
  ];
}
