import { type Delivery, DOSING_UNITS, type DosingUnit } from '../dosing/units';
import { dosingUnit } from './amounts';
import type { FileUnit } from './schema-parts';

function isUnitOf<D extends Delivery>(delivery: D, unit: DosingUnit): unit is DosingUnit<D> {
  return DOSING_UNITS[unit].delivery === delivery;
}

/** A unit of a file as one of a delivery; an error for another’s, which the door has refused before. */
export function unitOf<D extends Delivery>(delivery: D, written: FileUnit): DosingUnit<D> {
  const unit = dosingUnit(written);
  if (!isUnitOf(delivery, unit)) throw new TypeError(`${unit} beside ${delivery}`);
  return unit;
}
