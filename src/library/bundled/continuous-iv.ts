import type { Example, SourcedInfusion } from '../../dosing/protocol';
import { SINGLE_IV_DOSE } from './single-iv-dose';
import { inSource } from './sources';

export const CONTINUOUS_IV: SourcedInfusion = {
  id: 'continuous-iv',
  name: 'Continuous intravenous infusion',
  route: 'intravenous',
  delivery: 'infusion',
  orderedIn: ['mg/kg/h', 'mg/h', 'microgram/kg/min'],
  documented: {
    value: {
      low: { figure: '0.1', unit: 'mg/kg/h' },
      high: { figure: '0.5', unit: 'mg/kg/h' },
    },
    citation: inSource('IV (intravenous) infusions'),
  },
  specialistBand: inSource('IV (intravenous) infusions'),
  ceiling: {
    setBy: 'source',
    at: { figure: '1', unit: 'mg/kg/h' },
    hedge: 'in some cases',
    citation: inSource('IV (intravenous) infusions'),
  },
  singleDoseBeside: SINGLE_IV_DOSE.id,
  silentAbout: ['how long the infusion runs', 'who counts as a specialist'],
};

export const CONTINUOUS_IV_EXAMPLES: readonly Example[] = [
  {
    weight: '70',
    dose: '0.2',
    drug: '100',
    volume: '50',
    gives: { says: 'nothing', amount: '14', setting: '7' },
  },
  {
    weight: '70',
    dose: '0.6',
    drug: '100',
    volume: '50',
    gives: { says: 'caution', amount: '42', setting: '21' },
  },
  // 30.5 mg/h ÷ 10 mg/mL = 3.05 mL/h; 3.1 would pass 1 mg/kg/h, so 3.
  {
    weight: '30.5',
    dose: '1',
    drug: '500',
    volume: '50',
    gives: { says: 'caution', amount: '30.5', setting: '3' },
  },
  // On, just inside and just outside the source's ceiling; 0.999 × 70 = 69.93.
  { weight: '70', dose: '0.999', gives: { says: 'caution', amount: '69.93' } },
  { weight: '70', dose: '1', gives: { says: 'caution', amount: '70' } },
  { weight: '70', dose: '1.001', gives: { stoppedAbove: '1 mg/kg/h' } },
];
