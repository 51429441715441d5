import type { Unit, Written } from './quantity';
import { DELIVERIES, type Delivery, type DosingUnit, type Flat, type PerKg } from './units';

/** A document that states numbers, and what kind of document it is. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: string;
}

export interface Citation {
  readonly source: string;
  readonly place: string;
}

/** A value and where it is stated; `hedge` is the word by which the source leaves it open. */
export interface Cited<T> {
  readonly value: T;
  readonly citation: Citation;
  readonly hedge?: string;
}

/** An edge that this tool set, and its reason. */
export interface ToolLimit<U extends Unit> {
  readonly setBy: 'tool';
  readonly at: Written<U>;
  readonly reason: string;
}

/** An edge, and who set it: the source at a place, or this tool for a reason. */
export type Limit<U extends Unit> =
  | {
      readonly setBy: 'source';
      readonly at: Written<U>;
      readonly citation: Citation;
      readonly hedge?: string;
      /** What else the source says it of, where it is not said of this protocol itself. */
      readonly scope?: string;
    }
  | ToolLimit<U>;

export interface WrittenRange<U extends Unit> {
  readonly low: Written<U>;
  readonly high: Written<U>;
}

/** Past the first edge judgement is needed; past the second nothing is worked out. */
export interface Fence<U extends Unit> {
  readonly caution: Limit<U>;
  readonly stop: Limit<U>;
}

export type Route = 'intravenous' | 'oral' | 'subcutaneous';

/** A worked example, done by hand from the source; every one of them is a test. */
export interface Example {
  readonly weight: string;
  readonly dose: string;
  readonly drug?: string;
  readonly volume?: string;
  readonly gives:
    | { readonly amount: string; readonly setting?: string }
    | { readonly stoppedAbove: string };
}

/** What every protocol states, whatever its delivery, whose unit per kilogram its limits are in. */
export interface Regimen<D extends Delivery = Delivery> {
  readonly delivery: D;
  readonly id: string;
  readonly name: string;
  readonly route: Route;
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

/** The unit per kilogram that a protocol’s limits are in, and its doses are typed in. */
export function ownUnit({ delivery }: Pick<Protocol, 'delivery'>): PerKg {
  return DELIVERIES[delivery].perKg;
}

/** A fence that may leave its caution out. */
export type StopFence<U extends Unit> = Partial<Fence<U>> & Pick<Fence<U>, 'stop'>;

/** The strengths of one use, on both sides. */
export interface StrengthFences {
  readonly below: StopFence<'mg/mL'>;
  readonly above: StopFence<'mg/mL'>;
}

/** How a preparation is used: a strength is held by a reason of its own route and delivery. */
export type Use = 'intravenous infusion' | 'single intravenous dose' | 'subcutaneous' | 'oral';

/** The tool's own fences, the same for every protocol; of strengths, for every use. */
export interface Bounds {
  readonly weight: { readonly below: Fence<'kg'>; readonly above: Fence<'kg'> };
  readonly strength: Readonly<Record<Use, StrengthFences>>;
  readonly stepDifference: Fence<'percent'>;
  /** Why a calculated weight above the measured one is not dosed on without a word. */
  readonly calculatedWeight: Omit<ToolLimit<'kg'>, 'at'>;
  /** A single dose and the first hour of the infusion beside it, together. */
  readonly firstHour: Limit<'mg/kg'>;
  /** Between the rows of a titration table, unless ordered; and the finest that is tabulated. */
  readonly titrationStep: Limit<'mg/kg/h'>;
  readonly finestTitrationStep: Limit<'mg/kg/h'>;
  readonly slowestPump: Limit<'mL/h'>;
  /** From this rate on many pumps step by no less than `wholeRate`. */
  readonly wholeRatesFrom: Limit<'mL/h'>;
  readonly wholeRate: Limit<'mL/h'>;
  readonly fastestPump: Limit<'mL/h'>;
  /** The most of each that a course or a series may have; a larger count is a slip. */
  readonly longestCourse: {
    readonly days: Limit<'days'>;
    readonly sessions: Limit<'sessions'>;
    readonly weeks: Limit<'weeks'>;
  };
}

/** How long a page may stand untouched: then it asks, and a while later it empties itself. */
export interface Visit {
  readonly untouched: Limit<'min'>;
  readonly asking: Limit<'min'>;
}

/** What the source says of a series of infusions and of onset; stated, not computed with. */
export interface DocumentedCourse {
  readonly sessions: Cited<WrittenRange<'sessions'>>;
  readonly weeks: Cited<WrittenRange<'weeks'>>;
  readonly boosterSpacing: Cited<WrittenRange<'weeks'>>;
  readonly boosterConflict: Cited<string>;
  readonly onset: Cited<{ readonly low: Written<'s'>; readonly high: Written<'min'> }>;
  readonly relief: Cited<string>;
}

/** An amount of drug in a volume: a vial, or a bag or syringe made from it; its id is its own in its list. */
export interface Product {
  readonly id: string;
  readonly drug: Written<'mg'>;
  readonly volume: Written<'mL'>;
}

/** A vial, and the market whose label states it. */
export interface Vial extends Product {
  readonly citation: Citation;
}

export interface Products {
  readonly vials: { readonly value: readonly Vial[] };
  /** A vial of this strength or more is diluted before it is given into a vein. */
  readonly dilutedFrom: Cited<Written<'mg/mL'>>;
  readonly preparations: Cited<readonly Product[]>;
}

/** The formulas of ideal and adjusted body weight, and where the tool speaks up about body mass. */
export interface BodyWeight {
  /** ideal = base + perInch × (height − from) ÷ inch */
  readonly formula: Cited<{
    readonly base: { readonly male: Written<'kg'>; readonly female: Written<'kg'> };
    /** The height from which the formula is defined. */
    readonly from: Written<'cm'>;
    readonly perInch: Written<'kg'>;
    readonly inch: Written<'cm'>;
  }>;
  /** adjusted = ideal + share × (actual − ideal) */
  readonly adjustment: Omit<ToolLimit<'kg'>, 'at'> & { readonly share: string };
  /** What both are rounded to, half up, once. */
  readonly roundedTo: ToolLimit<'kg'>;
  readonly lowest: Limit<'kg/m²'>;
  readonly highest: Limit<'kg/m²'>;
  readonly basisMatters: Limit<'kg/m²'>;
}

/** What a published protocol says: context beside the limits of the source, never one of them. */
export interface PublishedProtocol {
  readonly publisher: string;
  /** The pain or the place that it is for. */
  readonly for: string;
  readonly title: string;
  /** Its doi or the address it was read at; "address not verified" where neither was read. */
  readonly address: string;
  /** What of it was read. */
  readonly readAs: string;
  readonly says: string;
  /** How it stands against the limits of the source. */
  readonly against: string;
  /** The protocol whose course it is shown beside in its own words. */
  readonly beside?: string;
  /** The doses that it gives for a protocol of the source. */
  readonly doses?: readonly PublishedDoses[];
}

/** A published range of doses, per kilogram or for the whole body; from nothing where it has no low end. */
export interface PublishedDoses {
  readonly protocol: string;
  readonly low?: Written<DosingUnit>;
  readonly high: Written<DosingUnit>;
  /** A cap for the whole body, whatever the dose per kilogram comes to. */
  readonly atMost?: Written<'mg/h'>;
  /** The weights it is for, if it is not for all. */
  readonly weight?: { readonly side: 'above' | 'below'; readonly at: Written<'kg'> };
}

/** Everything that the dosing reads, as one version of plain data. */
export interface Library {
  readonly version: string;
  readonly sources: readonly Source[];
  readonly protocols: readonly Protocol[];
  /** Context beside the protocols; none of it is a limit. */
  readonly published: readonly PublishedProtocol[];
  readonly bounds: Bounds;
  /** How the limits hold together, and what they cannot see, in sentences. */
  readonly remarks: readonly string[];
  readonly products: Products;
  readonly course: DocumentedCourse;
  readonly bodyWeight: BodyWeight;
  readonly visit: Visit;
}
