import type { GivenBody } from '../dosing/body-weight';
import type { Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import type { Preparation } from '../dosing/preparation';
import type { Protocol } from '../dosing/protocol';
import { type Quantity, quantity } from '../dosing/quantity';
import type { ClockTime } from '../dosing/run-out-time';
import { DELIVERIES, type DosingUnit } from '../dosing/units';
import { readAdjustment } from './adjustment-entry';
import { ASKED, bedsideProblems, readClockTime, readMixing, readTitrationStep } from './bedside';
import { readBody } from './body';
import { readDose } from './dose-entry';
import { isOwnRate } from './driver-read';
import { readNumber } from './number-entry';
import { readOver } from './over-minutes';
import { missing, type Problem, type Read, refusals } from './problem';
import { doseUnit, type TypedOrder, unitsOf } from './typed-order';
import { isBagWanted, readWantedBag } from './wanted-bag';

/** What was asked for: every range at a weight, or one order. */
export type Request =
  | {
      readonly kind: 'ranges';
      readonly weight: Quantity<'kg'>;
      readonly protocol: Protocol | undefined;
      readonly preparation: Preparation | undefined;
      readonly body: GivenBody | undefined;
      readonly adjustment: string | undefined;
    }
  | {
      readonly kind: 'order';
      readonly order: Order;
      readonly start: ClockTime | undefined;
      /** Whether a titration table was asked for. */
      readonly titrated: boolean;
      /** Whether its driver works out its own rate. */
      readonly isOwnRate: boolean;
      readonly body: GivenBody | undefined;
    };

/** The entries of the order form, read one by one, and what is wrong with them in field order. */
export function readEntries(typed: TypedOrder, library: Library) {
  const protocol = library.protocols.find(({ id }) => id === typed.protocol);
  const units = unitsOf(typed, library);
  const unit = doseUnit(typed, library);
  const weight = readNumber(typed.weight, 'kg');
  const dose = unit ? readDose(typed.dose, unit, units) : ({ kind: 'empty' } as const);
  const drug = readNumber(typed.drug, 'mg');
  const volume = readNumber(typed.volume, 'mL');
  // Then neither is missing, and how it is mixed follows.
  const isWorkedOut = isBagWanted(typed);
  const adjusted = readAdjustment(typed, library, typed.dose !== '');
  const problems: Problem[] = [
    ...missing('weight', weight, 'kg'),
    ...refusals('weight', weight, 'kg'),
    ...(typed.dose !== '' && !protocol
      ? [{ field: 'protocol', kind: 'missing', unit: undefined } as const]
      : []),
    ...adjusted.problems,
    ...(protocol && !unit ? [{ field: 'unit', kind: 'not a unit', units } as const] : []),
    ...(unit ? refusals('dose', dose, unit) : []),
    ...refusals('drug', drug, 'mg'),
    ...(drug.kind === 'empty' && volume.kind === 'read' && !isWorkedOut
      ? [{ field: 'drug', kind: 'missing drug', volume: volume.quantity } as const]
      : []),
    ...refusals('volume', volume, 'mL'),
    ...(volume.kind === 'empty' && drug.kind === 'read' && !isWorkedOut
      ? [{ field: 'volume', kind: 'missing volume', drug: drug.quantity } as const]
      : []),
  ];
  const { preparation, problems: mixingProblems } = isWorkedOut
    ? { preparation: undefined, problems: [] }
    : readMixing(
        typed,
        drug.kind === 'read' ? drug.quantity : undefined,
        volume.kind === 'read' ? volume.quantity : undefined,
        library,
      );
  const { adjustment } = adjusted;
  return {
    ...{ protocol, adjustment, unit, weight, dose, preparation },
    problems: [...problems, ...mixingProblems],
  };
}

/** The typed form → a request in exact quantities, or every problem, in the order of the fields. */
export function readOrderForm(typed: TypedOrder, library: Library): Read<Request> {
  const {
    protocol,
    adjustment,
    unit,
    weight,
    dose,
    preparation: named,
    problems: found,
  } = readEntries(typed, library);
  const actual = weight.kind === 'read' ? weight.quantity : undefined;
  const body = readBody(typed, actual, library);
  const ordered = { protocol, unit, dose, weight: body.dosing };
  const { bag, problems: bagProblems } = readWantedBag(typed, ordered, library);
  const preparation = bag ?? named;
  const over = readOver(typed, protocol);
  const problems = [
    ...found,
    ...bagProblems,
    ...over.problems,
    ...body.problems,
    ...bedsideProblems(typed, library),
  ];
  const dosing = body.dosing;
  if (problems.length > 0 || !actual || !dosing) return { kind: 'problems', problems };
  if (!protocol || dose.kind !== 'read') {
    return {
      kind: 'read',
      value: {
        ...{ kind: 'ranges', weight: dosing, protocol, adjustment, preparation },
        body: body.read,
      },
    };
  }
  const order = orderUnder(
    protocol,
    {
      weight: dosing,
      ...(body.read && body.read.basis !== 'actual' ? { dosedOn: body.read } : {}),
      ...(adjustment === undefined ? {} : { adjustment }),
    },
    dose.quantity,
    preparation,
    typed,
    over.read,
  );
  return {
    kind: 'read',
    value: {
      kind: 'order',
      order,
      start: readClockTime(typed.start),
      titrated: typed.titration === ASKED,
      isOwnRate: isOwnRate(typed, protocol),
      body: body.read,
    },
  };
}

function orderUnder(
  protocol: Protocol,
  weights: Pick<Order, 'weight' | 'dosedOn' | 'adjustment'>,
  dose: Quantity<DosingUnit>,
  preparation: Preparation | undefined,
  typed: TypedOrder,
  over: Pick<Order, 'over'>,
): Order {
  const { delivery } = protocol;
  const titrationStep = readTitrationStep(typed, dose.unit);
  const often = dosesPerDayOf(protocol, typed.dosesPerDay);
  return {
    delivery,
    protocol,
    ...weights,
    dose,
    ...(preparation ? { preparation } : {}),
    step: quantity(typed.step, DELIVERIES[delivery].setting),
    ...(titrationStep?.kind === 'read' ? { titrationStep: titrationStep.quantity } : {}),
    ...(often ? { dosesPerDay: often } : {}),
    ...over,
  };
}

/** How often a day, where the protocol has doses a day and one of its documented numbers is chosen. */
export function dosesPerDayOf(
  protocol: Protocol,
  chosen: string,
): Quantity<'doses/day'> | undefined {
  if (protocol.delivery !== 'divided doses') return undefined;
  const often = protocol.dosesPerDay?.value.find((each) => each === chosen);
  return often === undefined ? undefined : quantity(often, 'doses/day');
}
