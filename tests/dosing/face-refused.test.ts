import { checkPump, type OrderJson, workOut, workOutCourse } from '../../src/dosing';
import { LIBRARY } from '../../src/library/bundled';
import { CALLS, COURSE, calledWith, ORDER, READING } from './face-orders';

/** What an answer came to, in short: its refusals, its stops, or the setting of its plan. */
function short(answer: ReturnType<typeof workOut>) {
  if (answer.kind === 'refused') return answer.refusals;
  if (answer.kind === 'withheld') return answer.stops.map(({ kind }) => kind);
  return answer.plan.administration?.set;
}

test.each<[string, Partial<Record<keyof OrderJson, unknown>>, object]>([
  [
    'a negative dose',
    { dose: { figure: '-0.2', unit: 'mg/kg/h' } },
    { path: '/dose/figure', why: 'not more than zero' },
  ],
  [
    'a zero dose',
    { dose: { figure: '0.0', unit: 'mg/kg/h' } },
    { path: '/dose/figure', why: 'not more than zero' },
  ],
  ['a zero weight', { weight: '0' }, { path: '/weight', why: 'not more than zero' }],
  ['a fraction', { weight: '1/3' }, { path: '/weight', why: 'not decimal text' }],
  ['a repeating decimal', { weight: '0.(3)' }, { path: '/weight', why: 'not decimal text' }],
  ['an exponent', { weight: '7e1' }, { path: '/weight', why: 'not decimal text' }],
  ['a comma', { weight: '70,5' }, { path: '/weight', why: 'not decimal text' }],
  ['a space', { weight: ' 70' }, { path: '/weight', why: 'not decimal text' }],
  ['a line break at the end', { weight: '70\n' }, { path: '/weight', why: 'not decimal text' }],
  ['a needless zero', { weight: '070' }, { path: '/weight', why: 'not decimal text' }],
  ['no digit before the point', { step: '.1' }, { path: '/step', why: 'not decimal text' }],
  ['no digit after the point', { step: '1.' }, { path: '/step', why: 'not decimal text' }],
  ['other digits', { weight: '٧٠' }, { path: '/weight', why: 'not decimal text' }],
  ['nothing', { weight: '' }, { path: '/weight', why: 'not decimal text' }],
  [
    'a fourth decimal',
    { weight: '70.1234' },
    { path: '/weight', why: 'too many digits', before: 9, after: 3 },
  ],
  [
    'ten digits',
    { weight: '1000000000' },
    { path: '/weight', why: 'too many digits', before: 9, after: 3 },
  ],
  ['a number', { weight: 70 }, { path: '/weight', why: 'not text' }],
  ['no number', { weight: Number.NaN }, { path: '/weight', why: 'not text' }],
  ['null', { weight: null }, { path: '/weight', why: 'not text' }],
  ['a list', { weight: ['70'] }, { path: '/weight', why: 'not text' }],
  ['no weight', { weight: undefined }, { path: '/weight', why: 'missing' }],
  ['no step', { step: undefined }, { path: '/step', why: 'missing' }],
  ['no dose', { dose: undefined }, { path: '/dose', why: 'missing' }],
  ['a dose without its unit', { dose: { figure: '0.2' } }, { path: '/dose/unit', why: 'missing' }],
  [
    'a dose in another unit',
    { dose: { figure: '0.2', unit: 'mg/kg' } },
    {
      path: '/dose/unit',
      why: 'another unit',
      allowed: ['mg/kg/h', 'mg/h', 'microgram/kg/min'],
    },
  ],
  ['a dose as text', { dose: '0.2 mg/kg/h' }, { path: '/dose', why: 'not an object' }],
  [
    'an unknown protocol',
    { protocol: 'toString' },
    { path: '/protocol', why: 'unknown protocol', allowed: LIBRARY.protocols.map(({ id }) => id) },
  ],
  [
    'doses a day of an infusion',
    { dosesPerDay: '3' },
    { path: '/dosesPerDay', why: 'not for this protocol' },
  ],
  [
    'a titration step too fine',
    { titrationStep: '0.009' },
    { path: '/titrationStep', why: 'below', limit: '0.01', unit: 'mg/kg/h' },
  ],
  [
    'a drug without its volume',
    { preparation: { drug: '100' } },
    { path: '/preparation/volume', why: 'missing' },
  ],
  [
    'no preparation but null',
    { preparation: null },
    { path: '/preparation', why: 'not an object' },
  ],
  ['a preparation in a list', { preparation: [] }, { path: '/preparation', why: 'not an object' }],
  [
    'a vial without its way',
    { preparation: { ...ORDER.preparation, mixing: { vial: 'us-500-in-10' } } },
    { path: '/preparation/mixing/way', why: 'missing' },
  ],
  [
    'a bag that overflows: 500 mg of 10 mg/mL is 50 mL',
    {
      preparation: {
        drug: '500',
        volume: '49.9',
        mixing: { vial: 'us-200-in-20', way: 'made up to' },
      },
    },
    { path: '/preparation/mixing', why: 'overflows' },
  ],
  [
    'an unknown basis',
    { body: { basis: 'lean', sex: 'male', height: '170' } },
    { path: '/body/basis', why: 'not one of', allowed: ['actual', 'ideal', 'adjusted'] },
  ],
  [
    'no ideal weight',
    { body: { basis: 'ideal', sex: 'male', height: '152.3' } },
    { path: '/body/height', why: 'below', limit: '152.4', unit: 'cm' },
  ],
])('%s is refused at its place, and nothing is worked out', (_, part, refusal) => {
  const answer = calledWith({ ...ORDER, ...part });
  expect(answer).toEqual({ kind: 'refused', refusals: [refusal] });
});

test.each(['999999999', '0.001'])('%s is a figure like any other', (weight) => {
  expect(workOut({ ...ORDER, weight }, LIBRARY)).toMatchObject({
    stops: [{ kind: 'weight' }, {}],
  });
});

test.each(['-', '-x', 'x-5', '-5x', '-5.', '-.5', '--5', '5-'])('“%s” is no figure', (weight) => {
  expect(short(workOut({ ...ORDER, weight }, LIBRARY))).toEqual([
    { path: '/weight', why: 'not decimal text' },
  ]);
});

test('the doses a day are those that the protocol documents; a step of titration is of infusions', () => {
  const oral = { ...ORDER, protocol: 'oral', dose: { figure: '0.5', unit: 'mg/kg/dose' } } as const;
  expect(short(workOut({ ...oral, dosesPerDay: '2' }, LIBRARY))).toEqual([
    { path: '/dosesPerDay', why: 'not one of', allowed: ['3', '4'] },
  ]);
  expect(short(workOut({ ...oral, titrationStep: '0.1' }, LIBRARY))).toEqual([
    { path: '/titrationStep', why: 'not for this protocol' },
  ]);
  expect(short(workOut({ ...oral, dosesPerDay: '3' }, LIBRARY))).toMatchObject({ unit: 'mL/dose' });
});

test('a vial is one of the library’s', () => {
  const mixing = { vial: 'us-250-in-5', way: 'made up to' } as const;
  const order = { ...ORDER, preparation: { ...ORDER.preparation, mixing } };
  const all = ['us-200-in-20', 'us-500-in-10', 'australia-200-in-2', 'us-500-in-5'];
  expect(short(workOut(order, LIBRARY))).toEqual([
    { path: '/preparation/mixing/vial', why: 'not one of', allowed: [...all, 'uk-1000-in-10'] },
  ]);
});

test('the most days of a course are the library’s', () => {
  const days = { setBy: 'tool', at: { figure: '9', unit: 'days' }, reason: 'tried' } as const;
  const longestCourse = { ...LIBRARY.bounds.longestCourse, days };
  const library = { ...LIBRARY, bounds: { ...LIBRARY.bounds, longestCourse } };
  expect(workOutCourse({ ...COURSE, days: '9' }, library).kind).toBe('plan');
  expect(workOutCourse({ ...COURSE, days: '10' }, library)).toEqual({
    kind: 'refused',
    refusals: [{ path: '/days', why: 'above', limit: '9', unit: 'days' }],
  });
});

test('no single dose stands beside an infusion of another route', () => {
  const infusion = { ...ORDER, protocol: 'subcutaneous' };
  const dose = { figure: '0.3', unit: 'mg/kg' } as const;
  const singleDose = { protocol: 'single-iv-dose', dose, step: '0.1' };
  expect(workOutCourse({ ...COURSE, infusion, singleDose }, LIBRARY)).toEqual({
    kind: 'refused',
    refusals: [{ path: '/singleDose/protocol', why: 'not one of', allowed: [] }],
  });
});

test('everything that is wrong is said at once, each with its place, whatever a key is called', () => {
  const wrong = { ...ORDER, weight: '-70', step: 0.1, 'a/b~c': 1 };
  expect(calledWith(wrong).refusals).toEqual([
    { path: '/a~1b~0c', why: 'unknown key' },
    { path: '/weight', why: 'not more than zero' },
    { path: '/step', why: 'not text' },
  ]);
  expect(calledWith(JSON.parse('{"__proto__": {"weight": "70"}}')).refusals).toContainEqual({
    path: '/__proto__',
    why: 'unknown key',
  });
});

test.each(CALLS)('%s refuses what is no object', (_, call) => {
  for (const [request, why] of [
    [undefined, 'missing'],
    [null, 'not an object'],
    [[], 'not an object'],
    ['70', 'not an object'],
    [70, 'not an object'],
    [Number.NaN, 'not an object'],
    [() => ORDER, 'not an object'],
  ]) {
    expect(call(request)).toEqual({ kind: 'refused', refusals: [{ path: '', why }] });
  }
});

test.each([undefined, null, {}, [], 'library', { protocols: [] }])(
  '%o is no library',
  (library) => {
    const answer = Reflect.apply(workOut, undefined, [ORDER, library]);
    expect(answer).toEqual({ kind: 'refused', refusals: [{ path: '', why: 'not a library' }] });
  },
);

test.each([
  [
    'a figure finer than its step',
    { set: '7.05' },
    { path: '/set', why: 'finer than step', step: '0.1' },
  ],
  ['nothing said of running', { running: undefined }, { path: '/running', why: 'missing' }],
  ['a word for yes', { running: 'yes' }, { path: '/running', why: 'not true or false' }],
  ['no preparation', { preparation: undefined }, { path: '/preparation', why: 'missing' }],
  ['a zero reading', { set: '0' }, { path: '/set', why: 'not more than zero' }],
])('a check with %s is refused', (_, part, refusal) => {
  const call = Reflect.apply(checkPump, undefined, [{ ...READING, ...part }, LIBRARY]);
  expect(call).toEqual({ kind: 'refused', refusals: [refusal] });
});

test.each([
  ['25 hours a day', { hours: '25' }, { path: '/hours', why: 'above', limit: '24', unit: 'h' }],
  ['half a day', { days: '2.5' }, { path: '/days', why: 'not a whole number' }],
  ['105 days', { days: '105' }, { path: '/days', why: 'above', limit: '104', unit: 'days' }],
  [
    'an oral dose',
    { infusion: { ...ORDER, protocol: 'oral', dose: { figure: '0.5', unit: 'mg/kg/dose' } } },
    {
      path: '/infusion/protocol',
      why: 'not one of',
      allowed: ['continuous-iv', 'crps-sci-iv', 'subcutaneous'],
    },
  ],
  [
    'a second infusion as the single dose',
    { singleDose: { protocol: 'crps-sci-iv', dose: ORDER.dose, step: '0.1' } },
    { path: '/singleDose/protocol', why: 'not one of', allowed: ['single-iv-dose'] },
  ],
])('a course with %s is refused', (_, part, refusal) => {
  const call = Reflect.apply(workOutCourse, undefined, [{ ...COURSE, ...part }, LIBRARY]);
  expect(call).toEqual({ kind: 'refused', refusals: [refusal] });
});

const DOSE = {
  protocol: 'single-iv-dose',
  weight: '70',
  dose: { figure: '0.3', unit: 'mg/kg' },
  preparation: { drug: '21', volume: '100' },
  step: '1',
} as const satisfies OrderJson;

test.each([
  [{ minutes: '15' }, { path: '/over/by', why: 'missing' }],
  [
    { minutes: '15', by: 'pump' },
    { path: '/over/rateStep', why: 'missing' },
  ],
  [
    { minutes: '0', by: 'hand' },
    { path: '/over/minutes', why: 'not more than zero' },
  ],
  [{ by: 'hand' }, { path: '/over/minutes', why: 'missing' }],
  [
    { minutes: '15', by: 'hand', rateStep: '1' },
    { path: '/over/rateStep', why: 'not for this protocol' },
  ],
  [
    { minutes: '15', by: 'foot' },
    { path: '/over/by', why: 'not one of', allowed: ['pump', 'hand'] },
  ],
  [
    { minutes: '15', by: 'hand', rate: '1' },
    { path: '/over/rate', why: 'unknown key' },
  ],
])('a single dose over %o is refused', (over, refusal) => {
  expect(calledWith({ ...DOSE, over })).toEqual({ kind: 'refused', refusals: [refusal] });
});

test('minutes are of a single dose alone', () => {
  expect(calledWith({ ...ORDER, over: { minutes: '15', by: 'hand' } })).toEqual({
    kind: 'refused',
    refusals: [{ path: '/over', why: 'not for this protocol' }],
  });
});

test('21 mg in 100 mL over 15 minutes: 400 mL/h for 15 minutes, and read back as it was called', () => {
  const order = { ...DOSE, over: { minutes: '15', by: 'pump', rateStep: '1' } } as const;
  const answer = workOut(order, LIBRARY);
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  expect(answer.plan.over).toMatchObject({
    minutes: { figure: '15', unit: 'min' },
    by: 'pump',
    pump: { rate: { figure: '400', unit: 'mL/h' }, takes: { figure: '15', unit: 'min' } },
  });
  expect(answer.plan.order).toEqual(order);
});
