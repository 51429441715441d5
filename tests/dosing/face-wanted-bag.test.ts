import { checkPump, workOut } from '../../src/dosing';
import { LIBRARY } from '../../src/library/bundled';

const ORDER = {
  protocol: 'continuous-iv',
  weight: '70',
  dose: { figure: '0.35', unit: 'mg/kg/h' },
  step: '0.1',
} as const;
const WANTED = { wantedRate: '25', hours: '4' };

test('a wanted rate and hours give the bag, the pump at that rate, and the same call again', () => {
  const answer = workOut({ ...ORDER, preparation: WANTED }, LIBRARY);
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  const { plan } = answer;
  expect(plan.order).toEqual({ ...ORDER, preparation: WANTED });
  expect(plan.administration).toMatchObject({
    set: { figure: '25', unit: 'mL/h' },
    // 98 ÷ 100
    strength: { figure: '0.98', unit: 'mg/mL' },
    isAsOrdered: true,
  });
  // 0.35 × 70 × 4 = 98 mg; 25 × 4 = 100 mL; 98 ÷ 10, 50 and 100 mg per mL
  expect(plan.bag).toMatchObject({
    rate: { figure: '25', unit: 'mL/h' },
    hours: { figure: '4', unit: 'h' },
    drug: { figure: '98', unit: 'mg' },
    volume: { figure: '100', unit: 'mL' },
  });
  expect(plan.bag?.from.map(({ drawUp }) => drawUp.drug.figure)).toEqual([
    '9.8',
    '1.96',
    '0.98',
    '0.98',
    '0.98',
  ]);
});

test('with a vial, it is made up to its volume', () => {
  const mixing = { vial: 'us-500-in-10', way: 'made up to' } as const;
  const answer = workOut({ ...ORDER, preparation: { ...WANTED, mixing } }, LIBRARY);
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  expect(answer.plan.order.preparation).toEqual({ ...WANTED, mixing });
  expect(answer.plan.drawUp).toMatchObject({
    way: 'made up to',
    drug: { figure: '1.96' },
    diluent: { figure: '98.04' },
    final: { figure: '100' },
  });
});

test('an order in another unit', () => {
  // 3 × 0.06 × 70 = 12.6 mg/h; × 4 = 50.4 mg
  const dose = { figure: '3', unit: 'microgram/kg/min' } as const;
  const answer = workOut({ ...ORDER, dose, preparation: WANTED }, LIBRARY);
  expect(answer.kind === 'plan' && answer.plan.bag?.drug.figure).toBe('50.4');
});

const MIXING = { vial: 'us-500-in-10', way: 'made up to' };

test.each<[string, object, readonly object[]]>([
  [
    'no hours',
    { preparation: { wantedRate: '25' } },
    [{ path: '/preparation/hours', why: 'missing' }],
  ],
  [
    'no rate',
    { preparation: { hours: '4' } },
    [{ path: '/preparation/wantedRate', why: 'missing' }],
  ],
  [
    'drug and volume too',
    { preparation: { ...WANTED, drug: '98', volume: '100' } },
    [
      { path: '/preparation/drug', why: 'beside a wanted rate' },
      { path: '/preparation/volume', why: 'beside a wanted rate' },
    ],
  ],
  [
    'a rate between the steps',
    { preparation: { ...WANTED, wantedRate: '25.05' } },
    [{ path: '/preparation/wantedRate', why: 'finer than step', step: '0.1' }],
  ],
  [
    'a rate above what pumps run',
    { preparation: { ...WANTED, wantedRate: '999.1' } },
    [{ path: '/preparation/wantedRate', why: 'above', limit: '999', unit: 'mL/h' }],
  ],
  [
    'more hours than a day',
    { preparation: { ...WANTED, hours: '24.001' } },
    [{ path: '/preparation/hours', why: 'above', limit: '24', unit: 'h' }],
  ],
  [
    'a full bag',
    { preparation: { ...WANTED, mixing: { ...MIXING, way: 'added to' } } },
    [{ path: '/preparation/mixing/way', why: 'not one of', allowed: ['made up to'] }],
  ],
  [
    'a figure that is none',
    { preparation: { ...WANTED, wantedRate: '25,5' } },
    [{ path: '/preparation/wantedRate', why: 'not decimal text' }],
  ],
  [
    // 0.5 × 70 = 35 mg/h at 2 mL/h is 17.5 mg per mL: more than a vial of 10 has
    'a vial that is weaker than the bag',
    {
      dose: { figure: '0.5', unit: 'mg/kg/h' },
      preparation: { wantedRate: '2', hours: '4', mixing: { ...MIXING, vial: 'us-200-in-20' } },
    },
    [{ path: '/preparation/mixing', why: 'overflows' }],
  ],
  [
    'under the skin',
    { protocol: 'subcutaneous', preparation: WANTED },
    [
      { path: '/preparation/wantedRate', why: 'not for this protocol' },
      { path: '/preparation/hours', why: 'not for this protocol' },
    ],
  ],
  [
    'a single dose',
    {
      protocol: 'single-iv-dose',
      dose: { figure: '0.2', unit: 'mg/kg' },
      preparation: WANTED,
    },
    [
      { path: '/preparation/wantedRate', why: 'not for this protocol' },
      { path: '/preparation/hours', why: 'not for this protocol' },
    ],
  ],
])('refused, with its place: %s', (_, changed, refusals) => {
  const call = { ...ORDER, preparation: WANTED, ...changed };
  expect(workOut(call, LIBRARY)).toEqual({ kind: 'refused', refusals });
});

test.each([['on the longest and the fastest', { wantedRate: '999', hours: '24' }, '30', '1']])(
  'taken: %s',
  (_, preparation, weight, dose) => {
    // 30 mg/h at 999 mL/h would be 0.03 mg per mL: read, then stopped for its strength
    const call = {
      ...ORDER,
      weight,
      dose: { figure: dose, unit: 'mg/kg/h' },
      preparation,
    } as const;
    expect(workOut(call, LIBRARY)).toMatchObject({
      kind: 'withheld',
      stops: [{ kind: 'strength', isForRate: true, limit: { at: { figure: '0.1' } } }],
    });
  },
);

test('a check takes the label’s drug and volume, and says what would hold a bag for a wanted rate', () => {
  const dose = { figure: '0.1', unit: 'mg/kg/h' } as const;
  const read = { ...ORDER, weight: '30', dose, set: '25', running: true };
  const strengthOf = (preparation: { readonly drug: string; readonly volume: string }) => {
    const checked = checkPump({ ...read, preparation }, LIBRARY);
    if (checked.kind === 'refused') throw new Error('refused');
    return checked.check.findings.filter(({ kind }) => kind === 'strength');
  };
  const stop = { severity: 'stop', limit: { at: { figure: '0.2' } } };
  // 12 ÷ 100 = 0.12 mg per mL: inside 0.1; 10 is on it, 9.9 outside
  expect(strengthOf({ drug: '12', volume: '100' })).toMatchObject([
    { ...stop, ifForRate: { at: { figure: '0.1' } } },
  ]);
  expect(strengthOf({ drug: '10', volume: '100' })).toMatchObject([
    { ...stop, ifForRate: { at: { figure: '0.1' } } },
  ]);
  const [outside] = strengthOf({ drug: '9.9', volume: '100' });
  expect(outside).toMatchObject(stop);
  expect(outside).not.toHaveProperty('ifForRate');
});

test('no label says what rate a bag was made for', () => {
  const read = { ...ORDER, set: '25', running: true, preparation: WANTED };
  expect(Reflect.apply(checkPump, undefined, [read, LIBRARY])).toMatchObject({
    kind: 'refused',
    refusals: expect.arrayContaining([
      { path: '/preparation/wantedRate', why: 'unknown key' },
      { path: '/preparation/hours', why: 'unknown key' },
    ]),
  });
});
