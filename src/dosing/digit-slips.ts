import { Fraction } from 'fraction.js';
import { type Quantity, quantity } from './quantity';
import type { Fit, Reading } from './reading';
import type { Setting } from './units';

/** Two digits of the right figure swapped, one keyed twice, or one left out. */
export type DigitSlip = {
  readonly kind: 'digits';
  readonly change: 'swapped' | 'doubled' | 'dropped';
  readonly right: Quantity<Setting>;
};

/** Digits of the right figure, written as 7 or as 7.0, swapped, doubled or dropped, as read. */
export function digits({ set, step }: Reading, { right }: Fit): DigitSlip[] {
  if (!right) return [];
  return misreadAs(right, step.value, set.value).map((change) => ({
    kind: 'digits',
    change,
    right: quantity(right, set.unit),
  }));
}

const CHANGES = [
  ['swapped', swapped],
  ['doubled', doubled],
  ['dropped', dropped],
] as const;

/** In which ways the digits of a figure, shown in steps, become another. */
export function misreadAs(right: Fraction, step: Fraction, read: Fraction): DigitSlip['change'][] {
  const places = step.toString().split('.')[1]?.length ?? 0;
  const written = right.toString();
  const [whole = '', part = ''] = written.split('.');
  const displayed = places === 0 ? whole : `${whole}.${part.padEnd(places, '0')}`;
  return CHANGES.filter(([, keyed]) =>
    [written, displayed].flatMap(keyed).some((keys) => asShown(keys).equals(read)),
  ).map(([change]) => change);
}

/** The figures above zero, each once, that a figure becomes with its digits swapped, doubled or dropped. */
export function misreadings(right: Fraction): Fraction[] {
  const made = CHANGES.flatMap(([, keyed]) => keyed(right.toString()).map(asShown));
  return made.filter(
    (each, at) =>
      each.gt(0) && !each.equals(right) && made.findIndex((other) => other.equals(each)) === at,
  );
}

/** The places of the digits of a figure. */
function digitsOf(figure: string): number[] {
  return [...figure].flatMap((key, at) => (key === '.' ? [] : [at]));
}

function swapped(figure: string): string[] {
  const places = digitsOf(figure);
  return places.slice(1).map((second, nth) => {
    const first = places[nth] ?? second;
    const between = figure.slice(first + 1, second);
    return `${figure.slice(0, first)}${figure.charAt(second)}${between}${figure.charAt(first)}${figure.slice(second + 1)}`;
  });
}

function doubled(figure: string): string[] {
  return digitsOf(figure).map((at) => `${figure.slice(0, at + 1)}${figure.slice(at)}`);
}

function dropped(figure: string): string[] {
  return digitsOf(figure).map((at) => `${figure.slice(0, at)}${figure.slice(at + 1)}`);
}

/** What a pump shows of the keys: "05" is 5, ".5" is 0.5, "7." is 7. */
function asShown(keys: string): Fraction {
  return new Fraction(`0${keys}`.replace(/\.$/, ''));
}
