import { perKilogram } from './dose-by-weight';
import { forPerson } from './for-person';
import type { Protocol } from './protocol';
import type { Quantity } from './quantity';
import { rangeAt } from './range-at';
import type { Fit, Reading } from './reading';
import type { Delivery, LimitUnit } from './units';

/** The figure of another protocol at this route. */
export interface ProtocolSlip {
  readonly kind: 'another protocol';
  readonly protocol: Protocol;
  readonly dose: Quantity<LimitUnit>;
}

/** A documented figure of the other kind of protocol at this route: a bolus run as a rate, or back. */
export function anotherProtocol(
  { protocol, weight, body }: Reading,
  fit: Fit,
  others: readonly Protocol[],
): ProtocolSlip[] {
  return others
    .filter((other) => other.route === protocol.route && other.delivery !== protocol.delivery)
    .flatMap((other) => {
      const { low, high } = rangeAt<Delivery>(
        forPerson<Delivery>(other, body?.weights.actual ?? weight, undefined),
        weight,
      );
      return [low, high].flatMap((dose) => {
        if (!dose || !fit.dose(perKilogram<Delivery>(other.delivery, dose, weight).value))
          return [];
        return [{ kind: 'another protocol' as const, protocol: other, dose }];
      });
    });
}
