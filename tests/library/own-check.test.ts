import { workOut } from '../../src/dosing/plan';
import { checkPump } from '../../src/dosing/pump-check';
import { quantity } from '../../src/dosing/quantity';
import { DELIVERIES } from '../../src/dosing/units';
import { exact, wordOf } from '../dosing/orders';
import { type OwnRow, ownLibrary, ownOrder } from './own-library';

type Changed = Parameters<typeof ownLibrary>[1];

/** What is set on the sheet, and what a second checker who reads a setting is told. */
function checked(name: string, row: OwnRow, read: string, changed?: Changed) {
  const library = ownLibrary(name, changed);
  const order = ownOrder(library, row);
  const outcome = workOut(order, library);
  const { over: _, preparation, ...asked } = order;
  if (!preparation) throw new Error('no bag');
  const set = quantity(read, DELIVERIES[order.delivery].setting);
  const check = checkPump({ ...asked, preparation, set }, library);
  const sheet = outcome.kind === 'plan' ? outcome.plan.administration : undefined;
  return {
    sheet: sheet ? exact(sheet.set) : 'withheld',
    verdict: check.verdict.kind,
    slips: check.verdict.kind === 'differs' ? check.verdict.slips : [],
    said: check.findings.map((each) => `${each.severity}: ${wordOf(each)}`).sort(),
  };
}

// 25 mg/h ÷ 0.9 mg/mL = 27.78 mL/h; 27.8 would be 25.02 mg/h, above 25; 27.7 is 24.93.
test.each<[string, OwnRow]>([
  ['25 mg/h', { weight: '80', dose: '25', unit: 'mg/h', drug: '90', volume: '100' }],
  [
    '25 ÷ 80 = 0.3125',
    { weight: '80', dose: '0.3125', unit: 'mg/kg/h', drug: '90', volume: '100' },
  ],
])('at a cap of 25 mg/h the sheet rounds down, and the check with it: %s', (_, row) => {
  const rate = (figure: string) => `caution: another rate ${figure} mL/h, not 25 mL/h`;
  expect(checked('schwartzman-as-published', row, '27.7')).toEqual({
    ...{ sheet: '27.7 mL/h', verdict: 'agrees', slips: [] },
    said: [rate('27.7')],
  });
  expect(checked('schwartzman-as-published', row, '27.8')).toMatchObject({
    verdict: 'differs',
    said: [rate('27.8'), 'stop: above ceiling 25 mg/h'],
  });
});

// 0.05 × 70 = 3.5 mg/h at 1 mg/mL.
test.each<[string, string, string[]]>([
  ['at it', '3.5', ['caution: below soft 0.06 mg/kg/h']],
  ['a step below', '3.4', ['caution: below soft 0.06 mg/kg/h', 'stop: below minimum 0.05 mg/kg/h']],
])('a pump at the hard minimum, %s', (_, read, said) => {
  const changed: Changed = {
    bands: [
      {
        appliesTo: 'everyone',
        unit: 'mg/kg/h',
        limits: { hardMin: '0.05', softMin: '0.06', hardMax: '1' },
      },
    ],
  };
  const row: OwnRow = { weight: '70', dose: '0.05', unit: 'mg/kg/h', drug: '50', volume: '50' };
  expect(checked('conway-as-published', row, read, changed)).toMatchObject({
    sheet: '3.5 mL/h',
    said,
  });
  // 0.05 × 70.5 = 3.525 mg/h: the nearest step, 3.5, would be below it.
  expect(checked('conway-as-published', { ...row, weight: '70.5' }, '3.5', changed)).toMatchObject({
    sheet: 'withheld',
    said: ['caution: below soft 0.06 mg/kg/h', 'stop: below minimum 0.05 mg/kg/h'],
  });
});

// 0.1 × 70 = 7 mg/h. 100 mg in 50 mL is 2 mg/mL, 3.5 mL/h; 11 in 100 is 0.11, 63.6; 9 in 100 is 0.09, 77.8.
test.each<[string, string, string, string[]]>([
  ['100', '50', '3.5', ['caution: strength above 1.5 mg/mL']],
  ['11', '100', '63.6', ['caution: strength below 0.5 mg/mL']],
  ['9', '100', '77.8', ['stop: strength below 0.1 mg/mL']],
])('a strength of its own, %s mg in %s mL', (drug, volume, read, said) => {
  const row: OwnRow = { weight: '70', dose: '0.1', unit: 'mg/kg/h', drug, volume };
  const found = checked('conway-as-published', row, read);
  expect(found.verdict).toBe('agrees');
  expect(found.said).toEqual(said);
  expect(found.sheet).toBe(said[0]?.startsWith('stop') ? 'withheld' : `${read} mL/h`);
});

test('a protocol ordered in mg/h alone: a slip of the unit is named all the same', () => {
  const row: OwnRow = { weight: '70', dose: '20', unit: 'mg/h', drug: '200', volume: '40' };
  // 20 ÷ 5 = 4 mL/h; ten times is 40.
  expect(checked('nhs-highland-closed', row, '4')).toMatchObject({ verdict: 'agrees', said: [] });
  const slips = (name: string, of: OwnRow, read: string) =>
    checked(name, of, read).slips.map((slip) =>
      slip.kind === 'another unit' ? `${exact(slip.taken)} taken` : slip.kind,
    );
  // 20 mg/kg/h × 70 = 1,400 mg/h, ÷ 5 = 280 mL/h.
  expect(slips('nhs-highland-closed', row, '280')).toEqual(['20 mg/kg/h taken']);
  expect(slips('nhs-highland-closed', row, '40')).toContain('decimal point');
  const mcg: OwnRow = {
    ...{ weight: '70', dose: '4', unit: 'microgram/kg/min', drug: '100', volume: '100' },
  };
  // 4 × 0.06 × 70 = 16.8 mL/h at 1 mg/mL; 4 mg/h is 4, 4 mg/kg/h is 280.
  expect(checked('froedtert-as-published', mcg, '16.8')).toMatchObject({ verdict: 'agrees' });
  expect(slips('froedtert-as-published', mcg, '4')).toEqual(['4 mg/h taken']);
  expect(slips('froedtert-as-published', mcg, '280')).toEqual(['4 mg/kg/h taken']);
});
