import type { DoseBeside } from '../dosing/doses-beside';
import type { Edges } from '../dosing/edges';
import type { Pair } from '../dosing/handed-over';
import { otherUnit } from '../dosing/other-unit';
import type { SecondCheck } from '../dosing/second-check';
import { isPerKilogram } from '../dosing/units';
import { shown, shownBeside } from './format';
import { type Dosed, doseShown } from './medication';
import { type Row, row } from './rows';
import { say, type Text } from './text';

/** An entry of the checker and that of the order, as printed. */
export interface Shown {
  readonly checked: string | undefined;
  /** The checker’s in one unit, where `checked` has two. */
  readonly alone: string | undefined;
  readonly ordered: string | undefined;
}

/**
 * Each dose in its unit and in that of the limits, "5 mg/h (0.071 mg/kg/h)"; one in that of the limits, beside
 * another, in the other’s too: "0.071 mg/kg/h (4.97 mg/h)".
 */
export function dosesShown({ reading, check, beside, doses }: SecondCheck): Shown {
  const inUnits = (order: Dosed, two: DoseBeside | undefined, edges: Edges) =>
    two && !otherUnit(order)
      ? `${shown(two.dose)} (${shownBeside(two.there, ...edges)})`
      : doseShown(order);
  const { dose } = reading;
  const checked = dose && inUnits({ ...reading, dose }, doses?.checked, check.edges);
  const alone = dose && shown(dose);
  return {
    checked,
    alone: alone === checked ? undefined : alone,
    ordered: beside && inUnits(beside.order, doses?.ordered, beside.edges),
  };
}

/** Behind the order’s dose, where the checker wrote the same one in another unit. */
export function sameDose({ inTwoUnits }: Pair): string {
  return inTwoUnits ? ': the same dose, written in another unit' : '';
}

/** Why two doses in two units differ, and in a few words for the record; where one figure tells it. */
export function dosesApart({
  doses,
}: SecondCheck): readonly { readonly sentence: Text; readonly name: string }[] {
  if (!doses) return [];
  const [entered, ordered] = [shown(doses.checked.dose), shown(doses.ordered.dose)];
  const rounded = 'a rounded figure entered as the order';
  switch (doses.stands) {
    case 'rounded':
      return [
        {
          sentence: say`The ${entered} entered is the order’s ${`${ordered},`} rounded. Enter the order as it is written.`,
          name: rounded,
        },
      ];
    case 'order rounded':
      return [
        {
          sentence: say`The order’s ${ordered} is the ${entered} entered, rounded. How is the order written?`,
          name: rounded,
        },
      ];
    case 'same figure':
      return [
        {
          sentence: say`The order says ${ordered}, the entry ${`${entered}:`} the same figure in another unit. In which unit is the order written?`,
          name: 'the unit of the order',
        },
      ];
    case 'same':
    case 'another':
      return [];
  }
}

/** The ordered dose, and what it is in the unit of the limits where it is in another. */
export function orderedRows({ reading, check }: SecondCheck): Row[] {
  const { dose } = reading;
  if (!dose) return [];
  const other = otherUnit({ ...reading, dose });
  const whose = isPerKilogram(dose.unit)
    ? say`on the weight entered`
    : say`for the whole body, whatever the weight`;
  return [
    { label: 'Ordered', working: whose, result: shown(dose) },
    ...(other
      ? [row('Ordered, per kilogram of the weight entered', other.perKg, check.edges)]
      : []),
  ];
}
