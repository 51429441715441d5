import type { Quantity, Unit } from '../../src/dosing/quantity';
import { EMPTY_CHECK, readCheckForm, type TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';

const read = (typed: Partial<TypedCheck>) =>
  readCheckForm({ ...EMPTY_CHECK, running: 'no', way: 'not said', ...typed }, LIBRARY);

type Problem = Extract<ReturnType<typeof read>, { kind: 'problems' }>['problems'][number];

const as = (figure: Quantity<Unit> | undefined) => figure && `${figure.value} ${figure.unit}`;

function word(problem: Problem): string {
  const { field, kind } = problem;
  if (problem.kind === 'refused') return `${field}: ${problem.why}, in ${problem.unit}`;
  if (problem.kind === 'finer than step') return `${field}: finer than ${as(problem.step)}`;
  if (problem.kind === 'missing drug') return `${field}: beside ${as(problem.volume)}`;
  if (problem.kind === 'missing volume') return `${field}: beside ${as(problem.drug)}`;
  return `${field}: ${kind}`;
}

function problems(typed: Partial<TypedCheck>): string[] {
  const result = read(typed);
  return result.kind === 'problems' ? result.problems.map(word) : [];
}

const WHOLE = {
  weight: '70',
  protocol: 'continuous-iv',
  dose: '0.2',
  drug: '100',
  volume: '50',
  reading: '7',
};
const BOLUS = { ...WHOLE, protocol: 'single-iv-dose' };
const MOUTH = { ...WHOLE, protocol: 'oral', dose: '0.5' };

test('an empty form holds nothing clinical; the step of 0.1 is chosen', () => {
  const { weight, protocol, dose, dosesPerDay, drug, volume, reading, step } = EMPTY_CHECK;
  const clinical = [weight, protocol, dose, dosesPerDay, drug, volume, reading];
  expect(clinical.join('')).toBe('');
  expect(step).toBe('0.1');
});

describe('problems, in the order of the fields', () => {
  test.each<[string, Partial<TypedCheck>, string[]]>([
    ['a whole check', WHOLE, []],
    ['no ordered dose: nothing to compare with, and nothing wrong', { ...WHOLE, dose: '' }, []],
    [
      'nothing',
      {},
      [
        'weight: missing',
        'protocol: missing',
        'drug: missing',
        'volume: missing',
        'reading: missing',
      ],
    ],
    ['no weight', { ...WHOLE, weight: '' }, ['weight: missing']],
    ['no protocol', { ...WHOLE, protocol: '' }, ['protocol: missing']],
    ['a protocol that is none', { ...WHOLE, protocol: 'nasal' }, ['protocol: missing']],
    ['no drug', { ...WHOLE, drug: '' }, ['drug: beside 50 mL']],
    ['no volume', { ...WHOLE, volume: '' }, ['volume: beside 100 mg']],
    ['no bag', { ...WHOLE, drug: '', volume: '' }, ['drug: missing', 'volume: missing']],
    ['no reading', { ...WHOLE, reading: '' }, ['reading: missing']],
    ['a comma in the reading', { ...WHOLE, reading: '7,5' }, ['reading: comma, in mL/h']],
    ['a reading of zero', { ...WHOLE, reading: '0' }, ['reading: not more than zero, in mL/h']],
    ['a reading in mg/h', { ...WHOLE, reading: '14 mg/h' }, ['reading: another unit, in mL/h']],
    ['a pump read in mL', { ...WHOLE, reading: '7 mL' }, ['reading: another unit, in mL/h']],
    ['a syringe read in mL/h', { ...BOLUS, reading: '7 mL/h' }, ['reading: another unit, in mL']],
    ['pounds', { ...WHOLE, weight: '154 lb' }, ['weight: pounds, in kg']],
    [
      'a dose per minute',
      { ...WHOLE, dose: '0.2 mg/kg/min' },
      ['dose: unit not of the list, in mg/kg/h'],
    ],
    [
      'a rate for a single dose',
      { ...BOLUS, dose: '0.2 mg/kg/h' },
      ['dose: unit not of the list, in mg/kg'],
    ],
    [
      'everything wrong',
      { weight: '7O', protocol: 'oral', dose: '.5', drug: '1e2', volume: '050', reading: '-7' },
      [
        'weight: not a number, in kg',
        'dose: no zero before the point, in mg/kg/dose',
        'drug: not a number, in mg',
        'volume: extra zeros, in mL',
        'reading: not more than zero, in mL',
      ],
    ],
    [
      'everything wrong under no protocol',
      { weight: '0', dose: '0,2', drug: '', volume: '50', reading: '7.' },
      [
        'weight: not more than zero, in kg',
        'protocol: missing',
        'drug: beside 50 mL',
        'reading: no digit after the point, in mL/h',
      ],
    ],
  ])('%s', (_, typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });
});

describe('a pump or a syringe shows as many decimals as its step has, 2.80 as well as 2.85', () => {
  test.each([
    ['7', '1', true],
    ['7.0', '1', false],
    ['2.80', '0.1', false],
    ['2.80', '0.01', true],
    ['7.5', '1', false],
    ['7.1', '0.1', true],
    ['7.10', '0.1', false],
    ['7.05', '0.1', false],
    ['7.05', '0.01', true],
    ['7.055', '0.01', false],
    ['0.01', '0.1', false],
  ])('%s at steps of %s is read: %s', (reading, step, isRead) => {
    const expected = (unit: string) => (isRead ? [] : [`reading: finer than ${step} ${unit}`]);
    expect(problems({ ...WHOLE, reading, step })).toEqual(expected('mL/h'));
    expect(problems({ ...BOLUS, reading, step })).toEqual(expected('mL'));
  });
});

describe('read in the units of the protocol', () => {
  test.each([
    ['continuous-iv', '7 mL/h', '0.2 mg/kg/h', '7 mL/h', '0.1 mL/h'],
    ['crps-sci-iv', '7', '0.2 mg/kg/h', '7 mL/h', '0.1 mL/h'],
    ['subcutaneous', '7.5', '0.2 mg/kg/h', '7.5 mL/h', '0.1 mL/h'],
    ['single-iv-dose', '7 mL', '0.2 mg/kg', '7 mL', '0.1 mL'],
    ['oral', '7 mL', '0.2 mg/kg/dose', '7 mL/dose', '0.1 mL/dose'],
  ])('%s, “%s” read', (protocol, reading, dose, set, step) => {
    const result = read({ ...WHOLE, protocol, reading });
    const value = result.kind === 'read' ? result.value : undefined;
    expect(value?.protocol.id).toBe(protocol);
    expect(value?.delivery).toBe(value?.protocol.delivery);
    expect([value?.weight, value?.dose, value?.set, value?.step].map(as)).toEqual([
      '70 kg',
      dose,
      set,
      step,
    ]);
    expect([value?.preparation.drug, value?.preparation.volume].map(as)).toEqual([
      '100 mg',
      '50 mL',
    ]);
    expect(value).not.toHaveProperty('orderedWeight');
  });

  test.each([
    ['an ordered dose left empty is none', { ...WHOLE, dose: '' }, undefined, undefined],
    ['four times a day, by mouth', { ...MOUTH, dosesPerDay: '4' }, '0.5 mg/kg/dose', '4 doses/day'],
    ['how often not said', MOUTH, '0.5 mg/kg/dose', undefined],
    ['how often, of an infusion', { ...WHOLE, dosesPerDay: '4' }, '0.2 mg/kg/h', undefined],
  ])('%s', (_, typed, dose, dosesPerDay) => {
    const result = read(typed);
    const value = result.kind === 'read' ? result.value : undefined;
    expect(value).toBeDefined();
    expect(as(value?.dose)).toBe(dose);
    expect(value && 'dosesPerDay' in value ? as(value.dosesPerDay) : undefined).toBe(dosesPerDay);
  });
});

describe('whether the infusion is running: asked of infusions, without a default', () => {
  test.each<[string, Partial<TypedCheck>, string[]]>([
    ['not said', { ...WHOLE, running: '' }, ['running: missing running']],
    ['yes', { ...WHOLE, running: 'yes' }, []],
    ['no', { ...WHOLE, running: 'no' }, []],
    ['a single dose is not asked', { ...BOLUS, running: '' }, []],
    ['nor an oral one', { ...MOUTH, running: '' }, []],
  ])('%s', (_, typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });

  test('it is not chosen in an empty form', () => expect(EMPTY_CHECK.running).toBe(''));
});

describe('how the label says it is mixed: asked before a verdict, without a default', () => {
  test.each<[string, Partial<TypedCheck>, string[]]>([
    ['an infusion', { ...WHOLE, way: '' }, ['way: missing label']],
    ['a single dose', { ...BOLUS, way: '' }, ['way: missing label']],
    ['a word that is none of the answers', { ...WHOLE, way: 'stirred' }, ['way: missing label']],
    ['made up to', { ...WHOLE, way: 'made up to' }, []],
    ['the label does not say', { ...WHOLE, way: 'not said' }, []],
    ['added to asks for the vial alone', { ...WHOLE, way: 'added to' }, ['vial: missing vial']],
    ['an oral dose is not asked', { ...MOUTH, way: '' }, []],
  ])('%s', (_, typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });

  test('it is not chosen in an empty form', () => expect(EMPTY_CHECK.way).toBe(''));
});

test('the rate before the last change may be left empty; wrongly typed it is refused', () => {
  expect(problems({ ...WHOLE, before: '5,5' })).toEqual(['before: comma, in mL/h']);
  const result = read({ ...WHOLE, before: '5.5' });
  expect(result.kind === 'read' && as(result.value.before)).toBe('5.5 mL/h');
});

test('an order on ideal weight asks for height and sex, and doses on the weight worked out', () => {
  const ideal = { ...WHOLE, weight: '100', basis: 'ideal' };
  expect(problems(ideal)).toEqual(['height: missing', 'sex: missing sex']);
  // 177.8 cm is 70 in: 50 + 10 × 2.3 = 73 kg
  const result = read({ ...ideal, height: '177.8', sex: 'male' });
  expect(result.kind === 'read' && as(result.value.weight)).toBe('73 kg');
});

test('a drug added to a full bag asks for the vial, and holds the drug’s volume too', () => {
  const added = { ...WHOLE, drug: '500', volume: '500', way: 'added to' };
  expect(problems(added)).toEqual(['vial: missing vial']);
  // 500 mg ÷ 50 mg/mL = 10 mL on top of 500 mL
  const result = read({ ...added, vial: 'us-500-in-10' });
  expect(result.kind === 'read' && as(result.value.preparation.volume)).toBe('510 mL');
  expect(problems({ ...added, way: 'not said' })).toEqual([]);
});

/** What was read of a whole check, with these changes. */
function reading(typed: Partial<TypedCheck>) {
  const result = read({ ...WHOLE, ...typed });
  if (result.kind === 'problems') throw new Error(result.problems.map(word).join(', '));
  return result.value;
}

test.each([
  ['made up to', {}, 'made up to'],
  ['added to', { vial: 'us-500-in-10' }, 'added to'],
  ['not said', {}, 'not said'],
] as const)('what the label says is read: %s', (way, typed, says) => {
  expect(reading({ ...typed, way }).labelSays).toBe(says);
});

test('of a bottle nobody asks what its label says', () => {
  expect(reading({ ...MOUTH, way: '' })).not.toHaveProperty('labelSays');
});

test('whether it runs is read of an infusion, and of nothing else', () => {
  expect(reading({ running: 'yes' }).running).toBe(true);
  expect(reading({ running: 'no' }).running).toBe(false);
  expect(reading({ ...BOLUS, running: 'yes' })).not.toHaveProperty('running');
});

test('what is not typed is not there', () => {
  const { before, body, dose, dosesPerDay, ...rest } = reading({ dose: '' });
  expect([before, body, dose, dosesPerDay]).toEqual(Array(4).fill(undefined));
  expect(Object.keys(rest).sort()).toEqual([
    'delivery',
    'labelSays',
    'preparation',
    'protocol',
    'running',
    'set',
    'step',
    'weight',
  ]);
  expect(reading({ ...BOLUS, before: '5' })).not.toHaveProperty('before');
});

test('a rate before a change that is wrongly typed is no matter of a syringe', () => {
  expect(problems({ ...BOLUS, before: '5,5' })).toEqual([]);
});

test('a body goes with the check, on whichever weight it is dosed', () => {
  const body = { height: '177.8', sex: 'male' };
  expect(reading({ ...body, basis: 'actual' }).body?.basis).toBe('actual');
  expect(reading({ ...body, weight: '100', basis: 'ideal' }).body?.basis).toBe('ideal');
});

test('a reading that is refused is not held against its step too', () => {
  expect(problems({ ...WHOLE, reading: '7.055 mg' })).toEqual(['reading: another unit, in mL/h']);
});

test('a vial of a bottle asks how it was mixed', () => {
  expect(problems({ ...MOUTH, vial: 'us-500-in-10', way: '' })).toEqual(['way: missing way']);
});
