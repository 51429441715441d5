import type { Identity } from '../dosing/library';
import { fingerprintKept, STATUS_WORDS } from './named-library';

/** What a label says of the library. */
export interface NamedFact {
  readonly name: string;
  readonly says: string;
}

/** 64 hexadecimal digits of the code of the page → its fact, shown as fingerprints are. */
export function codeFact(code: string): NamedFact {
  return { name: 'Code of this file', says: fingerprintKept({ fingerprint: code }) };
}

type Named = Pick<Identity, 'name' | 'publisher' | 'version' | 'fingerprint' | 'openedByHand'> & {
  readonly status: Identity['status'] | 'retired';
};

/** Whose limits these are: name, publisher, version, fingerprint and status, each under its name. */
export function identityFacts(identity: Named): NamedFact[] {
  const { name, publisher, version, status, openedByHand } = identity;
  return [
    { name: 'Library', says: name },
    { name: 'Publisher', says: publisher },
    { name: 'Version', says: version },
    { name: 'Fingerprint', says: fingerprintKept(identity) },
    { name: 'Status', says: status === 'retired' ? status : STATUS_WORDS[status] },
    ...(openedByHand ? [{ name: 'In use', says: 'opened by hand, for this visit' }] : []),
  ];
}
