import { readLibrary } from '../../src/library/door';
import { changed, GOOD, type Json, written } from '../library/example-file';

/** A day on which it holds. */
export const TODAY = '2026-12-02';

/** The example library as a release that two people approved, for years: its text. */
export function releasedText(): string {
  const silent = ['monitoring', 'stopCriteria', 'longestFor'].map((field) => ({
    ...{ field, says: 'left open' },
  }));
  const lasting = [
    ['protocols.0.silentAbout', silent],
    ['library.effectivePeriod', { start: '2026-11-01' }],
    ['library.nextReviewDate', '2099-01-01'],
  ] as const satisfies readonly (readonly [string, Json])[];
  const draft = lasting.reduce<Json>((file, [at, value]) => changed(file, at, value), GOOD);
  const read = readLibrary(written(draft), TODAY, []);
  if (read.kind === 'refused') throw new Error(read.refusals[0]?.sentence);
  const approvals = [
    ['author', 'Alex Example'],
    ['reviewer', 'Bo Example'],
  ].map(([role = '', name = '']) => ({
    ...{ role, name, position: 'pharmacist', date: '2026-11-02', fingerprint: read.fingerprint },
  }));
  return written(changed(changed(draft, 'approvals', approvals), 'library.status', 'released'));
}
