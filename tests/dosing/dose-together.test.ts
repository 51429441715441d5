import type { Order } from '../../src/dosing/order';
import { workOut } from '../../src/dosing/plan';
import { checkPump } from '../../src/dosing/pump-check';
import { quantity } from '../../src/dosing/quantity';
import { DELIVERIES } from '../../src/dosing/units';
import { changed, examplesOf, GOOD, type Json } from '../library/example-file';
import { FULL, libraryOf } from '../library/full-file';
import { wordOf, words } from './orders';

// A single dose: at most 20 mg; in 24 hours a caution above 15 and a stop above 60.
test.each([
  ['15', []],
  ['15.001', ['caution: 15.001 mg per 24 h ordered above 15 mg']],
  ['20', ['caution: 20 mg per 24 h ordered above 15 mg']],
])('a single dose of %s mg', (dose, expected) => {
  const library = libraryOf(FULL);
  const protocol = library.protocols.find(({ delivery }) => delivery === 'single dose');
  if (protocol?.delivery !== 'single dose') throw new Error('no single dose');
  const order: Order<'single dose'> = {
    ...{ delivery: 'single dose', protocol },
    weight: quantity('100', 'kg'),
    dose: quantity(dose, 'mg'),
    step: quantity('0.1', DELIVERIES['single dose'].setting),
  };
  expect(words(workOut(order, library))).toEqual(expected);
});

// A syringe of 10 mg per mL: 2 mL is 20 mg, above 15 in 24 hours; 1.5 mL is 15.
test.each([
  ['1.5', []],
  ['2', ['caution: 20 mg per 24 h delivered above 15 mg']],
])('the second check of a single dose, %s mL drawn up', (mL, expected) => {
  const library = libraryOf(FULL);
  const protocol = library.protocols.find(({ delivery }) => delivery === 'single dose');
  if (protocol?.delivery !== 'single dose') throw new Error('no single dose');
  const { findings } = checkPump(
    {
      ...{ delivery: 'single dose', protocol, weight: quantity('100', 'kg') },
      preparation: { drug: quantity('100', 'mg'), volume: quantity('10', 'mL') },
      ...{ set: quantity(mL, 'mL'), step: quantity('0.1', 'mL') },
    },
    library,
  );
  const found = findings.filter(({ kind }) => kind === 'dose limit');
  expect(found.map((each) => `${each.severity}: ${wordOf(each)}`)).toEqual(expected);
});

// 40 mg a dose: × 3 = 120 mg, × 4 = 160 mg in a day, of 120 and 150; 120 ÷ 60 = 2 mg/kg, 160 ÷ 60 = 2.67.
const LIMITS: Json = [
  { per: '24 h', unit: 'mg', softMax: '120', hardMax: '150' },
  { per: '24 h', unit: 'mg/kg', softMax: '2' },
];
const ORAL: Json = [
  ['delivery', 'divided doses'],
  ['route', 'oral'],
  ['orderedIn', ['mg/dose']],
  ['bands', [{ appliesTo: 'everyone', unit: 'mg/dose', limits: { hardMax: '50' } }]],
  ['titration', undefined],
  ['preparations', undefined],
  ['silentAbout', [{ field: 'strength', says: 'the strength' }]],
  ['doseLimits', LIMITS],
  ['typicalPerDay', { figure: '100', unit: 'mg/24 h' }],
  ['examples', examplesOf('60', 'mg/dose', 'mg/dose', ['50', 'nothing'], ['50.1', 'stop'])],
].reduce(
  (made, [key, value]) => changed(made, `protocols.0.${key}`, value),
  changed(GOOD, 'preparations', []),
);

test.each<[string, string | undefined, string[]]>([
  ['40', '3', []],
  ['40', '4', ['stop: 160 mg per 24 h ordered above 150 mg']],
  [
    '41',
    '3',
    [
      'caution: 123 mg per 24 h ordered above 120 mg',
      'caution: 2.05 mg/kg per 24 h ordered above 2 mg/kg',
    ],
  ],
  // Nobody said how often: one dose is all that is known.
  ['50', undefined, []],
])('%s mg by mouth, %s times a day', (dose, often, expected) => {
  const library = libraryOf(ORAL);
  const [protocol] = library.protocols;
  if (protocol?.delivery !== 'divided doses') throw new Error('no divided doses');
  const order: Order<'divided doses'> = {
    ...{ delivery: 'divided doses', protocol },
    weight: quantity('60', 'kg'),
    dose: quantity(dose, 'mg/dose'),
    step: quantity('0.1', DELIVERIES['divided doses'].setting),
    ...(often ? { dosesPerDay: quantity(often, 'doses/day') } : {}),
  };
  expect(words(workOut(order, library))).toEqual(expected);
});
