import type { Bounds } from './bounds';
import type { Citation, Cited, Limit, Source, ToolLimit, WrittenRange } from './cited';
import type { Duration } from './hospital-care';
import type { Product } from './product';
import type { Protocol, SourcedProtocol } from './protocol';
import type { Written } from './quantity';
import type { DosingUnit } from './units';

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

/** What a library says of a series and of onset; what it does not say is not there. */
export interface SaidOfCourse extends Partial<Omit<DocumentedCourse, 'onset'>> {
  readonly onset?: Cited<{
    readonly low: DocumentedCourse['onset']['value']['low'] | Duration;
    readonly high: Duration;
  }>;
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
  /** The most that is filled into a syringe of a driver, and what the syringe holds. */
  readonly driverFills: Cited<
    readonly { readonly fill: Written<'mL'>; readonly syringe: Written<'mL'> }[]
  >;
  /** The bag that a single dose over minutes is seen given from. */
  readonly singleDoseBag: Cited<Written<'mL'>>;
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
  readonly atMost?: Written<DosingUnit>;
  /** The weights it is for, if it is not for all. */
  readonly weight?: { readonly side: 'above' | 'below'; readonly at: Written<'kg'> };
}

/** Which limits, whose they are, and which content of them. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  /** 64 hexadecimal digits that any change of a figure changes. */
  readonly fingerprint: string;
}

/** The built-in limits: of no hospital, so without an approval and without dates. */
export interface BuiltInIdentity extends Named {
  readonly status: 'reference';
  readonly effectivePeriod?: never;
  readonly nextReviewDate?: never;
  readonly openedByHand?: never;
  readonly keptOn?: never;
}

/** A hospital’s own limits: what their publisher lets them be used for, and when; days as 2026-11-26. */
export interface HospitalIdentity extends Named {
  readonly status: 'draft' | 'approved' | 'released';
  /** From the first day to the last one, if there is one. */
  readonly effectivePeriod: { readonly start: string; readonly end?: string | undefined };
  readonly nextReviewDate: string;
  /** Chosen by someone at this computer for one visit, not named beside the page. */
  readonly openedByHand?: true;
  /** The day on which the copy was kept that serves because the network gave none. */
  readonly keptOn?: string;
}

export type Identity = BuiltInIdentity | HospitalIdentity;

/** Everything that the dosing reads, as one version of plain data. */
export interface Library {
  readonly identity: Identity;
  readonly sources: readonly Source[];
  readonly protocols: readonly Protocol[];
  /** Context beside the protocols; none of it is a limit. */
  readonly published: readonly PublishedProtocol[];
  readonly bounds: Bounds;
  /** How the limits hold together, and what they cannot see, in sentences. */
  readonly remarks: readonly string[];
  readonly products: Products;
  readonly course: SaidOfCourse;
  readonly bodyWeight: BodyWeight;
  readonly visit: Visit;
}

/** The built-in limits: each protocol with a range of its source, and all that the source says of a course. */
export interface BuiltInLibrary extends Library {
  readonly protocols: readonly SourcedProtocol[];
  readonly course: DocumentedCourse;
}

/** Whether limits are the built-in ones, whose status no other library has. */
export function isBuiltIn(library: Library): library is BuiltInLibrary {
  return library.identity.status === 'reference';
}
