import { madeAt } from '../../src/wording/made-at';
import { plain, spaced } from '../../src/wording/text';
import { EXAMPLE_HOSPITAL } from '../dosing/example-hospital';

/** A Date as a clock on some wall shows it, so many minutes ahead of universal time. */
function onTheWall(wall: string, ahead: number): Date {
  const at = new Date(`${wall}:00Z`);
  return Object.assign(at, {
    getFullYear: () => at.getUTCFullYear(),
    getMonth: () => at.getUTCMonth(),
    getDate: () => at.getUTCDate(),
    getHours: () => at.getUTCHours(),
    getMinutes: () => at.getUTCMinutes(),
    getTimezoneOffset: () => -ahead,
  });
}

test.each([
  // the month is counted from 0
  ['2026-01-03T09:05', 0, '3 January 2026 at 09:05 (UTC)'],
  ['2026-11-23T17:41', 60, '23 November 2026 at 17:41 (UTC+1)'],
  // the same hour twice in the night of 25 October 2026 in Berlin
  ['2026-10-25T02:10', 120, '25 October 2026 at 02:10 (UTC+2)'],
  ['2026-10-25T02:10', 60, '25 October 2026 at 02:10 (UTC+1)'],
  ['2027-12-31T00:00', -300, '31 December 2027 at 00:00 (UTC−5)'],
  ['2027-12-31T00:00', -210, '31 December 2027 at 00:00 (UTC−3:30)'],
  ['2027-12-31T00:00', 345, '31 December 2027 at 00:00 (UTC+5:45)'],
  ['2027-12-31T00:00', -30, '31 December 2027 at 00:00 (UTC−0:30)'],
])('%s, %i minutes ahead: %s', (wall, ahead, made) => {
  expect(spaced(plain(madeAt(onTheWall(wall, ahead), '1a2b3c', EXAMPLE_HOSPITAL)))).toBe(
    `Made on ${made}, version 1a2b3c, under Example Hospital acute pain · version 3 · 1a2b 3c4d 5e6f · released. Recalculate if weight, order or bag changes.`,
  );
});
