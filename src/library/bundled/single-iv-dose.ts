import type { Example, SourcedSingleDose } from '../../dosing/protocol';
import { inSource } from './sources';

export const SINGLE_IV_DOSE: SourcedSingleDose = {
  id: 'single-iv-dose',
  name: 'Single intravenous dose',
  route: 'intravenous',
  delivery: 'single dose',
  orderedIn: ['mg/kg', 'mg'],
  documented: {
    value: {
      low: { figure: '0.1', unit: 'mg/kg' },
      high: { figure: '0.3', unit: 'mg/kg' },
    },
    hedge: 'starting doses are often around',
    citation: inSource('IV (intravenous) infusions'),
  },
  repeated: { value: 'every few hours', citation: inSource('IV (intravenous) infusions') },
  ceiling: {
    setBy: 'tool',
    at: { figure: '0.5', unit: 'mg/kg' },
    reason:
      'SCCM 2018 and perioperative practice reach 0.5 mg/kg; stops a tenfold slip of the source range',
  },
  flatCeiling: {
    setBy: 'tool',
    at: { figure: '75', unit: 'mg' },
    reason: '75 mg is 0.5 mg/kg at 150 kg, the top of published dose charts',
  },
  silentAbout: [
    'over how long the dose is given',
    'the interval (“every few hours” is no number)',
    'how many doses',
  ],
};

export const SINGLE_IV_DOSE_EXAMPLES: readonly Example[] = [
  { weight: '70', dose: '0.1', gives: { says: 'nothing', amount: '7' } },
  {
    weight: '70',
    dose: '0.3',
    drug: '200',
    volume: '20',
    gives: { says: 'nothing', amount: '21', setting: '2.1' },
  },
  {
    weight: '62.5',
    dose: '0.2',
    drug: '50',
    volume: '50',
    gives: { says: 'nothing', amount: '12.5', setting: '12.5' },
  },
  // On, just inside and just outside 0.5 mg/kg.
  { weight: '70', dose: '0.499', gives: { says: 'caution', amount: '34.93' } },
  { weight: '70', dose: '0.5', gives: { says: 'caution', amount: '35' } },
  { weight: '70', dose: '0.501', gives: { stoppedAbove: '0.5 mg/kg' } },
  // 0.5 × 150 = 75 mg; × 150.1 = 75.05 mg.
  { weight: '150', dose: '0.5', gives: { says: 'caution', amount: '75' } },
  { weight: '150.1', dose: '0.5', gives: { stoppedAbove: '75 mg' } },
  // 0.375 × 200 = 75 mg; ÷ 4 = 18.75 mL, and 18.8 mL would be 75.2 mg.
  {
    weight: '200',
    dose: '0.375',
    drug: '200',
    volume: '50',
    gives: { says: 'caution', amount: '75', setting: '18.7' },
  },
  // Above 250 kg the end of the source range, 0.3 mg/kg, lies above 75 mg and stops instead.
  { weight: '251', dose: '0.3', gives: { says: 'caution', amount: '75.3' } },
  { weight: '251', dose: '0.301', gives: { stoppedAbove: '0.3 mg/kg' } },
];
