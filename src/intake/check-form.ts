import type { Library } from '../dosing/library';
import type { LabelSays } from '../dosing/preparation';
import type { Protocol } from '../dosing/protocol';
import { quantity } from '../dosing/quantity';
import type { Reading } from '../dosing/reading';
import { readAdjustment } from './adjustment-entry';
import { WAYS } from './bedside';
import { readBody } from './body';
import { readOverCheck, type TypedOverCheck } from './check-over';
import { type DriverField, isOwnRate, readDriver, type TypedDriver } from './driver-read';
import { finerThanStep } from './finer-than-step';
import { type MadeField, readMade, type TypedMade } from './made-read';
import { readNumber } from './number-entry';
import { readEntries } from './order-form';

import { missing, type Problem, type Read, refusals } from './problem';
import { readingUnder } from './reading-under';
import {
  type DeviceClock,
  EMPTY_RUNNING,
  NO_CLOCK,
  type RunningField,
  readRunning,
  type TypedRunning,
} from './running-read';
import { EMPTY_ORDER, type OrderField } from './typed-order';

/** The second check’s form: the order typed again, and what the pump or the syringe shows. */
export interface TypedCheck extends TypedOverCheck, TypedRunning, TypedMade, TypedDriver {
  readonly reading: string;
  /** The rate before the last change; may be left empty. */
  readonly before: string;
  /** Whether it runs: "yes" or "no"; asked of what a pump gives, without a default. */
  readonly running: string;
}
export type CheckField =
  | OrderField
  | RunningField
  | MadeField
  | DriverField
  | 'reading'
  | 'rate'
  | 'unlimited'
  | 'before'
  | 'running';

export const EMPTY_CHECK: TypedCheck = {
  ...EMPTY_ORDER,
  reading: '',
  rate: '',
  unlimited: '',
  before: '',
  running: '',
  ...EMPTY_RUNNING,
  made: '',
  madeVial: '',
  opened: '',
  drawnUp: '',
  driverVolume: '',
  driverHours: '',
  orderedHours: '',
};

/** How the bag was mixed, where its label does not say. */
export const NOT_SAID = 'not said' satisfies LabelSays;
const LABEL_SAYS: readonly LabelSays[] = [...WAYS, NOT_SAID];

/** Whether what a pump gives is running. */
export const RUNNING = ['yes', 'no'] as const;

/** The typed check → a reading in exact quantities, or every problem, in the order of the fields. */
export function readCheckForm(
  typed: TypedCheck,
  library: Library,
  clock: DeviceClock = NO_CLOCK,
): Read<Reading, Problem<CheckField>> {
  const { protocol, weight, dose, preparation, problems } = readEntries(typed, library);
  const readingUnit = protocol && protocol.delivery !== 'infusion' ? 'mL' : 'mL/h';
  // Limits are held of what is given without an ordered dose too.
  const adjusted = readAdjustment(typed, library, true);
  const over = readOverCheck(typed, protocol);
  const { isUnlimited, isOnPump } = over;
  const reading = readNumber(typed.reading, readingUnit);
  const step = quantity(typed.step, readingUnit);
  const isInfusion = protocol?.delivery === 'infusion';
  const before = isInfusion ? readNumber(typed.before, 'mL/h') : ({ kind: 'empty' } as const);
  const actual = weight.kind === 'read' ? weight.quantity : undefined;
  const body = readBody(typed, actual, library);
  const labelSays = LABEL_SAYS.find((each) => each === typed.way);
  const made = asksMade(protocol) ? readMade(typed, library) : NOTHING;
  const driver = isOwnRate(typed, protocol) ? readDriver(typed) : NOTHING;
  const runs = asksRunning(typed, protocol) ? readRunning(typed, clock) : NOTHING;
  const all: Problem<CheckField>[] = [
    ...problems.filter(({ field }) => field === 'weight'),
    ...body.problems,
    ...(protocol ? [] : [{ field: 'protocol', kind: 'missing', unit: undefined } as const]),
    ...adjusted.problems,
    ...problems.filter(({ field }) => ['unit', 'dose'].includes(field)),
    ...over.problems.filter(({ field }) => field !== 'rate'),
    ...problems.filter(({ field }) => field === 'drug'),
    ...(typed.drug === '' && typed.volume === ''
      ? [
          { field: 'drug', kind: 'missing', unit: 'mg' } as const,
          { field: 'volume', kind: 'missing', unit: 'mL' } as const,
        ]
      : []),
    ...problems.filter(({ field }) => ['volume', 'vial', 'way'].includes(field)),
    ...(asksMixing(protocol) && !labelSays
      ? [{ field: 'way', kind: 'missing label' } as const]
      : []),
    ...made.problems,
    ...driver.problems,
    ...(isUnlimited
      ? []
      : [
          ...missing('reading', reading, readingUnit),
          ...refusals('reading', reading, readingUnit),
          ...(reading.kind === 'read' ? finerThanStep('reading', typed.reading, step) : []),
        ]),
    ...over.problems.filter(({ field }) => field === 'rate'),
    ...refusals('before', before, 'mL/h'),
    ...((isInfusion || isOnPump) && !isRunningSaid(typed)
      ? [
          {
            field: 'running',
            kind: 'missing running',
            what: isOnPump ? 'dose' : 'infusion',
          } as const,
        ]
      : []),
    ...runs.problems,
  ];
  const shown = reading.kind === 'read' ? reading.quantity.value : undefined;
  const set = isUnlimited ? preparation?.volume.value : shown;
  if (all.length > 0 || !protocol || !preparation || !body.dosing || !set) {
    return { kind: 'problems', problems: all };
  }
  const read = {
    weight: body.dosing,
    body: body.read,
    adjustment: adjusted.adjustment,
    preparation,
    labelSays,
    before: before.kind === 'read' ? before.quantity : undefined,
    running: typed.running === 'yes',
    set,
    over: over.read,
    step: step.value,
    dose: dose.kind === 'read' ? dose.quantity : undefined,
    dosesPerDay: typed.dosesPerDay,
    beside: {
      ...(made.read ? { made: made.read } : {}),
      ...(driver.read ? { driver: driver.read } : {}),
      ...(runs.read ? { runs: runs.read } : {}),
    },
  };
  return { kind: 'read', value: readingUnder(protocol, read) };
}

/** Whether a check asks how the label says it is mixed: of all but what is drawn from a bottle. */
export function asksMixing(protocol: Protocol | undefined): boolean {
  return protocol?.delivery !== 'divided doses';
}

/** Whether a check asks what was seen of the preparation: of all that is made of vials for one patient. */
export function asksMade(protocol: Protocol | undefined): boolean {
  return protocol !== undefined && protocol.delivery !== 'divided doses';
}

/** Whether a check asks how much is gone: of an infusion that runs. */
export function asksRunning({ running }: TypedCheck, protocol: Protocol | undefined): boolean {
  return protocol?.delivery === 'infusion' && running === 'yes';
}

/** Of what is not asked. */
const NOTHING = { read: undefined, problems: [] } as const;

function isRunningSaid({ running }: TypedCheck): boolean {
  return RUNNING.some((each) => each === running);
}
