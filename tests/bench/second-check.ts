import type { Finding } from '../../src/dosing/findings';
import type { PumpCheck } from '../../src/dosing/pump-check';
import type { TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';
import { drawFrom, nextOrder } from '../dosing/drawn-orders';
import { type Injected, injectedInto, ROWS } from '../dosing/injected-slips';
import { checkOf } from '../dosing/readings';
import { givesFigure } from '../dosing/slip-figures';
import { rightReading, thousandths, unitOf } from '../dosing/whole-steps';

/** How the second check and the Dose view’s own limits did, on one kind of slip or on all. */
interface Tally {
  readonly injected: number;
  /** The true slip is among those named; first; first but for a likelier one of the same figure. */
  readonly named: number;
  readonly first: number;
  readonly inOrder: number;
  /** Those that change the delivered dose by more than 5 %; of them: */
  readonly changing: number;
  readonly caught: number;
  readonly cautioned: number;
  readonly stopped: number;
}

export interface SecondCheckFigures {
  readonly orders: number;
  readonly falseAlarms: number;
  readonly seconds: number;
  readonly all: Tally;
  readonly rows: ReadonlyMap<string, Tally>;
  /** The same slips by the protocol and the unit of the order. */
  readonly units: ReadonlyMap<string, Tally>;
}

const NONE: Tally = {
  ...{ injected: 0, named: 0, first: 0, inOrder: 0 },
  ...{ changing: 0, caught: 0, cautioned: 0, stopped: 0 },
};

function sum(a: Tally, b: Tally): Tally {
  return {
    injected: a.injected + b.injected,
    named: a.named + b.named,
    first: a.first + b.first,
    inOrder: a.inOrder + b.inOrder,
    changing: a.changing + b.changing,
    caught: a.caught + b.caught,
    cautioned: a.cautioned + b.cautioned,
    stopped: a.stopped + b.stopped,
  };
}

/** A word about the delivered dose, of this severity, that the right setting does not have. */
function isNew(severity: Finding['severity'], wrong: PumpCheck, right: PumpCheck): boolean {
  return wrong.findings.some(
    ({ kind, severity: is }) =>
      is === severity &&
      kind !== 'weight' &&
      kind !== 'strength' &&
      !right.findings.some((before) => before.severity === is && before.kind === kind),
  );
}

/** Whether a reading is more than 5 % from the right one. */
function isChanging(reading: string, right: string): boolean {
  const apart = thousandths(reading) - thousandths(right);
  return (apart < 0n ? -apart : apart) * 20n > thousandths(right);
}

/** What one injected slip adds to the tally of its kind. */
function tallied(typed: TypedCheck, slip: Injected, right: PumpCheck): Tally {
  const wrong = checkOf({ ...typed, reading: slip.reading }, slip.orderedWeight);
  const slips = wrong.verdict.kind === 'differs' ? wrong.verdict.slips : [];
  const at = slips.findIndex(slip.isNamedBy);
  const isChanged = isChanging(slip.reading, rightReading(typed));
  const isLikelier = () =>
    slips.slice(0, at).some((each) => givesFigure(each, typed, slip.reading));
  const one = (is: boolean) => (is ? 1 : 0);
  return {
    injected: 1,
    named: one(at >= 0),
    first: one(at === 0),
    inOrder: one(at === 0 || (at > 0 && isLikelier())),
    changing: one(isChanged),
    caught: one(isChanged && wrong.verdict.kind === 'differs'),
    cautioned: one(isChanged && isNew('caution', wrong, right)),
    stopped: one(isChanged && isNew('stop', wrong, right)),
  };
}

/** So many correct orders, each read rightly and then with every slip, and how they were judged. */
export function simulateSecondCheck(orders: number): SecondCheckFigures {
  const draw = drawFrom(2026);
  const rows = new Map(ROWS.map((row) => [row, NONE] as const));
  const units = new Map<string, Tally>(
    LIBRARY.protocols.flatMap(({ id, orderedIn }) =>
      orderedIn.map((unit) => [`${id}, ${unit}`, NONE] as const),
    ),
  );
  const start = performance.now();
  let falseAlarms = 0;
  for (let order = 0; order < orders; order += 1) {
    const typed = nextOrder(draw);
    const right = checkOf({ ...typed, reading: rightReading(typed) });
    if (right.verdict.kind !== 'agrees') falseAlarms += 1;
    for (const slip of injectedInto(typed, draw)) {
      const one = tallied(typed, slip, right);
      const unit = `${typed.protocol}, ${unitOf(typed)}`;
      rows.set(slip.row, sum(rows.get(slip.row) ?? NONE, one));
      units.set(unit, sum(units.get(unit) ?? NONE, one));
    }
  }
  const seconds = (performance.now() - start) / 1000;
  const all = [...rows.values()].reduce(sum, NONE);
  return { orders, falseAlarms, seconds, all, rows, units };
}

/** A share in per cent, cut off and never rounded up to the whole. */
function share(part: number, whole: number): string {
  if (whole === 0) return '-';
  return `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;
}

/** Prints the figures, one line for each kind of slip, then for each protocol and unit. */
export function printSecondCheck(figures: SecondCheckFigures) {
  const { orders, falseAlarms, seconds, all, rows, units } = figures;
  const row = (what: string, columns: readonly string[]) =>
    console.log(`${what.padEnd(36)}${columns.map((text) => text.padStart(11)).join('')}`);
  const tally = (what: string, counted: Tally) =>
    row(what, [
      counted.injected.toLocaleString('en'),
      share(counted.caught, counted.changing),
      share(counted.named, counted.injected),
      share(counted.first, counted.injected),
      share(counted.inOrder, counted.injected),
      share(counted.cautioned, counted.changing),
      share(counted.stopped, counted.changing),
    ]);
  console.log(`\nThe second check: ${orders.toLocaleString('en')} correct orders × every slip.`);
  console.log(`False alarms on correct readings: ${falseAlarms}, at most 0.\n`);
  row('', ['slips', 'caught', 'named', 'named', 'first or', 'caution', 'stop']);
  row('', ['injected', 'above 5 %', 'at all', 'first', 'behind*', 'alone', 'alone']);
  for (const [what, counted] of rows) tally(what, counted);
  tally('every slip', all);
  console.log('\nThe same slips by the unit that was ordered in:');
  for (const [what, counted] of units) tally(what, counted);
  console.log(
    '\nCaught: of the slips that change the delivered dose by more than 5 %; goal 100 %.',
  );
  console.log('* Behind likelier slips, one of which gives the same figure; goal 100 %.');
  console.log('Alone: of those above 5 %, what the Dose view’s limits would say, unchecked.');
  console.log(`${seconds.toFixed(0)} s.`);
}
