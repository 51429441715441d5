import { answer, plannedOrder } from '../../src/answers/dose';
import { NONE_OF_THESE } from '../../src/intake/adjustment';
import { readPayload } from '../../src/intake/take-over';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { spaced } from '../../src/wording/text';
import { inUse } from '../library/published-in-use';

const MONDAY = { date: { year: 2026, month: 11, day: 23 }, now: 1439, ahead: () => 0 };
/** 0.2 mg/kg/h × 70 kg = 14 mg/h at 100 mg ÷ 50 mL = 2 mg/mL is 7 mL/h. */
const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };

const typed = (entries: Partial<TypedOrder>) => ({ ...EMPTY_ORDER, ...entries });
const said = (entries: Partial<TypedOrder>) => answer(typed(entries), MONDAY, LIBRARY);

test('what is refused is said field by field, in the words of the protocol', () => {
  const given = said({ ...IV, weight: '0,7', dose: '', drug: 'x' });
  if (given.kind !== 'problems') throw new Error(given.kind);
  const lines = given.problems.map(({ field, sentence }) => spaced(`${field}: ${sentence}`));
  expect(lines[0]).toBe(
    'weight: Weight has a comma. Use a point for decimals, and no comma for thousands.',
  );
  expect(lines[1]).toMatch(/^drug: Drug in the bag or syringe /);
});

test('a field is called as the protocol calls it', () => {
  const given = said({ ...IV, protocol: 'oral', drug: '0,7' });
  if (given.kind !== 'problems') throw new Error(given.kind);
  expect(given.problems[0]?.sentence).toMatch(/^Drug in the bottle/);
});

test('a weight alone is answered with the ranges, the chosen protocol marked', () => {
  const given = said({ weight: '70', protocol: 'oral' });
  if (given.kind !== 'ranges') throw new Error(given.kind);
  expect(spaced(given.heading)).toBe('Ranges at 70 kg');
  expect(given.rows.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['oral']);
  expect(given.weights).toEqual([]);
});

test('ranges with a body say every weight, and use the one that was chosen', () => {
  // Devine, 170 cm, female: 45.5 + 2.3 × (170 ÷ 2.54 − 60) = 61.4 kg; 0.1 to 0.3 mg/kg of it
  const given = said({ weight: '90', height: '170', sex: 'female', basis: 'ideal' });
  if (given.kind !== 'ranges') throw new Error(given.kind);
  expect(given.weights.length).toBeGreaterThan(0);
  expect(spaced(given.rows.map(({ figures }) => JSON.stringify(figures)).join())).toContain('6.1');
});

test('an order is answered with its sheet, the order itself and the link text that hands it over', () => {
  const given = said(IV);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  const [first] = given.set.keyed;
  expect(spaced(`${first?.figure} ${first?.unit}`)).toBe('7 mL/h');
  expect(given.plan.order.protocol.id).toBe('continuous-iv');
  expect(readPayload(given.handOver ?? '', LIBRARY)).toEqual(given.plan.order);
});

test('the start of an infusion is told on the day that was given', () => {
  // 50 mL at 7 mL/h is 7 h 8 min: from 21:30 past midnight, into Tuesday
  const given = said({ ...IV, start: '21:30' });
  if (given.kind !== 'sheet') throw new Error(given.kind);
  expect(given.follows.runOut.map(({ result }) => result).join()).toMatch(/24 November|Tue/);
});

test('an order without a preparation has nothing to hand over', () => {
  const given = said({ ...IV, drug: '', volume: '' });
  if (given.kind !== 'sheet') throw new Error(given.kind);
  expect(given.handOver).toBeUndefined();
});

test('a withheld order is answered without a rate, an order or a link', () => {
  const given = said({ ...IV, dose: '1.2' });
  expect(given.kind).toBe('withheld');
  expect(given).not.toHaveProperty('plan');
  expect(given).not.toHaveProperty('handOver');
  expect(spaced(JSON.stringify(given))).not.toContain('mL/h');
});

test.each<[string, Partial<TypedOrder>, string | undefined]>([
  ['an order with a plan', IV, 'continuous-iv'],
  ['a withheld order', { ...IV, dose: '1.2' }, undefined],
  ['a weight alone', { weight: '70' }, undefined],
  ['an entry that is refused', { ...IV, weight: '0,7' }, undefined],
])('the planned order of %s', (_, entries, id) => {
  expect(plannedOrder(typed(entries), LIBRARY)?.protocol.id).toBe(id);
});

/** Everything that an answer says, as text. */
function everything(answered: unknown): string {
  return spaced(
    JSON.stringify(answered, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
  );
}

// 12.37 mg/h ÷ 2 mg per mL = 6.185 mL/h, set 6.2: the order is no 12.4 anywhere, though that is given.
test.each([
  [{ ...IV, unit: 'mg/h', dose: '12.37' }, '12.37 mg/h', 'about 12.4 mg/h'],
  [{ ...IV, unit: 'mg/h', dose: '75.37' }, '75.37 mg/h', '75.4 mg/h'],
  [{ ...IV, protocol: 'subcutaneous', unit: 'mg/24h', dose: '300.25' }, '300.25 mg', '300 mg'],
  [{ protocol: 'single-iv-dose', weight: '70', unit: 'mg', dose: '17.25' }, '17.25 mg', '17.3 mg'],
])('what is typed keeps every digit: %j', (entries, written, rounded) => {
  const told = everything(said(entries));
  expect(told).toContain(written);
  expect(told).not.toContain(rounded);
});

test('past a hospital’s maximum too: 27.37 mg/h, and not 27.4, is more than 25', () => {
  const highland = inUse('nhs-highland-closed');
  const order = { protocol: highland.protocols[0]?.id ?? '', adjustment: NONE_OF_THESE };
  const given = typed({ ...order, weight: '60', unit: 'mg/h', dose: '27.37' });
  const told = everything(answer(given, MONDAY, highland));
  expect(told).toContain('27.37 mg/h, 0.456 mg/kg/h');
  expect(told).not.toContain('27.4');
});
