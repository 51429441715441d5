import { words, workedOut } from './orders';

// Without a preparation nothing but the protocol's own limits can speak.
function gives(protocol: string, dose: string, dosesPerDay?: string, weight = '70') {
  const frequency = dosesPerDay === undefined ? {} : { dosesPerDay };
  const outcome = workedOut({ protocol, weight, dose, ...frequency });
  return [outcome.kind, ...words(outcome)];
}

describe('single-iv-dose: documented 0.1 to 0.3 mg/kg, stop above 0.5 mg/kg', () => {
  test.each([
    ['just outside', '0.099', ['plan', 'note: below documented 0.1 mg/kg']],
    ['on', '0.1', ['plan']],
    ['just inside', '0.101', ['plan']],
    ['just inside', '0.299', ['plan']],
    ['on', '0.3', ['plan']],
    ['just outside', '0.301', ['plan', 'caution: above documented 0.3 mg/kg']],
    ['just inside', '0.499', ['plan', 'caution: above documented 0.3 mg/kg']],
    ['on', '0.5', ['plan', 'caution: above documented 0.3 mg/kg']],
    ['just outside', '0.501', ['withheld', 'stop: above ceiling 0.5 mg/kg']],
    ['tenfold of 0.2:', '2', ['withheld', 'stop: above ceiling 0.5 mg/kg']],
  ])('%s %s mg/kg gives %o', (_, dose, expected) => {
    expect(gives('single-iv-dose', dose)).toEqual(expected);
  });
});

describe('continuous-iv: documented 0.1 to 0.5 mg/kg/h, stop above 1 mg/kg/h', () => {
  test.each([
    ['a published start:', '0.05', ['plan', 'note: below documented 0.1 mg/kg/h']],
    ['just outside', '0.099', ['plan', 'note: below documented 0.1 mg/kg/h']],
    ['on', '0.1', ['plan']],
    ['just inside', '0.101', ['plan']],
    ['just inside', '0.499', ['plan']],
    ['on', '0.5', ['plan']],
    ['just outside', '0.501', ['plan', 'caution: above documented 0.5 mg/kg/h']],
    ['just inside', '0.999', ['plan', 'caution: above documented 0.5 mg/kg/h']],
    ['on', '1', ['plan', 'caution: above documented 0.5 mg/kg/h']],
    ['just outside', '1.001', ['withheld', 'stop: above ceiling 1 mg/kg/h']],
    ['tenfold of 0.2:', '2', ['withheld', 'stop: above ceiling 1 mg/kg/h']],
  ])('%s %s mg/kg/h gives %o', (_, dose, expected) => {
    expect(gives('continuous-iv', dose)).toEqual(expected);
  });
});

describe('crps-sci-iv: documented 0.25 to 0.75 mg/kg/h, stop above 1 mg/kg/h', () => {
  test.each([
    ['just outside', '0.249', ['plan', 'note: below documented 0.25 mg/kg/h']],
    ['on', '0.25', ['plan']],
    ['just inside', '0.251', ['plan']],
    ['just inside', '0.749', ['plan']],
    ['on', '0.75', ['plan']],
    ['just outside', '0.751', ['plan', 'caution: above documented 0.75 mg/kg/h']],
    ['just inside', '0.999', ['plan', 'caution: above documented 0.75 mg/kg/h']],
    ['on', '1', ['plan', 'caution: above documented 0.75 mg/kg/h']],
    ['just outside', '1.001', ['withheld', 'stop: above ceiling 1 mg/kg/h']],
    ['tenfold of 0.35:', '3.5', ['withheld', 'stop: above ceiling 1 mg/kg/h']],
  ])('%s %s mg/kg/h gives %o', (_, dose, expected) => {
    expect(gives('crps-sci-iv', dose)).toEqual(expected);
  });
});

describe('subcutaneous: source range 0.1 to 0.2 mg/kg/h, stop above 0.7 mg/kg/h', () => {
  const above = 'caution: above documented 0.2 mg/kg/h';
  test.each([
    ['just outside', '0.099', ['plan', 'note: below documented 0.1 mg/kg/h']],
    ['on', '0.1', ['plan']],
    ['just inside', '0.101', ['plan']],
    ['just inside', '0.199', ['plan']],
    ['on', '0.2', ['plan']],
    ['just outside', '0.201', ['plan', above]],
    ['just inside', '0.699', ['plan', above]],
    ['on', '0.7', ['plan', above]],
    ['just outside', '0.701', ['withheld', 'stop: above ceiling 0.7 mg/kg/h']],
    ['tenfold of 0.1:', '1', ['withheld', 'stop: above ceiling 0.7 mg/kg/h']],
  ])('%s %s mg/kg/h gives %o', (_, dose, expected) => {
    expect(gives('subcutaneous', dose, undefined, '50')).toEqual(expected);
  });
});

describe('oral: the start is 0.5 mg/kg per dose, stop above 3.5 mg/kg per dose, at 3 doses a day', () => {
  // 3.5 mg/kg × 50 kg × 3 = 525 mg a day; 0.501 × 50 × 3 = 75.15 mg a day
  const day = 'caution: above 150 mg/day at 3 doses';
  const above = 'caution: above documented 0.5 mg/kg/dose';
  test.each([
    ['just outside', '0.499', ['plan', 'note: below documented 0.5 mg/kg/dose']],
    ['on', '0.5', ['plan']],
    ['just outside', '0.501', ['plan', above]],
    ['just inside', '3.499', ['plan', above, day]],
    ['on', '3.5', ['plan', above, day]],
    ['just outside', '3.501', ['withheld', 'stop: above ceiling 3.5 mg/kg/dose']],
    ['tenfold of 0.5:', '5', ['withheld', 'stop: above ceiling 3.5 mg/kg/dose']],
  ])('%s %s mg/kg per dose gives %o', (_, dose, expected) => {
    expect(gives('oral', dose, '3', '50').sort()).toEqual([...expected].sort());
  });
});

test.each([
  ['continuous-iv', '0.6', { source: 'balanced-ketamine', place: 'IV (intravenous) infusions' }],
  ['crps-sci-iv', '0.8', undefined],
  ['subcutaneous', '0.3', undefined],
  ['single-iv-dose', '0.4', undefined],
  ['oral', '0.6', undefined],
])('%s at %s per kg: the caution asks for a specialist under %o', (protocol, dose, band) => {
  const outcome = workedOut({ protocol, weight: '70', dose, dosesPerDay: '3' });
  expect(outcome).toMatchObject({
    plan: { findings: [{ kind: 'above documented', held: 'ordered', specialistBand: band }] },
  });
});
