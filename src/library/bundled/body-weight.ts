import type { BodyWeight } from '../../dosing/library';

/** Ideal and adjusted body weight, and where the tool speaks up about body mass. */
export const BODY_WEIGHT: BodyWeight = {
  formula: {
    value: {
      base: { male: { figure: '50', unit: 'kg' }, female: { figure: '45.5', unit: 'kg' } },
      from: { figure: '152.4', unit: 'cm' },
      perInch: { figure: '2.3', unit: 'kg' },
      inch: { figure: '2.54', unit: 'cm' },
    },
    citation: { source: 'devine', place: 'ideal body weight' },
  },
  adjustment: {
    setBy: 'tool',
    share: '0.4',
    reason: 'the usual share of the weight above ideal',
  },
  roundedTo: {
    setBy: 'tool',
    at: { figure: '0.01', unit: 'kg' },
    reason: 'that printed figure is the dosing weight, because it is what a second checker types',
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
