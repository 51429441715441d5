import type { Library } from '../dosing/library';
import { mixed, overflows, type Preparation, type Way } from '../dosing/preparation';
import { exactly, isMore, type Quantity } from '../dosing/quantity';
import type { ClockTime } from '../dosing/run-out-time';
import { DELIVERIES, type DosingUnit, infusionUnit } from '../dosing/units';
import { readDose } from './dose-entry';
import { invisibleIn } from './invisible';
import { type Problem, refusals } from './problem';
import { doseUnit, type TypedOrder } from './typed-order';

export const WAYS: readonly Way[] = ['made up to', 'added to'];

/** Drug and volume, and how they are mixed if a vial is chosen → the preparation, or what is wrong. */
export function readMixing(
  typed: TypedOrder,
  drug: Quantity<'mg'> | undefined,
  entered: Quantity<'mL'> | undefined,
  library: Library,
): { readonly preparation: Preparation | undefined; readonly problems: readonly Problem[] } {
  const way = WAYS.find((each) => each === typed.way);
  const vial = library.products.vials.value.find(({ id }) => id === typed.vial);
  const problems: Problem[] = [
    ...(way === 'added to' && !vial ? [{ field: 'vial', kind: 'missing vial' } as const] : []),
    ...(vial && !way ? [{ field: 'way', kind: 'missing way' } as const] : []),
  ];
  if (!drug || !entered || problems.length > 0) return { preparation: undefined, problems };
  if (!vial || !way) return { preparation: { drug, volume: entered }, problems };
  const preparation = mixed(drug, { vial, way, entered });
  return overflows(preparation)
    ? { preparation, problems: [{ field: 'vial', kind: 'overflows', volume: entered }] }
    : { preparation, problems };
}

/** The word of the titration choice. */
export const ASKED = 'asked';

/** The step as typed, while a table is asked for; behind a choice taken back it decides nothing. */
function askedStep({ titration, titrationStep }: TypedOrder): string {
  return titration === ASKED ? titrationStep : '';
}

/** The step of a table that was asked for, in the unit of the dose; nothing for what is not an infusion. */
export function readTitrationStep(typed: TypedOrder, doseUnit: DosingUnit | undefined) {
  const unit = doseUnit ? infusionUnit(doseUnit) : undefined;
  return unit && readDose(askedStep(typed), unit, [unit]);
}

/** What is wrong with the step of a table that was asked for, and with the start time. */
export function bedsideProblems(typed: TypedOrder, library: Library): Problem[] {
  const chosen = doseUnit(typed, library);
  const unit = (chosen && infusionUnit(chosen)) ?? DELIVERIES.infusion.perKg;
  const step = readDose(askedStep(typed), unit, [unit]);
  const finest = exactly<DosingUnit<'infusion'>>(library.bounds.titration[unit].finest.at);
  const tooFine = step.kind === 'read' && isMore(finest, step.quantity);
  return [
    ...refusals('titrationStep', step, unit),
    ...(tooFine ? [{ field: 'titrationStep', kind: 'too fine', finest } as const] : []),
    ...(typed.start === '' || readClockTime(typed.start) ? [] : [notATime(typed.start)]),
  ];
}

function notATime(typed: string): Problem {
  const characters = invisibleIn(typed);
  return characters.length > 0
    ? { field: 'start', kind: 'invisible', characters }
    : { field: 'start', kind: 'not a time' };
}

/** "08:30" on a 24-hour clock, two digits each; anything else is not a time. */
export function readClockTime(typed: string): ClockTime | undefined {
  if (!/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/.test(typed)) return undefined;
  const [hours = 0, minutes = 0] = typed.split(':').map(Number);
  return { hours, minutes };
}
