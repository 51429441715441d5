import type { Citation } from '../dosing/cited';
import type { Computed } from '../dosing/computed';
import type { BuiltInLibrary, Library } from '../dosing/library';
import type { WorkedProducts } from '../dosing/products';
import { exactly, type Unit, type Written } from '../dosing/quantity';
import { bodyWeightRows, boundRows } from './bound-limits';
import { cite, reference } from './citations';
import { digits, shown } from './format';
import { DOES_NOT, FORMULAS_IN_WORDS } from './formulas';
import { hedged, type LimitRow, type LimitTable } from './limit-row';
import { protocolRows } from './protocol-limits';
import { unparted } from './published-line';
import { preparationShown } from './working';

/** What is the tool’s own, whoever’s limits are in use. */
export interface ToolPage {
  readonly bounds: LimitTable;
  readonly bodyWeight: LimitTable;
  readonly formulas: readonly { readonly name: string; readonly words: string }[];
  /** What no fence here can catch, and how the two fences of a dose stand to each other. */
  readonly holds: readonly string[];
  readonly doesNot: readonly string[];
}

export interface LimitsPage extends ToolPage {
  readonly version: string;
  readonly sources: readonly string[];
  /** Whose numbers the documented limits are. */
  readonly documentedBy: string;
  readonly protocols: readonly (LimitTable & { readonly silentAbout: string })[];
  readonly course: LimitTable;
  readonly products: LimitTable;
  readonly published: LimitTable;
}

/** A library, and its products with their strengths → every number of it, with its place or its reason. */
export function limitsSaid(library: BuiltInLibrary, products: WorkedProducts): LimitsPage {
  return {
    version: library.identity.version,
    sources: library.sources.map(reference),
    documentedBy: library.sources[0]?.publisher ?? '',
    protocols: library.protocols.map((protocol) => ({
      title: protocol.name,
      rows: protocolRows(protocol, library),
      silentAbout: protocol.silentAbout.join('; '),
    })),
    products: { title: 'Vials and preparations', rows: productRows(library, products) },
    published: { title: 'What published protocols say', rows: publishedRows(library) },
    course: { title: 'Series and onset', rows: courseRows(library) },
    ...toolSaid(library),
  };
}

/** The tool’s own bounds and formulas, which stand under every library. */
export function toolSaid(library: Library): ToolPage {
  return {
    bodyWeight: { title: 'Ideal and adjusted body weight', rows: bodyWeightRows(library) },
    bounds: { title: 'For every protocol', rows: boundRows(library) },
    formulas: Object.values(FORMULAS_IN_WORDS),
    holds: library.remarks,
    doesNot: DOES_NOT,
  };
}

function courseRows(library: BuiltInLibrary): LimitRow[] {
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
  const { dilutedFrom, driverFills, singleDoseBag } = library.products;
  const { citation } = library.products.preparations;
  return [
    ...vials.map((vial) => row('Vial', vial.strength, vial.citation)),
    {
      what: 'Vial, diluted before intravenous use from',
      says: shown(exactly(dilutedFrom.value)),
      place: cite(dilutedFrom.citation, library),
    },
    ...preparations.map(({ strength }) => row('Preparation seen', strength, citation)),
    ...driverFills.value.map(({ fill, syringe }) => ({
      what: `Driver, most in a syringe of ${shown(exactly(syringe))}`,
      says: shown(exactly(fill)),
      place: cite(driverFills.citation, library),
    })),
    {
      what: 'Bag of a single dose over minutes, seen',
      says: shown(exactly(singleDoseBag.value)),
      place: cite(singleDoseBag.citation, library),
    },
  ];
}

/** Context only: none of these is held as a limit. */
function publishedRows({ published }: Library): LimitRow[] {
  return published.map(({ publisher, title, address, readAs, says, against, ...it }) => ({
    what: `${publisher} (${it.for})`,
    says: unparted(says),
    place: `${title}, ${address} (read: ${readAs}). Against the limits of the source: ${against}.`,
  }));
}
