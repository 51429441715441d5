import {
  type Computed,
  diluentVolume,
  drugVolume,
  finalVolume,
  leftOver,
  overTime,
  strength,
} from './formulas';
import type { Product } from './protocol';
import { exactly, isMore, type Quantity, quantity } from './quantity';

/** Made up to a final volume, or added to a bag that is already full. */
export type Way = 'made up to' | 'added to';

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

/** How long a preparation lasts at a rate, and what a day takes. */
export interface RunOut {
  /** Whole minutes, rounded down: it is changed before it is empty. */
  readonly minutes: bigint;
  readonly bagsInADay: Quantity<'bags'>;
  readonly drugInADay: Computed<'mg'>;
  readonly volumeInADay: Computed<'mL'>;
}

const A_DAY = quantity('24', 'h');

/** mL ÷ mL/h = h, as whole minutes; bags, mg and mL for 24 h. */
export function runOut(
  volume: Quantity<'mL'>,
  rate: Quantity<'mL/h'>,
  delivers: Quantity<'mg/h'>,
): RunOut {
  const hours = volume.value.div(rate.value);
  const volumeInADay = overTime(rate, A_DAY, 'mL');
  return {
    minutes: hours.mul(60).floor().n,
    bagsInADay: quantity(volumeInADay.value.div(volume.value).ceil(), 'bags'),
    drugInADay: overTime(delivers, A_DAY, 'mg'),
    volumeInADay,
  };
}
