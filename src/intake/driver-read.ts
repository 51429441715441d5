import type { DriverReading } from '../dosing/driver-check';
import type { Protocol } from '../dosing/protocol';
import { readNumber } from './number-entry';
import { missing, type Problem, refusals } from './problem';

/** What a driver that works out its own rate shows, as typed. */
export interface TypedDriver {
  readonly driverVolume: string;
  readonly driverHours: string;
  readonly orderedHours: string;
}
export type DriverField = keyof TypedDriver;

/** The word of the choice that the driver works out its own rate. */
export const OWN_RATE = 'own rate';

/** Whether a driver that works out its own rate gives it: asked of a subcutaneous infusion alone. */
export function isOwnRate(
  { ownRate }: { readonly ownRate: string },
  protocol: Protocol | undefined,
): boolean {
  return asksOwnRate(protocol) && ownRate === OWN_RATE;
}

/** Whether a driver may give it. */
export function asksOwnRate(protocol: Protocol | undefined): boolean {
  return protocol?.delivery === 'infusion' && protocol.route === 'subcutaneous';
}

/** Volume and duration that the driver shows, and the duration that was ordered; or every problem. */
export function readDriver(typed: TypedDriver): {
  readonly read: DriverReading | undefined;
  readonly problems: readonly Problem<DriverField>[];
} {
  const volume = readNumber(typed.driverVolume, 'mL');
  const hours = readNumber(typed.driverHours, 'h');
  const orderedHours = readNumber(typed.orderedHours, 'h');
  const problems: Problem<DriverField>[] = [
    ...missing('driverVolume', volume, 'mL'),
    ...refusals('driverVolume', volume, 'mL'),
    ...missing('driverHours', hours, 'h'),
    ...refusals('driverHours', hours, 'h'),
    ...missing('orderedHours', orderedHours, 'h'),
    ...refusals('orderedHours', orderedHours, 'h'),
  ];
  return volume.kind === 'read' && hours.kind === 'read' && orderedHours.kind === 'read'
    ? {
        read: {
          volume: volume.quantity,
          hours: hours.quantity,
          orderedHours: orderedHours.quantity,
        },
        problems,
      }
    : { read: undefined, problems };
}
