import type { Plan } from '../dosing/plan';
import { type Preparation, type Remainder, remainder } from '../dosing/preparation';
import { type Quantity, quantity } from '../dosing/quantity';
import { digits, exactlyShown, shown } from './format';
import { placesThatSum } from './places-that-sum';
import type { Row } from './sheet';
import { plain, say, type Text } from './text';

/** "3 × 50 mL + 18 mL"; "2 × 50 mL"; nothing where a part of one is enough. */
export function wholeAndPart(each: Quantity<'mL'>, { whole, needed, given }: Remainder): Text {
  if (whole.value.equals(0)) return [];
  const wholes = say`${`${digits(whole)}\u00a0×\u00a0${exactlyShown(each)}`}`;
  return whole.value.equals(needed.value)
    ? wholes
    : [...wholes, ...say` + ${exactlyShown(given.volume)}`];
}

/** What is left of a controlled drug and not given later. */
export const WASTE = ', to waste with a witness';

/**
 * What of a preparation is given and what is left of it, in mL and in mg: parts that sum to the whole.
 * Where one is not enough, what is left is of the last.
 */
export function givenRows(
  made: Preparation,
  given: Quantity<'mL'>,
  after: string,
  waste: typeof WASTE | '',
): Row[] {
  const of = remainder(made, given);
  if (!of.needed.value.gt(1)) return [leftRow(`Left after ${after}`, waste, made, of)];
  const uses = plain(wholeAndPart(made.volume, of));
  const each = made.mixing ? '; each is made as told' : '';
  return [
    { label: 'Uses', working: say`for ${`${after}${each}`}`, result: uses },
    leftRow(`Left of the last after ${after}`, waste, made, of),
  ];
}

/** "Left after the dose, to waste with a witness: 20 mL − 4.5 mL = 155 mg in 15.5 mL" */
export function leftRow(
  label: string,
  waste: typeof WASTE | '',
  made: Preparation,
  { given, left }: Remainder,
): Row {
  if (left.volume.value.equals(0)) {
    return { label, working: say`all of it is given`, result: 'nothing' };
  }
  const places = placesThatSum([given.drug, left.drug], made.drug);
  return {
    label: `${label}${waste}`,
    working: say`${exactlyShown(made.volume)} − ${exactlyShown(given.volume)}`,
    result: `${shown(left.drug, places)} in ${exactlyShown(left.volume)}`,
  };
}

/** The mL of one dose; nothing for an infusion, which depends on its hours. */
export function doseVolume({ administration }: Plan): Quantity<'mL'> | undefined {
  if (!administration || administration.set.unit === 'mL/h') return undefined;
  return quantity(administration.set.value, 'mL');
}

/** What one dose leaves of the preparation that it is given from. */
export function doseRemainderRows(plan: Plan): Row[] {
  const given = doseVolume(plan);
  const { preparation, unit } = plan.order;
  return given && preparation
    ? unit === 'mg/kg'
      ? givenRows(preparation, given, 'the dose', WASTE)
      : // What an oral dose leaves is for the next one.
        givenRows(preparation, given, 'one dose', '')
    : [];
}
