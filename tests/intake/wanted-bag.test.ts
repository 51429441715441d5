import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

const WANTED = {
  weight: '70',
  protocol: 'continuous-iv',
  dose: '0.35',
  wantedRate: '25',
  wantedHours: '4',
};

function read(typed: Partial<TypedOrder>) {
  return readOrderForm({ ...EMPTY_ORDER, ...WANTED, ...typed }, LIBRARY);
}

function preparationOf(typed: Partial<TypedOrder>) {
  const form = read(typed);
  if (form.kind !== 'read' || form.value.kind !== 'order') throw new Error(JSON.stringify(form));
  return form.value.order.preparation;
}

/** "wantedRate missing wanted rate" for each problem. */
function problems(typed: Partial<TypedOrder>): string[] {
  const form = read(typed);
  if (form.kind === 'read') return [];
  return form.problems.map(
    (problem) => `${problem.field} ${'why' in problem ? problem.why : problem.kind}`,
  );
}

// mg/h × h = mg; mL/h × h = mL
test.each<[string, Partial<TypedOrder>, string, string]>([
  ['0.35 mg/kg/h at 70 kg', {}, '98', '100'],
  ['22 mg/h', { unit: 'mg/h', dose: '22' }, '88', '100'],
  // 3 × 0.06 × 70 × 4
  ['3 microgram/kg/min', { unit: 'microgram/kg/min', dose: '3' }, '50.4', '100'],
  ['units typed', { wantedRate: '25 mL/h', wantedHours: '4 hours' }, '98', '100'],
  ['the longest', { wantedRate: '2', wantedHours: '24' }, '588', '48'],
  // 177.8 cm: 50 + 2.3 × 10 = 73 kg; 0.35 × 73 × 4
  ['on the ideal weight', { height: '177.8', sex: 'male', basis: 'ideal' }, '102.2', '100'],
])('%s: %s', (_, typed, drug, volume) => {
  const bag = preparationOf(typed);
  expect([`${bag?.drug.value}`, `${bag?.volume.value}`]).toEqual([drug, volume]);
  expect(bag?.mixing).toBeUndefined();
});

test('a vial is made up to the volume, which is the only way, chosen or not', () => {
  for (const way of ['', 'made up to']) {
    const bag = preparationOf({ vial: 'us-500-in-10', way });
    expect(bag?.mixing).toMatchObject({ way: 'made up to', vial: { id: 'us-500-in-10' } });
    expect(`${bag?.volume.value}`).toBe('100');
  }
});

test('what it was made for stays with the bag', () => {
  const bag = preparationOf({});
  expect(bag?.madeFor && [`${bag.madeFor.rate.value}`, `${bag.madeFor.hours.value}`]).toEqual([
    '25',
    '4',
  ]);
});

test('neither is no bag, and no problem', () => {
  expect(preparationOf({ wantedRate: '', wantedHours: '' })).toBeUndefined();
});

test.each<[string, Partial<TypedOrder>, readonly string[]]>([
  ['a rate alone', { wantedHours: '' }, ['wantedHours missing wanted hours']],
  ['hours alone', { wantedRate: '' }, ['wantedRate missing wanted rate']],
  ['drug and volume too', { drug: '100', volume: '50' }, ['wantedRate bag named too']],
  ['the drug too', { drug: '100' }, ['wantedRate bag named too']],
  ['the volume too', { volume: '50' }, ['wantedRate bag named too']],
  [
    'a rate alone beside the drug',
    { drug: '100', wantedHours: '' },
    ['wantedRate bag named too', 'wantedHours missing wanted hours'],
  ],
  ['between the steps', { wantedRate: '25.05' }, ['wantedRate finer than step']],
  [
    'a needless decimal at a step of 1',
    { wantedRate: '25.0', step: '1' },
    ['wantedRate finer than step'],
  ],
  ['above what pumps run', { wantedRate: '999.1' }, ['wantedRate above']],
  ['more hours than a day', { wantedHours: '24.001' }, ['wantedHours above']],
  ['a comma', { wantedRate: '25,5' }, ['wantedRate comma']],
  ['zero', { wantedHours: '0' }, ['wantedHours not more than zero']],
  ['another unit', { wantedHours: '240 min' }, ['wantedHours another unit']],
  ['mg/h for mL/h', { wantedRate: '25 mg/h' }, ['wantedRate another unit']],
  ['added to a full bag', { way: 'added to', vial: 'us-500-in-10' }, ['way full bag for a rate']],
  ['added to a full bag, no vial', { way: 'added to' }, ['way full bag for a rate']],
  // 35 mg/h at 2 mL/h: 17.5 mg per mL, and 10 in the vial
  [
    'too weak a vial',
    { dose: '0.5', wantedRate: '2', vial: 'us-200-in-20' },
    ['vial overflows at a rate'],
  ],
  ['no dose', { dose: '' }, ['dose missing']],
  ['a refused dose', { dose: '0,35' }, ['dose comma']],
  ['no protocol', { protocol: '', dose: '' }, ['protocol missing']],
  ['a dose and no protocol', { protocol: '' }, ['protocol missing']],
  ['under the skin', { protocol: 'subcutaneous', dose: '0.1' }, ['wantedRate no bag for a rate']],
  ['a single dose', { protocol: 'single-iv-dose', dose: '0.2' }, ['wantedRate no bag for a rate']],
  ['by mouth', { protocol: 'oral', dose: '0.5' }, ['wantedRate no bag for a rate']],
  [
    'by mouth, refused too',
    { protocol: 'oral', dose: '0.5', wantedHours: '4,5' },
    ['wantedRate no bag for a rate', 'wantedHours comma'],
  ],
])('%s', (_, typed, expected) => {
  expect(problems(typed)).toEqual(expected);
});

test('on the edge: 999 mL/h and 24 h are read', () => {
  expect(problems({ wantedRate: '999', wantedHours: '24' })).toEqual([]);
  expect(problems({ wantedRate: '25.05', step: '0.01' })).toEqual([]);
});
