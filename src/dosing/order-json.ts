import type { Basis, Sex } from './body-weight';
import { decimalText } from './decimal-text';
import { adjustmentsAt, measuredOf } from './for-person';
import type { Order, Over } from './order';
import type { Preparation, Way } from './preparation';
import type { Quantity, Unit } from './quantity';
import type { DosingUnit } from './units';

/**
 * Every figure is decimal text above zero: digits, and a point with one to three digits after it; no sign,
 * exponent, space, fraction or needless zero in front, as the page takes them.
 */
export interface OrderJson {
  /** The id of a protocol of the library. */
  readonly protocol: string;
  /** The measured weight, in kg. */
  readonly weight: string;
  /** For a dose on another weight, and for what a body mass index says. */
  readonly body?: BodyJson;
  /**
   * What lowers the limits of a hospital’s protocol for this person, as the protocol calls it; null where none of its
   * adjustments holds. It has to be said where the protocol has any at the measured weight.
   */
  readonly adjustment?: string | null;
  /** In one of the units that the protocol is ordered in, which is said so that no other is taken for it. */
  readonly dose: { readonly figure: string; readonly unit: DosingUnit };
  /** Divided doses only: one of the numbers that the protocol documents; it may be left open. */
  readonly dosesPerDay?: string;
  /** Without one there is no pump rate and no volume. */
  readonly preparation?: PreparationJson | WantedBagJson;
  /** The finest figure that the pump (mL/h) or the syringe (mL) can be set to. */
  readonly step: string;
  /** Single doses only: in minutes; by a pump with the step of its rate in mL/h. */
  readonly over?: OverJson;
  /** Infusions only: asks for the titration table, in steps of so many of the dose’s unit. */
  readonly titrationStep?: string;
}

/** Over how many minutes a single dose is given, and by what. */
export type OverJson =
  | { readonly minutes: string; readonly by: 'pump'; readonly rateStep: string }
  | { readonly minutes: string; readonly by: 'hand' };

/** Whose body it is, and the weight that the dose per kilogram is on. */
export interface BodyJson {
  readonly basis: Basis;
  readonly sex: Sex;
  /** In cm. */
  readonly height: string;
}

/** A bag or syringe. */
export interface PreparationJson {
  /** In mg. */
  readonly drug: string;
  /** In mL: the final volume; of a bag that the drug is added to, what it holds before. */
  readonly volume: string;
  /** From which of the library’s vials, by its id, and how; without it nothing is said of mixing. */
  readonly mixing?: { readonly vial: string; readonly way: Way };
}

/** For an intravenous infusion: a bag worked out so that the order runs at a rate, made up to its volume. */
export interface WantedBagJson {
  /** In mL/h: a whole number of steps, no more than pumps run. */
  readonly wantedRate: string;
  /** No more than the library’s longest bag. */
  readonly hours: string;
  readonly mixing?: { readonly vial: string; readonly way: 'made up to' };
}

/** An order in exact quantities → the JSON that reads as that order again. */
export function orderJson(order: Order): OrderJson {
  const { protocol, dosedOn, dose, preparation, step } = order;
  const measured = measuredOf(order);
  return {
    protocol: protocol.id,
    weight: text(measured),
    ...(dosedOn
      ? {
          body: {
            basis: dosedOn.basis,
            sex: dosedOn.body.sex,
            height: text(dosedOn.body.height),
          },
        }
      : {}),
    ...(adjustmentsAt(protocol, measured).length > 0
      ? { adjustment: order.adjustment ?? null }
      : {}),
    dose: { figure: text(dose), unit: dose.unit },
    ...(order.dosesPerDay ? { dosesPerDay: text(order.dosesPerDay) } : {}),
    ...(preparation ? { preparation: preparationJson(preparation) } : {}),
    step: text(step),
    ...(order.over ? { over: overJson(order.over) } : {}),
    ...(order.titrationStep ? { titrationStep: text(order.titrationStep) } : {}),
  };
}

function overJson(over: Over): OverJson {
  const minutes = text(over.minutes);
  return over.by === 'hand'
    ? { minutes, by: over.by }
    : { minutes, by: over.by, rateStep: text(over.rateStep) };
}

function preparationJson({
  drug,
  volume,
  mixing,
  madeFor,
}: Preparation): PreparationJson | WantedBagJson {
  if (madeFor) {
    return {
      wantedRate: text(madeFor.rate),
      hours: text(madeFor.hours),
      ...(mixing ? { mixing: { vial: mixing.vial.id, way: 'made up to' } } : {}),
    };
  }
  if (!mixing) return { drug: text(drug), volume: text(volume) };
  const { vial, way, entered } = mixing;
  return { drug: text(drug), volume: text(entered), mixing: { vial: vial.id, way } };
}

function text({ value }: Quantity<Unit>): string {
  return decimalText(value).figure;
}
