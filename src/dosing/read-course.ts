import { type OrderedCourse, singleDoseBeside } from './course';
import type { Library } from './library';
import { isInfusion, type Order } from './order';
import type { OrderJson } from './order-json';
import type { Protocol } from './protocol';
import { exactly } from './quantity';
import { doseAt, ifThere, protocolAt } from './read-entries';
import { orderAt } from './read-order';
import { atMost, fieldsOf, type Place, quantityAt, refuse } from './refusal';
import { A_DAY } from './time';

/** An infusion for some hours a day on some days, and a single dose with each session if one is ordered. */
export interface CourseJson {
  readonly infusion: OrderJson;
  /** Hours a day, 24 at most; and days, whole ones, no more than the library’s longest course has. */
  readonly hours: string;
  readonly days: string;
  /** At the weight, and from the preparation, of the infusion. */
  readonly singleDose?: SingleDoseJson;
}

/** A single dose beside an infusion, by the id of the single-dose protocol that the library has beside it. */
export interface SingleDoseJson {
  readonly protocol: string;
  readonly dose: OrderJson['dose'];
  /** Of the syringe, in mL. */
  readonly step: string;
}

/** A course as JSON → in exact quantities; nothing where its place has taken down what is wrong. */
export function courseAt(place: Place, library: Library): OrderedCourse | undefined {
  const at = fieldsOf(place, ['infusion', 'hours', 'days', 'singleDose']);
  if (!at) return undefined;
  const ordered = orderAt(at('infusion'), library);
  const order = ordered?.order;
  const infusion = order && isInfusion(order) ? order : undefined;
  if (order && !infusion) {
    const { path } = at('infusion');
    const allowed = idsOf(library, ({ delivery }) => delivery === 'infusion');
    refuse({ ...place, path: `${path}/protocol` }, { why: 'not one of', allowed });
  }
  const hours = atMost(at('hours'), A_DAY);
  const days = atMost(at('days'), exactly(library.bounds.longestCourse.days.at));
  if (days && days.value.d !== 1n) refuse(at('days'), { why: 'not a whole number' });
  const single = ifThere(at('singleDose'), (there) => singleAt(there, infusion, library));
  if (place.refusals.length > 0 || !infusion || !hours || !days) return undefined;
  return { infusion, single, hours, days, body: ordered?.body };
}

function idsOf({ protocols }: Library, which: (protocol: Protocol) => boolean): string[] {
  return protocols.filter(which).map(({ id }) => id);
}

/** A single dose at the infusion’s weight, from its preparation where it has one. */
function singleAt(
  place: Place,
  infusion: Order<'infusion'> | undefined,
  library: Library,
): Order<'single dose'> | undefined {
  const at = fieldsOf(place, ['protocol', 'dose', 'step']);
  if (!at) return undefined;
  const protocol = protocolAt(at('protocol'), library);
  const step = quantityAt(at('step'), 'mL');
  if (!protocol || !infusion) return undefined;
  const { weight, dosedOn, preparation } = infusion;
  const beside = singleDoseBeside(infusion, library);
  if (protocol.id !== beside?.id) {
    return refuse(at('protocol'), { why: 'not one of', allowed: beside ? [beside.id] : [] });
  }
  const { delivery } = beside;
  const dose = doseAt(at('dose'), beside);
  if (!dose || !step) return undefined;
  return {
    ...{ delivery, protocol: beside, weight, dose, step },
    ...(dosedOn ? { dosedOn } : {}),
    ...(preparation ? { preparation } : {}),
  };
}
