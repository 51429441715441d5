import { withoutOperands } from './computed';
import { amount } from './dose-by-weight';
import { putIn } from './formulas';
import type { Preparation, Wanted } from './preparation';
import type { Product } from './product';
import type { Protocol } from './protocol';
import { type Quantity, quantity } from './quantity';
import { type DosingUnit, infusionUnit } from './units';

/** Whether a bag can be worked out from a wanted rate under a protocol: into a vein, or where it has one rate for everyone. */
export function isBagFromRate({
  route,
  delivery,
  own,
}: Pick<Protocol, 'route' | 'delivery' | 'own'>): boolean {
  const isFixed = own?.strengths.fixedRate !== undefined;
  return delivery === 'infusion' && (route === 'intravenous' || isFixed);
}

/**
 * An ordered infusion at a weight, a wanted mL/h and hours → the bag that gives the one at the other, exactly:
 * mg/h × h = mg, made up to mL/h × h = mL. Never added to a full bag, since its volume is fixed. Nothing for a
 * dose that is no infusion.
 */
export function bagFor(
  { dose, weight }: { readonly dose: Quantity<DosingUnit>; readonly weight: Quantity<'kg'> },
  wanted: Wanted,
  vial?: Product,
): Preparation | undefined {
  const unit = infusionUnit(dose.unit);
  if (!unit) return undefined;
  const ordered = amount('infusion', quantity(dose.value, unit), weight);
  // What a stop says of a strength must not lead back to a rate.
  const drug = withoutOperands(putIn(ordered, wanted.hours, 'mg'));
  const volume = withoutOperands(putIn(wanted.rate, wanted.hours, 'mL'));
  return {
    drug,
    volume,
    ...(vial ? { mixing: { vial, way: 'made up to', entered: volume } } : {}),
    madeFor: wanted,
  };
}

/** Whether a rate is a whole number of the steps that a pump shows. */
export function isOnStep(rate: Quantity<'mL/h'>, step: Quantity<'mL/h'>): boolean {
  return rate.value.mod(step.value).equals(0);
}
