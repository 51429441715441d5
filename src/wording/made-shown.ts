import type { Figure } from '../dosing/computed';
import { exactlyShown, shown } from './format';
import { ends, isExactAsShown, usualPlaces } from './places';

/** An amount made or drawn up with every digit; "about 1.328 mL" where there are more than anybody could read. */
export function madeShown(made: Figure): string {
  if (made.formula === 'put in') return isExactAsShown(made) ? shown(made) : `about ${shown(made)}`;
  return ends(made) ? exactlyShown(made) : `about ${shown(made, usualPlaces(made.unit))}`;
}
