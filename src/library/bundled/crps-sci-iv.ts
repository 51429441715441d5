import type { Example, SourcedInfusion } from '../../dosing/protocol';
import { SINGLE_IV_DOSE } from './single-iv-dose';
import { inSource } from './sources';

export const CRPS_SCI_IV: SourcedInfusion = {
  id: 'crps-sci-iv',
  name: 'Intravenous infusion for CRPS or spinal cord injury',
  route: 'intravenous',
  delivery: 'infusion',
  orderedIn: ['mg/kg/h', 'mg/h'],
  documented: {
    value: {
      low: { figure: '0.25', unit: 'mg/kg/h' },
      high: { figure: '0.75', unit: 'mg/kg/h' },
    },
    citation: inSource('IV (intravenous) infusions'),
  },
  // The source states one ceiling for intravenous infusions; it holds here too.
  ceiling: {
    setBy: 'source',
    at: { figure: '1', unit: 'mg/kg/h' },
    citation: inSource('IV (intravenous) infusions'),
    scope: 'said of general infusions; the source names none for CRPS',
  },
  singleDoseBeside: SINGLE_IV_DOSE.id,
  silentAbout: ['the hours in a day (“several”)', 'the number of days (“a few”)'],
};

export const CRPS_SCI_IV_EXAMPLES: readonly Example[] = [
  {
    weight: '70',
    dose: '0.35',
    drug: '200',
    volume: '40',
    gives: { says: 'nothing', amount: '24.5', setting: '4.9' },
  },
  { weight: '80', dose: '0.35', gives: { says: 'nothing', amount: '28' } },
  {
    weight: '70',
    dose: '0.75',
    drug: '250',
    volume: '50',
    gives: { says: 'nothing', amount: '52.5', setting: '10.5' },
  },
  // On, just inside and just outside the source's ceiling; 0.999 × 80 = 79.92.
  { weight: '80', dose: '0.999', gives: { says: 'caution', amount: '79.92' } },
  { weight: '80', dose: '1', gives: { says: 'caution', amount: '80' } },
  { weight: '80', dose: '1.001', gives: { stoppedAbove: '1 mg/kg/h' } },
];
