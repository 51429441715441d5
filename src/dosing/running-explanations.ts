import { Fraction } from 'fraction.js';
import { type Quantity, quantity, type Range } from './quantity';
import type { Fits, ReadFrom, RunningAgainst } from './running-reading';
import { MINUTES_AN_HOUR } from './time';

/** What would explain that more or less is gone than the rate shown gives. */
export type Explanation =
  | { readonly kind: 'decimal point'; readonly factor: '10' | '1/10' }
  | { readonly kind: 'neighbouring rate'; readonly rate: Quantity<'mL/h'> }
  | { readonly kind: 'rate before'; readonly rate: Quantity<'mL/h'> }
  | { readonly kind: 'pause'; readonly minutes: Range<'min'> }
  | { readonly kind: 'another syringe' }
  /** Gone without being given: in the line, or beside it. */
  | { readonly kind: 'primed after'; readonly volume: Range<'mL'> }
  | { readonly kind: 'leak' }
  | { readonly kind: 'free flow' };

interface Worked {
  readonly answer: Fits;
  readonly minutes: Quantity<'min'>;
  readonly given: Range<'mL'>;
  readonly expected: Quantity<'mL'>;
  readonly rate: Range<'mL/h'>;
}

/** Every explanation that fits, those that a figure tells first; nothing where what is gone fits. */
export function explanations(
  worked: Worked,
  from: ReadFrom,
  { rate, neighbours, before }: RunningAgainst,
): Explanation[] {
  const { answer } = worked;
  if (answer !== 'more than fits' && answer !== 'less than fits') return [];
  const isMean = ({ value }: Quantity<'mL/h'>) =>
    value.gte(worked.rate.low.value) && value.lte(worked.rate.high.value);
  const isOther = ({ value }: Quantity<'mL/h'>) => !value.equals(rate.value);
  const ofFigures: Explanation[] = [
    ...(['10', '1/10'] as const)
      .filter((factor) => isMean(quantity(rate.value.mul(new Fraction(factor)), 'mL/h')))
      .map((factor) => ({ kind: 'decimal point' as const, factor })),
    ...(before && isMean(before) ? [{ kind: 'rate before' as const, rate: before }] : []),
    ...neighbours
      .filter((each) => isMean(each) && isOther(each) && !before?.value.equals(each.value))
      .map((each) => ({ kind: 'neighbouring rate' as const, rate: each })),
  ];
  const syringe: Explanation[] = from === 'syringe' ? [{ kind: 'another syringe' }] : [];
  if (answer === 'less than fits') {
    return [...ofFigures, { kind: 'pause', minutes: pauseOf(worked, rate) }, ...syringe];
  }
  // The pump’s own count knows nothing of what runs beside it.
  if (from === 'pump') return ofFigures;
  const beyond = (volume: Quantity<'mL'>) =>
    quantity(volume.value.sub(worked.expected.value), 'mL');
  const volume = { low: beyond(worked.given.low), high: beyond(worked.given.high) };
  return [
    ...ofFigures,
    ...syringe,
    { kind: 'primed after', volume },
    { kind: 'leak' },
    { kind: 'free flow' },
  ];
}

/** How long it stood still: the minutes less those that the volume given takes, to whole minutes outward. */
function pauseOf({ minutes, given }: Worked, rate: Quantity<'mL/h'>): Range<'min'> {
  const without = ({ value }: Quantity<'mL'>) =>
    minutes.value.sub(value.div(rate.value).mul(MINUTES_AN_HOUR.value));
  return {
    low: quantity(without(given.high).floor(), 'min'),
    high: quantity(without(given.low).ceil(), 'min'),
  };
}
