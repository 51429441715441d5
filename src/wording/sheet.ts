import type { Library } from '../dosing/library';
import { basisOf, type Order } from '../dosing/order';
import type { Withheld } from '../dosing/outcome';
import type { Plan } from '../dosing/plan';
import { aroundTheDose } from './around-the-dose';
import { runOutRows } from './bedside';
import { bodyRows } from './body';
import type { CarePart } from './care-rows';
import { fillRows } from './driver-fills';
import { type Message, message } from './findings';
import { footers } from './footers';
import { lineSaid } from './line';
import { listedRows } from './listed-preparation';
import type { Medication } from './medication';
import { medication } from './medication';
import { careOf, rows } from './order-rows';
import { doseReason, ownBlanks, reasonBlanks } from './own-blanks';
import { preparationRows } from './preparation';
import { type RangeBar, rangeBar } from './range-bar';
import type { Row } from './rows';
import { readingsSaid, type SetAndGive, setAndGive } from './set-and-give';
import type { Text } from './text';
import { type TitrationTable, titrationTable } from './titration-table';
import type { WithheldSheet } from './withheld';
import { counted, withheld } from './withheld';

/** The second band: how it was worked out, and the limits it was held against. */
export interface WorkedOut {
  readonly bar: RangeBar;
  readonly equations: readonly Row[];
  readonly weights: readonly Row[];
}

/** The third band: what follows from the setting. */
export interface Follows {
  readonly preparation: readonly Row[];
  readonly runOut: readonly Row[];
  readonly titration: TitrationTable | undefined;
}

/** Everything that the screen, the paper and the second checker read of one plan, in three bands. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly medication: Medication;
  readonly set: SetAndGive;
  /** Right after what is set: a caution is never below its working. */
  readonly messages: readonly Message[];
  /** What is said of the line that it runs through; empty where there is none. */
  readonly line: Text;
  /** Lines that a hand fills in on paper. */
  readonly blanks: readonly string[];
  readonly workedOut: WorkedOut;
  readonly follows: Follows;
  /** What a hospital’s protocol says around the dose. */
  readonly around?: readonly CarePart[];
  readonly footers: readonly Text[];
  readonly announcement: string;
}

/** What stops an order → its sheet, which has no figure to read off. */
export function withheldSheet({ stops }: Withheld, order: Order, library: Library): WithheldSheet {
  const basis = basisOf(order);
  return withheld(
    stops.map((stop) => message(stop, basis, library)),
    order,
    library,
  );
}

/** One plan → its sheet. */
export function sheet(plan: Plan, library: Library): Sheet {
  const { order } = plan;
  const basis = basisOf(order);
  const set = setAndGive(plan);
  const messages = plan.findings.map((finding) => message(finding, basis, library));
  return {
    kind: 'sheet',
    medication: medication(order),
    set,
    messages,
    line: lineSaid(order.delivery, order.over?.by),
    blanks: blanks(plan),
    workedOut: {
      bar: rangeBar(plan, basis),
      equations: rows(plan, library),
      weights: bodyRows(plan.body, plan.findings, library),
    },
    follows: {
      preparation: [
        ...preparationRows(plan, library),
        ...listedRows(plan, library),
        ...fillRows(plan, library),
      ],
      runOut: isInfusion(plan) ? runOutRows(plan) : [],
      titration:
        isInfusion(plan) && plan.titration
          ? titrationTable(plan, plan.titration, library)
          : undefined,
    },
    ...(order.protocol.own ? { around: aroundTheDose(order.protocol, library) } : {}),
    footers: footers(
      { weight: order.weight, pounds: plan.pounds },
      basis,
      [order.protocol],
      library,
    ),
    announcement: [...readingsSaid(set), ...counted(messages)].join(' '),
  };
}

function isInfusion(plan: Plan): plan is Plan<'infusion'> {
  return plan.order.delivery === 'infusion';
}

/** What the prescriber decides and a hand writes: never computed. */
function blanks({ order, findings, administration, listed }: Plan): string[] {
  const { protocol } = order;
  const above = findings.find((finding) => finding.kind === 'above documented');
  return [
    ...doseReason(findings),
    ...reasonBlanks(protocol, findings),
    ...ownBlanks(protocol, findings),
    ...(above?.specialistBand || careOf(order.protocol) ? ['Specialist, by name'] : []),
    ...(order.protocol.delivery === 'single dose' && !order.over ? ['Give over, in minutes'] : []),
    ...(order.protocol.delivery === 'single dose' ? ['May be repeated after'] : []),
    ...(order.delivery === 'divided doses' && !order.dosesPerDay ? ['Doses per day'] : []),
    ...(administration && listed?.diluent === undefined ? ['Diluent'] : []),
  ];
}
