import { Fraction } from 'fraction.js';
import { type Quantity, quantity } from '../dosing/quantity';
import { BOUNDS } from './bundled/bounds';
import type { AppliesTo } from './schema-band';

/** The weights that anything is worked out for, both included; every library has a band for each. */
export const LIGHTEST = new Fraction(BOUNDS.weight.below.stop.at.figure);
export const HEAVIEST = new Fraction(BOUNDS.weight.above.stop.at.figure);

/** An end of a band; whether the weight itself belongs to it. */
interface End {
  readonly at: Fraction;
  readonly isIn: boolean;
}

function endOf(open: string | undefined, closed: string | undefined): End | undefined {
  const at = open ?? closed;
  return at === undefined ? undefined : { at: new Fraction(at), isIn: open === undefined };
}

/** Where a band begins and ends, as it is written. */
function endsOf(appliesTo: AppliesTo): { from: End | undefined; to: End | undefined } {
  if (appliesTo === 'everyone') return { from: undefined, to: undefined };
  const { over, atLeast, under, atMost } = appliesTo.weight;
  return { from: endOf(over, atLeast), to: endOf(under, atMost) };
}

/** The edges of a band, in kg. */
export function edgesOf(appliesTo: AppliesTo): Fraction[] {
  const { from, to } = endsOf(appliesTo);
  return [from, to].flatMap((end) => (end ? [end.at] : []));
}

/** Whether a measured weight in kg is in a band. */
export function isIn(weight: Fraction, appliesTo: AppliesTo): boolean {
  const { from, to } = endsOf(appliesTo);
  const isFrom = !from || weight.gt(from.at) || (from.isIn && weight.equals(from.at));
  return isFrom && (!to || weight.lt(to.at) || (to.isIn && weight.equals(to.at)));
}

/** The least and the most that a band comes to, of the weights that anything is worked out for. */
export function extremesOf(appliesTo: AppliesTo): {
  readonly lightest: Quantity<'kg'>;
  readonly heaviest: Quantity<'kg'>;
} {
  const { from, to } = endsOf(appliesTo);
  const lightest = from?.at.gt(LIGHTEST) ? from.at : LIGHTEST;
  const heaviest = to?.at.lt(HEAVIEST) ? to.at : HEAVIEST;
  return { lightest: quantity(lightest, 'kg'), heaviest: quantity(heaviest, 'kg') };
}

/** A band in words: "everyone", "over 50 kg", "from 30 to under 50 kg". */
export function bandName(appliesTo: AppliesTo): string {
  if (appliesTo === 'everyone') return 'everyone';
  const { over, atLeast, under, atMost } = appliesTo.weight;
  const words = [
    over && `over ${over}`,
    atLeast && `at least ${atLeast}`,
    under && `under ${under}`,
    atMost && `at most ${atMost}`,
  ];
  return `${words.filter((word) => word !== undefined).join(' and ')} kg`;
}
