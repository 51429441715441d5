import type { Basis, Body } from './body-weight';
import type { Preparation } from './preparation';
import type { ProtocolOf } from './protocol';
import type { Quantity } from './quantity';
import type { Delivery, DosingUnit, Setting } from './units';

/** Over how many minutes a single dose is given, and by what; of a pump, the finest rate that it can be set to. */
export type Over =
  | {
      readonly minutes: Quantity<'min'>;
      readonly by: 'pump';
      readonly rateStep: Quantity<'mL/h'>;
    }
  | { readonly minutes: Quantity<'min'>; readonly by: 'hand' };

/** One ordered dose for one weight under one protocol. */
export interface Order<D extends Delivery = Delivery> {
  readonly delivery: D;
  readonly protocol: ProtocolOf<D>;
  /** The weight that is dosed on. */
  readonly weight: Quantity<'kg'>;
  /** Whose body it is, where another than the measured weight is dosed on; the bounds hold that one. */
  readonly dosedOn?: { readonly basis: Basis; readonly body: Body };
  /** Of a hospital’s protocol, what lowers its limits for whom it is for, as the protocol calls it. */
  readonly adjustment?: string;
  /** In the unit that it was ordered in. */
  readonly dose: Quantity<DosingUnit<D>>;
  readonly preparation?: Preparation;
  /** The finest figure that the pump or the syringe can be set to. */
  readonly step: Quantity<Setting<D>>;
  /** Of a single dose, where its minutes are ordered. */
  readonly over?: Over;
  /** Of an infusion, between the rows of the titration table, in the unit of the dose; the tool’s own unless ordered. */
  readonly titrationStep?: Quantity<DosingUnit<'infusion'>>;
  /** Of divided doses. */
  readonly dosesPerDay?: Quantity<'doses/day'>;
}

/** Whether an order is of an infusion. */
export function isInfusion(order: Order): order is Order<'infusion'> {
  return order.delivery === 'infusion';
}

/** The weight that an order is dosed on; actual unless someone chose another. */
export function basisOf({ dosedOn }: Order): Basis {
  return dosedOn?.basis ?? 'actual';
}
