import type { Library } from '../dosing/library';
import { vialShown } from './preparation';
import { spaced } from './text';

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
  return products.preparations.value.map((each) => ({
    id: each.id,
    label: spaced(vialShown(each)),
    drug: each.drug.figure,
    volume: each.volume.figure,
  }));
}
