import type { Found } from './assembled';
import { HAZARDS } from './hazards';

const COMMIT = { hash: 'a'.repeat(40), at: '2026-12-01T08:00:00+00:00' };
const SUMS = [{ path: 'index.html', sha256: '00' }];

/** A made-up run in which every test that a control names has passed. */
export const FOUND: Found = {
  product: { name: 'ketamine-dose', version: '1.0.0' },
  at: '2026-12-01T09:00:00.000Z',
  hazards: HAZARDS,
  packages: [{ name: 'fraction.js', version: '5.3.4', licence: 'MIT', sha512: '0'.repeat(128) }],
  ran: HAZARDS.flatMap(({ controls }) =>
    controls.flatMap(({ proofs }) =>
      proofs.map((proof) => ({
        ...proof,
        where: proof.file.startsWith('tests/journeys/') ? 'desktop' : 'node',
        ending: 'passed' as const,
      })),
    ),
  ),
  commits: [COMMIT, COMMIT],
  builds: { before: SUMS, after: SUMS },
  again: SUMS,
  scores: [{ room: 'dosing', says: '12 of 13, 92.31 %' }],
  survivors: { file: 'survivors.md', commit: COMMIT, since: 3, text: 'a table' },
  bench: { file: 'measured.txt', commit: COMMIT, since: 0, text: 'wrong last digits 0 / 0 / 0' },
};

/** The words of a page, without its elements and its style. */
export function wordsOf(page: string): string {
  return new DOMParser().parseFromString(page, 'text/html').body.textContent ?? '';
}
