import type { Citation, Cited, Limit, ToolLimit, WrittenRange } from './cited';
import type { Delivery, DosingUnit, Flat, PerKg } from './units';

export type Route = 'intravenous' | 'oral' | 'subcutaneous';

/** A worked example, done by hand from the source; every one of them is a test. */
export interface Example {
  readonly weight: string;
  readonly dose: string;
  readonly drug?: string;
  readonly volume?: string;
  /** The unit that it is ordered in and its amount is in, where the dose is not in the protocol’s own. */
  readonly unit?: 'mg/24h';
  readonly gives:
    | {
        /** The gravest of all that is said of it. */
        readonly says: 'nothing' | 'note' | 'caution';
        readonly amount: string;
        readonly setting?: string;
      }
    | { readonly stoppedAbove: string };
}

/** What every protocol states, whatever its delivery, whose unit per kilogram its limits are in. */
export interface Regimen<D extends Delivery = Delivery> {
  readonly delivery: D;
  readonly id: string;
  readonly name: string;
  readonly route: Route;
  /** The units that it may be ordered in: first its own, which its limits are in and the others are held in. */
  readonly orderedIn: readonly [own: PerKg<D>, ...others: DosingUnit<D>[]];
  readonly documented: Cited<WrittenRange<PerKg<D>>>;
  readonly ceiling: Limit<PerKg<D>>;
  /** A second ceiling for the whole body, whatever the dose per kilogram; the lower of the two holds. */
  readonly flatCeiling?: ToolLimit<Flat<D>>;
  /** What the source leaves open; the prescriber decides it. */
  readonly silentAbout: readonly string[];
}

export interface InfusionProtocol extends Regimen<'infusion'> {
  /** Where the source leaves doses from the source range up to the ceiling to specialists. */
  readonly specialistBand?: Citation;
  /** Under whom and by what the source has it given, whatever the dose; a specialist is named on paper. */
  readonly careOf?: Cited<{ readonly specialist: string; readonly pump: string }>;
  /** The id of the single-dose protocol that a session of a course may begin with; none of another route. */
  readonly singleDoseBeside?: string;
}

export interface SingleDoseProtocol extends Regimen<'single dose'> {
  /** In the source's own words; no interval is worked out from them. */
  readonly repeated?: Cited<string>;
}

export interface DividedDoseProtocol extends Regimen<'divided doses'> {
  /** The fewest and the most documented doses in a day. */
  readonly dosesPerDay: Cited<readonly [fewest: string, most: string]>;
  readonly typicalDay: Limit<'mg/day'>;
}

export type Protocol = SingleDoseProtocol | InfusionProtocol | DividedDoseProtocol;

/** A protocol of a delivery: what all state, in its units, and what only that delivery has. */
export type ProtocolOf<D extends Delivery> = Regimen<D> & Protocol;

/** The unit per kilogram that a protocol’s limits are in, and that comes with it when it is chosen. */
export function ownUnit({ orderedIn }: Pick<Protocol, 'orderedIn'>): PerKg {
  return orderedIn[0];
}
