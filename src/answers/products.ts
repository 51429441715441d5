import type { Library } from '../dosing/library';
import { workOutProducts } from '../dosing/products';
import { spaced } from '../wording/text';
import { preparationShown } from '../wording/working';

/** A vial to choose, by its id. */
export interface VialChoice {
  readonly value: string;
  readonly label: string;
}

/** The vials of the library, each with its strength. */
export function vialChoices({ products }: Library): VialChoice[] {
  return workOutProducts(products).vials.map(({ id, strength }) => ({
    value: id,
    label: preparationShown(strength),
  }));
}

/** A standard preparation as its two fields would be typed. */
export interface StandardPreparation {
  readonly id: string;
  readonly label: string;
  readonly drug: string;
  readonly volume: string;
}

/** The preparations to choose from for an infusion; none for a full bag, which they do not speak of. */
export function standardPreparations(
  { protocol: id, way }: { readonly protocol: string; readonly way: string },
  { protocols, products }: Library,
): StandardPreparation[] {
  const isInfusion = protocols.some((each) => each.id === id && each.delivery === 'infusion');
  if (!isInfusion || way === 'added to') return [];
  return workOutProducts(products).preparations.map(({ id, strength, drug, volume }) => ({
    id,
    label: spaced(preparationShown(strength)),
    drug: drug.figure,
    volume: volume.figure,
  }));
}
