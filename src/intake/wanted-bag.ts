import type { Limit } from '../dosing/cited';
import { decimalText } from '../dosing/decimal-text';
import { inHours } from '../dosing/duration';
import type { FixedRate } from '../dosing/hospital-rules';
import type { Library } from '../dosing/library';
import { overflows, type Preparation, type Wanted } from '../dosing/preparation';
import type { Protocol } from '../dosing/protocol';
import { exactly, isMore, type Quantity, quantity } from '../dosing/quantity';
import type { DosingUnit } from '../dosing/units';
import { bagFor, isBagFromRate } from '../dosing/wanted-bag';
import type { UnitAsked } from './dose-entry';
import { finerThanStep } from './finer-than-step';
import { type Entry, readNumber } from './number-entry';
import { type Problem, refusals } from './problem';
import type { OrderField, TypedOrder } from './typed-order';

/** The fields of a bag that is worked out from a wanted rate. */
export const WANTED_FIELDS = ['wantedRate', 'wantedHours'] as const satisfies readonly OrderField[];

type TypedWanted = Pick<TypedOrder, (typeof WANTED_FIELDS)[number]>;

/** Whether anything of such a bag is typed. */
export function isBagWanted(typed: TypedWanted): boolean {
  return WANTED_FIELDS.some((field) => typed[field] !== '');
}

/** How hours may be followed by their unit. */
const HOURS: readonly string[] = ['h', 'hour', 'hours'];

/** Whether a form asks for it: under an intravenous infusion, and wherever something of it is typed. */
export function asksWantedBag(
  typed: TypedWanted & Pick<TypedOrder, 'protocol'>,
  { protocols }: Library,
): boolean {
  const protocol = protocols.find(({ id }) => id === typed.protocol);
  return isBagWanted(typed) || (protocol !== undefined && isBagFromRate(protocol));
}

/** The rate and hours of a protocol that always runs at one, as they would be typed; nothing where the hours are no short decimal. */
export function fixedEntries({ rate, runsFor }: FixedRate): TypedWanted | undefined {
  const { figure, exact } = decimalText(inHours(runsFor.value).value);
  return exact === undefined ? { wantedRate: rate.at.figure, wantedHours: figure } : undefined;
}

function wantedEntries({ wantedRate, wantedHours }: TypedWanted) {
  return {
    rate: readNumber(wantedRate, 'mL/h'),
    hours: readNumber(wantedHours, 'h', HOURS),
  };
}

/** A rate and hours, where both are read; nothing is held against them yet. */
export function readWanted(typed: TypedWanted): Wanted | undefined {
  const { rate, hours } = wantedEntries(typed);
  return rate.kind === 'read' && hours.kind === 'read'
    ? { rate: rate.quantity, hours: hours.quantity }
    : undefined;
}

/** What the order says, as far as it was read. */
interface Ordered {
  readonly protocol: Protocol | undefined;
  readonly unit: DosingUnit | undefined;
  readonly dose: Entry<DosingUnit> | UnitAsked;
  readonly weight: Quantity<'kg'> | undefined;
}

/**
 * A wanted mL/h and hours → the bag of the order, or every problem. Both or neither, and neither drug nor
 * volume beside them: a bag that was named is never overwritten.
 */
export function readWantedBag(
  typed: TypedOrder,
  { protocol, unit, dose, weight }: Ordered,
  library: Library,
): { readonly bag: Preparation | undefined; readonly problems: readonly Problem[] } {
  if (!isBagWanted(typed)) return { bag: undefined, problems: [] };
  const { rate, hours } = wantedEntries(typed);
  const { fastestPump, longestBag } = library.bounds;
  const problems: Problem[] = [
    ...(protocol || typed.dose !== '' ? [] : [NO_PROTOCOL]),
    ...(protocol && dose.kind === 'empty'
      ? [{ field: 'dose', kind: 'missing', unit } as const]
      : []),
    ...(protocol && !isBagFromRate(protocol) ? [NO_BAG] : []),
    ...(typed.drug === '' && typed.volume === '' ? [] : [NAMED_TOO]),
    ...refusals('wantedRate', rate, 'mL/h'),
    ...(rate.kind === 'empty' && hours.kind === 'read'
      ? [{ field: 'wantedRate', kind: 'missing wanted rate', hours: hours.quantity } as const]
      : []),
    ...(rate.kind === 'read'
      ? [
          ...finerThanStep('wantedRate', typed.wantedRate, quantity(typed.step, 'mL/h')),
          ...above('wantedRate', rate.quantity, fastestPump),
        ]
      : []),
    ...refusals('wantedHours', hours, 'h'),
    ...(hours.kind === 'empty' && rate.kind === 'read'
      ? [{ field: 'wantedHours', kind: 'missing wanted hours', rate: rate.quantity } as const]
      : []),
    ...(hours.kind === 'read' ? above('wantedHours', hours.quantity, longestBag) : []),
    ...(typed.way === 'added to' ? [FULL_BAG] : []),
  ];
  const wanted = readWanted(typed);
  if (problems.length > 0 || !wanted || dose.kind !== 'read' || !weight) {
    return { bag: undefined, problems };
  }
  const vial = library.products.vials.value.find(({ id }) => id === typed.vial);
  const bag = bagFor({ dose: dose.quantity, weight }, wanted, vial);
  return bag && overflows(bag)
    ? { bag, problems: [{ field: 'vial', kind: 'overflows at a rate', volume: bag.volume }] }
    : { bag, problems };
}

const NO_PROTOCOL = { field: 'protocol', kind: 'missing', unit: undefined } as const;
const NO_BAG = { field: 'wantedRate', kind: 'no bag for a rate' } as const;
const NAMED_TOO = { field: 'wantedRate', kind: 'bag named too' } as const;
const FULL_BAG = { field: 'way', kind: 'full bag for a rate' } as const;

function above<U extends 'mL/h' | 'h'>(
  field: (typeof WANTED_FIELDS)[number],
  read: Quantity<U>,
  limit: Limit<U>,
): Problem[] {
  const most = exactly(limit.at);
  return isMore(read, most) ? [{ field, kind: 'above', most }] : [];
}
