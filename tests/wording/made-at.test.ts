import { madeAt } from '../../src/wording/made-at';
import { plain, spaced } from '../../src/wording/text';

test.each([
  // the month is counted from 0
  [new Date(2026, 0, 3, 9, 5), '3 January 2026 at 09:05'],
  [new Date(2026, 10, 23, 17, 41), '23 November 2026 at 17:41'],
  [new Date(2027, 11, 31, 0, 0), '31 December 2027 at 00:00'],
])('%s, on the local clock: %s', (at, made) => {
  expect(spaced(plain(madeAt(at, '1a2b3c', '2026-11-23')))).toBe(
    `Made on ${made}, version 1a2b3c, limits of 2026-11-23. Recalculate if weight, order or bag changes.`,
  );
});
