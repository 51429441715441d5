import type { Citation, Cited, Limit } from '../dosing/cited';
import type { Computed } from '../dosing/computed';
import type { Library } from '../dosing/library';
import type { WorkedProducts } from '../dosing/products';
import type { Protocol } from '../dosing/protocol';
import { exactly, type Unit, type Written } from '../dosing/quantity';
import { cite, citeLimit, reference } from './citations';
import { digits, shown, shownRange } from './format';
import { DOES_NOT, FORMULAS_IN_WORDS } from './formulas';
import { unparted } from './published-line';
import { preparationShown } from './working';

/** One number or rule: what it is, what it says, and its place or reason. */
export interface LimitRow {
  readonly what: string;
  readonly says: string;
  readonly place: string;
}
interface LimitTable {
  readonly title: string;
  readonly rows: readonly LimitRow[];
}

export interface LimitsPage {
  readonly version: string;
  readonly sources: readonly string[];
  /** Whose numbers the documented limits are. */
  readonly documentedBy: string;
  readonly protocols: readonly (LimitTable & { readonly silentAbout: string })[];
  readonly bounds: LimitTable;
  readonly course: LimitTable;
  readonly products: LimitTable;
  readonly bodyWeight: LimitTable;
  readonly published: LimitTable;
  readonly formulas: readonly { readonly name: string; readonly words: string }[];
  /** What no fence here can catch, and how the two fences of a dose stand to each other. */
  readonly holds: readonly string[];
  readonly doesNot: readonly string[];
}

/** A library, and its products with their strengths → every number of it, with its place or its reason. */
export function limitsSaid(library: Library, products: WorkedProducts): LimitsPage {
  return {
    version: library.version,
    sources: library.sources.map(reference),
    documentedBy: library.sources[0]?.publisher ?? '',
    protocols: library.protocols.map((protocol) => ({
      title: protocol.name,
      rows: protocolRows(protocol, library),
      silentAbout: protocol.silentAbout.join('; '),
    })),
    products: { title: 'Vials and preparations', rows: productRows(library, products) },
    bodyWeight: { title: 'Ideal and adjusted body weight', rows: bodyWeightRows(library) },
    published: { title: 'What published protocols say', rows: publishedRows(library) },
    bounds: { title: 'For every protocol', rows: boundRows(library) },
    course: { title: 'Series and onset', rows: courseRows(library) },
    formulas: Object.values(FORMULAS_IN_WORDS),
    holds: library.remarks,
    doesNot: DOES_NOT,
  };
}

function protocolRows(protocol: Protocol, library: Library): LimitRow[] {
  const { documented, ceiling, flatCeiling } = protocol;
  const range = shownRange({
    low: exactly(documented.value.low),
    high: exactly(documented.value.high),
  });
  return [
    {
      what: 'Source range',
      says: hedged(range, documented),
      place: cite(documented.citation, library),
    },
    ...(protocol.delivery === 'divided doses'
      ? [
          {
            what: 'How often',
            says: `${protocol.dosesPerDay.value.join(' to ')} doses daily`,
            place: cite(protocol.dosesPerDay.citation, library),
          },
          {
            what: 'Typical day, note above; a caution with a dose above the start',
            says: hedged(shown(exactly(protocol.typicalDay.at)), protocol.typicalDay),
            place: citeLimit(protocol.typicalDay, library),
          },
        ]
      : []),
    ...(protocol.delivery === 'infusion' && protocol.specialistBand
      ? [
          {
            what: 'Specialists, up to',
            says: hedged(shown(exactly(ceiling.at)), ceiling),
            place: cite(protocol.specialistBand, library),
          },
        ]
      : []),
    ...(protocol.delivery === 'infusion' && protocol.careOf
      ? [
          {
            what: 'Given',
            says: hedged(
              `${protocol.careOf.value.specialist}, ${protocol.careOf.value.pump}`,
              protocol.careOf,
            ),
            place: cite(protocol.careOf.citation, library),
          },
        ]
      : []),
    ...(protocol.delivery === 'single dose' && protocol.repeated
      ? [
          {
            what: 'Repeated',
            says: `“${protocol.repeated.value}”: no interval is worked out`,
            place: cite(protocol.repeated.citation, library),
          },
        ]
      : []),
    {
      what: 'Stop above',
      says: `${shown(exactly(ceiling.at))}${ceiling.setBy === 'source' && ceiling.scope ? `, ${ceiling.scope}` : ''}`,
      place: citeLimit(ceiling, library),
    },
    ...(flatCeiling
      ? [
          {
            what: 'Stop above, at any weight',
            says: shown(exactly(flatCeiling.at)),
            place: citeLimit(flatCeiling, library),
          },
        ]
      : []),
  ];
}

/** The figure with the word by which the source leaves it open. */
function hedged(says: string, stated: Cited<unknown> | Limit<Unit>): string {
  return 'hedge' in stated && stated.hedge ? `“${stated.hedge}” ${says}` : says;
}

function boundRows(library: Library): LimitRow[] {
  const { bounds, visit } = library;
  const row = (what: string, limit: Limit<Unit>): LimitRow => ({
    what,
    says: shown(exactly(limit.at)),
    place: citeLimit(limit, library),
  });
  return [
    row('Weight, caution below', bounds.weight.below.caution),
    row('Weight, stop below', bounds.weight.below.stop),
    row('Weight, caution above', bounds.weight.above.caution),
    row('Weight, stop above', bounds.weight.above.stop),
    ...Object.entries(bounds.strength).flatMap(([use, fences]) =>
      [
        ['caution below', fences.below.caution] as const,
        ['stop below', fences.below.stop] as const,
        ['caution above', fences.above.caution] as const,
        ['stop above', fences.above.stop] as const,
      ].flatMap(([what, limit]) => (limit ? [row(`Strength, ${use}, ${what}`, limit)] : [])),
    ),
    row('Delivered differs from ordered, caution above', bounds.stepDifference.caution),
    row('Delivered differs from ordered, stop above', bounds.stepDifference.stop),
    row('Single dose and infusion in the first hour, caution above', bounds.firstHour),
    row('Titration table, steps unless ordered', bounds.titrationStep),
    row('Titration table, finest step', bounds.finestTitrationStep),
    row('Pump rate, note below', bounds.slowestPump),
    row(
      `Pump rate, note from, at a step below ${shown(exactly(bounds.wholeRate.at))}`,
      bounds.wholeRatesFrom,
    ),
    row('Pump rate, stop above', bounds.fastestPump),
    row('Course, most days', bounds.longestCourse.days),
    row('Series, most sessions', bounds.longestCourse.sessions),
    row('Series, most weeks', bounds.longestCourse.weeks),
    row('Page untouched, asks after', visit.untouched),
    row('Page untouched, empties itself after asking for', visit.asking),
  ];
}

function courseRows(library: Library): LimitRow[] {
  const { sessions, weeks, boosterSpacing, boosterConflict, onset, relief } = library.course;
  const span = (low: Written<Unit>, high: Written<Unit>) =>
    `${digits(exactly(low))} to ${shown(exactly(high))}`;
  return [
    {
      what: 'Induction, sessions',
      says: hedged(span(sessions.value.low, sessions.value.high), sessions),
      place: cite(sessions.citation, library),
    },
    {
      what: 'Induction, over',
      says: span(weeks.value.low, weeks.value.high),
      place: cite(weeks.citation, library),
    },
    {
      what: 'Boosters, apart by',
      says: hedged(span(boosterSpacing.value.low, boosterSpacing.value.high), boosterSpacing),
      place: cite(boosterSpacing.citation, library),
    },
    {
      what: 'Boosters, also said',
      says: `“${boosterConflict.value}”`,
      place: cite(boosterConflict.citation, library),
    },
    {
      what: 'Onset after intravenous treatment',
      says: hedged(
        `${shown(exactly(onset.value.low))} to ${shown(exactly(onset.value.high))}`,
        onset,
      ),
      place: cite(onset.citation, library),
    },
    { what: 'Relief lasts', says: relief.value, place: cite(relief.citation, library) },
  ];
}

/** Facts about products; none of them is a default. */
function productRows(library: Library, { vials, preparations }: WorkedProducts): LimitRow[] {
  const row = (what: string, strength: Computed<'mg/mL'>, citation: Citation): LimitRow => ({
    what,
    says: preparationShown(strength),
    place: cite(citation, library),
  });
  const { dilutedFrom } = library.products;
  const { citation } = library.products.preparations;
  return [
    ...vials.map((vial) => row('Vial', vial.strength, vial.citation)),
    {
      what: 'Vial, diluted before intravenous use from',
      says: shown(exactly(dilutedFrom.value)),
      place: cite(dilutedFrom.citation, library),
    },
    ...preparations.map(({ strength }) => row('Preparation seen', strength, citation)),
  ];
}

function bodyWeightRows(library: Library): LimitRow[] {
  const { formula, adjustment, roundedTo, lowest, highest, basisMatters } = library.bodyWeight;
  const { base, from, perInch, inch } = formula.value;
  const place = cite(formula.citation, library);
  const bound = (what: string, limit: Limit<Unit>): LimitRow => ({
    what,
    says: shown(exactly(limit.at)),
    place: citeLimit(limit, library),
  });
  return [
    {
      what: 'Ideal, men',
      says: `${shown(exactly(base.male))} + ${shown(exactly(perInch))} for each ${shown(exactly(inch))} over ${shown(exactly(from))}`,
      place,
    },
    {
      what: 'Ideal, women',
      says: `${shown(exactly(base.female))} + ${shown(exactly(perInch))} for each ${shown(exactly(inch))} over ${shown(exactly(from))}`,
      place,
    },
    { what: 'Ideal, not defined below', says: shown(exactly(from)), place },
    {
      what: 'Adjusted',
      says: `ideal + ${adjustment.share} × (actual − ideal)`,
      place: toolsOwn(adjustment),
    },
    {
      what: 'Ideal or adjusted, caution',
      says: 'above the measured weight, when dosed on',
      place: citeLimit(library.bounds.calculatedWeight, library),
    },
    {
      what: 'Ideal and adjusted, rounded',
      says: `half up to ${shown(exactly(roundedTo.at))}, once`,
      place: toolsOwn(roundedTo),
    },
    bound('Body mass index, caution below', lowest),
    bound('Body mass index, caution above', highest),
    bound('Body mass index, note from', basisMatters),
  ];
}

/** A figure of this tool that is no bound. */
function toolsOwn({ reason }: { readonly reason: string }): string {
  return `This tool’s own: ${reason}.`;
}

/** Context only: none of these is held as a limit. */
function publishedRows({ published }: Library): LimitRow[] {
  return published.map(({ publisher, title, address, readAs, says, against, ...it }) => ({
    what: `${publisher} (${it.for})`,
    says: unparted(says),
    place: `${title}, ${address} (read: ${readAs}). Against the limits of the source: ${against}.`,
  }));
}
