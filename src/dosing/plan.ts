import { type WantedBag, wantedBag } from './bag-from-vials';
import type { GivenBody } from './body-weight';
import { type DueVolumes, dueVolumes } from './due-volumes';
import { inMinutes } from './duration';
import type { Caution, Note } from './findings';
import { type DosedBody, dosedBody, holdBody } from './given-body';
import { holdOwnBasis } from './hospital-limits';
import type { ListedPreparation } from './hospital-rules';
import type { Library, Products } from './library';
import { asListed } from './listed';
import { basisOf, isInfusion, type Order } from './order';
import type { Outcome } from './outcome';
import { inPounds } from './pounds';
import { type DrawUp, dilutionRule, drawUp, type Remainder } from './preparation';
import { type BesidePublished, besidePublished } from './published-ranges';
import type { Quantity } from './quantity';
import { type RangeLine, rangeLine } from './range-line';
import { doseRemainder } from './remainder';
import { type RunOut, runOutOf } from './run-out';
import type { Start } from './run-out-time';
import { type Titration, titration } from './titration';
import { holdTitrationStep } from './titration-steps';
import type { Delivery } from './units';
import { isOfInfusion, type WorkedDose, workOutDose } from './worked-dose';

/** An order worked out whole: the dose, how it is made and given, and everything that is said of it. */
export interface Plan<D extends Delivery = Delivery> extends WorkedDose<D> {
  /** The weight that is dosed on, for reading it back. */
  readonly pounds: Quantity<'lb'>;
  readonly line: RangeLine;
  /** How the preparation is made, where a vial is chosen. */
  readonly drawUp: DrawUp | undefined;
  /** What to put in, and from which vials, where the preparation was worked out from a wanted rate. */
  readonly bag: WantedBag | undefined;
  /** By what its vial must be diluted first, where that is so. */
  readonly dilution: Products['dilutedFrom'] | undefined;
  /** The preparation, as a hospital’s protocol lists it. */
  readonly listed: ListedPreparation | undefined;
  /** Whether that has to be thrown away before it is empty. */
  readonly isDiscardedFirst: boolean;
  /** What one dose leaves of what it is given from; nothing of an infusion, which depends on its hours. */
  readonly remainder: Remainder | undefined;
  /** Of an infusion with a preparation. */
  readonly runOut: RunOut | undefined;
  /** Of the same, where it was said when it starts: what should be gone when. */
  readonly due: DueVolumes | undefined;
  /** Whether its driver works out its own rate: that is shown, never set. */
  readonly isOwnRate: boolean;
  /** Of an infusion, where it was asked for; without a preparation it has no rows. */
  readonly titration: Titration | undefined;
  /** Beside every published range for its protocol; worked out where it is read. */
  readonly published: BesidePublished;
  /** Where a body was given. */
  readonly body: DosedBody | undefined;
  readonly findings: readonly (Note | Caution)[];
}

/** What is asked beside an order: whose body it is, when it starts, and whether in steps too. */
export interface Bedside {
  readonly body?: GivenBody | undefined;
  readonly start?: Start | undefined;
  readonly titrated?: boolean;
  /** Whether the driver works its rate out by itself. */
  readonly isOwnRate?: boolean;
}

/**
 * One order → its plan: exact mg or mg/h; with a preparation the mL or mL/h at the step, how it is made,
 * how long it lasts and what is left. Withheld, with every stop, where a limit is passed.
 */
export function workOut<D extends Delivery>(
  asked: Order<D>,
  library: Library,
  { body, start, titrated = false, isOwnRate = false }: Bedside = {},
): Outcome<Plan<D>> {
  const outcome = workOutDose(asked, library);
  if (outcome.kind === 'withheld') return outcome;
  const dose = outcome.plan;
  const { order } = dose;
  const made = order.preparation && drawUp(order.preparation);
  const listed = listedFor(order);
  const runOut = runOutOf(dose, start);
  const plan: Plan<D> = {
    ...dose,
    pounds: inPounds(order.weight),
    line: rangeLine(dose),
    drawUp: made,
    bag: wantedBag(dose, library),
    dilution: made && dilutionRule(made.strength, order.protocol.route, library.products),
    listed,
    isDiscardedFirst: isDiscardedFirst(listed, runOut),
    remainder: doseRemainder(dose, made),
    runOut,
    due: dueOf(dose, start, isOwnRate, library),
    isOwnRate,
    titration: titrated && isInfusion(order) ? titration(order, library) : undefined,
    get published() {
      return besidePublished(order, library.published);
    },
    body: body && dosedBody(body, order),
    findings: [
      ...dose.findings,
      ...(isInfusion(order) ? holdTitrationStep(order) : []),
      ...holdOwnBasis(basisOf(order), body, order.protocol),
      ...(body ? holdBody(body.weights, library, order) : []),
    ],
  };
  return { kind: 'plan', plan };
}

/** Of an infusion with a preparation and a start time; a driver that works out its own rate does so exactly. */
function dueOf(
  dose: WorkedDose,
  start: Start | undefined,
  isOwnRate: boolean,
  { bounds }: Library,
): DueVolumes | undefined {
  const { preparation } = dose.order;
  if (!isOfInfusion(dose) || !dose.administration || !preparation || !start) return undefined;
  const { exact, set } = dose.administration;
  return dueVolumes(isOwnRate ? exact : set, preparation.volume, start, bounds);
}

/** Whether a preparation outlasts the time after which its hospital throws it away. */
function isDiscardedFirst(
  listed: ListedPreparation | undefined,
  runOut: RunOut | undefined,
): boolean {
  return (
    listed?.discardAfter !== undefined &&
    runOut !== undefined &&
    inMinutes(listed.discardAfter.value).value.lt(`${runOut.minutes}`)
  );
}

function listedFor({ protocol: { own }, preparation }: Order): ListedPreparation | undefined {
  return own && preparation && asListed(preparation, own.strengths);
}
