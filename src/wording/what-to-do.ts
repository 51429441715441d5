import type { Direction } from '../dosing/consequence';
import type { Judgement } from '../dosing/judgement';
import type { Reading } from '../dosing/reading';
import type { Standing } from '../dosing/second-check';
import { isOnPump } from './rate-check';
import { say, type Text } from './text';

const APART =
  'Both work it out again, apart. If you still differ, a third person does: by telephone, named, counts.';

/** What is never to be keyed, whichever way the pump differs from it. */
const ORDER_PAST = say`The order itself is past a limit: never set the pump to it.`;

/** A running pump that gives more. */
export const PAUSE: readonly Text[] = [
  say`Pause it.`,
  say`Look at the patient: awake? Breathing, oxygen, pulse, blood pressure. Call for help if unwell.`,
  say`Tell the prescriber. Do not restart or re-key until two people agree.`,
  say`Keep the bag, note time and volume, and report it.`,
];

const LEAVE: readonly Text[] = [
  say`Leave it running. Look at the patient.`,
  say`Tell the prescriber now. Never catch up.`,
];

/** Past a stop, or where it differs: which way decides what happens to an infusion that runs. */
const RUNNING: Record<Direction, readonly Text[]> = {
  more: PAUSE,
  less: LEAVE,
  'as ordered': [
    say`The rate is the order’s. Leave it running. Look at the patient.`,
    say`Both read the order and the label again now, apart, and tell the prescriber if an entry still differs.`,
  ],
};

/** What stands under every verdict; it never names a figure to change a rate to. */
export function whatToDo(
  verdict: Standing,
  direction: Direction,
  reading: Reading,
  is: Judgement,
): readonly Text[] {
  switch (verdict) {
    case 'agrees':
      return [];
    case 'with a caution': {
      const about = is.tooCoarse ? ': a finer step, or another strength' : '';
      if (!isOnPump(reading)) return [say`Ask the prescriber before it is given${about}.`];
      if (!reading.running) return [say`Ask the prescriber before it starts${about}.`];
      return is.cautioned
        ? [say`Look at the patient, then ask the prescriber now${about}.`]
        : [say`Leave it running, and ask the prescriber now${about}.`];
    }
    case 'past a limit':
      return pastLimit(direction, reading);
    case 'differs':
      if (isOnPump(reading) && reading.running) {
        return [
          ...(is.givenPast ? PAUSE : RUNNING[direction]),
          ...(is.orderPast ? [ORDER_PAST] : []),
        ];
      }
      return [
        ...pastLimit(direction, reading),
        [{ text: APART, kept: false }],
        ...(is.orderPast ? [ORDER_PAST] : []),
      ];
    case 'step asked':
      return [
        say`Look at the ${isOnPump(reading) ? 'pump' : 'syringe'}: which step does it have? Choose it, and compare again.`,
      ];
    case 'doses asked':
      return [say`Look at the order: how many doses a day? Choose it, and compare again.`];
    case 'minutes asked':
      return [say`Look at the order: over how many minutes? Enter them, and compare again.`];
    case 'not compared':
      return [
        ...(is.stopped ? pastLimit(direction, reading) : []),
        say`Enter the ordered dose, and compare again.`,
      ];
  }
}

function pastLimit(direction: Direction, reading: Reading): readonly Text[] {
  if (!isOnPump(reading)) return [say`Do not give it.`];
  return reading.running ? RUNNING[direction] : [say`Do not start it.`];
}
