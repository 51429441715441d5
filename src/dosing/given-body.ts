import type { Basis, BodyWeights, GivenBody } from './body-weight';
import { ceilingAt } from './ceiling';
import type { Limit } from './cited';
import type { Computed } from './computed';
import { amount, workedPerKilogram } from './dose-by-weight';
import { type Edges, edgesOf } from './edges';
import { deliveredDose } from './formulas';
import type { Library } from './library';
import type { Order } from './order';
import { exactly, isMore, type Quantity } from './quantity';
import { type Amount, isPerKilogram, type PerKg } from './units';

/** An ordered dose as it would be on some weight, and the limits there that it is printed beside. */
export interface DoseOnWeight {
  /** What a dose per kilogram comes to on it; of one for the whole body, what it is per kilogram of it. */
  readonly comesTo: Computed<Amount | PerKg>;
  readonly edges: Edges;
  /** Whether it would be above what stops a dose at that weight, or at the measured one. */
  readonly isStopped: boolean;
}

/** A body, and what the ordered dose would come to on each of its weights. */
export interface DosedBody extends GivenBody {
  readonly doses: { readonly [basis in Basis]?: DoseOnWeight };
}

/** A dose per kilogram × each weight of the body = mg, mg/h or mg per dose; one for the whole body ÷ each. */
export function dosedBody(body: GivenBody, order: Order): DosedBody {
  const { actual, ideal, adjusted } = body.weights;
  return {
    ...body,
    doses: {
      actual: doseOn(order, actual, actual),
      ...(ideal ? { ideal: doseOn(order, ideal, actual) } : {}),
      ...(adjusted ? { adjusted: doseOn(order, adjusted, actual) } : {}),
    },
  };
}

function doseOn(
  { delivery, dose, protocol }: Order,
  weight: Quantity<'kg'>,
  actual: Quantity<'kg'>,
): DoseOnWeight {
  const given = amount(delivery, dose, weight);
  const isStopped = [weight, actual].some((each) =>
    isMore(deliveredDose(delivery, given, each), ceilingAt(protocol, each).perKg),
  );
  const comesTo = isPerKilogram(dose.unit) ? undefined : workedPerKilogram(delivery, dose, weight);
  return { comesTo: comesTo ?? given, edges: edgesOf({ protocol, weight }), isStopped };
}

export type BodyFinding =
  | {
      readonly severity: 'caution';
      readonly kind: 'body mass index';
      readonly figure: Quantity<'kg/m²'>;
      readonly limit: Limit<'kg/m²'>;
      readonly side: 'below' | 'above';
    }
  | {
      readonly severity: 'note';
      readonly kind: 'basis';
      readonly figure: Quantity<'kg/m²'>;
      readonly limit: Limit<'kg/m²'>;
      readonly weights: BodyWeights;
      /** The ordered dose on the ideal and on the actual weight, where there is an order. */
      readonly doses?: { readonly ideal: DoseOnWeight; readonly actual: DoseOnWeight };
    };

/** A body mass index that names a swap of height and weight, or one where the basis matters. */
export function holdBody(
  weights: BodyWeights,
  { bodyWeight }: Library,
  order?: Order,
): BodyFinding[] {
  const { lowest, highest, basisMatters } = bodyWeight;
  const figure = weights.bodyMassIndex;
  if (isMore(exactly(lowest.at), figure)) {
    return [{ severity: 'caution', kind: 'body mass index', figure, limit: lowest, side: 'below' }];
  }
  if (isMore(figure, exactly(highest.at))) {
    return [
      { severity: 'caution', kind: 'body mass index', figure, limit: highest, side: 'above' },
    ];
  }
  if (isMore(exactly(basisMatters.at), figure)) return [];
  const { actual, ideal } = weights;
  const doses =
    order && ideal
      ? { doses: { ideal: doseOn(order, ideal, actual), actual: doseOn(order, actual, actual) } }
      : {};
  return [{ severity: 'note', kind: 'basis', figure, limit: basisMatters, weights, ...doses }];
}
