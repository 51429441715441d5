import { isInfusion, type Order } from '../../src/dosing/order';
import { workOut } from '../../src/dosing/plan';
import { checkPump } from '../../src/dosing/pump-check';
import { exactly, quantity } from '../../src/dosing/quantity';
import { bagFor } from '../../src/dosing/wanted-bag';
import { message } from '../../src/wording/findings';
import { plain, spaced } from '../../src/wording/text';
import { exact, words } from '../dosing/orders';
import { type OwnRow, ownLibrary, ownOrder } from './own-library';

const SCHWARTZMAN = ownLibrary('schwartzman-as-published');
/** 60 × 0.35 = 21 mg/h */
const AT_60: OwnRow = { weight: '60', dose: '0.35', unit: 'mg/kg/h' };

function forRate(row: OwnRow, rate: string, hours: string): Order {
  const order = ownOrder(SCHWARTZMAN, row);
  const bag = bagFor(order, { rate: quantity(rate, 'mL/h'), hours: quantity(hours, 'h') });
  if (!bag) throw new Error('no bag');
  return { ...order, preparation: bag };
}

test('always 25 mL/h for 4 h: 21 mg/h is 84 mg in 100 mL, 0.84 mg/mL', () => {
  const outcome = workOut(forRate(AT_60, '25', '4'), SCHWARTZMAN);
  if (outcome.kind === 'withheld') throw new Error('withheld');
  const { amount, bag, administration, findings } = outcome.plan;
  expect(exact(amount)).toBe('21 mg/h');
  expect([bag?.drug, bag?.volume].map((each) => each && exact(each))).toEqual(['84 mg', '100 mL']);
  expect(administration && exact(administration.strength)).toBe('0.84 mg/mL');
  expect(administration && exact(administration.set)).toBe('25 mL/h');
  expect(findings).toEqual([]);
});

test.each<[string, Order, string[]]>([
  ['20 mL/h', forRate(AT_60, '20', '4'), ['caution: another rate 20 mL/h, not 25 mL/h']],
  ['5 h', forRate(AT_60, '25', '5'), ['caution: other hours 5 h, not 4 h']],
  [
    'both',
    forRate(AT_60, '25.1', '3.9'),
    ['caution: another rate 25.1 mL/h, not 25 mL/h', 'caution: other hours 3.9 h, not 4 h'],
  ],
  // 21 ÷ 0.84 = 25 mL/h; 100 ÷ 25 = 4 h
  ['the bag by name', ownOrder(SCHWARTZMAN, { ...AT_60, drug: '84', volume: '100' }), []],
  // 21 ÷ 0.85 = 24.7 mL/h
  [
    'another bag by name',
    ownOrder(SCHWARTZMAN, { ...AT_60, drug: '85', volume: '100' }),
    ['caution: another rate 24.7 mL/h, not 25 mL/h'],
  ],
  // 42 mg in 50 mL runs at 25 mL/h for 2 h
  [
    'half the bag',
    ownOrder(SCHWARTZMAN, { ...AT_60, drug: '42', volume: '50' }),
    ['caution: other hours 2 h, not 4 h'],
  ],
])('a fixed rate, %s', (_, order, expected) => {
  expect(words(workOut(order, SCHWARTZMAN))).toEqual(expected);
});

test('a fixed rate in minutes and in days', () => {
  const stated = (runsFor: { figure: string; unit: 'min' | 'days' }, rate: string) => {
    const library = ownLibrary('schwartzman-as-published', { fixedRate: { rate, runsFor } });
    const order = ownOrder(library, AT_60);
    const wanted = { rate: quantity('25', 'mL/h'), hours: quantity('4', 'h') };
    const preparation = bagFor(order, wanted);
    return words(workOut({ ...order, ...(preparation ? { preparation } : {}) }, library));
  };
  expect(stated({ figure: '240', unit: 'min' }, '25')).toEqual([]);
  expect(stated({ figure: '0.5', unit: 'days' }, '25')).toEqual([
    'caution: other hours 4 h, not 0.5 days',
  ]);
});

test('a bag for the fixed rate is none of the listed, on the sheet and in the second check alike', () => {
  const library = ownLibrary('nhs-highland-closed', {
    fixedRate: { rate: '25', runsFor: { figure: '4', unit: 'h' } },
  });
  // 20 mg/h × 4 h = 80 mg in 100 mL.
  const order = ownOrder(library, {
    weight: '70',
    dose: '20',
    unit: 'mg/h',
    drug: '80',
    volume: '100',
  });
  expect(words(workOut(order, library))).toEqual(['note: above start 5 mg/h']);
  const { preparation, protocol, delivery, weight, dose, step } = order;
  if (!preparation) throw new Error('no bag');
  const read = (set: string) =>
    checkPump(
      { delivery, protocol, weight, dose, step, preparation, set: quantity(set, 'mL/h') },
      library,
    );
  expect(read('25').verdict.kind).toBe('agrees');
  expect(read('25').findings).toEqual([]);
  expect(read('24').findings.map(({ kind }) => kind)).toContain('not listed');
});

test.each<[string, string, string[]]>([
  ['as stated', '15', []],
  ['quicker', '10', ['caution: other minutes 10 min, not 15 min']],
  ['slower', '15.5', ['caution: other minutes 15.5 min, not 15 min']],
])('give over 15 minutes, %s', (_, minutes, expected) => {
  const library = ownLibrary('uwhc-as-published', { giveOver: { figure: '15', unit: 'min' } });
  const order = ownOrder(library, {
    weight: '60',
    dose: '0.2',
    unit: 'mg/kg',
    drug: '100',
    volume: '50',
  });
  const over = { minutes: quantity(minutes, 'min'), by: 'hand' as const };
  expect(words(workOut({ ...order, over }, library))).toEqual(expected);
  const { preparation } = order;
  if (!preparation) throw new Error('no bag');
  // 12 mg ÷ 2 mg/mL = 6 mL
  const check = checkPump({ ...order, preparation, over, set: quantity('6', 'mL') }, library);
  expect(check.verdict.kind).toBe('agrees');
  expect(check.findings.map(({ kind }) => kind)).toEqual(
    expected.length > 0 ? ['other minutes'] : [],
  );
});

test.each<[string, string, string[]]>([
  ['3 of 3', '3', []],
  ['4 of 3', '4', ['caution: too often 4 doses/day, not 3']],
])('doses in 24 hours, %s', (_, often, expected) => {
  const library = ownLibrary('mid-essex-closed', { mostDosesIn24h: '3' }, 'oral');
  const order = ownOrder(library, { weight: '60', dose: '10', unit: 'mg/dose' });
  expect(words(workOut({ ...order, dosesPerDay: quantity(often, 'doses/day') }, library))).toEqual(
    expected,
  );
});

/** The rows of a table, its own row marked. */
function rowsOf(
  name: string,
  row: OwnRow,
  changed: Parameters<typeof ownLibrary>[1],
  step?: string,
) {
  const library = ownLibrary(name, changed);
  const order = ownOrder(library, { drug: '100', volume: '50', step: '0.01', ...row });
  if (!isInfusion(order)) throw new Error('no infusion');
  const asked = step ? { ...order, titrationStep: quantity(step, order.dose.unit) } : order;
  const outcome = workOut(asked, library, { titrated: true });
  const table = outcome.kind === 'plan' ? outcome.plan.titration : undefined;
  if (!table) throw new Error(words(outcome).join());
  return {
    rows: table.rows.map(
      ({ plan, ordered }) => `${plan.order.dose.value}${ordered ? ' ordered' : ''}`,
    ),
    notIn: table.notIn && exact(exactly(table.notIn.at)),
    said: words(outcome).filter((each) => each.includes('step')),
  };
}
const BY_2_5 = { titration: { by: { figure: '2.5', unit: 'mg/h' as const } } };
const ANY = { preparations: undefined, customStrength: { hardMin: '0.1' } };

test('the step of the protocol, from its start to its lowest maximum', () => {
  // 30 kg: at most 15 mg/h. From the start of 5.
  const by = { ...BY_2_5, ...ANY };
  const row: OwnRow = { weight: '45', dose: '10', unit: 'mg/h' };
  expect(rowsOf('nhs-highland-closed', row, by)).toEqual({
    rows: ['5', '7.5', '10 ordered', '12.5', '15'],
    notIn: undefined,
    said: [],
  });
  expect(rowsOf('nhs-highland-closed', row, by, '2.5').said).toEqual([]);
  expect(rowsOf('nhs-highland-closed', row, by, '5')).toMatchObject({
    rows: ['5', '10 ordered', '15'],
    said: ['caution: another step 5 mg/h'],
  });
});

test('in another unit where the step is a figure there, else the tool’s own, and that is said', () => {
  const changed = { ...BY_2_5, ...ANY, orderedIn: ['mg/h' as const, 'mg/kg/h' as const] };
  // 2.5 mg/h ÷ 50 kg = 0.05 mg/kg/h; at most 25 ÷ 62.5 = 0.4, in steps of 2.5 ÷ 62.5 = 0.04 from 5 ÷ 62.5 = 0.08.
  expect(
    rowsOf('nhs-highland-closed', { weight: '62.5', dose: '0.2', unit: 'mg/kg/h' }, changed).rows,
  ).toEqual(['0.08', '0.12', '0.16', '0.2 ordered', '0.24', '0.28', '0.32', '0.36', '0.4']);
  // 2.5 ÷ 70 = 0.0357142…; 5 ÷ 70 = 0.071 to 25 ÷ 70 = 0.357
  expect(
    rowsOf('nhs-highland-closed', { weight: '70', dose: '0.2', unit: 'mg/kg/h' }, changed),
  ).toMatchObject({
    rows: ['0.1', '0.15', '0.2 ordered', '0.25', '0.3', '0.35'],
    notIn: '2.5 mg/h',
  });
});

test('a protocol that names its doses one by one: its start, they, and the order', () => {
  const row: OwnRow = { weight: '70', dose: '4', unit: 'microgram/kg/min' };
  expect(rowsOf('froedtert-as-published', row, {})).toEqual({
    rows: ['3', '4 ordered', '5', '9'],
    notIn: undefined,
    said: [],
  });
  expect(rowsOf('froedtert-as-published', row, {}, '2').said).toEqual([
    'caution: another step 2 microgram/kg/min',
  ]);
});

test('what each says', () => {
  const said = (order: Order, library = SCHWARTZMAN) => {
    const outcome = workOut(order, library);
    const found = outcome.kind === 'plan' ? outcome.plan.findings : outcome.stops;
    return found.map((each) => {
      const { title, body, citation } = message(each, 'actual', library);
      return spaced(`${title} | ${plain(body)} | ${citation}`);
    });
  };
  expect(said(forRate(AT_60, '20', '5'))).toEqual([
    'Caution: another rate than the protocol’s | 20 mL/h is wanted; this protocol always runs at 25 mL/h. | Schwartzman et al., abstract',
    'Caution: other hours than the protocol’s | The bag lasts 5 h; this protocol runs for 4 h. | Schwartzman et al., abstract',
  ]);
  expect(said(ownOrder(SCHWARTZMAN, { ...AT_60, drug: '85', volume: '100' }))).toEqual([
    'Caution: another rate than the protocol’s | This preparation runs at 24.7 mL/h; this protocol always runs at 25 mL/h, and its bag is worked out for that. | Schwartzman et al., abstract',
  ]);
  const highland = ownLibrary('nhs-highland-closed');
  expect(
    said(
      ownOrder(highland, { weight: '70', dose: '5', unit: 'mg/h', drug: '100', volume: '50' }),
      highland,
    ),
  ).toEqual([
    'Stop: not a preparation of this protocol | 100 mg in 50 mL is none of its preparations: 200 mg in 40 mL. | NHS Highland, ketamine guidelines, adult acute pain',
  ]);
});
