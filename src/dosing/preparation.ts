import {
  type Computed,
  diluentVolume,
  drugVolume,
  finalVolume,
  leftOver,
  overTime,
  strength,
} from './formulas';
import type { Product } from './library';
import { exactly, isMore, type Quantity, quantity } from './quantity';

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

/** A bag or syringe; `volume` is always the true final volume. */
export interface Preparation {
  readonly drug: Quantity<'mg'>;
  readonly volume: Quantity<'mL'>;
  readonly mixing?: Mixing;
}

/** How to make a preparation from whole vials. Drug and diluent sum to the final volume. */
export interface DrawUp {
  readonly vial: Product;
  readonly way: Way;
  readonly drug: Computed<'mL'>;
  readonly diluent: Quantity<'mL'>;
  readonly final: Quantity<'mL'>;
  readonly vials: Quantity<'vials'>;
  readonly leftOver: { readonly drug: Computed<'mg'>; readonly volume: Computed<'mL'> };
}

function vialStrength(vial: Product): Computed<'mg/mL'> {
  return strength(exactly(vial.drug), exactly(vial.volume));
}

/** mg of drug, the entered mL and how they are mixed → the preparation with its true final volume. */
export function mixed(drug: Quantity<'mg'>, mixing: Mixing): Preparation {
  const added = drugVolume(drug, vialStrength(mixing.vial));
  const volume = mixing.way === 'added to' ? finalVolume(mixing.entered, added) : mixing.entered;
  return { drug, volume, mixing };
}

/** Whether the drug alone, from this vial, takes more mL than the final volume that it is made up to. */
export function overflows({ drug, volume, mixing }: Preparation): boolean {
  return mixing !== undefined && isMore(drugVolume(drug, vialStrength(mixing.vial)), volume);
}

/** Drug and diluent in mL, whole vials, and what is left of them in mg and mL. */
export function drawUp({ drug, volume, mixing }: Preparation): DrawUp | undefined {
  if (!mixing) return undefined;
  const { vial, way } = mixing;
  const drugMl = drugVolume(drug, vialStrength(vial));
  const [mg, mL] = [exactly(vial.drug).value, exactly(vial.volume).value];
  const count = drug.value.div(mg).ceil();
  return {
    vial,
    way,
    drug: drugMl,
    diluent: diluentVolume(volume, drugMl),
    final: volume,
    vials: quantity(count, 'vials'),
    leftOver: {
      drug: leftOver(quantity(mg.mul(count), 'mg'), drug),
      volume: leftOver(quantity(mL.mul(count), 'mL'), drugMl),
    },
  };
}

/** Nothing to mix: the drug alone, as it is in the vial, fills the volume that it is made up to. */
export function isUndiluted({ drug, volume, mixing }: Preparation): boolean {
  return (
    mixing !== undefined && drugVolume(drug, vialStrength(mixing.vial)).value.equals(volume.value)
  );
}

/** A vial as what is given straight from it. */
export function asPreparation(vial: Product): Preparation {
  return { drug: exactly(vial.drug), volume: exactly(vial.volume) };
}

/** What is given of preparations that are all alike, and what is left of the last of them. */
export interface Remainder {
  /** The preparations that are given whole, and those that are needed. */
  readonly whole: Quantity<'bags'>;
  readonly needed: Quantity<'bags'>;
  /** What is given of the last one, in mL and in mg: all of it where whole ones are enough. */
  readonly given: { readonly volume: Quantity<'mL'>; readonly drug: Quantity<'mg'> };
  /** made − given, in mL and in mg: nothing where whole ones are enough. */
  readonly left: { readonly volume: Computed<'mL'>; readonly drug: Computed<'mg'> };
}

/** mL made and mL given of it → mL and mg left: volume − given, and drug − given × strength. */
export function remainder({ drug, volume }: Preparation, given: Quantity<'mL'>): Remainder {
  const share = given.value.div(volume.value);
  const [whole, needed] = [share.floor(), share.ceil()];
  // Where whole ones are enough, the last of them is given whole.
  const ofLast = share.sub(needed).add(1);
  const last = {
    volume: quantity(volume.value.mul(ofLast), 'mL'),
    drug: quantity(drug.value.mul(ofLast), 'mg'),
  };
  return {
    whole: quantity(whole, 'bags'),
    needed: quantity(needed, 'bags'),
    given: last,
    left: { volume: leftOver(volume, last.volume), drug: leftOver(drug, last.drug) },
  };
}

/** How long a preparation lasts at a rate, and what a day takes. */
export interface RunOut {
  /** Whole minutes, rounded down: it is changed before it is empty. */
  readonly minutes: bigint;
  readonly drugInADay: Computed<'mg'>;
  readonly volumeInADay: Computed<'mL'>;
  /** What a day takes beyond what is prepared, if anything. */
  readonly short: Computed<'mL'> | undefined;
}

const A_DAY = quantity('24', 'h');

/** mL ÷ mL/h = h, as whole minutes; mg and mL for 24 h. */
export function runOut(
  volume: Quantity<'mL'>,
  rate: Quantity<'mL/h'>,
  delivers: Quantity<'mg/h'>,
): RunOut {
  const hours = volume.value.div(rate.value);
  const volumeInADay = overTime(rate, A_DAY, 'mL');
  return {
    minutes: hours.mul(60).floor().n,
    drugInADay: overTime(delivers, A_DAY, 'mg'),
    volumeInADay,
    short: isMore(volumeInADay, volume) ? leftOver(volumeInADay, volume) : undefined,
  };
}
