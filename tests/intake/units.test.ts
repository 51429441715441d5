import { EMPTY_CHECK, readCheckForm } from '../../src/intake/check-form';
import { readCourseForm } from '../../src/intake/course-form';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_COURSE, type TypedCourse } from '../../src/intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

interface Refused {
  readonly field: string;
  readonly kind: string;
  readonly unit?: unknown;
}
const units = (problems: readonly Refused[]) =>
  problems.map(({ field, kind, unit }) => `${field} ${kind} ${unit}`);

function ofOrder(typed: Partial<TypedOrder>): string[] {
  const read = readOrderForm({ ...EMPTY_ORDER, weight: '70', ...typed }, LIBRARY);
  return read.kind === 'problems' ? units(read.problems) : [];
}

function ofCourse(typed: Partial<TypedCourse>): string[] {
  const order = { ...EMPTY_ORDER, weight: '70', protocol: 'crps-sci-iv', dose: '0.35' };
  const read = readCourseForm(order, { ...EMPTY_COURSE, ...typed }, LIBRARY);
  return read.kind === 'problems' ? units(read.problems) : [];
}

test('an empty weight is missed in kilograms', () => {
  expect(ofOrder({ weight: '' })).toEqual(['weight missing kg']);
});

// The sentence of a refusal names the unit of its field.
test.each<[string, Partial<TypedOrder>, string[]]>([
  ['dose before a protocol', { dose: '1,2' }, ['protocol missing undefined']],
  ['dose', { protocol: 'oral', dose: '1,2' }, ['dose refused mg/kg/dose']],
  ['dose per hour', { protocol: 'subcutaneous', dose: '1,2' }, ['dose refused mg/kg/h']],
  ['drug and volume', { drug: '1,2', volume: '.5' }, ['drug refused mg', 'volume refused mL']],
  [
    'titration step',
    { titration: 'asked', titrationStep: '0,1' },
    ['titrationStep refused mg/kg/h'],
  ],
  ['height', { height: '1,8', sex: 'male' }, ['height refused cm']],
  ['no height', { sex: 'male' }, ['height missing cm']],
  ['no sex', { height: '180' }, ['sex missing sex undefined']],
  [
    'neither, for the ideal weight',
    { basis: 'ideal' },
    ['height missing cm', 'sex missing sex undefined'],
  ],
])('order: %s', (_, typed, expected) => {
  expect(ofOrder(typed)).toEqual(expected);
});

test.each<[string, Partial<TypedCourse>, string[]]>([
  ['hours', { hours: '1,5', days: '5' }, ['hours refused h']],
  ['no hours', { days: '5' }, ['hours missing h']],
  ['days', { hours: '4', days: '1,5' }, ['days refused days']],
  ['no days', { hours: '4' }, ['days missing days']],
  ['single dose', { hours: '4', days: '5', bolus: '0,1' }, ['bolus refused mg/kg']],
  ['single dose alone', { bolus: '0.1' }, ['hours missing h', 'days missing days']],
  ['sessions', { sessions: '1,5', weeks: '2', first: '2026-11-30' }, ['sessions refused sessions']],
  ['no sessions', { weeks: '2', first: '2026-11-30' }, ['sessions missing sessions']],
  ['weeks', { sessions: '6', weeks: '1,5', first: '2026-11-30' }, ['weeks refused weeks']],
  ['no weeks', { sessions: '6', first: '2026-11-30' }, ['weeks missing weeks']],
  [
    'boosters',
    { sessions: '6', weeks: '2', first: '2026-11-30', boosters: '1,5', spacing: '2' },
    ['boosters refused sessions'],
  ],
  [
    'no spacing',
    { sessions: '6', weeks: '2', first: '2026-11-30', boosters: '2' },
    ['spacing missing weeks'],
  ],
  [
    'no boosters',
    { sessions: '6', weeks: '2', first: '2026-11-30', spacing: '2' },
    ['boosters missing sessions'],
  ],
  [
    'spacing',
    { sessions: '6', weeks: '2', first: '2026-11-30', boosters: '2', spacing: '2,5' },
    ['spacing refused weeks'],
  ],
  ['no date', { sessions: '6', weeks: '2' }, ['first not a date undefined']],
  ['half a date', { sessions: '6', weeks: '2', first: '2026-11' }, ['first not a date undefined']],
  [
    'a date and more',
    { sessions: '6', weeks: '2', first: '2026-11-300' },
    ['first not a date undefined'],
  ],
])('course: %s', (_, typed, expected) => {
  expect(ofCourse(typed)).toEqual(expected);
});

test('what is typed in words of a spelled unit is read, and other units are refused', () => {
  const dose = (typed: string) => ofOrder({ protocol: 'single-iv-dose', dose: typed });
  expect(dose('0.2 mg/kg')).toEqual([]);
  expect(dose('0.2 mg/kg/h')).toEqual(['dose refused mg/kg']);
});

test.each([
  '0.5',
  '0.5 mg/kg',
  '0.5 mg/kg/dose',
  '0.5 mg/kg per dose',
  '0.5 mg/kg\u00a0per\u00a0dose',
])('an oral dose may be typed as “%s”', (dose) => {
  expect(ofOrder({ protocol: 'oral', dose })).toEqual([]);
});

test('a figure may be followed by the unit of its field', () => {
  const titration = { protocol: 'crps-sci-iv', titration: 'asked', titrationStep: '0.1 mg/kg/h' };
  expect(ofOrder({ height: '180 cm', sex: 'male', ...titration })).toEqual([]);
  const series = { sessions: '6 sessions', weeks: '2 weeks', first: '2026-11-30' };
  const boosters = { boosters: '2 sessions', spacing: '3 weeks' };
  expect(ofCourse({ hours: '4 h', days: '6 days', ...series, ...boosters })).toEqual([]);
});

test('a check without weight and reading asks for both, how it is mixed and whether it runs', () => {
  const read = readCheckForm(
    { ...EMPTY_CHECK, protocol: 'continuous-iv', drug: '100', volume: '50' },
    LIBRARY,
  );
  expect(
    read.kind === 'problems' && read.problems.map(({ field, kind }) => `${field} ${kind}`),
  ).toEqual(['weight missing', 'way missing label', 'reading missing', 'running missing running']);
});
