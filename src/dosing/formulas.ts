import { type Computed, type ComputedRange, computed, type Figure } from './computed';
import { inUnit, ofOneUnit, type Quantity, quantity, type Range, type Unit } from './quantity';
import { A_DAY } from './time';
import {
  type Amount,
  DELIVERIES,
  type Delivery,
  DOSING_UNITS,
  type DosingUnit,
  type PerKg,
  type Setting,
} from './units';

/**
 * A dose in any unit of its delivery, and a weight → what it comes to: mg/kg × kg = mg; mg/kg/h × kg = mg/h;
 * microgram/kg/min × 0.06 × kg = mg/h; mg in 24 hours ÷ 24 = mg/h; mg/kg per dose × kg = mg per dose.
 */
export function amount<D extends Delivery>(
  delivery: D,
  dose: Quantity<DosingUnit<D> | PerKg<D>>,
  weight: Quantity<'kg'>,
): Computed<Amount<D>> {
  const { perKg, amount: unit } = DELIVERIES[delivery];
  const { own, isPerKilogram } = inOwnUnit(delivery, dose);
  if (isPerKilogram) return computed('amount', quantity(own, perKg), '×', weight, unit);
  return DOSING_UNITS[dose.unit].time === '24 h'
    ? computed('amount', dose, '÷', A_DAY, unit)
    : { value: own, unit, formula: 'amount', first: dose, terms: [] };
}

/**
 * A dose in any unit of its delivery, and a weight → what it is per kilogram in the unit of the limits:
 * mg/h ÷ kg = mg/kg/h; microgram/kg/min × 0.06 = mg/kg/h.
 */
export function perKilogram<D extends Delivery>(
  delivery: D,
  dose: Quantity<DosingUnit<D> | PerKg<D>>,
  weight: Quantity<'kg'>,
): Figure<PerKg<D>> {
  const { perKg } = DELIVERIES[delivery];
  const { own, isPerKilogram } = inOwnUnit(delivery, dose);
  const value = isPerKilogram ? own : own.div(weight.value);
  return dose.unit === perKg
    ? { value, unit: perKg }
    : { value, unit: perKg, formula: 'per kilogram' };
}

/**
 * The same with what it was worked out from, for a dose that was ordered in another unit; nothing for one in
 * the unit of the limits.
 */
export function workedPerKilogram<D extends Delivery>(
  delivery: D,
  dose: Quantity<DosingUnit<D>>,
  weight: Quantity<'kg'>,
): Computed<PerKg<D>> | undefined {
  const { perKg } = DELIVERIES[delivery];
  if (dose.unit === perKg) return undefined;
  const { own, isPerKilogram } = inOwnUnit(delivery, dose);
  return isPerKilogram
    ? { value: own, unit: perKg, formula: 'per kilogram', first: dose, terms: [] }
    : computed('per kilogram', amount(delivery, dose, weight), '÷', weight, perKg);
}

/**
 * A dose per kilogram and a weight → the same dose in a unit that it can be ordered in:
 * mg/kg/h × kg = mg/h; mg/kg/h × kg × 24 = mg in 24 hours; mg/kg/h ÷ 0.06 = microgram/kg/min.
 */
export function inDosingUnit<D extends Delivery, U extends DosingUnit>(
  delivery: D,
  dose: Quantity<PerKg<D>>,
  weight: Quantity<'kg'>,
  unit: U,
): Figure<U> {
  inUnit(dose, DELIVERIES[delivery].perKg);
  const { factor, per } = rowOf(delivery, unit);
  const own = per === 'kilogram' ? dose.value : dose.value.mul(weight.value);
  return { value: own.div(factor), unit, formula: 'per kilogram' };
}

/** As a number of its delivery’s own unit: per kilogram, or the amount. Refuses the units of other deliveries. */
function inOwnUnit(delivery: Delivery, { value, unit }: Quantity<DosingUnit>) {
  const { factor, per } = rowOf(delivery, unit);
  return { own: factor === '1' ? value : value.mul(factor), isPerKilogram: per === 'kilogram' };
}

/** The row of a unit that a delivery can be ordered in; refuses the units of other deliveries. */
function rowOf(delivery: Delivery, unit: DosingUnit) {
  const row = DOSING_UNITS[unit];
  if (row.delivery !== delivery)
    throw new TypeError(`${unit} beside ${DELIVERIES[delivery].perKg}`);
  return row;
}

/** Each end of a range per kilogram × kg. */
export function amountRange<D extends Delivery>(
  delivery: D,
  { low, high }: Range<PerKg<D>>,
  weight: Quantity<'kg'>,
): ComputedRange<Amount<D>> {
  return { low: amount(delivery, low, weight), high: amount(delivery, high, weight) };
}

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
