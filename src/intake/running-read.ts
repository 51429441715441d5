import { type ClockMoment, clockMoment, UNIVERSAL, type WallClock } from '../dosing/clock-moment';
import { quantity } from '../dosing/quantity';
import type { ReadFrom, RunningReading, VolumeReading } from '../dosing/running-reading';
import { readClockTime } from './bedside';
import { readDate } from './date-entry';
import { finerThanStep } from './finer-than-step';
import { invisibleIn } from './invisible';
import { type Entry, readNumber } from './number-entry';
import { missing, type Problem, refusals } from './problem';
import { STEPS } from './typed-order';

/** Two readings while it runs, as typed; all of them empty where nothing was read. */
export interface TypedRunning {
  readonly readFrom: string;
  /** The step of the volume that the pump shows as infused. */
  readonly volumeStep: string;
  readonly firstVolume: string;
  readonly firstDate: string;
  readonly firstTime: string;
  readonly nowVolume: string;
  readonly nowDate: string;
  readonly nowTime: string;
  /** 'yes' where rate, bag, bolus or pause changed since the first. */
  readonly changed: string;
}
export type RunningField = keyof TypedRunning;

export const EMPTY_RUNNING: TypedRunning = {
  readFrom: '',
  volumeStep: STEPS[1],
  firstVolume: '',
  firstDate: '',
  firstTime: '',
  nowVolume: '',
  nowDate: '',
  nowTime: '',
  changed: '',
};

export const READ_FROM: readonly ReadFrom[] = ['syringe', 'pump', 'bag'];
/** Said instead: nothing was read. */
export const NOT_READ = 'not read';
export const CHANGED = ['yes', 'no'] as const;

/** What the two volumes are read from, where they were read. */
export function readFromOf({ readFrom }: TypedRunning): ReadFrom | undefined {
  return READ_FROM.find((each) => each === readFrom);
}

/** The clock of the computer: how it stands to universal time on any day, and what it shows as the check is asked. */
export interface DeviceClock {
  readonly wall: WallClock;
  readonly shows: ClockMoment | undefined;
}

/** Where nobody says what time it is. */
export const NO_CLOCK: DeviceClock = { wall: UNIVERSAL, shows: undefined };

interface Read {
  readonly read: RunningReading | undefined;
  readonly problems: readonly Problem<RunningField>[];
}

/** Two readings as typed → in exact quantities on the clock of the wall, or every problem in field order. */
export function readRunning(typed: TypedRunning, { wall, shows }: DeviceClock): Read {
  const from = readFromOf(typed);
  if (!from) return { read: undefined, problems: [] };
  const unsaid: Problem<RunningField>[] = CHANGED.some((each) => each === typed.changed)
    ? []
    : [{ field: 'changed', kind: 'missing change' }];
  // After a change nothing is worked out of these two, so that they may be left empty.
  if (typed.changed === 'yes') return { read: { isChanged: true }, problems: unsaid };
  const first = readAt(typed, 'first', from, wall);
  const now = readAt(typed, 'now', from, wall);
  const problems = [...first.problems, ...now.problems, ...unsaid];
  if (!first.reading || !now.reading) return { read: undefined, problems };
  const step = quantity(typed.volumeStep, 'mL');
  const volumes = { first: first.reading, now: now.reading, step };
  return { read: { isChanged: false, from, ...volumes, asked: shows }, problems };
}

function readAt(typed: TypedRunning, which: 'first' | 'now', from: ReadFrom, clock: WallClock) {
  const [volumeField, dateField, timeField] = FIELDS[which];
  const volume = readVolume(typed[volumeField]);
  const date = readDate(typed[dateField]);
  const time = readClockTime(typed[timeField]);
  const problems: Problem<RunningField>[] = [
    ...missing(volumeField, volume, 'mL'),
    ...refusals(volumeField, volume, 'mL'),
    ...(from === 'pump' && volume.kind === 'read'
      ? finerThanStep(volumeField, typed[volumeField], quantity(typed.volumeStep, 'mL'))
      : []),
    ...(date ? [] : [unread(typed, dateField, 'not a date')]),
    ...(time ? [] : [unread(typed, timeField, 'not a time')]),
  ];
  const reading: VolumeReading | undefined =
    volume.kind === 'read' && date && time
      ? { volume: volume.quantity, at: clockMoment(date, time, clock) }
      : undefined;
  return { reading, problems };
}

const FIELDS = {
  first: ['firstVolume', 'firstDate', 'firstTime'],
  now: ['nowVolume', 'nowDate', 'nowTime'],
} as const;

function unread(
  typed: TypedRunning,
  field: RunningField,
  kind: 'not a date' | 'not a time',
): Problem<RunningField> {
  const characters = invisibleIn(typed[field]);
  return characters.length > 0 ? { field, kind: 'invisible', characters } : { field, kind };
}

/** A volume that may be nothing: a pump’s count that was cleared, a syringe that is empty. */
function readVolume(typed: string): Entry<'mL'> {
  return /^0(?:\.0{1,3})?(?:[ \u00a0]?mL)?$/.test(typed)
    ? { kind: 'read', quantity: quantity('0', 'mL') }
    : readNumber(typed, 'mL');
}
