import type { Example, InfusionProtocol } from '../dosing/protocol';
import { inSource } from './sources';

export const SUBCUTANEOUS: InfusionProtocol = {
  id: 'subcutaneous',
  name: 'Subcutaneous infusion',
  route: 'subcutaneous',
  delivery: 'infusion',
  unit: 'mg/kg/h',
  documented: {
    value: {
      low: { figure: '0.1', unit: 'mg/kg/h' },
      high: { figure: '0.2', unit: 'mg/kg/h' },
    },
    hedge: 'like',
    citation: inSource('Subcutaneous infusions'),
  },
  ceiling: {
    setBy: 'tool',
    at: { figure: '0.5', unit: 'mg/kg/h' },
    reason: 'burst regimens reach 500 mg in 24 h, which is 0.42 mg/kg/h at 50 kg',
  },
  silentAbout: ['a ceiling', 'the strength', 'the site'],
};

export const SUBCUTANEOUS_EXAMPLES: readonly Example[] = [
  {
    weight: '70',
    dose: '0.1',
    drug: '500',
    volume: '50',
    gives: { amount: '7', setting: '0.7' },
  },
  {
    weight: '55',
    dose: '0.2',
    drug: '200',
    volume: '40',
    gives: { amount: '11', setting: '2.2' },
  },
  // On, just inside and just outside 0.5 mg/kg/h; 0.499 × 50 = 24.95.
  { weight: '50', dose: '0.499', gives: { amount: '24.95' } },
  { weight: '50', dose: '0.5', gives: { amount: '25' } },
  { weight: '50', dose: '0.501', gives: { stoppedAbove: '0.5 mg/kg/h' } },
];
