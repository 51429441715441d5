import type { FormulaName } from '../dosing/computed';

/** Every formula that works something out, in words and units: what is as ordered needs none. */
export const FORMULAS_IN_WORDS: Record<
  Exclude<FormulaName, 'as ordered'>,
  { readonly name: string; readonly words: string }
> = {
  amount: { name: 'Dose or infusion rate', words: 'mg/kg × kg = mg; mg/kg/h × kg = mg/h' },
  'per kilogram': {
    name: 'An order in another unit, per kilogram',
    words:
      'mg/h ÷ kg = mg/kg/h; mg in 24 hours ÷ 24 h = mg/h; 1 microgram/kg/min = 0.06 mg/kg/h; mg ÷ kg = mg/kg',
  },
  strength: { name: 'Strength', words: 'mg of drug ÷ mL of final volume = mg per mL' },
  setting: {
    name: 'Pump rate or volume to give',
    words:
      'mg/h ÷ mg per mL = mL/h; mg ÷ mg per mL = mL; then once to the step, a half upwards, and downwards where rounding up would pass a limit that the order keeps',
  },
  'delivered amount': {
    name: 'Delivered',
    words: 'mL/h × mg per mL = mg/h; mL × mg per mL = mg',
  },
  'delivered dose': {
    name: 'Delivered per kilogram',
    words: 'mg/h ÷ kg = mg/kg/h; mg ÷ kg = mg/kg',
  },
  'rate over minutes': {
    name: 'Pump rate of a dose over minutes',
    words:
      'mL to be infused, at the step, ÷ minutes × 60 min/h = mL/h; then once to the step of the rate, a half upwards',
  },
  'time at a rate': {
    name: 'Time that the rate takes',
    words: 'mL to be infused ÷ mL/h × 60 min/h = minutes',
  },
  'day total': { name: 'Day total', words: 'mg per dose × doses daily = mg per day' },
  'drug volume': { name: 'Drug to draw up', words: 'mg of drug ÷ mg per mL of the vial = mL' },
  diluent: { name: 'Diluent', words: 'mL of final volume − mL of drug = mL' },
  'final volume': {
    name: 'Added to a full bag',
    words: 'mL of the full bag + mL of drug = mL, and the strength is of that volume',
  },
  'left over': { name: 'Left', words: 'mL and mg opened or made − what is used or given of them' },
  'over time': { name: 'Over some hours, or in 24 h', words: 'mg/h × h = mg; mL/h × h = mL' },
  'put in': {
    name: 'A bag for a wanted rate',
    words: 'mg/h × h = mg of drug, made up to mL/h × h = mL of final volume',
  },
  sum: { name: 'Session', words: 'mg of the infusion + mg of a single dose with it' },
  total: { name: 'Totals', words: 'mg or mL of one session × how many' },
  difference: {
    name: 'Difference',
    words: 'delivered less ordered, ÷ ordered, × 100 = per cent',
  },
};

/** What the tool does not do, said plainly. */
export const DOES_NOT: readonly string[] = [
  'It does not replace the order, the label or the second checker.',
  'It is for clinicians treating adults; it is not for children.',
  'It does not offer S-ketamine (esketamine), which is about twice as potent as racemic ketamine.',
  'It applies no salt factor: doses and strengths are ketamine base, as vials are labelled.',
  'It does not work out a repeat interval: “every few hours” is no number.',
  'It does not choose hours, days, preparations or doses: no clinical value has a default.',
  'It does not know allergies, interactions or monitoring.',
  'It keeps and sends nothing: what is typed is gone when the page closes.',
];
