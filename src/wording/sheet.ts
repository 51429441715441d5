import type { Basis } from '../dosing/body-weight';
import { type Computed, inPounds } from '../dosing/formulas';
import type { DividedDoseProtocol, Library, Limit, Protocol } from '../dosing/library';
import type { Finding } from '../dosing/limits';
import { basisOf, type Order } from '../dosing/order';
import type { Outcome, Plan } from '../dosing/plan';
import { exactly, type Quantity, type Unit } from '../dosing/quantity';
import type { Today } from '../dosing/run-out-time';
import type { Delivery } from '../dosing/units';
import type { ClockTime } from '../intake/bedside';
import type { ReadBody } from '../intake/body';
import { runOutRows } from './bedside';
import { bodyMessages, bodyRows } from './body';
import { cite, citeLimit, reference } from './citations';
import { type Edges, edgesOf } from './edges';
import { type Message, message } from './findings';
import { digits, shown, shownRange, spoken, symbol } from './format';
import { preparationRows } from './preparation';
import { type RangeBar, rangeBar } from './range-bar';
import { say, type Text, uncapitalised } from './text';
import { type TitrationTable, titrationTable } from './titration-table';
import { type Places, preparationShown, shownWith, working } from './working';

/** A figure to read off, and what it is. */
export interface Reading {
  readonly label: string;
  readonly figure: string;
  readonly unit: string;
  readonly spoken: string;
}

/** One line of working: what it is, how it was worked out, what it came to. */
export interface Row {
  readonly label: string;
  readonly working: Text;
  readonly result: string;
  readonly citation?: string;
}

/** Which order this is, on every output. */
export interface Medication {
  readonly protocol: string;
  readonly dose: string;
  readonly weight: string;
}

/** Everything that the screen, the paper and the second checker read of one plan. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly medication: Medication;
  /** The first is the figure that a hand will key or draw up. */
  readonly readings: readonly Reading[];
  /** What the strength of the preparation is keyed as, beside the first reading. */
  readonly strength: Reading | undefined;
  readonly bar: RangeBar;
  readonly messages: readonly Message[];
  readonly rows: readonly Row[];
  readonly weights: readonly Row[];
  readonly preparation: readonly Row[];
  readonly runOut: readonly Row[];
  readonly titration: TitrationTable | undefined;
  /** Lines that a hand fills in on paper. */
  readonly blanks: readonly string[];
  readonly footers: readonly Text[];
  readonly announcement: string;
}

/** Why nothing was worked out. There is no figure to read off. */
export interface WithheldSheet {
  readonly kind: 'withheld';
  readonly medication: Medication | undefined;
  readonly messages: readonly Message[];
  readonly announcement: string;
}

/** What was asked for beside the order: when it starts, on which day, and whose weight it is dosed on. */
export interface Bedside {
  readonly start: ClockTime | undefined;
  readonly today: Today;
  /** Whether a titration table was asked for. */
  readonly titrated: boolean;
  readonly body: ReadBody | undefined;
}

/** One order and its outcome → the sheet, or the sheet of a withheld order. */
export function sheet(
  order: Order,
  outcome: Outcome,
  { start, today, titrated, body }: Bedside,
  library: Library,
): Sheet | WithheldSheet {
  const basis = basisOf(order);
  const words = (finding: Finding) => message(finding, basis, library, edgesOf(order));
  if (outcome.kind === 'withheld') return withheld(outcome.stops.map(words), order);
  const { plan } = outcome;
  const toRead = readings(plan, basis);
  const messages = [...plan.findings.map(words), ...bodyMessages(body, order, library)];
  return {
    kind: 'sheet',
    medication: medication(order),
    readings: toRead,
    strength: strengthReading(plan),
    bar: rangeBar(plan, basis),
    messages,
    rows: rows(plan, library),
    weights: bodyRows(body, order, library),
    preparation: preparationRows(plan),
    runOut: isInfusion(plan) ? runOutRows(plan, start, today) : [],
    titration: titrated && isInfusion(plan) ? titrationTable(plan, library) : undefined,
    blanks: blanks(plan),
    footers: footers(order.weight, basis, [order.protocol], library),
    announcement: [
      ...toRead.map(({ label, spoken }) => `${label} ${spoken}.`),
      ...counted(messages),
    ].join(' '),
  };
}

export function withheld(messages: readonly Message[], order: Order | undefined): WithheldSheet {
  return {
    kind: 'withheld',
    medication: order && medication(order),
    messages,
    announcement: `Nothing was worked out. ${messages.map(({ title }) => title).join('. ')}.`,
  };
}

function isInfusion(plan: Plan): plan is Plan<'infusion'> {
  return plan.order.delivery === 'infusion';
}

/** What the prescriber decides and a hand writes: never computed. */
function blanks({ order, findings, administration }: Plan): string[] {
  const above = findings.find((finding) => finding.kind === 'above documented');
  const outside = above ?? findings.find((finding) => finding.kind === 'below documented');
  return [
    ...(outside ? ['Reason for this dose'] : []),
    ...(above?.specialistBand || careOf(order.protocol) ? ['Specialist, by name'] : []),
    ...(order.protocol.delivery === 'single dose' ? ['May be repeated after'] : []),
    ...(order.delivery === 'divided doses' && !order.dosesPerDay ? ['Doses per day'] : []),
    ...(administration ? ['Diluent'] : []),
  ];
}

export function medication(order: Order): Medication {
  const often =
    order.delivery === 'divided doses' && order.dosesPerDay
      ? `, ${digits(order.dosesPerDay)}\u00a0doses daily`
      : '';
  return {
    protocol: uncapitalised(order.protocol.name),
    dose: `${shown(order.dose)}${often}`,
    weight: `${shown(order.weight)},\u00a0${basisOf(order)}`,
  };
}

/** What the amount of one dose or one hour is called, and what is set or drawn up for it. */
const NAMES: Record<Delivery, { amount: string; read: string; set: string }> = {
  'single dose': { amount: 'Dose', read: 'Volume to give', set: 'Volume to give' },
  infusion: { amount: 'Infusion rate', read: 'Set pump to', set: 'Pump rate' },
  'divided doses': { amount: 'Each dose', read: 'Volume to give', set: 'Volume to give' },
};

function readings({ order, amount, administration }: Plan, basis: Basis): Reading[] {
  const names = NAMES[order.delivery];
  const edges = edgesOf(order);
  const reading = (label: string, of: Quantity<Unit>): Reading => {
    return { label, figure: digits(of, edges), unit: symbol(of.unit), spoken: spoken(of, edges) };
  };
  if (!administration) return [reading(names.amount, amount)];
  return [
    reading(names.read, administration.set),
    reading('Delivers', administration.delivers),
    reading(`Per kilogram, ${basis} weight`, administration.deliversPerKg),
  ];
}

/** "Strength, 100 mg in 50 mL": a pump asks for it beside the rate. */
function strengthReading({ administration }: Plan): Reading | undefined {
  if (!administration) return undefined;
  const { strength } = administration;
  const volume = strength.terms.map((term) => shown(term.of)).join('');
  return {
    label: `Strength, ${shown(strength.first)} in ${volume}`,
    figure: digits(strength),
    unit: symbol(strength.unit),
    spoken: spoken(strength),
  };
}

/** The working of a plan, line by line, with the source range at its weight. */
export function rows(plan: Plan, library: Library): Row[] {
  const names = NAMES[plan.order.delivery];
  return [
    dosedRow(names.amount, plan.amount, basisOf(plan.order), edgesOf(plan.order)),
    ...('days' in plan ? plan.days : []).map(({ dosesPerDay, total }) =>
      row(`${digits(dosesPerDay)} doses daily`, total, edgesOf(plan.order)),
    ),
    ...administrationRows(names.set, plan),
    documentedRow(plan, library),
    ...typicalDayRow(plan, library),
    ...careRow(plan, library),
  ];
}

function administrationRows(label: string, { order, administration }: Plan): Row[] {
  if (!administration) return [];
  const { strength, set, delivers, deliversPerKg } = administration;
  const edges = edgesOf(order);
  return [
    { label: 'Preparation', working: working(strength), result: preparationShown(strength) },
    { label, working: settingWorking(administration, order.step, edges), result: shown(set) },
    row('Delivers', delivers, edges),
    row(`Per kilogram, ${basisOf(order)}`, deliversPerKg, edges),
  ];
}

/** How a setting came about: before the step, and to which step it was rounded which way. */
export function settingWorking(
  { exact, set }: { readonly exact: Computed<Unit>; readonly set: Quantity<Unit> },
  step: Quantity<Unit>,
  edges: Edges,
  places: Places = {},
): Text {
  const rounding = set.value.lt(exact.value) ? 'down' : 'up';
  return set.value.equals(exact.value)
    ? working(exact, edges, places)
    : [...working(exact, edges, places), ...say`, rounded ${rounding} to steps of ${shown(step)}`];
}

function documentedRow({ order, documented }: Plan, library: Library): Row {
  const { protocol, weight } = order;
  const { low, high } = protocol.documented.value;
  const perKg = shownRange<Unit>({ low: exactly<Unit>(low), high: exactly<Unit>(high) });
  return {
    label: `Source range at ${shown(weight)}`,
    working: say`${perKg} × ${`${shown(weight)}\u00a0${basisOf(order)}`}`,
    result: shownRange<Unit>(documented),
    citation: cite(protocol.documented.citation, library),
  };
}

/** "typical day in the source: around 150 mg per day" */
export function typicalDay({ typicalDay: day }: DividedDoseProtocol): Text {
  return say`typical day in the source: ${hedgeOf(day)} ${shown(exactly(day.at))}`;
}

function careOf(protocol: Protocol) {
  return protocol.delivery === 'infusion' ? protocol.careOf : undefined;
}

/** Under whom, and by which pump, where the source asks for both at every dose. */
function careRow({ order }: Plan, library: Library): Row[] {
  const care = careOf(order.protocol);
  if (!care) return [];
  const { specialist, pump } = care.value;
  const citation = cite(care.citation, library);
  return [
    { label: 'Given', working: say`${care.hedge ?? ''} ${specialist}`, result: pump, citation },
  ];
}

function typicalDayRow({ order: { protocol } }: Plan, library: Library): Row[] {
  if (protocol.delivery !== 'divided doses') return [];
  const { typicalDay: day } = protocol;
  return [
    {
      label: 'Typical day in the source',
      working: say`${hedgeOf(day)}`,
      result: shown(exactly(day.at)),
      citation: citeLimit(day, library),
    },
  ];
}

function hedgeOf(limit: Limit<Unit>): string {
  return limit.setBy === 'source' ? (limit.hedge ?? '') : '';
}

/** One figure with its working; beside the edges that it could be taken to cross, or with its places. */
export function row(
  label: string,
  computed: Computed<Unit>,
  edges: Edges = [],
  places: Places = {},
): Row {
  return {
    label,
    working: working(computed, edges, places),
    result: shownWith(computed, edges, places),
  };
}

/** A dose per kilogram × a weight, and whose weight it is. */
export function dosedRow(
  label: string,
  dosed: Computed<Unit>,
  basis: Basis,
  edges: Edges = [],
  places: Places = {},
): Row {
  const whose = { text: `\u00a0${basis}`, kept: true };
  const plain = row(label, dosed, edges, places);
  return { ...plain, working: [...plain.working, whose] };
}

/** What every sheet says of the drug, the weight, the sources of its protocols and the limits. */
export function footers(
  weight: Quantity<'kg'>,
  basis: Basis,
  protocols: readonly Protocol[],
  library: Library,
): Text[] {
  const cited = new Set(protocols.map((protocol) => protocol.documented.citation.source));
  return [
    say`For clinicians. Racemic ketamine, doses as base. Dosed on ${basis} body weight, ${shown(weight)} (${shown(inPounds(weight), 0)}).`,
    ...library.sources
      .filter(({ id }) => cited.has(id))
      .map((each) => [{ text: reference(each), kept: false }]),
  ];
}

const COUNTS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

/** "One caution." "Two notes." */
export function counted(messages: readonly Message[]): string[] {
  return (['caution', 'note'] as const).flatMap((severity) => {
    const count = messages.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${COUNTS[count] ?? count} ${severity}${count === 1 ? '' : 's'}.`];
  });
}
