import type { GivenBody } from '../dosing/body-weight';
import type { Library } from '../dosing/library';
import type { LabelSays } from '../dosing/preparation';
import type { Protocol } from '../dosing/protocol';
import { type Quantity, quantity } from '../dosing/quantity';
import type { Reading, ReadOver } from '../dosing/reading';
import { DELIVERIES, type DosingUnit } from '../dosing/units';
import { WAYS } from './bedside';
import { readBody } from './body';
import { finerThanStep } from './finer-than-step';
import { readNumber } from './number-entry';
import { dosesPerDayOf, readEntries } from './order-form';
import { readGiven } from './over-minutes';
import { missing, type Problem, type Read, refusals } from './problem';
import { EMPTY_ORDER, type OrderField, type TypedOrder } from './typed-order';

/** The second check’s form: the order typed again, and what the pump or the syringe shows. */
export interface TypedCheck extends TypedOrder {
  readonly reading: string;
  /** What a pump shows as the rate of a single dose; 'yes' where it has no volume limit. */
  readonly rate: string;
  readonly unlimited: string;
  /** The rate before the last change; may be left empty. */
  readonly before: string;
  /** Whether it runs: "yes" or "no"; asked of what a pump gives, without a default. */
  readonly running: string;
}
export type CheckField = OrderField | 'reading' | 'rate' | 'unlimited' | 'before' | 'running';

export const EMPTY_CHECK: TypedCheck = {
  ...EMPTY_ORDER,
  reading: '',
  rate: '',
  unlimited: '',
  before: '',
  running: '',
};

/** How the bag was mixed, where its label does not say. */
export const NOT_SAID = 'not said' satisfies LabelSays;
const LABEL_SAYS: readonly LabelSays[] = [...WAYS, NOT_SAID];

/** Whether a pump has no volume limit, ticked. */
export const UNLIMITED = 'yes';

/** Whether what a pump gives is running. */
export const RUNNING = ['yes', 'no'] as const;

/** The typed check → a reading in exact quantities, or every problem, in the order of the fields. */
export function readCheckForm(
  typed: TypedCheck,
  library: Library,
): Read<Reading, Problem<CheckField>> {
  const { protocol, weight, dose, preparation, problems } = readEntries(typed, library);
  const readingUnit = protocol && protocol.delivery !== 'infusion' ? 'mL' : 'mL/h';
  const over = readOverCheck(typed, protocol);
  const { isUnlimited, isOnPump } = over;
  const reading = readNumber(typed.reading, readingUnit);
  const step = quantity(typed.step, readingUnit);
  const isInfusion = protocol?.delivery === 'infusion';
  const before = isInfusion ? readNumber(typed.before, 'mL/h') : ({ kind: 'empty' } as const);
  const actual = weight.kind === 'read' ? weight.quantity : undefined;
  const body = readBody(typed, actual, library);
  const labelSays = LABEL_SAYS.find((each) => each === typed.way);
  const all: Problem<CheckField>[] = [
    ...problems.filter(({ field }) => field === 'weight'),
    ...body.problems,
    ...(protocol ? [] : [{ field: 'protocol', kind: 'missing', unit: undefined } as const]),
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
  ];
  const shown = reading.kind === 'read' ? reading.quantity.value : undefined;
  const set = isUnlimited ? preparation?.volume.value : shown;
  if (all.length > 0 || !protocol || !preparation || !body.dosing || !set) {
    return { kind: 'problems', problems: all };
  }
  const read = {
    weight: body.dosing,
    body: body.read,
    preparation,
    labelSays,
    before: before.kind === 'read' ? before.quantity : undefined,
    running: typed.running === 'yes',
    set,
    over: over.read,
    step: step.value,
    dose: dose.kind === 'read' ? dose.quantity : undefined,
    dosesPerDay: typed.dosesPerDay,
  };
  return { kind: 'read', value: readingUnder(protocol, read) };
}

/** Whether what is checked is a single dose on a pump. */
export function isOnPump(typed: TypedCheck, protocol: Protocol | undefined): boolean {
  return readOverCheck(typed, protocol).isOnPump;
}

/** Whether a check asks how the label says it is mixed: of all but what is drawn from a bottle. */
export function asksMixing(protocol: Protocol | undefined): boolean {
  return protocol?.delivery !== 'divided doses';
}

function isRunningSaid({ running }: TypedCheck): boolean {
  return RUNNING.some((each) => each === running);
}

/** The minutes and what gives them, as far as they were read; by a pump its rate, which is asked for. */
function readOverCheck(typed: TypedCheck, protocol: Protocol | undefined) {
  const { minutes, by, problems } = readGiven(typed, protocol);
  const isOnPump = by === 'pump';
  const rateStep = quantity(typed.rateStep, 'mL/h');
  const rate = isOnPump ? readNumber(typed.rate, 'mL/h') : ({ kind: 'empty' } as const);
  const isUnlimited = isOnPump && typed.unlimited === UNLIMITED;
  const given = minutes ? { minutes } : {};
  const read: ReadOver | undefined =
    by === 'hand'
      ? { by, ...given }
      : isOnPump && rate.kind === 'read'
        ? { by, ...given, rate: rate.quantity, rateStep, isLimited: !isUnlimited }
        : undefined;
  const all: Problem<CheckField>[] = [
    ...problems,
    ...(isOnPump ? missing('rate', rate, 'mL/h') : []),
    ...refusals('rate', rate, 'mL/h'),
    ...(rate.kind === 'read' ? finerThanStep('rate', typed.rate, rateStep) : []),
  ];
  return { isOnPump, isUnlimited, read, problems: all };
}

type Value = Quantity<'kg'>['value'];

function readingUnder(
  protocol: Protocol,
  read: {
    readonly weight: Quantity<'kg'>;
    readonly body: GivenBody | undefined;
    readonly preparation: Reading['preparation'];
    readonly labelSays: LabelSays | undefined;
    readonly before: Quantity<'mL/h'> | undefined;
    readonly running: boolean;
    readonly over: ReadOver | undefined;
    readonly set: Value;
    readonly step: Value;
    readonly dose: Quantity<DosingUnit> | undefined;
    readonly dosesPerDay: string;
  },
): Reading {
  const { set, step, dose, before } = read;
  const { weight, preparation, labelSays, body, over } = read;
  const { delivery } = protocol;
  const unit = DELIVERIES[delivery].setting;
  const often = dosesPerDayOf(protocol, read.dosesPerDay);
  return {
    delivery,
    protocol,
    weight,
    preparation,
    ...(labelSays ? { labelSays } : {}),
    ...(body ? { body } : {}),
    set: quantity(set, unit),
    step: quantity(step, unit),
    ...(delivery === 'infusion' || over?.by === 'pump' ? { running: read.running } : {}),
    ...(delivery === 'infusion' && before ? { before } : {}),
    ...(over ? { over } : {}),
    ...(dose ? { dose } : {}),
    ...(often ? { dosesPerDay: often } : {}),
  };
}
