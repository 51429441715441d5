import type { Identity } from '../dosing/library';
import { fingerprintShown } from '../library/fingerprint-shown';
import { say, type Text } from './text';
import { NBSP } from './units';

/** Whose limits they are, in the head of every view and on the first line of a sheet. */
export interface Owner {
  readonly name: string;
  /** What is to be known of it at once: whose web page it is, or how it came here. */
  readonly aside: string | undefined;
  /** A hospital’s own: the largest word of the head. */
  readonly leads: boolean;
}

/** What the publisher of limits lets them be used for. */
export const STATUS_WORDS: Record<Identity['status'], string> = {
  reference: 'a clinic’s web page; approved by no hospital',
  draft: 'draft: not for patients',
  approved: 'approved, not released: not for patients',
  released: 'released',
};

const BY_HAND = 'opened by hand';

export function ownerOf({ publisher, status, openedByHand }: Identity): Owner {
  if (status === 'reference') {
    return { name: publisher, aside: 'a clinic’s web page', leads: false };
  }
  return { name: publisher, aside: openedByHand ? BY_HAND : undefined, leads: true };
}

/** "Example Hospital acute pain · version 3 · 1a2b 3c4d 5e6f · released" */
export function named(identity: Identity): Text {
  const { name, version, status, openedByHand } = identity;
  return [
    { text: name, kept: false },
    ...say` · version ${version} · ${fingerprintKept(identity)} · `,
    { text: STATUS_WORDS[status], kept: false },
    ...(openedByHand ? say` · ${BY_HAND}` : []),
  ];
}

/** The same on a sheet, which says itself what kind of source the built-in limits have. */
export function namedOnSheet(identity: Identity): Text {
  return named(identity).map((part) =>
    part.text === STATUS_WORDS.reference ? { ...part, text: 'approved by no hospital' } : part,
  );
}

/** The digits that people compare, never parted. */
export function fingerprintKept({ fingerprint }: Pick<Identity, 'fingerprint'>): string {
  return fingerprintShown(fingerprint).replaceAll(' ', NBSP);
}
