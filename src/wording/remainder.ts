import type { Plan } from '../dosing/plan';
import { type Preparation, type Remainder, remainder } from '../dosing/preparation';
import { type Quantity, quantity } from '../dosing/quantity';
import { digits, exactlyShown, placesBeside, shown } from './format';
import { placesThatSum } from './places-that-sum';
import type { Row } from './rows';
import { plain, say, type Text } from './text';
import { type Places, working } from './working';

/** "3 × 50 mL + 18 mL"; "2 × 50 mL"; nothing where a part of one is enough. */
export function wholeAndPart(
  each: Quantity<'mL'>,
  { whole, needed, given }: Remainder,
  places: Places = {},
): Text {
  if (whole.value.equals(0)) return [];
  const wholes = say`${`${digits(whole)}\u00a0×\u00a0${exactlyShown(each)}`}`;
  return whole.value.equals(needed.value)
    ? wholes
    : [...wholes, ...say` + ${shown(given.volume, places.mL)}`];
}

/** What is left of a controlled drug and not given later. */
export const WASTE = ', to waste with a witness';

/**
 * What of a preparation is given and what is left of it, in mL and in mg: parts that sum to the whole.
 * Where one is not enough, what is left is of the last. `as`: the digits that what is given prints with
 * in a row of its own.
 */
export function givenRows(
  made: Preparation,
  given: Quantity<'mL'>,
  after: string,
  waste: typeof WASTE | '',
  as: Places = {},
): Row[] {
  const of = remainder(made, given);
  if (!of.needed.value.gt(1)) return [leftRow(`Left after ${after}`, waste, made, of, as)];
  const uses = plain(wholeAndPart(made.volume, of, as));
  const each = made.mixing ? '; each is made as told' : '';
  return [
    { label: 'Uses', working: say`for ${`${after}${each}`}`, result: uses },
    leftRow(`Left of the last after ${after}`, waste, made, of, as),
  ];
}

/** "Left after the dose, to waste with a witness: 20 mL − 4.5 mL = 155 mg in 15.5 mL" */
export function leftRow(
  label: string,
  waste: typeof WASTE | '',
  made: Preparation,
  { given, left }: Remainder,
  as: Places = {},
): Row {
  if (left.volume.value.equals(0)) {
    return { label, working: say`all of it is given`, result: 'nothing' };
  }
  const mg = placesThatSum([[given.drug, left.drug, made.drug]], as.mg);
  const mL = placesThatSum([[given.volume, left.volume, made.volume]], as.mL);
  return {
    label: `${label}${waste}`,
    working: working(left.volume, [], { mL }),
    result: `${shown(left.drug, mg)} in ${shown(left.volume, mL)}`,
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
  const { administration } = plan;
  const { preparation, delivery } = plan.order;
  if (!given || !preparation || !administration) return [];
  const as = { mg: placesBeside(administration.delivers, plan.edges) };
  return delivery === 'single dose'
    ? givenRows(preparation, given, 'the dose', WASTE, as)
    : // What an oral dose leaves is for the next one.
      givenRows(preparation, given, 'one dose', '', as);
}
