import { readLibrary } from '../../src/library/door';
import { type Standing, standingOf } from '../../src/library/standing';
import { changed, GOOD, written } from './example-file';

/** A draft from 2026-11-01 to 2027-10-31, to be reviewed by 2027-10-01, with another status. */
function standing(status: string, today: string): string[] {
  const read = readLibrary(written(changed(GOOD, 'library.status', status)), '2026-11-26', []);
  const file = read.kind === 'library' ? read.file : read.shown;
  if (!file) throw new Error('not of the right shape');
  const said = (each: Standing) =>
    `${each.severity}: ${each.kind} ${'on' in each ? each.on : each.status}`;
  return standingOf(file.library, today).map(said);
}

test.each([
  ['released', '2026-11-26', []],
  ['released', '2026-10-31', ['caution: not yet in effect 2026-11-01']],
  ['released', '2026-11-01', []],
  ['released', '2027-10-01', ['note: ending 2027-10-31']],
  ['released', '2027-09-30', []],
  ['released', '2027-10-02', ['caution: review past 2027-10-01', 'note: ending 2027-10-31']],
  ['released', '2027-10-23', ['caution: review past 2027-10-01', 'note: ending 2027-10-31']],
  ['released', '2027-10-24', ['caution: review past 2027-10-01', 'caution: ending 2027-10-31']],
  ['released', '2027-10-31', ['caution: review past 2027-10-01', 'caution: ending 2027-10-31']],
  ['draft', '2026-11-26', ['caution: not for patients draft']],
  [
    'approved',
    '2026-10-31',
    ['caution: not for patients approved', 'caution: not yet in effect 2026-11-01'],
  ],
])('%s on %s', (status, today, expected) => {
  expect(standing(status, today)).toEqual(expected);
});
