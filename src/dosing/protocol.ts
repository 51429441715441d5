import type { Citation, Cited, Limit, ToolLimit, WrittenRange } from './cited';
import type { HospitalCare } from './hospital-care';
import type { Strengths, WeightBand, WeightBasis } from './hospital-rules';
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

/** What every protocol states for one person, whatever its delivery. */
export interface Regimen<D extends Delivery = Delivery> {
  readonly delivery: D;
  readonly id: string;
  readonly name: string;
  readonly route: Route;
  /** The units that it may be ordered in: first its own, which comes with it when it is chosen. */
  readonly orderedIn: readonly [own: DosingUnit<D>, ...others: DosingUnit<D>[]];
  /** Its range, in the unit of its limits; a hospital’s protocol may have none. */
  readonly documented?: Cited<WrittenRange<DosingUnit<D>>>;
  readonly ceiling: Limit<DosingUnit<D>>;
  /** A second ceiling for the whole body, whatever the dose per kilogram; the lower of the two holds. */
  readonly flatCeiling?: ToolLimit<Flat<D>>;
  /** What the source leaves open; the prescriber decides it. */
  readonly silentAbout: readonly string[];
  /** What only a hospital’s own protocol states. */
  readonly own?: HospitalRules<D>;
}

/** What a hospital’s own protocol states for one person, beside its range and its hard maximum. */
export interface HospitalRules<D extends Delivery = Delivery> {
  readonly band: WeightBand;
  /** The same protocol in each of its bands, and with each of their adjustments. */
  readonly bands: () => readonly ProtocolOf<D>[];
  /** Nobody in this band is given it; the reason, and who says so. */
  readonly excluded?: Cited<string>;
  /** What lowers the limits of this band, by name; which of them was chosen, if one was. */
  readonly adjustments: readonly string[];
  readonly adjustment?: string;
  readonly hardMin?: Limit<DosingUnit<D>>;
  readonly softMin?: Limit<DosingUnit<D>>;
  readonly start?: Limit<DosingUnit<D>>;
  readonly softMax?: Limit<DosingUnit<D>>;
  /** A second hard maximum, for the whole body beside per kilogram, or the reverse. */
  readonly notToExceed?: Limit<DosingUnit<D>>;
  /** The tool’s own, which no library may pass; the built-in limits are these, and follow their own range beside them. */
  readonly fences?: { readonly perKg: ToolLimit<PerKg<D>>; readonly flat?: ToolLimit<Flat<D>> };
  readonly weightBasis: Cited<WeightBasis>;
  readonly strengths: Strengths;
  readonly care: HospitalCare<D>;
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
  readonly dosesPerDay?: Cited<readonly [fewest: string, most: string]>;
  readonly typicalDay?: Limit<'mg/day'>;
}

export type Protocol = SingleDoseProtocol | InfusionProtocol | DividedDoseProtocol;

/** A protocol of a delivery: what all state, in its units, and what only that delivery has. */
export type ProtocolOf<D extends Delivery> = Regimen<D> & Protocol;

/** What every built-in protocol has: a range, and its limits per kilogram. */
type Sourced<D extends Delivery> = ProtocolOf<D> & {
  readonly orderedIn: readonly [own: PerKg<D>, ...others: DosingUnit<D>[]];
  readonly documented: Cited<WrittenRange<PerKg<D>>>;
  readonly ceiling: Limit<PerKg<D>>;
};
export type SourcedInfusion = Sourced<'infusion'>;
export type SourcedSingleDose = Sourced<'single dose'>;
export type SourcedDividedDose = Sourced<'divided doses'> & {
  readonly dosesPerDay: Cited<readonly [fewest: string, most: string]>;
  readonly typicalDay: Limit<'mg/day'>;
};
export type SourcedProtocol = SourcedInfusion | SourcedSingleDose | SourcedDividedDose;
