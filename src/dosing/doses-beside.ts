import type { Figure } from './computed';
import { inDosingUnit, perKilogram } from './dose-by-weight';
import { printedDecimals } from './printed';
import type { Quantity } from './quantity';
import type { Reading } from './reading';
import type { Slip } from './slips';
import { DOSING_UNITS, type DosingUnit } from './units';
import type { WorkedDose } from './worked-dose';

/** A dose in the unit that it was written in, and what it is in the unit of the one that it stands beside. */
export interface DoseBeside {
  readonly dose: Quantity<DosingUnit>;
  readonly there: Figure<DosingUnit>;
}

/** The dose that a checker entered and the one that was handed over, where they are in two units. */
export interface DosesBeside {
  /**
   * The same dose, at both weights; one of them the figure that the other is printed as in its unit; the same
   * figure in another unit; or another dose.
   */
  readonly stands: 'same' | 'rounded' | 'order rounded' | 'same figure' | 'another';
  readonly checked: DoseBeside;
  readonly ordered: DoseBeside;
}

/** A reading and the dose that was handed over → how their doses stand, where they are in two units of one list. */
export function dosesBeside(reading: Reading, { order }: WorkedDose): DosesBeside | undefined {
  const { delivery, dose, weight } = reading;
  if (!dose || delivery !== order.delivery || dose.unit === order.dose.unit) return undefined;
  const perKg = (each: Quantity<DosingUnit>, at: Quantity<'kg'>) => perKilogram(delivery, each, at);
  const checked = {
    dose,
    there: inDosingUnit(delivery, perKg(dose, weight), weight, order.dose.unit),
  };
  const ordered = {
    dose: order.dose,
    there: inDosingUnit(delivery, perKg(order.dose, order.weight), order.weight, dose.unit),
  };
  const isSame = [weight, order.weight].every((at) =>
    perKg(dose, at).value.equals(perKg(order.dose, at).value),
  );
  return { stands: isSame ? 'same' : apart(checked, ordered), checked, ordered };
}

/** How two doses that are not the same stand. */
function apart(checked: DoseBeside, ordered: DoseBeside): Exclude<DosesBeside['stands'], 'same'> {
  if (isPrintedAs(ordered.there, checked.dose)) return 'rounded';
  if (isPrintedAs(checked.there, ordered.dose)) return 'order rounded';
  return checked.dose.value.equals(ordered.dose.value) ? 'same figure' : 'another';
}

/** Whether a figure is rounded in print to another one: to as many decimals as usual, or more beside a limit. */
function isPrintedAs(figure: Figure, entered: Quantity<DosingUnit>): boolean {
  if (figure.value.equals(entered.value)) return false;
  const decimals = entered.value.toString().split('.')[1]?.length ?? 0;
  const places = Math.max(decimals, printedDecimals(figure.value));
  return figure.value.round(places).equals(entered.value);
}

/**
 * A slip is not named again where the two doses say the same: a rounded figure; and the order’s own figure, which
 * the pump then runs in the order’s unit.
 */
export function untold(slips: readonly Slip[], doses: DosesBeside | undefined): readonly Slip[] {
  switch (doses?.stands) {
    case 'rounded':
    case 'order rounded':
      return slips.filter(({ kind }) => kind !== 'rounded figure');
    case 'same figure':
      return slips.filter((slip) => !isTakenAs(slip, doses));
    default:
      return slips;
  }
}

/** Whether a slip is the figure that was entered, taken in the unit of the order. */
function isTakenAs(slip: Slip, { checked, ordered }: DosesBeside): boolean {
  if (slip.kind === 'another unit') return !slip.workedOut && slip.taken.unit === ordered.dose.unit;
  const [entered, unit] = [DOSING_UNITS[checked.dose.unit], DOSING_UNITS[ordered.dose.unit]];
  return slip.kind === 'without weight' && entered.factor === unit.factor;
}
