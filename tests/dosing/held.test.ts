import { workOut } from '../../src/dosing/plan';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { exact, planOf, workedOut } from './orders';
import { checkOf } from './readings';

/** Each finding as its kind and which figure was held, where it says so. */
const held = (findings: readonly object[]) =>
  findings.map(
    (finding) =>
      ('kind' in finding ? `${finding.kind}` : '') + ('held' in finding ? ` ${finding.held}` : ''),
  );

describe('which figure was held against a limit', () => {
  test('an order above the range: the ordered dose, once', () => {
    const order = { protocol: 'continuous-iv', weight: '70', dose: '0.6' };
    expect(held(planOf(order).findings)).toEqual(['above documented ordered']);
  });

  test('rounding that passes a limit the order passed already: the ordered dose, once', () => {
    // 30.3 mg/h ÷ 6 = 5.05, set 5.1: 30.6 ÷ 50.5 = 0.606 mg/kg/h
    const order = {
      protocol: 'continuous-iv',
      weight: '50.5',
      dose: '0.6',
      drug: '300',
      volume: '50',
    };
    expect(held(planOf(order).findings)).toEqual(['above documented ordered']);
    expect(held(checkOf({ ...order, reading: '5.1' }).findings)).toEqual([
      'above documented delivered',
    ]);
  });

  test('on the ideal weight within, on the actual above: the order on actual weight', () => {
    const typed = {
      ...{ weight: '60', protocol: 'continuous-iv', dose: '0.49' },
      ...{ height: '177.8', sex: 'male', basis: 'ideal' },
    };
    // 0.49 × 73 ÷ 60 = 0.596 mg/kg/h of the actual weight
    const read = readOrderForm({ ...EMPTY_ORDER, ...typed }, LIBRARY);
    if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
    const outcome = workOut(read.value.order, LIBRARY);
    expect(outcome.kind === 'plan' && held(outcome.plan.findings)).toEqual([
      'calculated weight',
      'above documented on actual weight',
    ]);
  });

  test('a day above the typical one: of the doses ordered', () => {
    // 0.5 × 80 = 40 mg × 4 = 160 mg
    const order = { protocol: 'oral', weight: '80', dose: '0.5', dosesPerDay: '4' };
    expect(held(planOf(order).findings)).toEqual(['day total ordered']);
    // 200 mg in 20 mL: 4 mL are 40 mg
    const check = { ...order, drug: '200', volume: '20', reading: '4' };
    expect(held(checkOf(check).findings)).toEqual(['day total delivered']);
    // 5 mL are 50 mg: past the range too, and not the order
    expect(held(checkOf({ ...check, reading: '5' }).findings)).toEqual([
      'above documented delivered',
      'day total delivered',
    ]);
    expect(held(checkOf({ ...check, dose: '', reading: '4' }).findings)).toEqual([
      'day total delivered',
    ]);
  });

  test('a check that agrees tells the order where only the order is above', () => {
    // 75.1 × 0.5 = 37.55 mg × 4 = 150.2 mg a day, and set down to 7.5 mL: 37.5 × 4 = 150
    const day = { protocol: 'oral', weight: '75.1', dose: '0.5', dosesPerDay: '4' };
    const bag = { drug: '250', volume: '50' };
    const check = checkOf({ ...day, ...bag, reading: '7.5' });
    expect(check.verdict.kind).toBe('agrees');
    expect(held(check.findings)).toEqual(['day total ordered']);
    const found = check.findings.find(({ kind }) => kind === 'day total');
    expect(found).toMatchObject({ total: { unit: 'mg/day' }, dosesPerDay: { unit: 'doses/day' } });
    expect(found?.kind === 'day total' && `${found.total.value}`).toBe('150.2');
    // What was not ordered, or does not agree, is not told of the order.
    for (const other of [{ dose: '', reading: '7.5' }, { reading: '7.4' }]) {
      const { findings } = checkOf({ ...day, ...bag, ...other });
      expect(held(findings)).toEqual(['below documented']);
    }
  });

  test('a check without a frequency tells each documented one that passes', () => {
    // 0.5 × 80 = 40 mg: 120 mg at 3 doses, 160 mg at 4
    const check = { protocol: 'oral', weight: '80', dose: '0.5', drug: '200', volume: '20' };
    const [day] = checkOf({ ...check, reading: '4' }).findings;
    expect(day?.kind === 'day total' && exact(day.dosesPerDay)).toBe('4 doses/day');
  });

  test('a check that agrees tells the ordered dose where the delivered one is within', () => {
    // 0.501 × 70 = 35.07 mg/h ÷ 2 = 17.535, set 17.5: 35 mg/h, 0.5 mg/kg/h
    const order = { protocol: 'continuous-iv', weight: '70', dose: '0.501' };
    const check = checkOf({ ...order, drug: '100', volume: '50', reading: '17.5' });
    expect(held(check.findings)).toEqual(['above documented ordered']);
  });

  test('a plan never carries a stop, and a withheld order carries nothing else', () => {
    const low = { protocol: 'continuous-iv', weight: '25', dose: '0.6' };
    const outcome = workedOut(low);
    expect(outcome.kind === 'withheld' && held(outcome.stops)).toEqual(['weight']);
  });
});

test('a pump rate that was read is told beside the limit; others carry none', () => {
  const order = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
  const beyond = checkOf({ ...order, reading: '1000' }).findings;
  const fast = beyond.find(({ kind }) => kind === 'fast pump');
  expect(fast && 'read' in fast && fast.read?.value.toString()).toBe('1000');
  // 0.5 mL/h is slow, and a note
  const slow = checkOf({ ...order, dose: '', reading: '0.5' }).findings;
  const note = slow.find(({ kind }) => kind === 'slow pump');
  expect(note && 'read' in note).toBe(false);
});
