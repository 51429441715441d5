import type { Caution, Refused } from '../dosing/findings';
import type { Library } from '../dosing/library';
import { basisOf, type Order } from '../dosing/order';
import type { Plan } from '../dosing/plan';
import { exactly, type Written } from '../dosing/quantity';
import type { LeftOut, Titration, TitrationRow } from '../dosing/titration';
import { isPerKilogram } from '../dosing/units';
import type { WorkedDose } from '../dosing/worked-dose';
import { message } from './findings';
import { digits, shown, shownBeside, symbol } from './format';
import { notInSaid } from './giving-findings';
import { limitShown } from './limit-figures';
import { spaced, uncapitalised } from './text';
import { NBSP } from './units';

/** One dose of the titration table, as printed. */
export interface TitrationLine {
  readonly dose: string;
  /** The same as a rate in mg/h, or per kilogram where it is ordered in mg/h. */
  readonly rate: string;
  readonly set: string;
  readonly delivers: string;
  readonly ordered: boolean;
  /** "−9.4 %" where what the pump gives is too far from the dose. */
  readonly apart: string | undefined;
  /** "this order", else "specialist" or "above" outside the range; and "same rate" as the row before. */
  readonly notes: readonly string[];
}

export interface TitrationTable {
  readonly title: string;
  readonly units: { readonly dose: string; readonly rate: string; readonly set: string };
  /** Its rows in tables that stand beside each other, to be read one after the other. */
  readonly columns: readonly (readonly TitrationLine[])[];
  readonly notes: readonly string[];
}

/** The doses of the range, each with its rate and its setting; no row without a preparation. */
export function titrationTable(
  { order, administration }: Plan<'infusion'>,
  { rows, left, notIn }: Titration,
  library: Library,
): TitrationTable {
  const title = isPerKilogram(order.dose.unit)
    ? `Titration per kilogram of ${basisOf(order)} weight, for reference`
    : `Titration at ${shown(order.weight)}, ${basisOf(order)} weight, for reference`;
  const { unit } = order.dose;
  const units = {
    // A name in a head breaks between its words.
    dose: spaced(symbol(unit)),
    rate: symbol(unit === 'mg/h' ? 'mg/kg/h' : 'mg/h'),
    set: symbol('mL/h'),
  };
  if (!administration) {
    const note = 'Enter the drug and its volume: without them no dose has a pump rate.';
    return { title, units, columns: [], notes: [note] };
  }
  const band = order.protocol.specialistBand ? 'specialist' : 'above';
  const lines = rows.flatMap((row, at) => titrationLine(row, rows[at - 1], band));
  return {
    title,
    units,
    columns: inColumns(lines),
    notes: [
      ...(rows.some(({ above, ordered }) => above && !ordered)
        ? [
            `${band}: above ${order.protocol.own ? 'the range or the soft maximum' : 'the source range'}${onWhichWeights(rows, order)}.`,
          ]
        : []),
      ...(rows.some(({ sameRate }) => sameRate) ? [SAME_RATE] : []),
      ...onceOf(
        rows
          .flatMap(({ plan, ordered }) => (ordered ? [] : (roundedDownOf(plan) ?? [])))
          .map(({ limit }) => `rounded down: rounding up would pass ${limitShown(limit.at)}.`),
      ),
      ...onceOf(rows.flatMap(({ plan }) => apartOf(plan)?.limit.at ?? []).map(whatApartIs)),
      ...leftOutNotes(left, order, library),
      ...(notIn ? [notInSaid(notIn, order)] : []),
    ],
  };
}

const SAME_RATE = 'same rate: as in the row before.';

/** Said only where a row is marked that is inside the range on the weight that is dosed on. */
function onWhichWeights(rows: readonly TitrationRow[], order: Order<'infusion'>): string {
  const isOnActual = rows.some(({ plan }) =>
    plan.findings.some(
      (finding) => finding.kind === 'above documented' && finding.held === 'on actual weight',
    ),
  );
  return isOnActual ? ` on ${basisOf(order)} or on actual weight` : '';
}

function titrationLine(
  { plan, ordered, above, sameRate }: TitrationRow,
  before: TitrationRow | undefined,
  aboveRange: string,
): TitrationLine[] {
  const given = plan.administration;
  if (!given) return [];
  const { edges } = plan;
  // What is given at the same rate as a row that is above is marked there.
  const band = above && !(sameRate && before?.above) && aboveRange;
  const place = ordered ? 'this order' : band;
  const apart = apartOf(plan);
  return [
    {
      dose: digits(plan.order.dose),
      rate: digits(plan.order.dose.unit === plan.amount.unit ? plan.perKg : plan.amount, edges),
      set: digits(given.set),
      delivers: digits(given.deliversAsOrdered, edges),
      ordered,
      apart: apart && apartSaid(apart),
      notes: [
        ...(place ? [sameRate ? `${place},` : place] : []),
        ...(sameRate ? ['same rate'] : []),
        // Of the order itself the sheet has a note.
        ...(!ordered && roundedDownOf(plan) ? ['rounded down'] : []),
      ],
    },
  ];
}

/** What the nearest setting would pass, where the row has the step below it. */
function roundedDownOf({ findings }: WorkedDose): Refused | undefined {
  return findings.find((finding) => finding.kind === 'rounded down');
}

type Apart = Extract<Caution, { kind: 'step difference' }>;

/** What the pump gives, where the step has it too far from the dose of the row. */
function apartOf({ findings }: WorkedDose): Apart | undefined {
  return findings.find((finding) => finding.kind === 'step difference');
}

/** "−9.4 %" */
function apartSaid({ figure, limit, direction }: Apart): string {
  const sign = direction === 'more' ? '+' : '−';
  return `${sign}${shownBeside(figure, exactly(limit.at))}`;
}

function whatApartIs(at: Written<'percent'>): string {
  return `+ or −: delivers over ${limitShown(at)} off the dose.`;
}

/** "No row: 0.1 and 0.2 mg/kg/h, over 10 % off in steps of 1 mL/h." One note for each reason. */
function leftOutNotes(
  left: readonly LeftOut[],
  order: Order<'infusion'>,
  library: Library,
): string[] {
  const reasoned = left.map((each) => ({ ...each, why: whyLeftOut(each, order, library) }));
  return onceOf(reasoned.map(({ why }) => why)).map((why) => {
    const doses = reasoned.filter((each) => each.why === why).map(({ dose }) => digits(dose));
    return `No row: ${inWordsOf(doses)}${NBSP}${symbol(order.dose.unit)}, ${why}.`;
  });
}

function whyLeftOut({ stop }: LeftOut, order: Order<'infusion'>, library: Library): string {
  const step = `in steps of ${shown(order.step)}`;
  const past = (refused: Refused | undefined) =>
    refused ? `; a step more would pass ${limitShown(refused.limit.at)}` : '';
  switch (stop.kind) {
    case 'step difference':
      return `over ${limitShown(stop.limit.at)} off ${step}${past(stop.refused)}`;
    case 'rounds to zero':
      return `nothing ${step}${past(stop.refused)}`;
    case 'fast pump':
      return `more than ${limitShown(stop.limit.at)}`;
    default:
      return uncapitalised(message(stop, basisOf(order), library).title);
  }
}

/** "0.1", "0.1 and 0.2", "0.1, 0.2 and 0.3" */
function inWordsOf(each: readonly string[]): string {
  const [last, ...rest] = [...each].reverse();
  return rest.length === 0 ? `${last ?? ''}` : `${rest.reverse().join(', ')} and ${last}`;
}

function onceOf(each: readonly string[]): string[] {
  return [...new Set(each)];
}

/** The most rows of one table, so that a page has room for each. */
const MOST_ROWS = 12;

/** The rows of one table where they are few, else of two or three as long as each other, or of more. */
function inColumns(lines: readonly TitrationLine[]): TitrationLine[][] {
  const abreast = lines.length < 8 ? 1 : lines.length < 14 ? 2 : 3;
  let size = 1;
  while (size * abreast < lines.length && size < MOST_ROWS) size += 1;
  const columns: TitrationLine[][] = [];
  for (let from = 0; from < lines.length; from += size)
    columns.push(lines.slice(from, from + size));
  return columns;
}
