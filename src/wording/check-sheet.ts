import type { Finding } from '../dosing/findings';
import type { Library } from '../dosing/library';
import type { Reading } from '../dosing/reading';
import type { RunningCheck } from '../dosing/running-check';
import type { Fits } from '../dosing/running-reading';
import type { SecondCheck, Standing } from '../dosing/second-check';
import type { AskedSaid } from './asked-said';
import { dosesApart, orderedRows } from './check-doses';
import { alsoEntered, basisEntered, type PairRow, pairRows } from './check-pairs';
import { cameOut, nounOf, summaryOf } from './check-summary';
import { driverSaid } from './driver-said';
import { type Message, message } from './findings';
import { shown } from './format';
import { lineSaid } from './line';
import { madeSaid } from './made-said';
import { doseShown, headOf, type Medication, protocolSaid } from './medication';
import { rateSlipName, rateSlipSaid } from './pumped-slips';
import { overRead, rateRows, readingShown } from './rate-check';
import { type Row, row } from './rows';
import { runningSaid } from './running-said';
import { bothInPounds, slipName, slipSentence } from './slips';
import { say, spaced, type Text } from './text';
import { whatToDo } from './what-to-do';
import { counted } from './withheld';

/** Everything that the second checker reads after comparing, and that the record keeps of it. */
export interface CheckSheet {
  readonly verdict: Standing;
  readonly medication: Medication;
  readonly heading: string;
  readonly summary: Text;
  /** What to do now, line by line. */
  readonly toDo: readonly Text[];
  readonly slips: readonly Text[];
  /** The same slips, in a few words each. */
  readonly slipNames: readonly string[];
  readonly messages: readonly Message[];
  /** What is said of the line that it runs through; empty where there is none. */
  readonly line: Text;
  /** What is gone while it runs; a driver; the preparation: each where it was asked. */
  readonly running: AskedSaid | undefined;
  readonly asked: readonly AskedSaid[];
  readonly pairs: readonly PairRow[];
  readonly alsoEntered: Text;
  /** What the record asks about after a difference: the entries that differ, or what was read. */
  readonly asksAbout: 'entries' | 'reading';
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

/** A second check, worked out → its sheet. */
export function checkSheet(second: SecondCheck, library: Library): CheckSheet {
  const { reading, check, standing, direction, judgement, slips, asked } = second;
  const messages = inOrder(check.findings).map((finding) => message(finding, 'entered', library));
  const both = bothInPounds(second);
  const doses = dosesApart(second);
  const noSetting = check.verdict.kind === 'differs' ? check.verdict.noSetting : undefined;
  const { rate } = check;
  const rateSlips = rate?.verdict.kind === 'differs' ? rate.verdict.slips : [];
  const orderedOn = second.beside?.order.dosedOn?.basis;
  const noun = nounOf(reading);
  return {
    verdict: standing,
    medication: medicationOf(reading),
    heading: headingOf(standing, asked.running),
    summary: summaryOf(second),
    toDo: whatToDo(standing, direction, reading, judgement),
    slips: [
      ...both,
      ...doses.map(({ sentence }) => sentence),
      ...slips.map((slip) => slipSentence(slip, reading, check, orderedOn)),
      ...(rate ? rateSlips.map((slip) => rateSlipSaid(slip, rate)) : []),
    ],
    slipNames: [
      ...both.map(() => 'pounds taken as kilograms'),
      ...doses.map(({ name }) => name),
      ...(noSetting?.isRounded ? ['no setting at this step fits'] : []),
      ...slips.map((slip) => slipName(slip, reading, check)),
      ...rateSlips.map(rateSlipName),
    ],
    messages,
    line: lineSaid(reading.delivery, reading.over?.by),
    running: runningSaid(second),
    asked: [driverSaid(second), madeSaid(second)].flatMap((each) => each ?? []),
    pairs: pairRows(second),
    alsoEntered: alsoEntered(second),
    asksAbout: isReadingRight(second) ? 'entries' : 'reading',
    rows: [
      row('Strength', check.strength),
      row('Delivers', check.delivers, check.edges),
      row('Per kilogram of the weight entered', check.deliversPerKg, check.edges),
      ...rateRows(rate),
      ...orderedRows(second),
    ],
    footers: [
      say`This checks what was read from the ${noun}, not the ${noun} itself.`,
      say`Racemic ketamine, doses as base.`,
    ],
    reading: readingShown(reading),
    came: cameOut(second),
    tooFast: second.isTooFast,
    announcement: [...stopTitles(messages), ...counted(messages)].join(' '),
  };
}

/** An entry differs from the order’s; what was read fits the entries, is the order’s, or is not compared. */
function isReadingRight({ differs, check, pairs }: SecondCheck): boolean {
  const isOrders = pairs.some(({ what, isSame }) => what === 'setting' && isSame);
  return differs.entries && !differs.settingAlone && (check.verdict.kind !== 'differs' || isOrders);
}

const SEVERITIES = ['stop', 'caution', 'note'] as const;

/** Where anything is stopped: stops first, then cautions, then notes, as on a withheld dose sheet. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const isStopped = findings.some(({ severity }) => severity === 'stop');
  return isStopped
    ? SEVERITIES.flatMap((each) => findings.filter(({ severity }) => severity === each))
    : findings;
}

function medicationOf(reading: Reading): Medication {
  return {
    protocol: protocolSaid(reading),
    dose: `${reading.dose ? doseShown({ ...reading, dose: reading.dose }) : 'not entered'}${reading.over ? `, ${overRead(reading.over)}` : ''}`,
    weight: `${shown(reading.weight)},\u00a0${basisEntered(reading)}`,
    ...headOf(reading.protocol),
  };
}

const HEADINGS: Record<Standing, string> = {
  agrees: 'Agrees',
  'with a caution': 'Agrees, with a caution',
  'past a limit': 'Agrees, but past a limit',
  differs: 'Differs',
  'step asked': 'Is the step right?',
  'doses asked': 'How many doses a day?',
  'minutes asked': 'Over how many minutes?',
  'not compared': 'Nothing was compared',
};

/** A rate that agrees is not all that runs: what is gone stands in the heading where it does not fit. */
function headingOf(standing: Standing, running: RunningCheck | undefined): string {
  const gone = running?.kind === 'worked out' ? GONE[running.answer] : undefined;
  return gone ? `${HEADINGS[standing]}; ${gone} is gone than fits` : HEADINGS[standing];
}

const GONE: Partial<Record<Fits, string>> = { 'more than fits': 'more', 'less than fits': 'less' };

function stopTitles(messages: readonly Message[]): string[] {
  const stops = messages.filter(({ severity }) => severity === 'stop');
  return stops.map(({ title }) => `${spaced(title)}.`);
}
