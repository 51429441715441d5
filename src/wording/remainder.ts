import type { Plan } from '../dosing/plan';
import type { Remainder } from '../dosing/preparation';
import { digits, exactlyShown, shown } from './format';
import { placesBeside } from './places';
import { placesThatSum } from './places-that-sum';
import type { Row } from './rows';
import { plain, say, type Text } from './text';
import { type Places, working } from './working';

/** "3 × 50 mL + 18 mL"; "2 × 50 mL"; nothing where a part of one is enough. */
export function wholeAndPart({ made, uses, whole, given }: Remainder, places: Places = {}): Text {
  if (uses === 'a part') return [];
  const wholes = say`${`${digits(whole)}\u00a0×\u00a0${exactlyShown(made.volume)}`}`;
  return uses === 'whole ones' ? wholes : [...wholes, ...say` + ${shown(given.volume, places.mL)}`];
}

/** What is left of a controlled drug and not given later. */
export const WASTE = ', to waste with a witness';

/**
 * What of a preparation is given and what is left of it, in mL and in mg: parts that sum to the whole.
 * Where one is not enough, what is left is of the last. `as`: the digits that what is given prints with
 * in a row of its own.
 */
export function givenRows(
  remainder: Remainder,
  after: string,
  waste: typeof WASTE | '',
  as: Places = {},
): Row[] {
  if (!remainder.isSeveral) return [leftRow(`Left after ${after}`, waste, remainder, as)];
  const uses = plain(wholeAndPart(remainder, as));
  const each = remainder.made.mixing ? '; each is made as told' : '';
  return [
    { label: 'Uses', working: say`for ${`${after}${each}`}`, result: uses },
    leftRow(`Left of the last after ${after}`, waste, remainder, as),
  ];
}

/** "Left after the dose, to waste with a witness: 20 mL − 4.5 mL = 155 mg in 15.5 mL" */
export function leftRow(
  label: string,
  waste: typeof WASTE | '',
  { made, uses, given, left }: Remainder,
  as: Places = {},
): Row {
  if (uses === 'whole ones') {
    return { label, working: say`all of it is given`, result: 'nothing' };
  }
  const mg = placesThatSum([[given.drug, left.drug, made.drug]], as.mg);
  const mL = placesThatSum([[given.volume, left.volume, made.volume]], as.mL);
  return {
    label: `${label}${waste}`,
    working: working(left.volume, [], { mL }),
    result: `${shown(left.drug, mg)} in ${shown(left.volume, mL)}`,
    isEquation: true,
  };
}

/** What one dose leaves of the preparation that it is given from. */
export function doseRemainderRows(plan: Plan): Row[] {
  const { administration, remainder } = plan;
  if (!remainder || !administration) return [];
  const as = { mg: placesBeside(administration.delivers, plan.edges) };
  return plan.order.delivery === 'single dose'
    ? givenRows(remainder, 'the dose', WASTE, as)
    : // What an oral dose leaves is for the next one.
      givenRows(remainder, 'one dose', '', as);
}
