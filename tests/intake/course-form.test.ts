import type { Library } from '../../src/dosing/library';
import { readCourseForm } from '../../src/intake/course-form';
import { EMPTY_COURSE, type TypedCourse, withCourseEntry } from '../../src/intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

const CRPS = { weight: '70', protocol: 'crps-sci-iv', dose: '0.35' };
const DAYS = { hours: '4', days: '10' };
const DIFFER = ['sessions: days differ'];
const SERIES = { sessions: '8', weeks: '3', first: '2026-11-30' };

function read(typed: Partial<TypedCourse>, order: Partial<TypedOrder> = CRPS) {
  return readCourseForm({ ...EMPTY_ORDER, ...order }, { ...EMPTY_COURSE, ...typed }, LIBRARY);
}

/** "hours: comma", in the order of the fields. */
function problems(typed: Partial<TypedCourse>, order: Partial<TypedOrder> = CRPS): string[] {
  const result = read(typed, order);
  if (result.kind === 'read') return [];
  return result.problems.map((problem) => {
    if (problem.kind === 'refused') return `${problem.field}: ${problem.why}`;
    const most = problem.kind === 'not whole' ? ` from 1 to ${problem.most}` : '';
    const room = problem.kind === 'more than days' ? ` ${problem.days}` : '';
    return `${problem.field}: ${problem.kind}${most}${room}`;
  });
}

test('nothing asked is a problem', () => {
  expect(read({}).kind).toBe('problems');
});

test('nothing is filled in for anyone', () => {
  const { bolusStep, ...clinical } = EMPTY_COURSE;
  expect(new Set(Object.values(clinical))).toEqual(new Set(['']));
  // A syringe’s step, as in the order form.
  expect(bolusStep).toBe('0.1');
});

describe('hours per day: more than 0 and at most 24', () => {
  test.each([
    ['', ['hours: missing']],
    ['0', ['hours: not more than zero']],
    ['0.5', []],
    ['4', []],
    ['4.5 h', []],
    ['23.999', []],
    ['24', []],
    ['24.001', ['hours: longer than a day']],
    ['25', ['hours: longer than a day']],
    ['4,5', ['hours: comma']],
    ['4 days', ['hours: not a number']],
    ['240 min', ['hours: another unit']],
  ])('“%s”: %o', (hours, expected) => {
    expect(problems({ hours, days: '10' })).toEqual(expected);
  });
});

describe('days, sessions and weeks: whole, from 1 to 104', () => {
  test.each([
    ['1', []],
    ['10', []],
    ['104', []],
    ['105', ['not whole from 1 to 104']],
    ['9'.repeat(40), ['not whole from 1 to 104']],
    ['1.5', ['not whole from 1 to 104']],
    ['10.0', []],
    ['0', ['not more than zero']],
    ['-1', ['not more than zero']],
    ['010', ['extra zeros']],
    ['1,0', ['comma']],
    ['ten', ['not a number']],
  ])('“%s”: %o', (typed, expected) => {
    const inField = (field: string) => expected.map((word) => `${field}: ${word}`);
    expect(problems({ hours: '4', days: typed })).toEqual(inField('days'));
    // In 104 weeks there is room for them all; one session goes into any number of weeks.
    expect(problems({ ...SERIES, weeks: '104', sessions: typed })).toEqual(inField('sessions'));
    expect(problems({ ...SERIES, sessions: '1', weeks: typed })).toEqual(inField('weeks'));
    expect(problems({ ...SERIES, boosters: typed, spacing: '2' })).toEqual(inField('boosters'));
    expect(problems({ ...SERIES, boosters: '2', spacing: typed })).toEqual(inField('spacing'));
  });
});

test('the most of each is the library’s', () => {
  const two = {
    ...LIBRARY.bounds.longestCourse.weeks,
    at: { figure: '2', unit: 'weeks' } as const,
  };
  const longestCourse = { ...LIBRARY.bounds.longestCourse, weeks: two };
  const library = { ...LIBRARY, bounds: { ...LIBRARY.bounds, longestCourse } };
  const refused = (typed: Partial<TypedCourse>) => {
    const result = readCourseForm(EMPTY_ORDER, { ...EMPTY_COURSE, ...SERIES, ...typed }, library);
    return result.kind === 'problems' ? result.problems : [];
  };
  expect(refused({ weeks: '3' })).toEqual([{ field: 'weeks', kind: 'not whole', most: '2' }]);
  expect(refused({ weeks: '2' })).toEqual([]);
  expect(refused({ weeks: '2', boosters: '3', spacing: '3' })).toEqual([
    { field: 'spacing', kind: 'not whole', most: '2' },
  ]);
});

describe('what is asked for together', () => {
  test.each<[string, Partial<TypedCourse>, string[]]>([
    ['nothing', {}, ['hours: nothing asked']],
    ['weekends alone', { weekends: 'skip' }, ['hours: nothing asked']],
    ['hours alone', { hours: '4' }, ['days: missing']],
    ['days alone', { days: '10' }, ['hours: missing']],
    ['a single dose alone', { bolus: '0.1' }, ['hours: missing', 'days: missing']],
    ['sessions alone', { sessions: '6' }, ['weeks: missing', 'first: not a date']],
    ['a date alone', { first: '2026-11-30' }, ['sessions: missing', 'weeks: missing']],
    ['boosters without a spacing', { ...SERIES, boosters: '2' }, ['spacing: missing']],
    ['a spacing without boosters', { ...SERIES, spacing: '2' }, ['boosters: missing']],
    [
      'hours and sessions',
      { hours: '4', sessions: '6' },
      ['days: missing', 'weeks: missing', 'first: not a date'],
    ],
  ])('%s: %o', (_, typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });
});

describe('nothing is dropped in silence', () => {
  test.each<[string, Partial<TypedCourse>, string[]]>([
    ['five days and six sessions', { hours: '4', days: '5', ...SERIES, sessions: '6' }, DIFFER],
    ['six and five', { hours: '4', days: '6', ...SERIES, sessions: '5' }, DIFFER],
    ['six and six', { hours: '4', days: '6', ...SERIES, sessions: '6' }, []],
    ['days that are none', { hours: '4', days: '0', ...SERIES }, ['days: not more than zero']],
    ['weekends without a series', { ...DAYS, weekends: 'skip' }, ['sessions: no series']],
    [
      'weekends and hours alone',
      { hours: '4', weekends: 'skip' },
      ['days: missing', 'sessions: no series'],
    ],
    [
      'weekends and days alone',
      { days: '5', weekends: 'skip' },
      ['hours: missing', 'sessions: no series'],
    ],
    ['weekends that are any day', { ...DAYS, weekends: '' }, []],
  ])('%s: %o', (_, typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });

  test('an order beside a series alone is said to be left out', () => {
    const leftOut = (typed: Partial<TypedCourse>, order: Partial<TypedOrder>) => {
      const result = read(typed, order);
      return result.kind === 'read' && result.value.orderLeftOut;
    };
    expect(leftOut(SERIES, CRPS)).toBe(true);
    expect(leftOut(SERIES, {})).toBe(false);
    expect(leftOut(SERIES, { weight: '70' })).toBe(false);
    expect(leftOut({ ...SERIES, hours: '4', days: '8' }, CRPS)).toBe(false);
  });
});

describe('an infusion order', () => {
  test.each<[string, Partial<TypedOrder>, string[]]>([
    ['continuous', { ...CRPS, protocol: 'continuous-iv' }, []],
    ['CRPS or spinal cord injury', CRPS, []],
    ['subcutaneous', { ...CRPS, protocol: 'subcutaneous' }, []],
    ['oral', { ...CRPS, protocol: 'oral' }, ['protocol: not an infusion']],
    ['single dose', { ...CRPS, protocol: 'single-iv-dose' }, ['protocol: not an infusion']],
    ['none', {}, ['weight: missing']],
    ['a weight alone', { weight: '70' }, ['protocol: missing']],
    ['no dose', { ...CRPS, dose: '' }, ['dose: missing']],
    ['no weight', { ...CRPS, weight: '' }, ['weight: missing']],
    ['a comma', { ...CRPS, dose: '0,35' }, ['dose: comma']],
    ['half a preparation', { ...CRPS, drug: '200' }, ['volume: missing volume']],
    ['a height without a sex', { ...CRPS, height: '170' }, ['sex: missing sex']],
  ])('%s: %o', (_, order, expected) => {
    expect(problems(DAYS, order)).toEqual(expected);
  });

  test('its problems stand before those of the course', () => {
    const order = { ...CRPS, weight: '7O' };
    expect(problems({ hours: '25', days: '0' }, order)).toEqual([
      'weight: not a number',
      'hours: longer than a day',
      'days: not more than zero',
    ]);
  });

  test('a series alone needs no order', () => {
    expect(problems(SERIES, {})).toEqual([]);
  });
});

describe('a single dose with each session', () => {
  test.each<[string, string, string, string[]]>([
    ['crps-sci-iv', '0.1', '0.1 mg/kg', []],
    ['continuous-iv', '0.3 mg/kg', '0.3 mg/kg', []],
    ['crps-sci-iv', '', 'none', []],
    ['subcutaneous', '0.1', 'none', ['bolus: no single dose']],
    ['crps-sci-iv', '0.1 mg/kg/h', 'none', ['bolus: unit not of the list']],
    ['crps-sci-iv', '.1', 'none', ['bolus: no zero before the point']],
    ['crps-sci-iv', '0', 'none', ['bolus: not more than zero']],
  ])('%s with “%s”: %s, %o', (protocol, bolus, dose, expected) => {
    const result = read({ ...DAYS, bolus }, { ...CRPS, protocol });
    const single = result.kind === 'read' ? result.value.ordered?.single : undefined;
    expect(single ? `${single.dose.value} ${single.dose.unit}` : 'none').toBe(dose);
    expect(problems({ ...DAYS, bolus }, { ...CRPS, protocol })).toEqual(expected);
  });

  test('is of the protocol that the library names beside the infusion, wherever it stands in its list', () => {
    const first = LIBRARY.protocols.find(({ delivery }) => delivery === 'single dose');
    const other = first ? [{ ...first, id: 'another-iv-dose' }] : [];
    const protocols = [...other, ...LIBRARY.protocols];
    const besideOf = (library: Library) => {
      const typed = { ...EMPTY_COURSE, ...DAYS, bolus: '0.1' };
      const result = readCourseForm({ ...EMPTY_ORDER, ...CRPS }, typed, library);
      return result.kind === 'read' ? result.value.ordered?.single?.protocol.id : result.problems;
    };
    expect(besideOf({ ...LIBRARY, protocols })).toBe('single-iv-dose');
    const unnamed = LIBRARY.protocols.filter(({ id }) => id !== 'single-iv-dose');
    expect(besideOf({ ...LIBRARY, protocols: [...other, ...unnamed] })).toEqual([
      { field: 'bolus', kind: 'no single dose' },
    ]);
  });

  test('comes from the preparation of the infusion, in steps of its own', () => {
    const bag = { ...CRPS, drug: '200', volume: '40', step: '1' };
    const result = read({ ...DAYS, bolus: '0.1', bolusStep: '0.01' }, bag);
    const ordered = result.kind === 'read' ? result.value.ordered : undefined;
    const { preparation, step } = ordered?.single ?? {};
    expect([preparation?.drug.value, preparation?.volume.value].map(String)).toEqual(['200', '40']);
    expect(`${step?.value} ${step?.unit}`).toBe('0.01 mL');
    expect(`${ordered?.infusion.step.value}`).toBe('1');
  });

  test('is on the weight that the infusion is dosed on: 73 kg ideal of 100 kg', () => {
    const body = { weight: '100', height: '177.8', sex: 'male', basis: 'ideal' };
    const result = read({ ...DAYS, bolus: '0.1' }, { ...CRPS, ...body });
    const ordered = result.kind === 'read' ? result.value.ordered : undefined;
    expect(`${ordered?.infusion.weight.value}`).toBe('73');
    expect(`${ordered?.single?.weight.value}`).toBe('73');
    expect(`${ordered?.single?.dosedOn?.body.actual.value}`).toBe('100');
  });
});

describe('the first date: year first, one that exists', () => {
  test.each([
    ['2026-11-30', []],
    ['2028-02-29', []],
    ['2026-12-31', []],
    ['2026-02-29', ['first: not a date']],
    ['\ufeff2026-11-30', ['first: invisible']],
    ['2026-04-31', ['first: not a date']],
    ['2026-13-01', ['first: not a date']],
    ['2026-00-01', ['first: not a date']],
    ['2026-01-00', ['first: not a date']],
    ['26-11-30', ['first: not a date']],
    ['30/11/2026', ['first: not a date']],
    ['11/30/2026', ['first: not a date']],
    ['30-11-2026', ['first: not a date']],
    ['2026-11-3', ['first: not a date']],
    ['2026/11/30', ['first: not a date']],
    ['20261130', ['first: not a date']],
    ['1026-11-30', ['first: not a date']],
    ['2026-11-30T00:00', ['first: not a date']],
    [' 2026-11-30', ['first: not a date']],
    ['2026-11-30 ', ['first: not a date']],
    ['２０２６-11-30', ['first: not a date']],
    ['', ['first: not a date']],
  ])('“%s”: %o', (first, expected) => {
    expect(problems({ ...SERIES, first })).toEqual(expected);
  });
});

describe('weekends skipped', () => {
  test.each([
    // 28 and 29 November 2026 are a Saturday and a Sunday
    ['2026-11-27', 'skip', []],
    ['2026-11-28', 'skip', ['first: on a weekend']],
    ['2026-11-29', 'skip', ['first: on a weekend']],
    ['2026-11-30', 'skip', []],
    ['2026-11-28', '', []],
  ])('first date %s, weekends “%s”: %o', (first, weekends, expected) => {
    expect(problems({ ...SERIES, first, weekends })).toEqual(expected);
  });
});

describe('no more sessions than days for them', () => {
  test.each([
    // 7 days a week, or 5
    ['7', '1', '', []],
    ['8', '1', '', ['sessions: more than days 7']],
    ['5', '1', 'skip', []],
    ['6', '1', 'skip', ['sessions: more than days 5']],
    ['15', '3', 'skip', []],
    ['16', '3', 'skip', ['sessions: more than days 15']],
    ['104', '14', '', ['sessions: more than days 98']],
    ['104', '15', '', []],
  ])('%s sessions in %s weeks, weekends “%s”: %o', (sessions, weeks, weekends, expected) => {
    expect(problems({ ...SERIES, sessions, weeks, weekends })).toEqual(expected);
  });
});

test.each([
  { ...DAYS, days: '8', ...SERIES, boosters: '2', spacing: '2', weekends: 'skip' },
  {
    ...{ hours: '4 h', days: '8 days', sessions: '8 sessions', weeks: '3 weeks' },
    ...{ boosters: '2 sessions', spacing: '2 weeks', first: '2026-11-30', weekends: 'skip' },
  },
])('a whole request, whether or not its units are typed: %o', (typed) => {
  const result = read(typed);
  const value = result.kind === 'read' ? result.value : undefined;
  const { hours, days } = value?.ordered ?? {};
  expect([hours, days].map((each) => each && `${each.value} ${each.unit}`)).toEqual([
    '4 h',
    '8 days',
  ]);
  expect(value?.series).toEqual({
    sessions: 8,
    weeks: 3,
    boosters: 2,
    spacing: 2,
    first: { year: 2026, month: 11, day: 30 },
    skipWeekends: true,
  });
});

describe('the single dose with each session is ordered per kilogram or in milligrams', () => {
  const single = (bolus: string, bolusUnit: string, order: Partial<TypedOrder> = CRPS) => {
    const result = read({ ...DAYS, bolus, bolusUnit }, order);
    if (result.kind === 'problems') return result.problems.map(({ kind, field }) => [field, kind]);
    const dose = result.value.ordered?.single?.dose;
    return dose && `${dose.value} ${dose.unit}`;
  };

  test('in the unit that is chosen, else per kilogram', () => {
    expect(single('0.1', '')).toBe('0.1 mg/kg');
    expect(single('0.1 mg/kg', 'mg/kg')).toBe('0.1 mg/kg');
    expect(single('7', 'mg')).toBe('7 mg');
    expect(single('7 mg', 'mg')).toBe('7 mg');
  });

  test('another unit beside the figure is asked about', () => {
    const result = read({ ...DAYS, bolus: '7 mg' });
    expect(result.kind === 'problems' && result.problems).toEqual([
      { field: 'bolus', kind: 'refused', why: 'unit to choose', named: 'mg', unit: 'mg/kg' },
    ]);
  });

  test('another unit empties it; any other entry does not', () => {
    const typed = { ...EMPTY_COURSE, bolus: '0.1' };
    expect(withCourseEntry(typed, 'bolusUnit', 'mg')).toEqual({
      ...EMPTY_COURSE,
      bolusUnit: 'mg',
    });
    expect(withCourseEntry(typed, 'hours', '4')).toEqual({ ...typed, hours: '4' });
    const inMg = { ...EMPTY_COURSE, bolus: '7', bolusUnit: 'mg' };
    expect(withCourseEntry(inMg, 'bolusUnit', 'mg')).toEqual(inMg);
  });
});
