import type { Fraction } from 'fraction.js';
import { isSamePair, type Pair, pairsOf } from '../dosing/handed-over';
import { basisOf, type Order, type Plan } from '../dosing/plan';
import type { Library } from '../dosing/protocol';
import type { PumpCheck, Reading } from '../dosing/pump-check';
import { quantity } from '../dosing/quantity';
import { edgesOf } from './edges';
import { FIELD_NAMES, READING_NAMES, stepName } from './fields';
import { type Message, message } from './findings';
import { figure, shown } from './format';
import { counted, type Row, row } from './sheet';
import { slipSentence } from './slips';
import { say, spaced, type Text, uncapitalised } from './text';

/** One entry of the checker beside the order’s. */
export interface PairRow {
  readonly label: string;
  readonly checked: string;
  readonly ordered: string;
  readonly same: boolean;
}

/** Everything that the second checker reads after comparing. */
export interface CheckSheet {
  readonly verdict: 'agrees' | 'past a limit' | 'differs' | 'not compared';
  readonly heading: string;
  readonly summary: Text;
  readonly slips: readonly Text[];
  readonly messages: readonly Message[];
  readonly pairs: readonly PairRow[];
  readonly rows: readonly Row[];
  readonly footers: readonly Text[];
  /** What the status adds for the ear after its heading. */
  readonly announcement: string;
}

/** A check, and the plan of the order that was handed over if one was → the sheet of the check. */
export function checkSheet(
  reading: Reading,
  check: PumpCheck,
  handed: Plan | undefined,
  library: Library,
): CheckSheet {
  const pairs = handed ? pairsOf(reading, handed).filter(isEntered) : [];
  const sameProtocol = !handed || handed.order.protocol.id === reading.protocol.id;
  // A dose left empty is not compared; everything else that was entered is.
  const compared = pairs.filter(({ what }) => what !== 'dose' || reading.dose !== undefined);
  const entriesDiffer = !sameProtocol || compared.some((pair) => !isSamePair(pair));
  const verdict = verdictOf(check, entriesDiffer);
  const messages = check.findings.map((finding) => message(finding, 'entered', library));
  return {
    verdict,
    heading: HEADINGS[verdict],
    summary: summaryOf(reading, check, entriesDiffer),
    slips:
      check.verdict.kind === 'differs'
        ? check.verdict.slips.map((slip) =>
            slipSentence(slip, reading, check, handed?.order.dosedOn?.basis),
          )
        : [],
    messages,
    pairs: handed
      ? [protocolPair(reading, handed), ...pairs.map((pair) => pairRow(pair, handed))]
      : [],
    rows: [
      row('Strength', check.strength),
      row('Delivers', check.delivers, edgesOf(reading)),
      row('Per kilogram of the weight entered', check.deliversPerKg, edgesOf(reading)),
      ...(reading.dose
        ? [{ label: 'Ordered', working: say`on the weight entered`, result: shown(reading.dose) }]
        : []),
    ],
    footers: [
      say`This checks what was read from the ${nounOf(reading)}, not the ${nounOf(reading)} itself.`,
      say`Racemic ketamine, doses as base. Limits of ${library.version}.`,
    ],
    announcement: [...stopTitles(messages), ...counted(messages)].join(' '),
  };
}

function isEntered({ checked, ordered }: Pair): boolean {
  return checked !== undefined || ordered !== undefined;
}

const HEADINGS = {
  agrees: 'Agrees',
  'past a limit': 'Agrees, but past a limit',
  differs: 'Differs',
  'not compared': 'Nothing was compared',
} as const;

function verdictOf(check: PumpCheck, entriesDiffer: boolean): CheckSheet['verdict'] {
  if (entriesDiffer) return 'differs';
  const stopped = check.findings.some(({ severity }) => severity === 'stop');
  return stopped && check.verdict.kind === 'agrees' ? 'past a limit' : check.verdict.kind;
}

function summaryOf(reading: Reading, { verdict }: PumpCheck, entriesDiffer: boolean): Text {
  const noun = nounOf(reading);
  const entries = entriesDiffer
    ? say` An entry differs from the order that was handed over: see below.`
    : [];
  switch (verdict.kind) {
    case 'agrees':
      return [...say`The ${noun} shows what these entries need.`, ...entries];
    case 'differs': {
      const unexplained =
        verdict.slips.length === 0 && !entriesDiffer
          ? say` No usual slip explains it: both work it out again.`
          : [];
      return [
        ...say`The ${noun} would deliver ${howMuch(verdict.ratio)}.`,
        ...unexplained,
        ...entries,
      ];
    }
    case 'not compared':
      return [
        ...say`No ordered dose was entered: the reading is only worked backwards.`,
        ...entries,
      ];
  }
}

/** "10 times the order", "4 % more than the order". */
function howMuch(ratio: Fraction): string {
  if (ratio.gte(2)) return `${factor(ratio)} times the order`;
  if (ratio.mul(2).lte(1)) return `the order divided by ${factor(ratio.inverse())}`;
  const apart = quantity(ratio.sub(1).abs().mul(100), 'percent');
  const least = apart.value.lt('0.1') ? 'less than 0.1\u00a0%' : shown(apart);
  return `${least} ${ratio.gt(1) ? 'more' : 'less'} than the order`;
}

function factor(ratio: Fraction): string {
  const text = figure(ratio, 1);
  return ratio.round(1).equals(ratio) ? text : `about ${text}`;
}

function nounOf(reading: Reading): string {
  return reading.unit === 'mg/kg/h' ? 'pump' : 'syringe';
}

function protocolPair(reading: Reading, { order }: Plan): PairRow {
  return {
    label: FIELD_NAMES.protocol,
    checked: uncapitalised(reading.protocol.name),
    ordered: uncapitalised(order.protocol.name),
    same: order.protocol.id === reading.protocol.id,
  };
}

function pairRow(pair: Pair, { order }: Plan): PairRow {
  const { checked, ordered } = pair;
  const label = pairLabel(pair, order);
  return {
    label,
    checked: checked ? shown(checked) : 'nothing',
    ordered: ordered ? shown(ordered) : 'nothing',
    same: isSamePair(pair),
  };
}

function pairLabel({ what, checked, ordered }: Pair, order: Order): string {
  switch (what) {
    case 'setting':
      return READING_NAMES[(checked ?? ordered)?.unit === 'mL/h' ? 'pump' : 'syringe'];
    case 'step':
      return stepName(order.protocol);
    case 'weight':
      return `${FIELD_NAMES.weight}, ${basisOf(order)}`;
    case 'dose':
      return `${FIELD_NAMES.dose}, on ${basisOf(order)} weight`;
    default:
      return FIELD_NAMES[what];
  }
}

function stopTitles(messages: readonly Message[]): string[] {
  const stops = messages.filter(({ severity }) => severity === 'stop');
  return stops.map(({ title }) => `${spaced(title)}.`);
}
