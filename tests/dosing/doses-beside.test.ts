import { type DosesBeside, dosesBeside } from '../../src/dosing/doses-beside';
import { workOut } from '../../src/dosing/plan';
import { secondCheck } from '../../src/dosing/second-check';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { readingOf, wordOfSlip } from './readings';

const BAG = { drug: '50', volume: '50' };
const STRONG = { drug: '500', volume: '50' };

function planOf(typed: Partial<TypedOrder>) {
  const read = readOrderForm({ ...EMPTY_ORDER, ...BAG, ...typed }, LIBRARY);
  if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
  const outcome = workOut(read.value.order, LIBRARY);
  if (outcome.kind === 'withheld') throw new Error(outcome.kind);
  return outcome.plan;
}

/** A protocol, kg, and a dose with its unit. */
function typedFrom(line: string): Partial<TypedOrder> {
  const [protocol = '', weight = '', dose = '', unit = ''] = line.split(' ');
  return { protocol, weight, dose, unit };
}

function besides(entered: string, ordered: string, reading = '5'): DosesBeside | undefined {
  return dosesBeside(
    readingOf({ ...STRONG, ...typedFrom(entered), reading }),
    planOf({ ...STRONG, ...typedFrom(ordered) }),
  );
}

describe('a dose beside one of another unit', () => {
  test.each([
    // 14 ÷ 70 = 0.2; 4 × 0.06 = 0.24; 120 ÷ 24 = 5; 21 ÷ 70 = 0.3; 35 ÷ 70 = 0.5
    ['continuous-iv 70 0.2 mg/kg/h', 'continuous-iv 70 14 mg/h', 'same'],
    ['continuous-iv 70 0.24 mg/kg/h', 'continuous-iv 70 4 microgram/kg/min', 'same'],
    ['subcutaneous 70 120 mg/24h', 'subcutaneous 70 5 mg/h', 'same'],
    ['single-iv-dose 70 0.3 mg/kg', 'single-iv-dose 70 21 mg', 'same'],
    ['oral 70 35 mg/dose', 'oral 70 0.5 mg/kg/dose', 'same'],
    // at another weight 14 mg/h is not 0.2 mg/kg/h; what no weight has a part in is the same
    ['continuous-iv 80 0.2 mg/kg/h', 'continuous-iv 70 14 mg/h', 'another'],
    ['continuous-iv 80 0.175 mg/kg/h', 'continuous-iv 70 14 mg/h', 'another'],
    ['subcutaneous 80 120 mg/24h', 'subcutaneous 70 5 mg/h', 'same'],
    ['continuous-iv 80 0.24 mg/kg/h', 'continuous-iv 70 4 microgram/kg/min', 'same'],
    // 5 ÷ 70 = 0.0714
    ['continuous-iv 70 0.071 mg/kg/h', 'continuous-iv 70 5 mg/h', 'rounded'],
    ['continuous-iv 70 0.07 mg/kg/h', 'continuous-iv 70 5 mg/h', 'another'],
    ['continuous-iv 70 0.072 mg/kg/h', 'continuous-iv 70 5 mg/h', 'another'],
    // 5 ÷ 71.4 = 0.07003, printed 0.07
    ['continuous-iv 71.4 0.07 mg/kg/h', 'continuous-iv 71.4 5 mg/h', 'rounded'],
    // 0.123 × 83.7 = 10.2951; 100 ÷ 24 = 4.1667, printed 4.17
    ['continuous-iv 83.7 10.3 mg/h', 'continuous-iv 83.7 0.123 mg/kg/h', 'rounded'],
    ['subcutaneous 70 4.17 mg/h', 'subcutaneous 70 100 mg/24h', 'rounded'],
    // 0.123 × 83.7 × 24 = 247.0824, printed 247, and 247.1 where a limit is near
    ['subcutaneous 83.7 247 mg/24h', 'subcutaneous 83.7 0.123 mg/kg/h', 'rounded'],
    ['subcutaneous 83.7 247.1 mg/24h', 'subcutaneous 83.7 0.123 mg/kg/h', 'rounded'],
    ['subcutaneous 83.7 249 mg/24h', 'subcutaneous 83.7 0.123 mg/kg/h', 'another'],
    // the reverse: the order was made with the rounded figure
    ['continuous-iv 70 5 mg/h', 'continuous-iv 70 0.071 mg/kg/h', 'order rounded'],
    // one figure, two units
    ['subcutaneous 70 240 mg/h', 'subcutaneous 70 240 mg/24h', 'same figure'],
    ['continuous-iv 70 5 microgram/kg/min', 'continuous-iv 70 5 mg/h', 'same figure'],
    ['continuous-iv 70 6 mg/h', 'continuous-iv 70 5 microgram/kg/min', 'another'],
  ])('%s entered, %s ordered: %s', (entered, ordered, stands) => {
    expect(besides(entered, ordered)?.stands).toBe(stands);
  });

  test('none beside one of its own unit, or of another delivery, or where no dose was entered', () => {
    expect(besides('continuous-iv 70 6 mg/h', 'continuous-iv 70 5 mg/h')).toBeUndefined();
    expect(besides('single-iv-dose 70 5 mg', 'continuous-iv 70 5 mg/h')).toBeUndefined();
    expect(besides('continuous-iv 70  mg/h', 'continuous-iv 70 5 mg/h')).toBeUndefined();
  });

  test('each is told in the unit of the other: 0.071 × 70 = 4.97 mg/h; 5 ÷ 70 = 0.0714 mg/kg/h', () => {
    const two = besides('continuous-iv 70 0.071 mg/kg/h', 'continuous-iv 70 5 mg/h');
    const said = [two?.checked.there, two?.ordered.there].map(
      (each) => each && `${each.value.round(4)} ${each.unit}`,
    );
    expect(said).toEqual(['4.97 mg/h', '0.0714 mg/kg/h']);
  });
});

describe('what two doses tell already is not told again as a slip', () => {
  const slipsOf = (entered: string, ordered: string, reading: string) => {
    const typed = { ...BAG, step: '0.01', ...typedFrom(entered), reading };
    return secondCheck(
      readingOf(typed),
      planOf({ ...typedFrom(ordered), step: '0.01' }),
      LIBRARY,
    ).slips.map(wordOfSlip);
  };
  test.each([
    ['continuous-iv 70 0.071 mg/kg/h', 'continuous-iv 70 5 mg/h', '5', 'rounded figure'],
    // 5 mg/kg/h × 70 = 350; the pump runs the order’s 5 mg/h
    ['continuous-iv 70 5 mg/kg/h', 'continuous-iv 70 5 mg/h', '5', 'without weight'],
    ['subcutaneous 70 30 mg/h', 'subcutaneous 70 30 mg/24h', '1.25', 'taken as 30 mg/24h'],
    ['continuous-iv 70 5 microgram/kg/min', 'continuous-iv 70 5 mg/h', '5', 'taken as 5 mg/h'],
  ])('%s for %s, %s read: not “%s”', (entered, ordered, reading, not) => {
    expect(slipsOf(entered, ordered, reading)).not.toContain(not);
    // Alone, it is named.
    const alone = { ...BAG, step: '0.01', ...typedFrom(entered), reading };
    const { slips } = secondCheck(readingOf(alone), undefined, LIBRARY);
    expect(slips.map(wordOfSlip)).toContain(not);
  });

  test('but a figure that the order’s unit does not make is: 5 × 0.06 = 0.3, not the order’s 5 mg/h', () => {
    const [entered, ordered] = ['continuous-iv 70 5 microgram/kg/min', 'continuous-iv 70 5 mg/h'];
    expect(slipsOf(entered, ordered, '0.3')).toContain('without weight');
  });
});

describe('the neighbouring row of the order’s table, where the dose was entered in another unit', () => {
  const rowsOf = (ordered: Partial<TypedOrder>, reading: string) =>
    secondCheck(
      readingOf({ ...BAG, ...typedFrom('continuous-iv 70 0.2 mg/kg/h'), reading }),
      planOf({ ...typedFrom('continuous-iv 70 14 mg/h'), ...ordered }),
      LIBRARY,
    ).slips.map(wordOfSlip);
  test.each([
    // the tool’s own steps of 2.5 mg/h: 12.5 and 15 beside 14; and one step up, 16.5
    [{}, '15', 'row 15'],
    [{}, '12.5', 'row 12.5'],
    [{}, '16.5', 'row 16.5'],
    // steps of 2 mg/h, as ordered
    [{ titration: 'asked', titrationStep: '2' }, '16', 'row 16'],
  ])('14 mg/h, %o: %s read is %s', (ordered, reading, row) => {
    expect(rowsOf(ordered, reading)).toContain(row);
  });

  test('a dose of another kind beside the order has no table', () => {
    const typed = { ...BAG, ...typedFrom('single-iv-dose 70 14 mg'), reading: '15' };
    const ordered = planOf(typedFrom('continuous-iv 70 14 mg/h'));
    expect(secondCheck(readingOf(typed), ordered, LIBRARY).standing).toBe('differs');
  });
});
