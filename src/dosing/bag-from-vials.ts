import { ceilingAt } from './ceiling';
import type { Computed } from './computed';
import { amount } from './dose-by-weight';
import { measuredOf } from './for-person';
import { putIn } from './formulas';
import type { Library, Products } from './library';
import { type DrawUp, dilutionRule, drawnFrom, type Wanted } from './preparation';
import { exactly, isMore, isSame, type Quantity, quantity } from './quantity';
import { downToStep, toStep } from './rounding';
import { isOfInfusion, type WorkedDose } from './worked-dose';

/** A volume that lies between the marks of every syringe: the nearest mark, and the mg that it holds. */
export interface OffTheMark {
  readonly nearest: Quantity<'mL'>;
  readonly holds: Quantity<'mg'>;
}

/** One vial that a bag could be made from. */
export interface FromVial {
  readonly drawUp: DrawUp;
  /** Whether the drug alone, from this vial, takes more than the bag. */
  readonly overflows: boolean;
  /** By what it is diluted before it is given into a vein, where that is so. */
  readonly dilution: Products['dilutedFrom'] | undefined;
  readonly offTheMark: OffTheMark | undefined;
}

/** What to put in a bag for a wanted rate, and from which vials. */
export interface WantedBag extends Wanted {
  readonly drug: Computed<'mg'>;
  readonly volume: Computed<'mL'>;
  /** The vial that was chosen; else every one of the library. */
  readonly from: readonly FromVial[];
}

/** mg/h × h = mg in mL/h × h = mL, and mg ÷ mg/mL = mL of each vial; nothing of a bag that was named. */
export function wantedBag(dose: WorkedDose, library: Library): WantedBag | undefined {
  const { preparation } = dose.order;
  if (!preparation?.madeFor || !isOfInfusion(dose)) return undefined;
  const { rate, hours } = preparation.madeFor;
  const drug = putIn(dose.amount, hours, 'mg');
  const volume = putIn(rate, hours, 'mL');
  const chosen = preparation.mixing?.vial;
  const vials = chosen ? [chosen] : library.products.vials.value;
  const { protocol, weight } = dose.order;
  // What the bag may hold at most: what would run at the highest dose, on the measured weight too.
  const highest = [weight, measuredOf(dose.order)].map((on) =>
    putIn(amount('infusion', ceilingAt<'infusion'>(protocol, on).perKg, on), hours, 'mg'),
  );
  return {
    ...{ rate, hours, drug, volume },
    from: vials.map((vial) => {
      const drawn = drawnFrom({ drug, volume }, { vial, way: 'made up to' });
      return {
        drawUp: drawn,
        overflows: isMore(drawn.drug, volume),
        dilution: dilutionRule(drawn.strength, dose.order.protocol.route, library.products),
        offTheMark: offTheMark(drawn, exactly(library.bounds.finestMark.at), highest),
      };
    }),
  };
}

/** The nearest mark; the mark below where the nearest would make a bag that is stopped. */
function offTheMark(
  { drug, strength }: DrawUp,
  mark: Quantity<'mL'>,
  highest: readonly Quantity<'mg'>[],
): OffTheMark | undefined {
  const holds = (volume: Quantity<'mL'>) => quantity(volume.value.mul(strength.value), 'mg');
  const closest = toStep(drug, mark);
  if (isSame(drug, closest)) return undefined;
  const isPast = highest.some((most) => isMore(holds(closest), most));
  const nearest = isPast ? downToStep(drug, mark) : closest;
  return { nearest, holds: holds(nearest) };
}
