import { Fraction } from 'fraction.js';
import { type OrderRow, orderOf, words, workedOut } from './orders';

/** Every exact figure anywhere inside an object, as "7 mL/h". */
function figuresIn(thing: unknown): string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  const own =
    'value' in thing && thing.value instanceof Fraction && 'unit' in thing
      ? [`${thing.value} ${thing.unit}`]
      : [];
  return [...own, ...Object.values(thing).flatMap(figuresIn)];
}

function jsonOf(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
}

const infusion = { protocol: 'continuous-iv', dose: '0.2', drug: '100', volume: '50' };
const stopped: readonly (readonly [string, OrderRow, readonly string[]])[] = [
  // 29 × 0.2 ÷ 2 = 2.9 mL/h
  ['29 kg', { ...infusion, weight: '29' }, ['stop: weight below 30 kg']],
  // 301 × 0.2 ÷ 2 = 30.1 mL/h
  ['301 kg', { ...infusion, weight: '301' }, ['stop: weight above 300 kg']],
  ['2 mg/kg/h', { ...infusion, weight: '70', dose: '2' }, ['stop: above ceiling 1 mg/kg/h']],
  [
    '3 mg/kg in one dose',
    { ...infusion, protocol: 'single-iv-dose', weight: '70', dose: '3' },
    ['stop: above ceiling 0.5 mg/kg'],
  ],
  [
    '5 mg/kg by mouth',
    { ...infusion, protocol: 'oral', weight: '70', dose: '5' },
    ['stop: above ceiling 200 mg/dose'],
  ],
  [
    '100 mg in 501 mL',
    { ...infusion, weight: '70', volume: '501' },
    ['stop: strength below 0.2 mg/mL'],
  ],
  [
    '100 mg in 1 mL',
    { ...infusion, weight: '70', volume: '1', step: '0.01' },
    ['stop: strength above 50 mg/mL'],
  ],
  // 30 × 0.05 ÷ 10 = 0.15, set 0.2: a third more
  [
    '0.15 mL/h at step 0.1',
    { ...infusion, weight: '30', dose: '0.05', drug: '500' },
    ['stop: step difference above 10 percent'],
  ],
  // 30 × 0.05 ÷ 10 = 0.15 mL/h
  [
    '0.15 mL/h at step 1',
    { ...infusion, weight: '30', dose: '0.05', drug: '500', step: '1' },
    ['stop: rounds to zero'],
  ],
  // 300 × 1 ÷ 0.15 = 2,000 mL/h
  [
    '2,000 mL/h',
    { ...infusion, weight: '300', dose: '1', drug: '15', volume: '100' },
    ['stop: fast pump 999 mL/h', 'stop: strength below 0.2 mg/mL'],
  ],
  [
    'everything at once',
    { ...infusion, weight: '7', dose: '2', drug: '1000', volume: '10', step: '1' },
    [
      'stop: above ceiling 1 mg/kg/h',
      'stop: rounds to zero',
      'stop: strength above 50 mg/mL',
      'stop: weight below 30 kg',
    ],
  ],
];

describe.each(stopped)('%s', (_, row, expected) => {
  const outcome = workedOut(row);

  test(`is withheld: ${expected.join('; ')}`, () => {
    expect(outcome.kind).toBe('withheld');
    expect(words(outcome)).toEqual(expected);
  });

  test('leaves stops and nothing else', () => {
    expect(Object.keys(outcome).sort()).toEqual(['kind', 'stops']);
    expect(jsonOf(outcome)).not.toMatch(/"(administration|set|exact|plan|amount)":/);
    expect(jsonOf(outcome)).not.toMatch(/"severity":"(note|caution)"/);
  });

  test('holds no rate and no volume but the pump step and the volume typed', () => {
    const { step } = orderOf(row);
    const typed = [`${step.value} ${step.unit}`, `${row.volume} mL`];
    const settings = figuresIn(outcome).filter((figure) => / mL(\/h|\/dose)?$/.test(figure));
    expect(settings.filter((setting) => !typed.includes(setting))).toEqual([]);
  });
});

test('the search for settings is able to find one: 70 × 0.2 ÷ 2 = 7 mL/h', () => {
  const outcome = workedOut({ ...infusion, weight: '70' });
  expect(figuresIn(outcome)).toContain('7 mL/h');
  expect(jsonOf(outcome)).toMatch(/"(administration|set)":/);
});

test('every kind of stop has been seen', () => {
  const kinds = stopped.flatMap(([, row]) => {
    const outcome = workedOut(row);
    return outcome.kind === 'withheld' ? outcome.stops.map(({ kind }) => kind) : [];
  });
  expect([...new Set(kinds)].sort()).toEqual([
    'above ceiling',
    'fast pump',
    'rounds to zero',
    'step difference',
    'strength',
    'weight',
  ]);
});
