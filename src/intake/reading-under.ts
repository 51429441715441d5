import type { GivenBody } from '../dosing/body-weight';
import type { LabelSays } from '../dosing/preparation';
import type { Protocol } from '../dosing/protocol';
import { type Quantity, quantity } from '../dosing/quantity';
import type { Reading, ReadOver } from '../dosing/reading';
import { DELIVERIES, type DosingUnit } from '../dosing/units';
import { dosesPerDayOf } from './order-form';

type Value = Quantity<'kg'>['value'];

/** What was read, entry by entry → the reading of a protocol, each figure in the unit of its delivery. */
export function readingUnder(
  protocol: Protocol,
  read: {
    readonly weight: Quantity<'kg'>;
    readonly body: GivenBody | undefined;
    readonly adjustment: string | undefined;
    readonly preparation: Reading['preparation'];
    readonly labelSays: LabelSays | undefined;
    readonly before: Quantity<'mL/h'> | undefined;
    readonly running: boolean;
    readonly over: ReadOver | undefined;
    readonly set: Value;
    readonly step: Value;
    readonly dose: Quantity<DosingUnit> | undefined;
    readonly dosesPerDay: string;
    readonly beside: Pick<Reading, 'made' | 'driver' | 'runs'>;
  },
): Reading {
  const { set, step, dose, before } = read;
  const { weight, preparation, labelSays, body, over, adjustment } = read;
  const { delivery } = protocol;
  const unit = DELIVERIES[delivery].setting;
  const often = dosesPerDayOf(protocol, read.dosesPerDay);
  return {
    delivery,
    protocol,
    weight,
    preparation,
    ...(labelSays ? { labelSays } : {}),
    ...(body ? { body } : {}),
    ...(adjustment === undefined ? {} : { adjustment }),
    set: quantity(set, unit),
    step: quantity(step, unit),
    ...(delivery === 'infusion' || over?.by === 'pump' ? { running: read.running } : {}),
    ...(delivery === 'infusion' && before ? { before } : {}),
    ...(over ? { over } : {}),
    ...(dose ? { dose } : {}),
    ...(often ? { dosesPerDay: often } : {}),
    ...read.beside,
  };
}
