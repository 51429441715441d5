import type { Example, SourcedInfusion } from '../../dosing/protocol';
import { inSource } from './sources';

export const SUBCUTANEOUS: SourcedInfusion = {
  id: 'subcutaneous',
  name: 'Subcutaneous infusion',
  route: 'subcutaneous',
  delivery: 'infusion',
  orderedIn: ['mg/kg/h', 'mg/h', 'mg/24h'],
  documented: {
    value: {
      low: { figure: '0.1', unit: 'mg/kg/h' },
      high: { figure: '0.2', unit: 'mg/kg/h' },
    },
    hedge: 'like',
    citation: inSource('Subcutaneous infusions'),
  },
  careOf: {
    value: { specialist: 'under the care of a specialist', pump: 'a smart pump' },
    hedge: 'usually',
    citation: inSource('Subcutaneous infusions'),
  },
  ceiling: {
    setBy: 'tool',
    at: { figure: '0.7', unit: 'mg/kg/h' },
    reason: 'burst regimens reach 500 mg in 24 hours, which is 0.69 mg/kg/h at 30 kg',
  },
  flatCeiling: {
    setBy: 'tool',
    at: { figure: '1000', unit: 'mg/24h' },
    reason: 'burst regimens reach 500 mg in 24 hours; twice that at any weight',
  },
  silentAbout: ['a ceiling', 'the strength', 'the site'],
};

export const SUBCUTANEOUS_EXAMPLES: readonly Example[] = [
  {
    weight: '70',
    dose: '0.1',
    drug: '500',
    volume: '50',
    gives: { says: 'note', amount: '7', setting: '0.7' },
  },
  {
    weight: '55',
    dose: '0.2',
    drug: '200',
    volume: '40',
    gives: { says: 'nothing', amount: '11', setting: '2.2' },
  },
  // On, just inside and just outside 0.7 mg/kg/h; 0.699 × 50 = 34.95.
  { weight: '50', dose: '0.699', gives: { says: 'caution', amount: '34.95' } },
  { weight: '50', dose: '0.7', gives: { says: 'caution', amount: '35' } },
  { weight: '50', dose: '0.701', gives: { stoppedAbove: '0.7 mg/kg/h' } },
  // 0.416 × 100 × 24 = 998.4 mg in 24 hours; 0.417 × 100 × 24 = 1,000.8.
  { weight: '100', dose: '0.416', gives: { says: 'caution', amount: '41.6' } },
  { weight: '100', dose: '0.417', gives: { stoppedAbove: '1000 mg/24h' } },
  // No dose per kilogram comes to it exactly: 1,000 ÷ 24 never ends.
  { weight: '100', dose: '1000', unit: 'mg/24h', gives: { says: 'caution', amount: '1000' } },
  // 0.4 × 104.166 × 24 = 999.9936; × 104.167 × 24 = 1,000.0032.
  { weight: '104.166', dose: '0.4', gives: { says: 'caution', amount: '41.6664' } },
  { weight: '104.167', dose: '0.4', gives: { stoppedAbove: '1000 mg/24h' } },
  // 0.2 × 209 × 24 = 1,003.2: above 208 kg the end of the source range stops instead.
  { weight: '209', dose: '0.2', gives: { says: 'caution', amount: '41.8' } },
  { weight: '209', dose: '0.201', gives: { stoppedAbove: '0.2 mg/kg/h' } },
];
