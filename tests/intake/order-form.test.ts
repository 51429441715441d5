import type { Quantity, Unit } from '../../src/dosing/quantity';
import { readOrderForm } from '../../src/intake/order-form';
import type { Problem } from '../../src/intake/problem';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

const read = (typed: Partial<TypedOrder>) => readOrderForm({ ...EMPTY_ORDER, ...typed }, LIBRARY);

const as = (figure: Quantity<Unit> | undefined) => figure && `${figure.value} ${figure.unit}`;

/** "weight: comma", and what else the sentence needs. */
function word(problem: Problem): string {
  switch (problem.kind) {
    case 'refused': {
      const pounds = problem.why === 'pounds' ? ` ${as(problem.pounds)}` : '';
      return `${problem.field}: ${problem.why}${pounds}, in ${problem.unit}`;
    }
    case 'missing drug':
      return `${problem.field}: ${problem.kind} beside ${as(problem.volume)}`;
    case 'missing volume':
      return `${problem.field}: ${problem.kind} beside ${as(problem.drug)}`;
    default:
      return `${problem.field}: ${problem.kind.split(' ')[0]}`;
  }
}

function problems(typed: Partial<TypedOrder>): string[] {
  const result = read(typed);
  return result.kind === 'problems' ? result.problems.map(word) : [];
}

test('an empty form holds nothing clinical; only the pump steps of 0.1 are chosen', () => {
  // A weight is the actual one unless someone chooses another.
  const { step, rateStep, basis, ...clinical } = EMPTY_ORDER;
  expect({ step, rateStep, basis }).toEqual({ step: '0.1', rateStep: '0.1', basis: 'actual' });
  expect(new Set(Object.values(clinical))).toEqual(new Set(['']));
});

const continuous = 'continuous-iv';

describe('problems, in the order of the fields', () => {
  test.each<[string, Partial<TypedOrder>, string[]]>([
    ['nothing', {}, ['weight: missing']],
    ['a protocol alone', { protocol: continuous }, ['weight: missing']],
    ['a weight with a comma', { weight: '70,5' }, ['weight: comma, in kg']],
    ['a weight in pounds', { weight: '154 lb' }, ['weight: pounds 154 lb, in kg']],
    ['a weight of zero', { weight: '0' }, ['weight: not more than zero, in kg']],
    ['a space', { weight: ' ' }, ['weight: space around, in kg']],
    ['a dose without a protocol', { weight: '70', dose: '0.2' }, ['protocol: missing']],
    [
      'a dose without a protocol or a weight',
      { dose: '0.2' },
      ['weight: missing', 'protocol: missing'],
    ],
    [
      'a dose and a protocol that is none',
      { weight: '70', dose: '0.2', protocol: 'intranasal' },
      ['protocol: missing'],
    ],
    [
      'a dose of zero',
      { weight: '70', protocol: continuous, dose: '0' },
      ['dose: not more than zero, in mg/kg/h'],
    ],
    [
      'a dose per minute',
      { weight: '70', protocol: continuous, dose: '0.2 mg/kg/min' },
      ['dose: unit not of the list, in mg/kg/h'],
    ],
    [
      'a rate in the field of a single dose',
      { weight: '70', protocol: 'single-iv-dose', dose: '0.2 mg/kg/h' },
      ['dose: unit not of the list, in mg/kg'],
    ],
    [
      'an oral dose with a comma',
      { weight: '70', protocol: 'oral', dose: '0,5' },
      ['dose: comma, in mg/kg/dose'],
    ],
    [
      'a drug without a volume',
      { weight: '70', drug: '100' },
      ['volume: missing volume beside 100 mg'],
    ],
    [
      'a volume without a drug',
      { weight: '70', volume: '50' },
      ['drug: missing drug beside 50 mL'],
    ],
    [
      'a drug that is refused, without a volume',
      { weight: '70', drug: '100 mL' },
      ['drug: another unit, in mg'],
    ],
    [
      'a volume that is refused, without a drug',
      { weight: '70', volume: '50.' },
      ['volume: no digit after the point, in mL'],
    ],
    [
      'a drug that is refused beside a volume',
      { weight: '70', drug: '1,000', volume: '50' },
      ['drug: comma, in mg'],
    ],
    [
      'everything wrong',
      { weight: '7O', protocol: continuous, dose: '.2', drug: '0', volume: '007' },
      [
        'weight: not a number, in kg',
        'dose: no zero before the point, in mg/kg/h',
        'drug: not more than zero, in mg',
        'volume: extra zeros, in mL',
      ],
    ],
    [
      'everything wrong, and no protocol',
      { dose: '0.2', drug: '1.2345', volume: '-5' },
      [
        'weight: missing',
        'protocol: missing',
        'drug: too many decimals, in mg',
        'volume: not more than zero, in mL',
      ],
    ],
  ])('%s', (_, typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });
});

describe('a weight without a whole order asks for the ranges', () => {
  test.each<[string, Partial<TypedOrder>, string | undefined, string | undefined]>([
    ['a weight alone', {}, undefined, undefined],
    ['a protocol without a dose', { protocol: 'oral' }, 'oral', undefined],
    ['a protocol that is none', { protocol: 'intranasal' }, undefined, undefined],
    ['a preparation', { drug: '100', volume: '50' }, undefined, '100 mg in 50 mL'],
    ['both', { protocol: continuous, drug: '100', volume: '50' }, continuous, '100 mg in 50 mL'],
    ['a frequency alone', { dosesPerDay: '3' }, undefined, undefined],
  ])('%s', (_, typed, protocol, preparation) => {
    const result = read({ weight: '70.5', ...typed });
    const request = result.kind === 'read' ? result.value : undefined;
    expect(request?.kind).toBe('ranges');
    if (request?.kind !== 'ranges') return;
    expect(as(request.weight)).toBe('70.5 kg');
    expect(request.protocol?.id).toBe(protocol);
    const given = request.preparation;
    expect(given && `${as(given.drug)} in ${as(given.volume)}`).toBe(preparation);
  });
});

describe('a weight, a protocol and a dose are an order, in the unit of the protocol', () => {
  test.each([
    ['single-iv-dose', '0.2', '0.01', '0.2 mg/kg', '0.01 mL'],
    ['continuous-iv', '0.2 mg/kg/h', '0.1', '0.2 mg/kg/h', '0.1 mL/h'],
    ['crps-sci-iv', '0.35', '1', '0.35 mg/kg/h', '1 mL/h'],
    ['oral', '0.5', '0.1', '0.5 mg/kg/dose', '0.1 mL/dose'],
    ['subcutaneous', '0.125', '0.1', '0.125 mg/kg/h', '0.1 mL/h'],
  ])('%s, “%s” at step %s', (protocol, typed, step, dose, readStep) => {
    const result = read({ weight: '62.125 kg', protocol, dose: typed, step });
    const request = result.kind === 'read' ? result.value : undefined;
    expect(request?.kind).toBe('order');
    if (request?.kind !== 'order') return;
    const { order } = request;
    expect(order.protocol.id).toBe(protocol);
    expect([as(order.weight), as(order.dose), as(order.step)]).toEqual([
      '62.125 kg',
      dose,
      readStep,
    ]);
    expect(order.delivery).toBe(order.protocol.delivery);
    expect(order).not.toHaveProperty('preparation');
  });

  test('with its preparation: 100 mg in 50 mL', () => {
    const preparation = { drug: '100 mg', volume: '50 mL' };
    const result = read({ weight: '70', protocol: continuous, dose: '0.2', ...preparation });
    const request = result.kind === 'read' ? result.value : undefined;
    const given = request?.kind === 'order' ? request.order.preparation : undefined;
    expect([as(given?.drug), as(given?.volume)]).toEqual(['100 mg', '50 mL']);
  });
});

describe('the doses in a day belong to an oral order, and are never assumed', () => {
  test.each([
    ['oral', '3', '3 doses/day'],
    ['oral', '4', '4 doses/day'],
    ['oral', '', undefined],
    ['single-iv-dose', '3', undefined],
    ['continuous-iv', '4', undefined],
  ])('%s with “%s” chosen', (protocol, dosesPerDay, expected) => {
    const result = read({ weight: '70', protocol, dose: '0.2', dosesPerDay });
    const order = result.kind === 'read' && result.value.kind === 'order' && result.value.order;
    expect(order).toBeTruthy();
    expect(order && 'dosesPerDay' in order ? as(order.dosesPerDay) : undefined).toBe(expected);
  });
});

test.each([
  ['asked', true],
  ['', false],
])('a titration table that was “%s” for', (titration, expected) => {
  const result = read({ weight: '70', protocol: continuous, dose: '0.2', titration });
  expect(result.kind === 'read' && result.value).toMatchObject({
    kind: 'order',
    titrated: expected,
  });
});

test('when it starts and whose body it is go with the order', () => {
  const order = { weight: '70', protocol: continuous, dose: '0.2' };
  const result = read({ ...order, start: '08:30', height: '170', sex: 'male' });
  expect(result.kind === 'read' && result.value).toMatchObject({
    start: { hours: 8, minutes: 30 },
    body: { basis: 'actual', body: { sex: 'male' } },
  });
  const alone = read(order);
  expect(alone.kind === 'read' && alone.value).toMatchObject({ start: undefined, body: undefined });
});
