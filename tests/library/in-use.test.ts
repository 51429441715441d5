import { forPerson } from '../../src/dosing/for-person';
import { ranges as rangesJson, workOut as workOutJson } from '../../src/dosing/index';
import type { Library } from '../../src/dosing/library';
import type { Order } from '../../src/dosing/order';
import { workOut } from '../../src/dosing/plan';
import { quantity } from '../../src/dosing/quantity';
import { ranges } from '../../src/dosing/ranges';
import { DELIVERIES, type DosingUnit } from '../../src/dosing/units';
import { rangesSheet } from '../../src/wording/ranges-sheet';
import { plain } from '../../src/wording/text';
import { words } from '../dosing/orders';
import { FULL, libraryOf } from './full-file';
import { inUse } from './published-in-use';

interface Row {
  readonly weight: string;
  readonly dose: string;
  readonly unit: DosingUnit;
  readonly drug?: string;
  readonly volume?: string;
  readonly adjustment?: string;
}

function orderOf(library: Library, { weight, dose, unit, drug, volume, adjustment }: Row): Order {
  const [protocol] = library.protocols;
  if (!protocol) throw new Error('no protocol');
  const { delivery } = protocol;
  return {
    ...{ delivery, protocol, weight: quantity(weight, 'kg'), dose: quantity(dose, unit) },
    step: quantity('0.1', DELIVERIES[delivery].setting),
    ...(drug && volume
      ? { preparation: { drug: quantity(drug, 'mg'), volume: quantity(volume, 'mL') } }
      : {}),
    ...(adjustment ? { adjustment } : {}),
  };
}

function said(name: string, row: Row): string[] {
  const library = inUse(name);
  return words(workOut(orderOf(library, row), library));
}

test.each<[string, Row, string[]]>([
  [
    'over 50 kg, at most 25 mg/h',
    { weight: '100', dose: '40', unit: 'mg/h' },
    ['stop: above ceiling 25 mg/h'],
  ],
  [
    'at 25 mg/h, above the start of 5',
    { weight: '100', dose: '25', unit: 'mg/h' },
    ['note: above start 5 mg/h'],
  ],
  ['just above', { weight: '100', dose: '25.001', unit: 'mg/h' }, ['stop: above ceiling 25 mg/h']],
  ['at the start', { weight: '100', dose: '5', unit: 'mg/h' }, []],
  [
    'exactly 50 kg is in the lower band',
    { weight: '50', dose: '15.001', unit: 'mg/h' },
    ['stop: above ceiling 15 mg/h'],
  ],
  [
    'and 15 there is not stopped',
    { weight: '50', dose: '15', unit: 'mg/h' },
    ['note: above start 5 mg/h'],
  ],
  [
    '50.001 kg is in the upper band',
    { weight: '50.001', dose: '25', unit: 'mg/h' },
    ['note: above start 5 mg/h'],
  ],
  [
    'frail or elderly starts at 2.5',
    { weight: '100', dose: '5', unit: 'mg/h', adjustment: 'frail or elderly' },
    ['note: above start 2.5 mg/h'],
  ],
  [
    '2.5 is that start',
    { weight: '100', dose: '2.5', unit: 'mg/h', adjustment: 'frail or elderly' },
    [],
  ],
  // 30 kg × 1 mg/kg/h = 30 mg/h: 15 mg/h is reached first.
  ['at 30 kg', { weight: '30', dose: '15.1', unit: 'mg/h' }, ['stop: above ceiling 15 mg/h']],
  [
    'only the listed preparation',
    { weight: '100', dose: '5', unit: 'mg/h', drug: '100', volume: '50' },
    ['stop: not listed 100 mg in 50 mL'],
  ],
  [
    'the listed one: 5 mg/h of 5 mg/mL is 1 mL/h',
    { weight: '100', dose: '5', unit: 'mg/h', drug: '200', volume: '40' },
    [],
  ],
])('NHS Highland, the gap closed: %s', (_, row, expected) => {
  expect(said('nhs-highland-closed', row)).toEqual(expected);
});

// 0.35 × 80 = 28 mg/h, above 25; 25 ÷ 80 = 0.3125 mg/kg/h. 25 ÷ 0.35 = 71.43 kg: below it 0.35 holds.
test.each<[string, Row, string[]]>([
  [
    '80 kg, 28 mg/h',
    { weight: '80', dose: '0.35', unit: 'mg/kg/h' },
    ['stop: above ceiling 25 mg/h'],
  ],
  ['80 kg, 25 mg/h typed', { weight: '80', dose: '25', unit: 'mg/h' }, []],
  ['80 kg, 0.3125', { weight: '80', dose: '0.312', unit: 'mg/kg/h' }, []],
  [
    '80 kg, 0.313 × 80 = 25.04',
    { weight: '80', dose: '0.313', unit: 'mg/kg/h' },
    ['stop: above ceiling 25 mg/h'],
  ],
  ['60 kg, 0.35 is 21 mg/h', { weight: '60', dose: '0.35', unit: 'mg/kg/h' }, []],
  [
    '60 kg, 0.351',
    { weight: '60', dose: '0.351', unit: 'mg/kg/h' },
    ['stop: above ceiling 0.35 mg/kg/h'],
  ],
  [
    '60 kg, 21.1 mg/h is 0.352',
    { weight: '60', dose: '21.1', unit: 'mg/h' },
    ['stop: above ceiling 0.35 mg/kg/h'],
  ],
])('Schwartzman: %s', (_, row, expected) => {
  expect(said('schwartzman-as-published', row)).toEqual(expected);
});

// Conway: soft 0.05 to 0.5, start 0.1, hard 1 mg/kg/h; of any other strength hard 0.1, soft 0.5 to 1.5 mg/mL.
test.each<[string, Row, string[]]>([
  ['0.04', { weight: '70', dose: '0.04', unit: 'mg/kg/h' }, ['caution: below soft 0.05 mg/kg/h']],
  ['0.05', { weight: '70', dose: '0.05', unit: 'mg/kg/h' }, []],
  [
    '0.2, above the start',
    { weight: '70', dose: '0.2', unit: 'mg/kg/h' },
    ['note: above start 0.1 mg/kg/h'],
  ],
  ['0.501', { weight: '70', dose: '0.501', unit: 'mg/kg/h' }, ['caution: above soft 0.5 mg/kg/h']],
  ['1', { weight: '70', dose: '1', unit: 'mg/kg/h' }, ['caution: above soft 0.5 mg/kg/h']],
  ['1.001', { weight: '70', dose: '1.001', unit: 'mg/kg/h' }, ['stop: above ceiling 1 mg/kg/h']],
  // 7 mg/h ÷ 2 mg/mL = 3.5 mL/h.
  [
    '2 mg/mL',
    { weight: '70', dose: '0.1', unit: 'mg/kg/h', drug: '100', volume: '50' },
    ['caution: strength above 1.5 mg/mL'],
  ],
  // 9 mg in 100 mL is 0.09 mg/mL: below 0.1 of the file and of the tool.
  [
    '0.09 mg/mL',
    { weight: '70', dose: '0.1', unit: 'mg/kg/h', drug: '9', volume: '100' },
    ['stop: strength below 0.1 mg/mL'],
  ],
])('Conway: %s', (_, row, expected) => {
  expect(said('conway-as-published', row)).toEqual(expected);
});

test('the ranges of a weight: up to the maximum where no range is stated', () => {
  const library = inUse('nhs-highland-closed');
  const at = (weight: string) => {
    const outcome = ranges({ weight: quantity(weight, 'kg') }, library);
    if (outcome.kind === 'withheld') throw new Error('withheld');
    return outcome.plan.rows.map(({ range, at: { from } }) => [
      from,
      range.low && `${range.low.value} ${range.low.unit}`,
      `${range.high.value} ${range.high.unit}`,
    ]);
  };
  expect(at('50')).toEqual([['maximum', undefined, '15 mg/h']]);
  expect(at('50.1')).toEqual([['maximum', undefined, '25 mg/h']]);
});

test('whose limits they are, and nothing of the built-in ones', () => {
  const { identity, protocols, published, course, sources } = inUse('nhs-highland-closed');
  expect(identity).toMatchObject({
    id: 'example-hospital-highland-closed',
    publisher: 'Example Hospital',
    version: '1',
    status: 'draft',
  });
  expect(identity.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(protocols.map(({ id }) => id)).toEqual(['acute-pain']);
  expect(published).toEqual([]);
  expect(course).toEqual({});
  expect(sources.map(({ id }) => id)).not.toContain('balanced-ketamine');
});

test('a band’s edge keeps who decided it', () => {
  const [protocol] = inUse('nhs-highland-closed').protocols;
  const here = protocol && forPerson(protocol, quantity('50', 'kg'), undefined);
  expect(here?.own?.band.citation).toEqual({
    decidedBy: 'Example Hospital, for a test of this calculator; not the publisher',
    reason: 'at exactly 50 kg the lower of the two maxima',
  });
});

test('for other programs a protocol without a range is its id', () => {
  const library = inUse('nhs-highland-closed');
  const order = { protocol: 'acute-pain', weight: '100', step: '0.1', adjustment: null };
  const answer = workOutJson({ ...order, dose: { figure: '5', unit: 'mg/h' } }, library);
  expect(answer.kind).toBe('plan');
  expect(JSON.stringify(answer)).not.toContain('hardMin');
  const at = rangesJson({ weight: '100' }, library);
  expect(at.kind === 'plan' && at.plan.rows.map(({ protocol }) => protocol)).toEqual([
    'acute-pain',
  ]);
});

// 40 mL at 1 mL/h lasts 40 h, at 1.7 mL/h 23 h 31 min; the protocol throws it away after 24 h.
test.each([
  ['5', true],
  ['8.5', false],
] as const)('%s mg/h of 200 mg in 40 mL: thrown away before it is empty, %s', (dose, expected) => {
  const library = inUse('nhs-highland-closed');
  const order = orderOf(library, { weight: '100', dose, unit: 'mg/h', drug: '200', volume: '40' });
  const outcome = workOut(order, library);
  expect(outcome.kind === 'plan' && outcome.plan.isDiscardedFirst).toBe(expected);
});

// 71.4 × 0.35 = 24.99 mg/h × 4 h = 99.96 mg: 9.996 mL of 10 mg/mL. 10 mL would be 100 mg, 25 mg/h, above 0.35 mg/kg/h.
test('the mark of a syringe that would pass the maximum is not the one that is named', () => {
  const library = inUse('schwartzman-as-published');
  const order = orderOf(library, { weight: '71.4', dose: '0.35', unit: 'mg/kg/h' });
  const madeFor = { rate: quantity('25', 'mL/h'), hours: quantity('4', 'h') };
  const preparation = { drug: quantity('99.96', 'mg'), volume: quantity('100', 'mL'), madeFor };
  const outcome = workOut({ ...order, preparation }, library);
  if (outcome.kind === 'withheld') throw new Error('withheld');
  const off = outcome.plan.bag?.from.find(({ drawUp }) => drawUp.vial.id === 'us-200-in-20');
  expect(`${off?.offTheMark?.nearest.value} mL, ${off?.offTheMark?.holds.value} mg`).toBe(
    '9.99 mL, 99.9 mg',
  );
});

test('the ranges say where a protocol is given, and to whom it is restricted', () => {
  const library = libraryOf(FULL);
  const outcome = ranges({ weight: quantity('100', 'kg') }, library);
  const said = rangesSheet(outcome, undefined, library);
  const [care] = library.protocols.flatMap(({ own }) => (own ? [own.care] : []));
  const lines =
    said.kind === 'ranges' ? said.rows.flatMap(({ workings }) => workings.map(plain)) : [];
  expect(lines).toContain(`where: ${care?.careAreas.join(', ')}`);
  expect(lines).toContain(`restricted to: ${care?.restrictedTo}`);
});
