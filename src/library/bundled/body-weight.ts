import type { BodyWeight } from '../../dosing/library';

/** Ideal and adjusted body weight, and where the tool speaks up about body mass. */
export const BODY_WEIGHT: BodyWeight = {
  formula: {
    value: {
      base: { male: { figure: '50', unit: 'kg' }, female: { figure: '45.5', unit: 'kg' } },
      from: { figure: '152.4', unit: 'cm' },
      perInch: { figure: '2.3', unit: 'kg' },
      inch: { figure: '2.54', unit: 'cm' },
      adjustment: '0.4',
    },
    citation: { source: 'devine', place: 'ideal body weight' },
  },
  lowest: {
    setBy: 'tool',
    at: { figure: '12', unit: 'kg/m²' },
    reason: 'height and weight may have been swapped',
  },
  highest: {
    setBy: 'tool',
    at: { figure: '70', unit: 'kg/m²' },
    reason: 'height and weight may have been swapped',
  },
  basisMatters: {
    setBy: 'tool',
    at: { figure: '30', unit: 'kg/m²' },
    reason: 'references disagree on the weight to dose ketamine by in obesity',
  },
};
