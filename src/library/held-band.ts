import type { Fraction } from 'fraction.js';
import { type Quantity, quantity } from '../dosing/quantity';
import { type Delivery, DOSING_UNITS, type DosingUnit } from '../dosing/units';
import { bothForms, doseOf, dosingUnit, exact } from './amounts';
import { bandName } from './band-weights';
import type { Path } from './fault';
import type { AppliesTo, DosedBand, OpenBand } from './schema-band';
import type { Figure } from './schema-parts';
import type { OpenProtocol } from './schema-protocol';

/** The limits of a band, from the lowest to the highest. */
export const LIMITS = ['hardMin', 'softMin', 'low', 'high', 'softMax', 'hardMax'] as const;
export type LimitName = (typeof LIMITS)[number];
export type Limits = { readonly [name in LimitName | 'initial']?: Fraction };

/** A band as it holds for everyone in it, or for whom one of its adjustments is. */
export interface HeldBand {
  readonly at: Path;
  readonly name: string;
  readonly appliesTo: AppliesTo;
  readonly unit: DosingUnit;
  readonly adjustment: string | undefined;
  /** What holds: where an adjustment leaves a figure out, the band’s. */
  readonly limits: Limits;
  /** What is written here itself. */
  readonly own: Limits;
  /** The second hard maximum, in the other form. */
  readonly cap: Quantity<DosingUnit> | undefined;
  /** Of the built-in limits: no maximum for the whole body lies below the range. */
  readonly isReference?: true;
}

/** Whether doses are given in a band at all. */
export function isDosed(band: OpenBand): band is DosedBand {
  return !('excluded' in band);
}

/** Every band that is not excluded, and each of its adjustments. */
export function heldBands({ bands }: Pick<OpenProtocol, 'bands'>): HeldBand[] {
  return bands.flatMap((band, at) => (isDosed(band) ? held(band, ['bands', at]) : []));
}

function held(band: DosedBand, at: Path): HeldBand[] {
  const { appliesTo, notToExceed } = band;
  const own = limitsOf(band);
  const whole: HeldBand = {
    ...{ at, appliesTo, own, limits: own, adjustment: undefined },
    name: bandName(appliesTo),
    unit: dosingUnit(band.unit),
    cap: notToExceed && doseOf(notToExceed),
  };
  const adjusted = (band.adjustments ?? []).map((adjustment, index): HeldBand => {
    const written = limitsOf(adjustment);
    return {
      ...whole,
      at: [...at, 'adjustments', index],
      name: `${whole.name}, ${adjustment.when}`,
      adjustment: adjustment.when,
      own: written,
      limits: { ...own, ...written },
    };
  });
  return [whole, ...adjusted];
}

type Written = Pick<DosedBand, 'range'> & {
  readonly limits?: { readonly [name in keyof Limits]?: Figure | undefined } | undefined;
};

function limitsOf({ range, limits = {} }: Written): Limits {
  const written = { ...limits, low: range?.low, high: range?.high };
  const names = [...LIMITS, 'initial' as const];
  return Object.fromEntries(
    names.flatMap((name) => {
      const figure = written[name];
      return figure === undefined ? [] : [[name, exact(figure)]];
    }),
  );
}

/** Where a limit of a band is written. */
export function limitPath({ at }: HeldBand, name: LimitName | 'initial' | 'notToExceed'): Path {
  if (name === 'notToExceed') return [...at, name];
  return [...at, name === 'low' || name === 'high' ? 'range' : 'limits', name];
}

/** What stops a dose of a band at a weight: the lower of its two maxima, in both forms, and which it is. */
export function maximumAt(
  { limits, cap, unit }: Pick<HeldBand, 'limits' | 'cap' | 'unit'>,
  delivery: Delivery,
  weight: Quantity<'kg'>,
) {
  const { hardMax } = limits;
  const max = hardMax && bothForms(delivery, quantity(hardMax, unit), weight);
  const other = cap && bothForms(delivery, cap, weight);
  if (other && (!max || other.perKg.value.lt(max.perKg.value))) {
    return { ...other, by: 'notToExceed' as const };
  }
  return max && { ...max, by: 'hardMax' as const };
}

/** Whether a band’s limits are per kilogram. */
export function isPerKg({ unit }: Pick<HeldBand, 'unit'>): boolean {
  return DOSING_UNITS[unit].per === 'kilogram';
}
