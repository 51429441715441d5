import type { Fraction } from 'fraction.js';
import { directionOf, directionPast } from '../dosing/consequence';
import { isEntered, isSamePair, type Pair, pairsOf } from '../dosing/handed-over';
import type { Library } from '../dosing/library';
import type { Plan } from '../dosing/plan';
import type { PumpCheck } from '../dosing/pump-check';
import { quantity } from '../dosing/quantity';
import type { Reading } from '../dosing/reading';
import type { Delivery } from '../dosing/units';
import { alsoEntered, basisEntered, type PairRow, pairRows } from './check-pairs';
import { type Message, message } from './findings';
import { figure, shown } from './format';
import type { Medication } from './medication';
import { type Row, row } from './rows';
import { bothInPounds, slipName, slipSentence } from './slips';
import { say, spaced, type Text, uncapitalised } from './text';
import { type VerdictKind, whatToDo } from './what-to-do';
import { counted } from './withheld';

/** Everything that the second checker reads after comparing, and that the record keeps of it. */
export interface CheckSheet {
  readonly verdict: VerdictKind;
  readonly medication: Medication;
  readonly heading: string;
  readonly summary: Text;
  /** What to do now, line by line. */
  readonly toDo: readonly Text[];
  readonly slips: readonly Text[];
  /** The same slips, in a few words each. */
  readonly slipNames: readonly string[];
  readonly messages: readonly Message[];
  readonly pairs: readonly PairRow[];
  readonly alsoEntered: Text;
  readonly rows: readonly Row[];
  readonly footers: readonly Text[];
  /** "14 mL/h", and how it stood to the order: for the attempts that follow. */
  readonly reading: string;
  readonly came: string;
  /** A running pump gives more than was ordered. */
  readonly tooFast: boolean;
  /** What the status adds for the ear after its heading. */
  readonly announcement: string;
}

/** A check, and the plan of the order that was handed over if one was → the sheet of the check. */
export function checkSheet(
  reading: Reading,
  check: PumpCheck,
  handed: Plan | undefined,
  /** The same reading at the order’s own step agrees. */
  agreesAtItsStep: boolean,
  library: Library,
): CheckSheet {
  const pairs = pairsOf(reading, handed).filter(isEntered);
  const sameProtocol = !handed || handed.order.protocol.id === reading.protocol.id;
  // A dose, or its number a day, left empty is not compared; everything else that was entered is.
  const compared = pairs.filter((pair) => !isLeftEmpty(pair));
  const unequal = handed ? compared.filter((pair) => !isSamePair(pair)) : [];
  const stepAlone =
    sameProtocol && unequal.length > 0 && unequal.every(({ what }) => what === 'step');
  const entriesDiffer = !sameProtocol || unequal.length > 0;
  const asksDoses = handed !== undefined && pairs.some(isDosesLeftEmpty);
  const verdict =
    stepAlone && agreesAtItsStep ? 'step asked' : verdictOf(check, entriesDiffer, asksDoses);
  const messages = check.findings.map((finding) => message(finding, 'entered', library));
  const { slips } = check.verdict.kind === 'differs' ? check.verdict : { slips: [] };
  // What the reading fits is no slip of its own; but the weight that both read may be one.
  const both = handed && check.verdict.kind === 'agrees' ? bothInPounds(reading, handed) : [];
  const direction =
    verdict === 'differs' ? directionOf(reading, check, handed) : directionPast(check.findings);
  return {
    verdict,
    medication: medicationOf(reading),
    heading: HEADINGS[verdict],
    summary: summaryOf(reading, check, {
      verdict,
      entriesDiffer,
      settingAlone: sameProtocol && unequal.every(({ what }) => what === 'setting'),
      isMore: direction === 'more',
    }),
    toDo: whatToDo(verdict, direction, reading, standing(check)),
    slips: [
      ...both,
      ...slips.map((slip) => slipSentence(slip, reading, check, handed?.order.dosedOn?.basis)),
    ],
    slipNames: [
      ...both.map(() => 'pounds taken as kilograms'),
      ...slips.map((slip) => slipName(slip, reading, check)),
    ],
    messages,
    // While nothing is compared, nothing of the order is shown.
    pairs:
      verdict === 'not compared'
        ? pairRows(reading, pairsOf(reading, undefined).filter(isEntered), undefined)
        : pairRows(reading, pairs, handed),
    alsoEntered: alsoEntered(reading),
    rows: [
      row('Strength', check.strength),
      row('Delivers', check.delivers, check.edges),
      row('Per kilogram of the weight entered', check.deliversPerKg, check.edges),
      ...(reading.dose
        ? [{ label: 'Ordered', working: say`on the weight entered`, result: shown(reading.dose) }]
        : []),
    ],
    footers: [
      say`This checks what was read from the ${nounOf(reading)}, not the ${nounOf(reading)} itself.`,
      say`Racemic ketamine, doses as base. Limits of ${library.version}.`,
    ],
    reading: shown(reading.set),
    came: cameOut(verdict, check),
    tooFast:
      verdict === 'differs' && direction === 'more' && 'running' in reading && reading.running,
    announcement: [...stopTitles(messages), ...counted(messages)].join(' '),
  };
}

function medicationOf(reading: Reading): Medication {
  return {
    protocol: uncapitalised(reading.protocol.name),
    dose: reading.dose ? shown(reading.dose) : 'not entered',
    weight: `${shown(reading.weight)},\u00a0${basisEntered(reading)}`,
  };
}

const HEADINGS: Record<VerdictKind, string> = {
  agrees: 'Agrees',
  'with a caution': 'Agrees, with a caution',
  'past a limit': 'Agrees, but past a limit',
  differs: 'Differs',
  'step asked': 'Is the step right?',
  'doses asked': 'How many doses a day?',
  'not compared': 'Nothing was compared',
};

function isDosesLeftEmpty({ what, checked }: Pair): boolean {
  return what === 'dosesPerDay' && checked === undefined;
}

function isLeftEmpty(pair: Pair): boolean {
  return isDosesLeftEmpty(pair) || (pair.what === 'dose' && pair.checked === undefined);
}

function verdictOf(check: PumpCheck, entriesDiffer: boolean, asksDoses: boolean): VerdictKind {
  if (entriesDiffer) return 'differs';
  if (check.verdict.kind !== 'agrees') return check.verdict.kind;
  const { stopped, cautioned, tooCoarse } = standing(check);
  if (stopped) return 'past a limit';
  if (asksDoses) return 'doses asked';
  return cautioned || tooCoarse ? 'with a caution' : 'agrees';
}

/** Which kinds of finding a check has; a step that is too coarse is a caution of its own. */
function standing({ findings }: PumpCheck) {
  const cautions = findings.filter(({ severity }) => severity === 'caution');
  return {
    stopped: findings.some(({ severity }) => severity === 'stop'),
    cautioned: cautions.some(({ kind }) => kind !== 'step difference'),
    tooCoarse: cautions.some(({ kind }) => kind === 'step difference'),
  };
}

function summaryOf(
  reading: Reading,
  { verdict }: PumpCheck,
  said: {
    readonly verdict: VerdictKind;
    readonly entriesDiffer: boolean;
    /** The entries are those of the order that was handed over; only the reading is not. */
    readonly settingAlone: boolean;
    readonly isMore: boolean;
  },
): Text {
  const noun = nounOf(reading);
  const { entriesDiffer } = said;
  if (said.verdict === 'step asked') {
    return say`The ${noun} shows what the order needs, but the step entered is not the order’s: see below.`;
  }
  if (said.verdict === 'doses asked') {
    return say`The ${noun} holds what the order needs for one dose. How many doses a day the order says was not entered, so that was not compared.`;
  }
  const entries = entriesDiffer
    ? say` An entry differs from the order that was handed over: see below.`
    : [];
  const more =
    entriesDiffer && said.isMore
      ? say` By these entries more is given than the order that was handed over says.`
      : [];
  switch (verdict.kind) {
    case 'agrees':
      return entriesDiffer
        ? [...say`The ${noun} shows what these entries need.`, ...more, ...entries]
        : say`The figures you read fit the order. Not checked: ${UNCHECKED[reading.delivery]}.`;
    case 'differs': {
      const unexplained =
        verdict.slips.length === 0 && !entriesDiffer ? say` No usual slip explains it.` : [];
      const body =
        verdict.slips.length === 0 && !reading.body
          ? say` Without height and sex, ideal and adjusted weight were not tried.`
          : [];
      const isOther = entriesDiffer && !said.settingAlone;
      return [
        ...say`The ${noun} would deliver ${howMuch(verdict.ratio, isOther ? 'the order as entered' : 'the order')}.`,
        ...(verdict.ratio.lt(1) ? more : []),
        ...unexplained,
        ...body,
        ...(isOther ? entries : []),
      ];
    }
    case 'not compared':
      return [
        ...say`No ordered dose was entered: the reading is only worked backwards.`,
        ...entries,
      ];
  }
}

/** What a reading says nothing about. */
const UNCHECKED: Record<Delivery, string> = {
  infusion: 'patient, line, the bag’s content, the pump',
  'single dose': 'patient, line, the syringe’s content',
  'divided doses': 'patient, the syringe’s content',
};

/** How an attempt came out, for the attempts that follow. */
function cameOut(said: VerdictKind, { verdict }: PumpCheck): string {
  switch (said) {
    case 'agrees':
      return 'agreed';
    case 'with a caution':
      return 'agreed, with a caution';
    case 'past a limit':
      return 'agreed, but past a limit';
    case 'step asked':
      return 'asked about the step';
    case 'doses asked':
      return 'asked how many doses a day';
    case 'not compared':
      return 'was not compared with a dose';
    case 'differs':
      return verdict.kind === 'differs'
        ? howItDiffered(verdict.ratio)
        : 'had an entry that differs from the order';
  }
}

/** "differed by a factor of 2", "was 4 % more than the order" */
function howItDiffered(ratio: Fraction): string {
  if (ratio.gte(2)) return `differed by a factor of ${factor(ratio)}`;
  if (ratio.mul(2).lte(1)) return `differed by a factor of ${factor(ratio.inverse())}`;
  return `was ${howMuch(ratio, 'the order')}`;
}

/** "10 times the order", "4 % more than the order". */
function howMuch(ratio: Fraction, order: string): string {
  if (ratio.gte(2)) return `${factor(ratio)} times ${order}`;
  if (ratio.mul(2).equals(1)) return `half ${order}`;
  if (ratio.mul(2).lt(1)) return `${order} divided by ${factor(ratio.inverse())}`;
  const apart = quantity(ratio.sub(1).abs().mul(100), 'percent');
  const least = apart.value.lt('0.1') ? 'less than 0.1\u00a0%' : shown(apart);
  return `${least} ${ratio.gt(1) ? 'more' : 'less'} than ${order}`;
}

function factor(ratio: Fraction): string {
  const text = figure(ratio, 1);
  return ratio.round(1).equals(ratio) ? text : `about ${text}`;
}

function nounOf(reading: Reading): string {
  return reading.delivery === 'infusion' ? 'pump' : 'syringe';
}

function stopTitles(messages: readonly Message[]): string[] {
  const stops = messages.filter(({ severity }) => severity === 'stop');
  return stops.map(({ title }) => `${spaced(title)}.`);
}
