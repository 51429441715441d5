import type { DividedDoseProtocol, Example } from '../dosing/protocol';
import { inSource } from './sources';

export const ORAL: DividedDoseProtocol = {
  id: 'oral',
  name: 'Oral',
  route: 'oral',
  delivery: 'divided doses',
  unit: 'mg/kg/dose',
  documented: {
    value: {
      low: { figure: '0.5', unit: 'mg/kg/dose' },
      high: { figure: '0.5', unit: 'mg/kg/dose' },
    },
    hedge: 'usually starts at about',
    citation: inSource('Oral ketamine'),
  },
  dosesPerDay: { value: ['3', '4'], citation: inSource('Oral ketamine') },
  typicalDay: {
    setBy: 'source',
    at: { figure: '150', unit: 'mg/day' },
    hedge: 'around',
    citation: inSource('Oral ketamine'),
  },
  ceiling: {
    setBy: 'tool',
    at: { figure: '2', unit: 'mg/kg/dose' },
    reason: 'published day totals reach 400 to 800 mg; stops a tenfold slip',
  },
  silentAbout: ['a ceiling', 'the size of each step up (“slowly”)', 'the formulation'],
};

export const ORAL_EXAMPLES: readonly Example[] = [
  {
    weight: '70',
    dose: '0.5',
    drug: '200',
    volume: '20',
    gives: { amount: '35', setting: '3.5' },
  },
  // 37.5 mg four times a day is 150 mg; 3.8 mL would pass it, so 3.7.
  {
    weight: '75',
    dose: '0.5',
    drug: '200',
    volume: '20',
    gives: { amount: '37.5', setting: '3.7' },
  },
  { weight: '100', dose: '0.5', gives: { amount: '50' } },
  // On, just inside and just outside 2 mg/kg; 1.999 × 70 = 139.93.
  { weight: '70', dose: '1.999', gives: { amount: '139.93' } },
  { weight: '70', dose: '2', gives: { amount: '140' } },
  { weight: '70', dose: '2.001', gives: { stoppedAbove: '2 mg/kg/dose' } },
];
