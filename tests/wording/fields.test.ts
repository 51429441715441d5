import { readingField } from '../../src/wording/check-fields';
import {
  doseHint,
  doseLabel,
  FIELD_NAMES,
  stepName,
  stepShown,
  volumeLabel,
  WAY_LABELS,
} from '../../src/wording/fields';
import { spaced } from '../../src/wording/text';
import { ownUnit, protocolOf } from '../dosing/orders';

const IN_MG = 'Ordered dose, in milligrams per kilogram';
const PUMP = { label: 'Pump rate, in millilitres per hour', unit: 'mL/h' };
const SYRINGE = { label: 'Volume drawn up, in millilitres', unit: 'mL' };

test.each([
  [
    undefined,
    'Ordered dose',
    'As ordered; the protocol says in which units',
    'Rate step',
    '0.1 mL/h',
    PUMP,
  ],
  ['single-iv-dose', IN_MG, 'Source range: 0.1 to 0.3 mg/kg', 'Syringe step', '0.1 mL', SYRINGE],
  [
    'continuous-iv',
    `${IN_MG} per hour`,
    'Source range: 0.1 to 0.5 mg/kg/h',
    'Rate step',
    '0.1 mL/h',
    PUMP,
  ],
  [
    'oral',
    `${IN_MG} per dose`,
    'Source range: 0.5 mg/kg per dose',
    'Syringe step',
    '0.1 mL',
    SYRINGE,
  ],
])('under %s: how the fields are called', (id, label, hint, step, shown, reading) => {
  const protocol = id === undefined ? undefined : protocolOf(id);
  expect(doseLabel(protocol && ownUnit(protocol))).toBe(label);
  expect(spaced(doseHint(protocol))).toBe(hint);
  expect(stepName(protocol, false)).toBe(step);
  expect(stepName(protocol, true)).toBe('Volume step');
  expect(stepShown('0.1', protocol)).toBe(shown);
  expect(readingField(protocol, false)).toEqual(reading);
  expect(readingField(protocol, true)).toEqual({
    label: 'Volume to be infused, in millilitres',
    unit: 'mL',
  });
});

test.each([
  ['', 'Final volume, in millilitres'],
  ['made up to', 'Final volume, in millilitres'],
  ['added to', 'Full bag, before the drug is added, in millilitres'],
])('mixed “%s”, the volume is: %s', (way, label) => {
  expect(volumeLabel(way)).toBe(label);
});

test('every field has a name that a sentence can use', () => {
  expect(FIELD_NAMES).toEqual({
    weight: 'Weight',
    protocol: 'Protocol',
    adjustment: 'Adjustment',
    unit: 'Ordered in',
    dose: 'Ordered dose',
    dosesPerDay: 'Doses per day',
    minutes: 'Give over',
    givenBy: 'Given by',
    rateStep: 'Rate step',
    drug: 'Drug in the bag or syringe',
    volume: 'Final volume',
    wantedRate: 'Wanted rate',
    wantedHours: 'Hours at this rate',
    step: 'Rate step',
    vial: 'Vial',
    way: 'How it is mixed',
    titration: 'Titration table',
    titrationStep: 'Titration step',
    start: 'Start time',
    ownRate: 'The driver works out its own rate',
    height: 'Height',
    sex: 'Sex',
    basis: 'Weight to dose on',
  });
});

test('the two ways of mixing', () => {
  expect(WAY_LABELS).toEqual({
    'made up to': 'Made up to the volume',
    'added to': 'Added to a full bag',
  });
});
