import type { Example, SourcedDividedDose } from '../../dosing/protocol';
import { inSource } from './sources';

export const ORAL: SourcedDividedDose = {
  id: 'oral',
  name: 'Oral',
  route: 'oral',
  delivery: 'divided doses',
  orderedIn: ['mg/kg/dose', 'mg/dose'],
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
    at: { figure: '3.5', unit: 'mg/kg/dose' },
    reason:
      '100 mg per dose is published (SG-Pall), which is 3.33 mg/kg at 30 kg; stops a tenfold slip of the source’s start',
  },
  flatCeiling: {
    setBy: 'tool',
    at: { figure: '200', unit: 'mg/dose' },
    reason: '100 mg per dose is published (SG-Pall); twice that at any weight',
  },
  silentAbout: ['a ceiling', 'the size of each step up (“slowly”)', 'the formulation'],
};

export const ORAL_EXAMPLES: readonly Example[] = [
  {
    weight: '70',
    dose: '0.5',
    drug: '200',
    volume: '20',
    gives: { says: 'nothing', amount: '35', setting: '3.5' },
  },
  // 37.5 mg four times a day is 150 mg; 3.8 mL would pass it, so 3.7.
  {
    weight: '75',
    dose: '0.5',
    drug: '200',
    volume: '20',
    gives: { says: 'note', amount: '37.5', setting: '3.7' },
  },
  { weight: '100', dose: '0.5', gives: { says: 'note', amount: '50' } },
  // On, just inside and just outside 3.5 mg/kg; 3.499 × 50 = 174.95.
  { weight: '50', dose: '3.499', gives: { says: 'caution', amount: '174.95' } },
  { weight: '50', dose: '3.5', gives: { says: 'caution', amount: '175' } },
  { weight: '50', dose: '3.501', gives: { stoppedAbove: '3.5 mg/kg/dose' } },
  // 2.499 × 80 = 199.92, 2.5 × 80 = 200 and 2.501 × 80 = 200.08 mg.
  { weight: '80', dose: '2.499', gives: { says: 'caution', amount: '199.92' } },
  { weight: '80', dose: '2.5', gives: { says: 'caution', amount: '200' } },
  { weight: '80', dose: '2.501', gives: { stoppedAbove: '200 mg/dose' } },
];
