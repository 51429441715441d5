import type { Basis } from './body-weight';
import type { Figure } from './computed';
import { inDosingUnit, perKilogram } from './dose-by-weight';
import { type Edges, edgesOf } from './edges';
import { orderForPerson } from './for-person';
import type { Library } from './library';
import { basisOf, type Order } from './order';
import { comesTo, isStopped, type OtherReading } from './other-readings';
import { type Quantity, quantity } from './quantity';
import { type DosingUnit, isPerKilogram } from './units';
import { workOutDose } from './worked-dose';

/** A dose as it is read back beside its field. */
export interface DoseReadBack {
  readonly ordered: Quantity<DosingUnit>;
  /** The same dose in the other units that say what it comes to; of a withheld one, per kilogram alone as a rule. */
  readonly forms: readonly Figure<DosingUnit>[];
  readonly edges: Edges;
  readonly weight: Quantity<'kg'>;
  readonly basis: Basis;
  /** The same figure in mg/h, for which no limit can take an order in micrograms per minute. */
  readonly not: Quantity<'mg/h'> | undefined;
  /** The units that the findings on the dose name. */
  readonly otherReadings: readonly OtherReading[];
}

/** An order → its dose in every form; one that is withheld has no amount and no rate. */
export function readBack(asked: Order, library: Library): DoseReadBack {
  const order = orderForPerson(asked);
  const { dose, protocol, weight } = order;
  const outcome = workOutDose(order, library);
  const findings = outcome.kind === 'withheld' ? outcome.stops : outcome.plan.findings;
  const [otherReadings = []] = findings.flatMap((finding) =>
    'otherReadings' in finding && finding.otherReadings ? [finding.otherReadings] : [],
  );
  const forms =
    outcome.kind === 'plan' || isAlwaysTold(order) ? formsOf(order) : [comesTo(order)[1]];
  return {
    ordered: dose,
    forms: forms.filter(({ unit }) => unit !== dose.unit),
    edges: edgesOf({ protocol, weight }),
    weight,
    basis: basisOf(order),
    not: perHour(order),
    otherReadings,
  };
}

/** What a figure can be taken for without any limit seeing it is told in every form, of a stopped dose too. */
function isAlwaysTold({ dose, protocol }: Order): boolean {
  return dose.unit === 'microgram/kg/min' || protocol.orderedIn.some((unit) => unit === 'mg/24h');
}

/** The amount, what else the list has for the whole body, and per kilogram: mg/h, mg in 24 hours, mg/kg/h. */
function formsOf(order: Order): Figure<DosingUnit>[] {
  const { delivery, protocol, dose, weight } = order;
  const [amount, perKg] = comesTo(order);
  const whole = protocol.orderedIn.filter((unit) => !isPerKilogram(unit) && unit !== amount.unit);
  const own = perKilogram(delivery, dose, weight);
  return [amount, ...whole.map((unit) => inDosingUnit(delivery, own, weight, unit)), perKg];
}

/** Of micrograms per kilogram per minute, the figure in mg/h while that is not stopped, on the list or not. */
function perHour(order: Order): Quantity<'mg/h'> | undefined {
  if (order.dose.unit !== 'microgram/kg/min') return undefined;
  const dose = quantity(order.dose.value, 'mg/h');
  return isStopped({ ...order, dose, measured: order.dosedOn?.body.actual }) ? undefined : dose;
}
