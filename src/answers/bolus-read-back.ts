import { singleDoseBeside } from '../dosing/course';
import type { Library } from '../dosing/library';
import { bolusUnit } from '../intake/course-form';
import type { TypedCourse } from '../intake/typed-course';
import type { TypedOrder } from '../intake/typed-order';
import { doseAlone, doseReadBack } from './read-back';

/** The dose read back of a single dose with each session, on the weight of the infusion that it comes with. */
export function bolusReadBack(order: TypedOrder, typed: TypedCourse, library: Library): string {
  const protocol = library.protocols.find(({ id }) => id === order.protocol);
  const beside = protocol?.delivery === 'infusion' && singleDoseBeside({ protocol }, library);
  if (!beside) return '';
  const unit = bolusUnit(order, typed, library);
  const single = { ...order, protocol: beside.id, unit, dose: typed.bolus };
  return doseReadBack(doseAlone(single, library), library);
}
