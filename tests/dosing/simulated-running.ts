import { clockMoment, UNIVERSAL } from '../../src/dosing/clock-moment';
import { quantity } from '../../src/dosing/quantity';
import { runningCheck } from '../../src/dosing/running-check';
import type { ReadFrom } from '../../src/dosing/running-reading';
import { LIBRARY } from '../../src/library/bundled';
import { drawFrom } from './drawn-orders';

/** The three instruments, each with what it is usually read on; whole hundredths of a mL. */
const INSTRUMENTS = [
  { from: 'syringe', rate: 92, container: 2200, within: 50, step: 1 },
  { from: 'pump', rate: 700, container: 25_000, within: 10, step: 10 },
  { from: 'bag', rate: 1000, container: 25_000, within: 2500, step: 1 },
] as const satisfies readonly {
  from: ReadFrom;
  rate: number;
  container: number;
  within: number;
  step: number;
}[];

/** What goes wrong: the pump runs at a share of the rate that it shows, or stands still for a while. */
const FAULTS = {
  right: () => 1,
  'a neighbouring rate above': () => 1.25,
  'a neighbouring rate below': () => 0.75,
  'a factor of two': () => 2,
  'half of it': () => 0.5,
  'a decimal point above': () => 10,
  'a decimal point below': () => 0.1,
  /** From a tenth to all of the time. */
  'a pause': (draw: () => number) => 1 - (0.1 + 0.9 * draw()),
} as const;

const TIMES = [30, 240, 720] as const;

/** How often each answer came, of so many runs. */
export interface Told {
  readonly instrument: ReadFrom;
  readonly fault: string;
  readonly minutes: number;
  readonly runs: number;
  readonly otherwise: number;
  readonly early: number;
}

/** So many runs in all → how often each fault was told at 30 min, 4 h and 12 h, by each instrument. */
export function simulateRunning(runs: number, seed = 16): Told[] {
  const whole = drawFrom(seed);
  const draw = () => whole(1_000_000) / 1_000_000;
  const cases = INSTRUMENTS.flatMap((instrument) =>
    Object.entries(FAULTS).flatMap(([fault, share]) =>
      TIMES.map((minutes) => ({ instrument, fault, share, minutes })),
    ),
  );
  const each = Math.ceil(runs / cases.length);
  return cases.map(({ instrument, fault, share, minutes }) => {
    const answers = Array.from({ length: each }, () =>
      answered(instrument, share(draw), minutes, draw),
    );
    const count = (...which: string[]) => answers.filter((answer) => which.includes(answer)).length;
    return {
      ...{ instrument: instrument.from, fault, minutes, runs: each },
      otherwise: count('more than fits', 'less than fits'),
      early: count('too early to tell'),
    };
  });
}

type Instrument = (typeof INSTRUMENTS)[number];

/** One run: the volume really gone, each reading off by at most its tolerance, each clock within its minute. */
function answered(
  { from, rate, container, within, step }: Instrument,
  share: number,
  minutes: number,
  draw: () => number,
): string {
  // A clock shows the minute that has begun, at both readings.
  const really = minutes + draw() - draw();
  const gone = Math.min((rate * share * really) / 60, container);
  // The last hundredth is kept for what reading to a hundredth takes off.
  const off = () => (2 * draw() - 1) * (within - 1);
  const counted = (truth: number) => Math.floor(truth / step) * step;
  const [first, now] =
    from === 'pump'
      ? [0, counted(gone)]
      : [container + off(), Math.max(container - gone + off(), 0)];
  const check = runningCheck(
    {
      isChanged: false,
      from,
      first: { volume: hundredths(first), at: at(0) },
      now: { volume: hundredths(now), at: at(minutes) },
      step: hundredths(step),
    },
    {
      rate: quantity(`${rate}/100`, 'mL/h'),
      strength: quantity('5', 'mg/mL'),
      container: hundredths(container),
      neighbours: [],
      before: undefined,
    },
    LIBRARY.bounds.running,
  );
  return check.kind === 'worked out' ? check.answer : check.why;
}

/** To a hundredth of a mL. */
function hundredths(volume: number) {
  return quantity(`${Math.trunc(volume)}/100`, 'mL');
}

function at(minutes: number) {
  const from = 8 * 60 + minutes;
  const time = { hours: Math.floor(from / 60), minutes: from % 60 };
  return clockMoment({ year: 2026, month: 11, day: 23 }, time, UNIVERSAL);
}
