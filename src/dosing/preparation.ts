import type { Computed } from './computed';
import { diluentVolume, drugVolume, finalVolume, leftOver, strength } from './formulas';
import type { Products } from './library';
import type { Product } from './product';
import type { Route } from './protocol';
import { exactly, isMore, isSame, type Quantity, quantity } from './quantity';

/** Made up to a final volume, or added to a bag that is already full. */
export type Way = 'made up to' | 'added to';

/** What a label says of how a preparation was mixed, if it says so. */
export type LabelSays = Way | 'not said';

export interface Mixing {
  readonly vial: Product;
  readonly way: Way;
  /** The volume as entered: the final volume, or the full bag before the drug goes in. */
  readonly entered: Quantity<'mL'>;
}

/** The rate that a pump is to run at, and for how long: what a bag can be worked out from. */
export interface Wanted {
  readonly rate: Quantity<'mL/h'>;
  readonly hours: Quantity<'h'>;
}

/** A bag or syringe; `volume` is always the true final volume. */
export interface Preparation {
  readonly drug: Quantity<'mg'>;
  readonly volume: Quantity<'mL'>;
  readonly mixing?: Mixing;
  /** What its drug and volume were worked out from, where nobody named them. */
  readonly madeFor?: Wanted;
}

/** How to make a preparation from whole vials. Drug and diluent sum to the final volume. */
export interface DrawUp {
  readonly vial: Product;
  /** Of the vial. */
  readonly strength: Computed<'mg/mL'>;
  readonly way: Way;
  readonly drug: Computed<'mL'>;
  readonly diluent: Quantity<'mL'>;
  readonly final: Quantity<'mL'>;
  readonly vials: Quantity<'vials'>;
  /** Nothing to mix: the drug alone, as it is in the vial, fills the volume that it is made up to. */
  readonly isUndiluted: boolean;
  readonly isAllUsed: boolean;
  readonly leftOver: { readonly drug: Computed<'mg'>; readonly volume: Computed<'mL'> };
}

/** mg ÷ mL of a product as it is sold or seen. */
export function strengthOf({ drug, volume }: Product): Computed<'mg/mL'> {
  return strength(exactly(drug), exactly(volume));
}

/** mg of drug, the entered mL and how they are mixed → the preparation with its true final volume. */
export function mixed(drug: Quantity<'mg'>, mixing: Mixing): Preparation {
  const added = drugVolume(drug, strengthOf(mixing.vial));
  const volume = mixing.way === 'added to' ? finalVolume(mixing.entered, added) : mixing.entered;
  return { drug, volume, mixing };
}

/** Whether the drug alone, from its vial, takes more mL than the final volume that it is made up to. */
export function overflows({ drug, volume, mixing }: Preparation): boolean {
  return mixing !== undefined && isMore(drugVolume(drug, strengthOf(mixing.vial)), volume);
}

/** How a preparation is made, where a vial is chosen. */
export function drawUp(made: Preparation): DrawUp | undefined {
  return made.mixing && drawnFrom(made, made.mixing);
}

/** Drug and diluent in mL, whole vials, and what is left of them in mg and mL. */
export function drawnFrom(
  { drug, volume }: Pick<Preparation, 'drug' | 'volume'>,
  { vial, way }: Pick<Mixing, 'vial' | 'way'>,
): DrawUp {
  const inVial = strengthOf(vial);
  const drugMl = drugVolume(drug, inVial);
  const [mg, mL] = [exactly(vial.drug).value, exactly(vial.volume).value];
  const count = drug.value.div(mg).ceil();
  const drugLeft = leftOver(quantity(mg.mul(count), 'mg'), drug);
  return {
    vial,
    strength: inVial,
    way,
    drug: drugMl,
    diluent: diluentVolume(volume, drugMl),
    final: volume,
    vials: quantity(count, 'vials'),
    isUndiluted: isSame(drugMl, volume),
    isAllUsed: drugLeft.value.equals(0),
    leftOver: {
      drug: drugLeft,
      volume: leftOver(quantity(mL.mul(count), 'mL'), drugMl),
    },
  };
}

/** By what a vial of this strength in mg/mL is diluted before it is given by a route: into a vein alone. */
export function dilutionRule(
  ofVial: Quantity<'mg/mL'>,
  route: Route,
  { dilutedFrom }: Products,
): Products['dilutedFrom'] | undefined {
  const isStrong = !isMore(exactly(dilutedFrom.value), ofVial);
  return route === 'intravenous' && isStrong ? dilutedFrom : undefined;
}

/** A vial as what is given straight from it. */
export function asPreparation(vial: Product): Preparation {
  return { drug: exactly(vial.drug), volume: exactly(vial.volume) };
}

/** What is given of preparations that are all alike, and what is left of the last of them. */
export interface Remainder {
  /** One of those that it is given from. */
  readonly made: Preparation;
  /** All that is given. */
  readonly takes: Quantity<'mL'>;
  readonly uses: 'a part' | 'whole ones' | 'whole ones and a part';
  /** Whether one is not enough. */
  readonly isSeveral: boolean;
  /** The preparations that are given whole, and those that are needed. */
  readonly whole: Quantity<'bags'>;
  readonly needed: Quantity<'bags'>;
  /** What is given of the last one, in mL and in mg: all of it where whole ones are enough. */
  readonly given: { readonly volume: Quantity<'mL'>; readonly drug: Quantity<'mg'> };
  /** made − given, in mL and in mg: nothing where whole ones are enough. */
  readonly left: { readonly volume: Computed<'mL'>; readonly drug: Computed<'mg'> };
}

/** mL made and mL given of it → mL and mg left: volume − given, and drug − given × strength. */
export function remainder(made: Preparation, given: Quantity<'mL'>): Remainder {
  const { drug, volume } = made;
  const share = given.value.div(volume.value);
  const [whole, needed] = [share.floor(), share.ceil()];
  // Where whole ones are enough, the last of them is given whole.
  const ofLast = share.sub(needed).add(1);
  const last = {
    volume: quantity(volume.value.mul(ofLast), 'mL'),
    drug: quantity(drug.value.mul(ofLast), 'mg'),
  };
  const andPart = whole.equals(0) ? 'a part' : 'whole ones and a part';
  return {
    made,
    takes: given,
    uses: whole.equals(needed) ? 'whole ones' : andPart,
    isSeveral: needed.gt(1),
    whole: quantity(whole, 'bags'),
    needed: quantity(needed, 'bags'),
    given: last,
    left: { volume: leftOver(volume, last.volume), drug: leftOver(drug, last.drug) },
  };
}
