import { LIBRARY } from '../../src/library/bundled';

const { formula, adjustment, roundedTo, lowest, highest, basisMatters } = LIBRARY.bodyWeight;

test('Devine 1974: 50 or 45.5 kg, and 2.3 kg for each inch over 152.4 cm', () => {
  expect(formula).toEqual({
    value: {
      base: { male: { figure: '50', unit: 'kg' }, female: { figure: '45.5', unit: 'kg' } },
      from: { figure: '152.4', unit: 'cm' },
      perInch: { figure: '2.3', unit: 'kg' },
      inch: { figure: '2.54', unit: 'cm' },
    },
    citation: { source: 'devine', place: 'ideal body weight' },
  });
});

test('0.4 of the weight above ideal, and rounding to 0.01 kg, are this tool’s own and not Devine’s', () => {
  expect(adjustment).toEqual({
    setBy: 'tool',
    share: '0.4',
    reason: expect.stringMatching(/usual/),
  });
  expect(roundedTo).toEqual({
    setBy: 'tool',
    at: { figure: '0.01', unit: 'kg' },
    reason: expect.stringMatching(/second checker types/),
  });
});

test.each([
  ['below', '12', lowest, /swapped/],
  ['above', '70', highest, /swapped/],
  ['from', '30', basisMatters, /obesity/],
])('body mass index %s %s is spoken of for this tool’s own reason', (_, figure, limit, reason) => {
  expect(limit).toEqual({
    setBy: 'tool',
    at: { figure, unit: 'kg/m²' },
    reason: expect.stringMatching(reason),
  });
});
