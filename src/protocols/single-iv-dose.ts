import type { Example, SingleDoseProtocol } from '../dosing/protocol';
import { inSource } from './sources';

export const SINGLE_IV_DOSE: SingleDoseProtocol = {
  id: 'single-iv-dose',
  name: 'Single intravenous dose',
  route: 'intravenous',
  delivery: 'single dose',
  unit: 'mg/kg',
  documented: {
    value: {
      low: { figure: '0.1', unit: 'mg/kg' },
      high: { figure: '0.3', unit: 'mg/kg' },
    },
    hedge: 'starting doses are often around',
    citation: inSource('IV (intravenous) infusions'),
  },
  ceiling: {
    setBy: 'tool',
    at: { figure: '0.5', unit: 'mg/kg' },
    reason: 'the highest analgesic bolus seen in guidelines; stops a tenfold slip',
  },
  silentAbout: [
    'over how long the dose is given',
    'the interval (“every few hours” is no number)',
    'how many doses',
  ],
};

export const SINGLE_IV_DOSE_EXAMPLES: readonly Example[] = [
  { weight: '70', dose: '0.1', gives: { amount: '7' } },
  {
    weight: '70',
    dose: '0.3',
    drug: '200',
    volume: '20',
    gives: { amount: '21', setting: '2.1' },
  },
  {
    weight: '62.5',
    dose: '0.2',
    drug: '50',
    volume: '50',
    gives: { amount: '12.5', setting: '12.5' },
  },
];
