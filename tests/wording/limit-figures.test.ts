import { limitShown, rangeShown } from '../../src/wording/limit-figures';
import { spaced } from '../../src/wording/text';

test('a limit and a range are printed with every digit that is written', () => {
  const written = (figure: string) => ({ figure, unit: 'mg/kg/h' }) as const;
  expect(spaced(limitShown(written('0.12345678')))).toBe('0.12345678 mg/kg/h');
  // Not 0.124 to 0.234: neither end is worked out.
  const range = { low: written('0.1235'), high: written('0.2349') };
  expect(spaced(rangeShown(range))).toBe('0.1235 to 0.2349 mg/kg/h');
});
