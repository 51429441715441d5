import { type Quantity, quantity, type Unit } from '../../src/dosing/quantity';
import { ranges } from '../../src/dosing/ranges';
import { LIBRARY } from '../../src/library/bundled';
import { exact } from './orders';

const to = (range: { low: Quantity<Unit> | undefined; high: Quantity<Unit> } | undefined) =>
  range && `${range.low && exact(range.low)} to ${exact(range.high)}`;
const perhaps = (figure: Quantity<Unit> | undefined) => figure && exact(figure);

function rowsAt(weight: string) {
  const outcome = ranges({ weight: quantity(weight, 'kg') }, LIBRARY);
  if (outcome.kind === 'withheld') throw new Error('withheld');
  return outcome.plan.rows.map(({ protocol, range, specialistsUpTo, day }) => [
    protocol.id,
    to(range),
    perhaps(specialistsUpTo),
    to(day),
  ]);
}

test('every regimen of the source at 70 kg', () => {
  expect(rowsAt('70')).toEqual([
    ['single-iv-dose', '7 mg to 21 mg', undefined, undefined],
    ['continuous-iv', '7 mg/h to 35 mg/h', '70 mg/h', undefined],
    ['crps-sci-iv', '17.5 mg/h to 52.5 mg/h', undefined, undefined],
    ['oral', '35 mg/dose to 35 mg/dose', undefined, '105 mg/day to 140 mg/day'],
    ['subcutaneous', '7 mg/h to 14 mg/h', undefined, undefined],
  ]);
});

test('every regimen of the source at 62.125 kg, exact to the last digit', () => {
  expect(rowsAt('62.125')).toEqual([
    ['single-iv-dose', '6.2125 mg to 18.6375 mg', undefined, undefined],
    ['continuous-iv', '6.2125 mg/h to 31.0625 mg/h', '62.125 mg/h', undefined],
    ['crps-sci-iv', '15.53125 mg/h to 46.59375 mg/h', undefined, undefined],
    ['oral', '31.0625 mg/dose to 31.0625 mg/dose', undefined, '93.1875 mg/day to 124.25 mg/day'],
    ['subcutaneous', '6.2125 mg/h to 12.425 mg/h', undefined, undefined],
  ]);
});

test('a preparation beside a weight gives its strength: 100 mg in 50 mL is 2 mg/mL', () => {
  const preparation = { drug: quantity('100', 'mg'), volume: quantity('50', 'mL') };
  const outcome = ranges({ weight: quantity('70', 'kg'), preparation }, LIBRARY);
  expect(outcome.kind === 'plan' && perhaps(outcome.plan.strength)).toBe('2 mg/mL');
});

test('a day of an oral range is worked out of 3 and of 4 doses a day', () => {
  const outcome = ranges({ weight: quantity('70', 'kg') }, LIBRARY);
  const day = outcome.kind === 'plan' ? outcome.plan.rows[3]?.day : undefined;
  const operands = [day?.low, day?.high].map((end) =>
    end?.terms.map((term) => exact(term.operand)).join(),
  );
  expect(operands).toEqual(['3 doses/day', '4 doses/day']);
});
