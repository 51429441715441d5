import { readClockTime } from '../../src/intake/bedside';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

test.each([
  ['08:30', { hours: 8, minutes: 30 }],
  ['00:00', { hours: 0, minutes: 0 }],
  ['23:59', { hours: 23, minutes: 59 }],
  ['8:30', undefined],
  ['24:00', undefined],
  ['12:60', undefined],
  ['08.30', undefined],
  ['8.30pm', undefined],
  ['0830', undefined],
  ['08:300', undefined],
  ['108:30', undefined],
  ['8:30 08:30', undefined],
])('the start time “%s”', (typed, time) => {
  expect(readClockTime(typed)).toEqual(time);
});

const ASKED = { titration: 'asked' };

function problems(typed: Partial<TypedOrder>): string[] {
  const order = { weight: '70', protocol: 'continuous-iv', dose: '0.2', drug: '500', volume: '40' };
  const read = readOrderForm({ ...EMPTY_ORDER, ...order, ...typed }, LIBRARY);
  return read.kind === 'read' ? [] : read.problems.map(({ field, kind }) => `${field}: ${kind}`);
}

test.each<[string, Partial<TypedOrder>, string[]]>([
  ['a vial, made up to', { vial: 'us-500-in-10', way: 'made up to' }, []],
  ['added to a bag, with no vial', { way: 'added to' }, ['vial: missing vial']],
  ['a vial, mixed nobody knows how', { vial: 'us-500-in-10' }, ['way: missing way']],
  ['50 mL of drug into 40 mL', { vial: 'us-200-in-20', way: 'made up to' }, ['vial: overflows']],
  ['the same, added to a bag', { vial: 'us-200-in-20', way: 'added to' }, []],
  ['a step of 0.005', { ...ASKED, titrationStep: '0.005' }, ['titrationStep: too fine']],
  ['a step of 0,1', { ...ASKED, titrationStep: '0,1' }, ['titrationStep: refused']],
  ['a step of 0,1 of a table that nobody asks for', { titrationStep: '0,1' }, []],
  ['half past eight, American', { start: '8:30' }, ['start: not a time']],
  ['half past eight, pasted', { start: '08:30\u200b' }, ['start: invisible']],
])('%s', (_, typed, expected) => {
  expect(problems(typed)).toEqual(expected);
});

function orderOf(typed: Partial<TypedOrder>) {
  const order = { weight: '70', protocol: 'continuous-iv', dose: '0.2', drug: '500', volume: '40' };
  const read = readOrderForm({ ...EMPTY_ORDER, ...order, ...typed }, LIBRARY);
  if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
  return read.value.order;
}

test('how it is mixed is kept only with a vial', () => {
  expect(orderOf({ way: 'made up to' }).preparation).not.toHaveProperty('mixing');
  expect(orderOf({ way: 'made up to', vial: 'us-500-in-10' }).preparation).toHaveProperty('mixing');
});

test('a titration step is kept if a table is asked for and it was typed: 0.1 mg/kg/h', () => {
  expect(orderOf({ titrationStep: '0.1' })).not.toHaveProperty('titrationStep');
  expect(orderOf(ASKED)).not.toHaveProperty('titrationStep');
  expect(orderOf({ ...ASKED, titrationStep: '0.1' })).toMatchObject({
    titrationStep: { unit: 'mg/kg/h' },
  });
  const stepped = orderOf({ ...ASKED, titrationStep: '0.1 mg/kg/h' });
  expect('titrationStep' in stepped && `${stepped.titrationStep?.value}`).toBe('0.1');
});
