import type { Fraction } from 'fraction.js';

/** An exact value as text. */
export interface Decimal {
  /** Decimal text; exact where no `exact` stands beside it, else rounded to 12 digits or more. */
  readonly figure: string;
  /** The exact value as a fraction, "17/3", where no decimal text can say it. */
  readonly exact?: string;
}

/** Of a figure that never ends; far more than any pump, syringe or chart shows. */
const DIGITS = 12;
const ENOUGH = 10n ** BigInt(DIGITS - 1);

/** An exact value → decimal text that states it, or comes as near as 12 digits can with the fraction beside. */
export function decimalText({ s, n, d }: Fraction): Decimal {
  const sign = s < 0n ? '-' : '';
  const places = placesOf(d);
  if (places !== undefined)
    return { figure: `${sign}${placed((n * 10n ** BigInt(places)) / d, places)}` };
  let most = DIGITS;
  while ((n * 10n ** BigInt(most)) / d < ENOUGH) most += 1;
  const nearest = (2n * n * 10n ** BigInt(most) + d) / (2n * d);
  return { figure: `${sign}${placed(nearest, most)}`, exact: `${sign}${n}/${d}` };
}

/** How many digits after the point state a fraction with this denominator; none do unless it is of 2s and 5s. */
function placesOf(denominator: bigint): number | undefined {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Whole units of the last place → decimal text without needless zeros at its end. */
function placed(units: bigint, places: number): string {
  const digits = `${units}`.padStart(places + 1, '0');
  const [whole, part] = [
    digits.slice(0, digits.length - places),
    digits.slice(digits.length - places),
  ];
  const kept = part.replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}
