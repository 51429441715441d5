import type { ClockMoment } from '../dosing/clock-moment';
import type { Quantity } from '../dosing/quantity';
import type { RunningWorked, Unreadable } from '../dosing/running-check';
import type { Explanation } from '../dosing/running-explanations';
import type { Fits, RunningReading, Unchanged } from '../dosing/running-reading';
import type { SecondCheck } from '../dosing/second-check';
import type { AskedSaid } from './asked-said';
import { clockShown, dateShown, hoursAndMinutes, offsetShown } from './dates';
import { shown, shownSpread } from './format';
import { say, type Text } from './text';
import { PAUSE } from './what-to-do';

/** What is gone while it runs, beside the rate that the pump shows; nothing where nothing was read. */
export function runningSaid({ reading, asked, check }: SecondCheck): AskedSaid | undefined {
  const { running } = asked;
  if (!running || !reading.runs) return undefined;
  if (running.kind === 'not worked out' || reading.runs.isChanged) {
    return {
      heading: 'While it runs: nothing was worked out',
      tone: 'plain',
      lines: running.kind === 'not worked out' ? unreadable(running.why, reading.runs) : [],
      explanations: [],
      toDo: [],
    };
  }
  const { answer } = running;
  return {
    heading: `While it runs: ${answer}`,
    tone: TONES[answer],
    lines: [
      ...found(reading.runs, running, shown(reading.set)),
      ...(check.verdict.kind === 'differs'
        ? [say`The ${shown(reading.set)} that the pump shows is itself not what the order needs.`]
        : []),
      NEVER,
    ],
    explanations: running.explanations.map(explained),
    toDo: TO_DO[answer],
  };
}

const TONES: Record<Fits, AskedSaid['tone']> = {
  fits: 'plain',
  'too early to tell': 'plain',
  'less than fits': 'caution',
  'more than fits': 'stop',
};

/** More: as where it differs and gives more. Less: the rate is not made up for. */
const TO_DO: Record<Fits, readonly Text[]> = {
  fits: [],
  'too early to tell': [],
  'less than fits': [say`Look at pump, line and site. Tell the prescriber now. Never catch up.`],
  'more than fits': PAUSE,
};

const NEVER = say`This does not say that the pump ran right, that the strength is right, or that the patient got it.`;

function unreadable(why: Unreadable, read: RunningReading): Text[] {
  return why === 'still to come' ? stillToCome(read) : [UNREADABLE[why]];
}

/** The time typed for now beside the time of the computer; nothing where that was not told. */
function stillToCome(read: RunningReading): Text[] {
  if (read.isChanged || !read.asked) return [];
  return [
    say`The second time, ${`${moment(read.now.at)},`} is still to come by this computer’s clock: it is ${`${moment(read.asked)}.`} Look at both dates and times again, and at the clock of this computer.`,
  ];
}

const UNREADABLE: Record<Exclude<Unreadable, 'still to come'>, Text> = {
  changed: say`Rate, bag, bolus or pause changed since then. Start from the last change: the volume and the time right after it. Without them nothing can be worked out.`,
  'at a clock change': say`The clocks change within an hour of one of these times, which may come twice or not at all. Read again later.`,
  'not later': say`The second time is not after the first. Look at both dates and times again.`,
  'gone backwards': say`By these volumes nothing is gone, and more is there than before. Was the syringe or the bag changed? Start from the last change.`,
};

function found(read: Unchanged, running: RunningWorked, rate: string): Text[] {
  const { minutes, given, expected, tolerance, clockChange, isByAMinute, toldFrom } = running;
  const span = say`From ${moment(read.first.at)} to ${`${moment(read.now.at)},`} ${lasts(minutes)}: `;
  const changed = clockChange ? say` The clocks changed in between, which is counted.` : [];
  const near = say` Each reading is taken to be within ${shown(tolerance)}.`;
  if (toldFrom) {
    return [
      [...span, ...say`${shown(expected)} expected at ${`${rate}.`}`, ...near, ...changed],
      say`So little is read too coarsely. It can be told from ${lasts(toldFrom)} after the first reading.`,
    ];
  }
  return [
    [
      ...span,
      ...say`${shownSpread(given)} gone, ${shown(expected)} expected at ${`${rate}.`}`,
      ...near,
      ...changed,
    ],
    say`A mean of ${`${shownSpread(running.rate)},`} ${shownSpread(running.amount)}: ${shownSpread(running.share)} of the rate shown.`,
    ...(running.isStillToCome
      ? stillToCome(read).map((line) => [...line, ...say` By an earlier time it is more still.`])
      : []),
    ...(isByAMinute ? [say`It fits with the clock a minute off.`] : []),
  ];
}

/** "23 November 2026, 08:30 (UTC+1)" */
function moment({ date, time, ahead }: ClockMoment): string {
  return `${dateShown(date)}, ${clockShown(time)} (${offsetShown(ahead)})`;
}

function lasts({ value }: Quantity<'min'>): string {
  return hoursAndMinutes(value.n);
}

function explained(explanation: Explanation): Text {
  switch (explanation.kind) {
    case 'decimal point':
      return say`Decimal point: the pump ran at ${explanation.factor === '10' ? '10 times' : 'a tenth of'} the rate that it shows now.`;
    case 'rate before':
      return say`It still ran at the rate before the last change, ${shown(explanation.rate)}.`;
    case 'neighbouring rate':
      return say`The neighbouring rate of the titration table, ${shown(explanation.rate)}.`;
    case 'pause': {
      const { low, high } = explanation.minutes;
      return say`A pause of ${lasts(low)} to ${lasts(high)} in all: an alarm, an occlusion, a walk.`;
    }
    case 'another syringe':
      return say`Another syringe confirmed on the driver than is in it: read its maker and size.`;
    case 'primed after':
      return say`The line primed after the first reading, if it holds ${shownSpread(explanation.volume)}.`;
    case 'leak':
      return say`A leak: at the syringe or bag, at a connection, at the site.`;
    case 'free flow':
      return say`Siphoning or free flow: a syringe that is not held, a pump above the patient, a line off its pump.`;
  }
}
