import { Fraction } from 'fraction.js';
import { inKilograms, inPounds } from './formulas';
import type { Product, Products, Protocol } from './library';
import {
  anotherBasis,
  anotherRow,
  beforeChange,
  dayAsDose,
  type OrderSlip,
  roundedFigure,
} from './order-slips';
import { exactly, isSame, type Quantity, quantity, type Written } from './quantity';
import type { Fit, Reading } from './reading';
import type { PerKg, Setting } from './units';

/** A way in which a correct order becomes the figure that was read. */
export type Slip =
  | { readonly kind: 'decimal point'; readonly factor: '10' | '100' | '1/10' | '1/100' }
  | { readonly kind: 'amount as volume'; readonly of: 'ordered' | 'delivered' }
  | { readonly kind: 'without weight' }
  | {
      readonly kind: 'pounds';
      readonly way: 'taken as kilograms';
      /** The weight that the reading fits: exactly converted, or written down in whole numbers. */
      readonly as: Quantity<'kg'>;
      /** The weight entered, in pounds. */
      readonly pounds: Quantity<'lb'>;
    }
  | {
      readonly kind: 'pounds';
      readonly way: 'converted twice';
      readonly as: Quantity<'kg'>;
      /** The figure of the weight entered as one in pounds, and exactly what that is. */
      readonly pounds: Quantity<'lb'>;
      readonly kilograms: Quantity<'kg'>;
      readonly isExact: boolean;
    }
  /** The step nearest to the order, where that passes a limit which the step below keeps. */
  | { readonly kind: 'rounded up'; readonly right: Quantity<Setting> }
  | { readonly kind: 'another strength'; readonly strength: Quantity<'mg/mL'> }
  /** The drug’s mg taken as mg per mL. */
  | { readonly kind: 'total as strength'; readonly strength: Quantity<'mg/mL'> }
  | {
      readonly kind: 'drug volume';
      /** The volume that the reading fits is the one entered without the drug’s own, or with it. */
      readonly way: 'without' | 'with';
      readonly drugVolume: Quantity<'mL'>;
      readonly fits: Quantity<'mL'>;
    }
  | { readonly kind: 'per minute'; readonly factor: '60' | '1/60' }
  | { readonly kind: 'per day'; readonly factor: '24' | '1/24' }
  | {
      readonly kind: 'digits';
      readonly way: 'swapped' | 'doubled' | 'dropped';
      readonly right: Quantity<Setting>;
    }
  | {
      readonly kind: 'another protocol';
      readonly protocol: Protocol;
      readonly dose: Written<PerKg>;
    }
  | { readonly kind: 'another weight'; readonly weight: Quantity<'kg'> }
  | OrderSlip;

const FACTORS = ['10', '1/10', '100', '1/100'] as const;

/**
 * Every slip that explains the reading, the likeliest first. Whether the weight entered is in pounds is
 * asked before anything else. What is seen, not guessed, comes next: a weight that differs from the
 * order’s, another weight of the same body, the rate before a change. Then pounds again; then likelier means earlier in
 * the published accounts that the list was drawn up from: keying and unit slips (out by ten, mg/h in
 * the mL/h field, the weight left out) before slips about the bag, the neighbouring row, then the
 * rarer ones about time, digits and the other protocol.
 */
export function slipsThatFit(
  reading: Reading,
  fit: Fit,
  others: readonly Protocol[],
  products: Products,
  titrationStep: Quantity<'mg/kg/h'>,
  dose: Quantity<PerKg>,
  orderedWeight: Quantity<'kg'> | undefined,
): Slip[] {
  const bag = anotherBag(reading, fit, products);
  const isAdded = isAddedTo(reading, bag, products);
  return [
    ...convertedTwice(reading, fit),
    ...anotherWeight(reading.weight, fit, orderedWeight),
    ...anotherBasis(reading, fit),
    ...beforeChange(reading),
    ...roundedUp(reading, fit),
    ...poundsAsKilograms(reading, fit),
    ...decimalPoint(reading, fit),
    ...(isAdded ? bag : []),
    ...amountAsVolume(reading, fit),
    ...(fit.times(reading.weight.value.inverse()) ? [{ kind: 'without weight' } as const] : []),
    ...anotherStrength(reading, fit, products),
    ...(isAdded ? [] : bag),
    ...anotherRow(reading.protocol, dose, fit, titrationStep),
    ...(reading.protocol.delivery === 'infusion' ? anotherTime(fit) : []),
    ...dayAsDose(reading.protocol, fit),
    ...digits(reading, fit),
    ...anotherProtocol(reading.protocol, fit, others),
    ...roundedFigure(dose, fit),
  ];
}

function anotherWeight(
  weight: Quantity<'kg'>,
  fit: Fit,
  ordered: Quantity<'kg'> | undefined,
): Slip[] {
  if (!ordered || ordered.value.equals(weight.value)) return [];
  return fit.times(ordered.value.div(weight.value))
    ? [{ kind: 'another weight', weight: ordered }]
    : [];
}

/** Whether the right setting times a factor, as far as the step lets it be keyed, is what was read. */
function isKeyed({ set, step }: Reading, { right }: Fit, factor: Fraction): boolean {
  const keyed = right?.mul(factor);
  if (!keyed) return false;
  return keyed.gte(set.value) && keyed.lt(set.value.add(step.value));
}

/** ×10, ÷10, ×100, ÷100: before the rounding to the step, or of the rounded figure as it is keyed. */
function decimalPoint(reading: Reading, fit: Fit): Slip[] {
  return FACTORS.filter((factor) => {
    const by = new Fraction(factor);
    return fit.times(by) || isKeyed(reading, fit, by);
  }).map((factor) => ({ kind: 'decimal point', factor }));
}

/** mL/h read = mg/h ordered, or mg/h that the right setting delivers: × the strength’s figure. */
function amountAsVolume(reading: Reading, fit: Fit): Slip[] {
  const { drug, volume } = reading.preparation;
  const strength = drug.value.div(volume.value);
  if (strength.equals(1)) return [];
  if (fit.times(strength)) return [{ kind: 'amount as volume', of: 'ordered' }];
  return isKeyed(reading, fit, strength) ? [{ kind: 'amount as volume', of: 'delivered' }] : [];
}

/** Set for as many kilograms as the weight entered has pounds. */
function poundsAsKilograms({ weight }: Reading, fit: Fit): Slip[] {
  const pounds = inPounds(weight);
  return asConverted(weight, pounds.value, fit).map((as) => ({
    kind: 'pounds',
    way: 'taken as kilograms',
    as,
    pounds,
  }));
}

/** Set for the weight entered, taken as pounds. */
function convertedTwice({ weight }: Reading, fit: Fit): Slip[] {
  const pounds = quantity(weight.value, 'lb');
  const kilograms = inKilograms(pounds);
  return asConverted(weight, kilograms.value, fit).map((as) => ({
    kind: 'pounds',
    way: 'converted twice',
    as,
    pounds,
    kilograms,
    isExact: isSame(as, kilograms),
  }));
}

/** People convert exactly, or write down whole pounds or kilograms: the one of the two that fits. */
function asConverted(weight: Quantity<'kg'>, exact: Fraction, fit: Fit): Quantity<'kg'>[] {
  const as = [exact, exact.round(0)].find((each) => fit.times(each.div(weight.value)));
  return as ? [quantity(as, 'kg')] : [];
}

/** The nearest step, though it passes a limit: then the step below is right. */
function roundedUp({ set }: Reading, { right, isNearest }: Fit): Slip[] {
  return isNearest && right?.lt(set.value)
    ? [{ kind: 'rounded up', right: quantity(right, set.unit) }]
    : [];
}

/**
 * Whether the drug was added to a full bag: the label says so; or it says nothing of it, and without
 * the drug’s volume the bag would have a common strength, as 500 mg in 510 mL would have 1 mg/mL.
 */
function isAddedTo(
  { preparation, labelSays }: Reading,
  bag: readonly Slip[],
  products: Products,
): boolean {
  if (preparation.mixing?.way === 'added to') return true;
  if (labelSays === 'made up to') return false;
  return bag.some(
    (slip) =>
      slip.kind === 'drug volume' &&
      slip.way === 'without' &&
      commonStrengths(products).some(({ value }) =>
        value.equals(preparation.drug.value.div(slip.fits.value)),
      ),
  );
}

/** Worked out for one of the common strengths while another is in the bag: strength ÷ that strength. */
function anotherStrength({ preparation }: Reading, fit: Fit, products: Products): Slip[] {
  const strength = preparation.drug.value.div(preparation.volume.value);
  return commonStrengths(products)
    .filter((other) => !other.value.equals(strength) && fit.times(strength.div(other.value)))
    .map((other) => ({ kind: 'another strength', strength: other }));
}

/** Total mg taken as mg per mL; final volume taken without, or with, the volume of the drug. */
function anotherBag({ preparation }: Reading, fit: Fit, products: Products): Slip[] {
  const { drug, volume } = preparation;
  const total = !volume.value.equals(1) && fit.times(volume.value.inverse());
  // The vial that was read decides the drug’s volume; else any vial may have been used.
  const vials = preparation.mixing ? [preparation.mixing.vial] : products.vials.value;
  const drugVolumes = distinct(vials.map((vial) => strengthOf(vial))).flatMap((vial) => {
    const drugVolume = quantity(drug.value.div(vial), 'mL');
    const ways = [
      ['without', volume.value.sub(drugVolume.value)],
      ['with', volume.value.add(drugVolume.value)],
    ] as const;
    // Where the step is too coarse for the order, rounding explains more than the drug’s volume does.
    if (fit.isRounded) return [];
    return ways
      .filter(([, other]) => other.gt(0) && fit.times(other.div(volume.value)))
      .map(([way, other]): Slip => {
        return { kind: 'drug volume', way, drugVolume, fits: quantity(other, 'mL') };
      });
  });
  return [
    ...(total
      ? [{ kind: 'total as strength', strength: quantity(drug.value, 'mg/mL') } as const]
      : []),
    ...drugVolumes,
  ];
}

function anotherTime(fit: Fit): Slip[] {
  const minutes = (['60', '1/60'] as const)
    .filter((factor) => fit.times(new Fraction(factor)))
    .map((factor) => ({ kind: 'per minute', factor }) as const);
  const days = (['24', '1/24'] as const)
    .filter((factor) => fit.times(new Fraction(factor)))
    .map((factor) => ({ kind: 'per day', factor }) as const);
  return [...minutes, ...days];
}

/** Digits of the right figure, written as 7 or as 7.0, swapped, doubled or dropped, as read. */
function digits({ set, step }: Reading, { right }: Fit): Slip[] {
  if (!right) return [];
  const places = step.value.toString().split('.')[1]?.length ?? 0;
  const written = right.toString();
  const [whole = '', part = ''] = written.split('.');
  const displayed = places === 0 ? whole : `${whole}.${part.padEnd(places, '0')}`;
  const ways = [
    ['swapped', swapped],
    ['doubled', doubled],
    ['dropped', dropped],
  ] as const;
  return ways
    .filter(([, keyed]) =>
      [written, displayed].flatMap(keyed).some((keys) => asShown(keys).equals(set.value)),
    )
    .map(([way]) => ({ kind: 'digits', way, right: quantity(right, set.unit) }));
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

/** A documented figure of the other kind of protocol at this route: a bolus run as a rate, or back. */
function anotherProtocol(protocol: Protocol, fit: Fit, others: readonly Protocol[]): Slip[] {
  return others
    .filter((other) => other.route === protocol.route && other.delivery !== protocol.delivery)
    .flatMap((other) => {
      const { low, high } = other.documented.value;
      return [low, high]
        .filter((dose) => fit.dose(exactly<PerKg>(dose).value))
        .map((dose) => ({ kind: 'another protocol' as const, protocol: other, dose }));
    });
}

/** The strengths in use, lowest first: of the vials, and of the preparations made from them. */
function commonStrengths({ vials, preparations }: Products): Quantity<'mg/mL'>[] {
  return distinct([...preparations.value, ...vials.value].map((product) => strengthOf(product)))
    .sort((a, b) => a.compare(b))
    .map((strength) => quantity(strength, 'mg/mL'));
}

function strengthOf({ drug, volume }: Product): Fraction {
  return exactly(drug).value.div(exactly(volume).value);
}

function distinct(values: readonly Fraction[]): Fraction[] {
  return values.filter((value, at) => values.findIndex((other) => other.equals(value)) === at);
}
