import type { Fraction } from 'fraction.js';
import { type ApartBy, apartBy } from './apart-by';
import { ceilingAt } from './ceiling';
import { perKilogram } from './dose-by-weight';
import { difference } from './formulas';
import type { Library } from './library';
import { exactly, isMore, type Quantity, quantity, type Written } from './quantity';
import type { Reading } from './reading';
import { type Slip, slipsThatFit } from './slips';
import type { Delivery, LimitUnit, PerKg, Setting } from './units';

export type Verdict =
  | { readonly kind: 'not compared' }
  | { readonly kind: 'agrees' }
  /**
   * `ratio` is delivered ÷ ordered, both per kilogram. Where every setting at the step would be stopped, as
   * too far from the order or as nothing, none agrees; what the step comes to differs too.
   */
  | {
      readonly kind: 'differs';
      readonly ratio: Fraction;
      readonly apart: ApartBy;
      readonly slips: readonly Slip[];
      /** The setting at the step that would agree. */
      readonly right: Fraction | undefined;
      readonly noSetting?: NoSetting;
    };

/** No setting at this step fits the order. */
export interface NoSetting {
  readonly step: Quantity<Setting>;
  /** Whether what was read is the order rounded, up or down, to this step. */
  readonly isRounded: boolean;
  /** Whether it is what the rule of every setting makes of the order. */
  readonly isSetting: boolean;
}

/**
 * A reading beside the ordered dose per kilogram, and what it delivers per kilogram → whether they agree;
 * `moreEdges`, per kilogram, are limits besides the source range and the stop that rounding must not pass.
 */
export function compare(
  reading: Reading,
  dose: Quantity<PerKg>,
  delivered: Fraction,
  moreEdges: readonly Fraction[],
  library: Library,
): Verdict {
  const { protocol, weight, orderedWeight } = reading;
  const { delivery, documented, own } = protocol;
  const softTops: readonly (Written<LimitUnit> | undefined)[] = [
    documented?.value.high,
    own?.softMax?.at,
  ];
  const edges = [
    ...softTops.flatMap((top) =>
      top ? [perKilogram<Delivery>(delivery, exactly(top), weight).value] : [],
    ),
    ceilingAt(protocol, weight).perKg.value,
    ...moreEdges,
  ];
  const step = reading.step.value;
  const half = step.div(2);
  // Per kilogram, what one mL or one mL/h delivers: every setting is this many times its figure.
  const perUnit = delivered.div(reading.set.value);
  const dosed = (set: Fraction) => set.mul(perUnit);
  const ordered = dose.value;
  const crosses = (set: Fraction) => edges.some((edge) => ordered.lte(edge) && dosed(set).gt(edge));

  const agrees = (set: Fraction): boolean => {
    if (ordered.lt(dosed(set.sub(half)))) return false;
    if (ordered.lt(dosed(set.add(half)))) return !crosses(set);
    return ordered.lt(dosed(set.add(step))) && crosses(set.add(step));
  };
  const read = reading.set.value;
  // What the order would be set to, from what this reading delivers: to the step, or the step below.
  const exact = ordered.div(perUnit);
  const nearest = exact.roundTo(step);
  const rounded = [nearest, nearest.sub(step)].find((set) => set.gt(0) && agrees(set));
  const furthest = exactly(library.bounds.stepDifference.stop.at);
  const isFar = (set: Fraction) =>
    isMore(difference(quantity(dosed(set), dose.unit), dose), furthest);
  const right = rounded && !isFar(rounded) ? rounded : undefined;
  if (right && agrees(read)) return { kind: 'agrees' };

  const noSetting = right
    ? {}
    : {
        noSetting: {
          step: reading.step,
          isRounded: read.sub(exact).abs().lt(step),
          isSetting: agrees(read),
        },
      };
  const lowest = dosed(read.sub(half));
  const highest = dosed(read.add(half));
  const next = dosed(read.add(step));
  // A limit for the whole body stands elsewhere per kilogram at the weight of the order.
  const passed = orderedWeight ? [...edges, ceilingAt(protocol, orderedWeight).perKg.value] : edges;
  const times = (factor: Fraction): boolean => {
    const figure = ordered.mul(factor);
    if (figure.lt(lowest) || figure.gte(next)) return false;
    if (figure.lt(highest)) return true;
    // Rounded down, where rounding up would pass a limit: under the wrong weight or bag, or dose.
    return passed.some(
      (edge) =>
        (ordered.lte(edge) && next.div(factor).gt(edge)) || (figure.lte(edge) && next.gt(edge)),
    );
  };
  const isExact = (factor: Fraction) => ordered.mul(factor).equals(dosed(read));
  const near = (apart: Fraction) => ordered.sub(apart).lt(highest) && ordered.add(apart).gt(lowest);
  const isNearest = nearest.equals(read);
  const isRounded = noSetting.noSetting?.isRounded === true;
  const fit = {
    right,
    isNearest,
    isRounded,
    times,
    isExact,
    near,
    dose: (dose: Fraction) => times(dose.div(ordered)),
  };
  const { protocols, products, bounds } = library;
  const slips = slipsThatFit(reading, fit, protocols, products, bounds, reading.orderedWeight);
  const ratio = delivered.div(ordered);
  return { kind: 'differs', ratio, apart: apartBy(ratio), slips, right, ...noSetting };
}
