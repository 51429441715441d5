import { type Computed, computed } from './computed';
import { inUnit, ofOneUnit, type Quantity, quantity, type Unit } from './quantity';
import { type Amount, DELIVERIES, type Delivery, type PerKg, type Setting } from './units';

/** mg ÷ mL = mg/mL */
export function strength(drug: Quantity<'mg'>, volume: Quantity<'mL'>): Computed<'mg/mL'> {
  return computed('strength', drug, '÷', volume, 'mg/mL');
}

/** mg ÷ mg/mL = mL, or both per hour, or both per dose: before the step. */
export function setting<D extends Delivery>(
  delivery: D,
  ordered: Quantity<Amount<D>>,
  strength: Quantity<'mg/mL'>,
): Computed<Setting<D>> {
  const { amount: unit, setting } = DELIVERIES[delivery];
  inUnit(ordered, unit);
  return computed('setting', ordered, '÷', strength, setting);
}

/** mL × mg/mL = mg, or both per hour, or both per dose: what a setting delivers. */
export function deliveredAmount<D extends Delivery>(
  delivery: D,
  set: Quantity<Setting<D>>,
  strength: Quantity<'mg/mL'>,
): Computed<Amount<D>> {
  const { amount: unit, setting } = DELIVERIES[delivery];
  inUnit(set, setting);
  return computed('delivered amount', set, '×', strength, unit);
}

/** mg ÷ kg = mg/kg, or both per hour, or both per dose: a delivered amount per kilogram. */
export function deliveredDose<D extends Delivery>(
  delivery: D,
  delivered: Quantity<Amount<D>>,
  weight: Quantity<'kg'>,
): Computed<PerKg<D>> {
  const { amount: unit, perKg } = DELIVERIES[delivery];
  inUnit(delivered, unit);
  return computed('delivered dose', delivered, '÷', weight, perKg);
}

/** mg per dose × doses per day = mg per day */
export function dayTotal(
  perDose: Quantity<'mg/dose'>,
  dosesPerDay: Quantity<'doses/day'>,
): Computed<'mg/day'> {
  return computed('day total', perDose, '×', dosesPerDay, 'mg/day');
}

/** mg per day ÷ doses per day = mg per dose */
export function perDoseOf(
  day: Quantity<'mg/day'>,
  dosesPerDay: Quantity<'doses/day'>,
): Quantity<'mg/dose'> {
  return quantity(day.value.div(dosesPerDay.value), 'mg/dose');
}

/** mg ÷ mg/mL of the vial = mL of drug to draw up */
export function drugVolume(drug: Quantity<'mg'>, vial: Quantity<'mg/mL'>): Computed<'mL'> {
  return computed('drug volume', drug, '÷', vial, 'mL');
}

/** mL of final volume − mL of drug = mL of diluent */
export function diluentVolume(final: Quantity<'mL'>, drug: Quantity<'mL'>): Computed<'mL'> {
  return computed('diluent', final, '−', drug, 'mL');
}

/** mL of a full bag + mL of drug added to it = mL in the bag */
export function finalVolume(bag: Quantity<'mL'>, drug: Quantity<'mL'>): Computed<'mL'> {
  return computed('final volume', bag, '+', drug, 'mL');
}

/** What was opened or made − what is used or given of it = what is left, in mg or in mL. */
export function leftOver<U extends 'mg' | 'mL'>(
  opened: Quantity<U>,
  used: Quantity<NoInfer<U>>,
): Computed<U> {
  ofOneUnit(opened, used);
  return computed('left over', opened, '−', used, opened.unit);
}

/** mg/h × h = mg; mL/h × h = mL */
export function overTime<U extends 'mg' | 'mL'>(
  rate: Quantity<`${U}/h`>,
  hours: Quantity<'h'>,
  unit: U,
): Computed<U> {
  return computed('over time', rate, '×', hours, unit);
}

/** mg/h × h = mg to put in, mL/h × h = mL to make it up to: a bag that runs so long at a wanted rate. */
export function putIn<U extends 'mg' | 'mL'>(
  rate: Quantity<`${U}/h`>,
  hours: Quantity<'h'>,
  unit: U,
): Computed<U> {
  return computed('put in', rate, '×', hours, unit);
}

/** mg + mg = mg; refuses two units. */
export function sum<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Computed<U> {
  ofOneUnit(a, b);
  return computed('sum', a, '+', b, a.unit);
}

/** What one session takes × how many days or sessions = what they take together. */
export function times<U extends 'mg' | 'mL'>(
  one: Quantity<U>,
  count: Quantity<'days' | 'sessions'>,
): Computed<U> {
  return computed('total', one, '×', count, one.unit);
}

/** |delivered − ordered| ÷ ordered × 100 = per cent; ordered more than zero; refuses two units. */
export function difference<U extends Unit>(
  delivered: Quantity<U>,
  ordered: Quantity<NoInfer<U>>,
): Quantity<'percent'> {
  ofOneUnit(delivered, ordered);
  const apart = delivered.value.sub(ordered.value).abs();
  return quantity(apart.div(ordered.value).mul(100), 'percent');
}
