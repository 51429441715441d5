import { LIBRARY } from '../../src/library/bundled';

test.each([
  ['asks after', '20', LIBRARY.visit.untouched, /make an infusion.*one patient to the next/],
  ['empties itself after another', '2', LIBRARY.visit.asking, /reach the screen/],
])('an untouched page %s %s min, for a reason', (_, figure, limit, reason) => {
  expect(limit).toEqual({
    setBy: 'tool',
    at: { figure, unit: 'min' },
    reason: expect.stringMatching(reason),
  });
});
