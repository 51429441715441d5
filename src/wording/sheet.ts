import type { Basis } from '../dosing/body-weight';
import type { Library } from '../dosing/library';
import { basisOf, type Order } from '../dosing/order';
import type { Withheld } from '../dosing/outcome';
import type { Plan } from '../dosing/plan';
import type { Quantity, Unit } from '../dosing/quantity';
import { runOutRows } from './bedside';
import { bodyRows } from './body';
import { type Message, message } from './findings';
import { footers } from './footers';
import { digits, shown, spoken, symbol } from './format';
import type { Medication } from './medication';
import { medication } from './medication';
import { careOf, NAMES, rows } from './order-rows';
import { preparationRows } from './preparation';
import { type RangeBar, rangeBar } from './range-bar';
import type { Row } from './rows';
import type { Text } from './text';
import { type TitrationTable, titrationTable } from './titration-table';
import type { WithheldSheet } from './withheld';
import { counted, withheld } from './withheld';

/** A figure to read off, and what it is. */
export interface KeyFigure {
  readonly label: string;
  readonly figure: string;
  readonly unit: string;
  readonly spoken: string;
}

/** Everything that the screen, the paper and the second checker read of one plan. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly medication: Medication;
  /** The first is the figure that a hand will key or draw up. */
  readonly keyFigures: readonly KeyFigure[];
  /** What the strength of the preparation is keyed as, beside the first reading. */
  readonly strength: KeyFigure | undefined;
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

/** What stops an order → its sheet, which has no figure to read off. */
export function withheldSheet({ stops }: Withheld, order: Order, library: Library): WithheldSheet {
  const basis = basisOf(order);
  return withheld(
    stops.map((stop) => message(stop, basis, library)),
    order,
  );
}

/** One plan → its sheet. */
export function sheet(plan: Plan, library: Library): Sheet {
  const { order } = plan;
  const basis = basisOf(order);
  const toRead = keyFigures(plan, basis);
  const messages = plan.findings.map((finding) => message(finding, basis, library));
  return {
    kind: 'sheet',
    medication: medication(order),
    keyFigures: toRead,
    strength: strengthFigure(plan),
    bar: rangeBar(plan, basis),
    messages,
    rows: rows(plan, library),
    weights: bodyRows(plan.body, plan.findings, library),
    preparation: preparationRows(plan, library),
    runOut: isInfusion(plan) ? runOutRows(plan) : [],
    titration:
      isInfusion(plan) && plan.titration
        ? titrationTable(plan, plan.titration, library)
        : undefined,
    blanks: blanks(plan),
    footers: footers(
      { weight: order.weight, pounds: plan.pounds },
      basis,
      [order.protocol],
      library,
    ),
    announcement: [
      ...toRead.map(({ label, spoken }) => `${label} ${spoken}.`),
      ...counted(messages),
    ].join(' '),
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

function keyFigures({ order, amount, administration, edges }: Plan, basis: Basis): KeyFigure[] {
  const names = NAMES[order.delivery];
  const figureOf = (label: string, shows: Quantity<Unit>): KeyFigure => {
    return {
      label,
      figure: digits(shows, edges),
      unit: symbol(shows.unit),
      spoken: spoken(shows, edges),
    };
  };
  if (!administration) return [figureOf(names.amount, amount)];
  return [
    figureOf(names.read, administration.set),
    figureOf('Delivers', administration.delivers),
    figureOf(`Per kilogram, ${basis} weight`, administration.deliversPerKg),
  ];
}

/** "Strength, 100 mg in 50 mL": a pump asks for it beside the rate. */
function strengthFigure({ administration }: Plan): KeyFigure | undefined {
  if (!administration) return undefined;
  const { strength } = administration;
  const volume = strength.terms.map((term) => shown(term.operand)).join('');
  return {
    label: `Strength, ${shown(strength.first)} in ${volume}`,
    figure: digits(strength),
    unit: symbol(strength.unit),
    spoken: spoken(strength),
  };
}
