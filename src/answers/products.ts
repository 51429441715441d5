import type { Library } from '../dosing/library';
import { workOutProducts } from '../dosing/products';
import { strengthsHint } from '../wording/own-entry';
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

/** What is offered to choose from, its name and what is said of it. */
export interface PreparationsOffered {
  readonly label: string;
  readonly hint: string;
  readonly preparations: readonly StandardPreparation[];
}

interface Chosen {
  readonly protocol: string;
  readonly way: string;
}

/**
 * Under a hospital’s protocol what that is given from; else what is seen in published protocols, for an infusion. None
 * for a full bag, which they do not speak of. Nothing where there is nothing to say.
 */
export function preparationsOffered(
  { protocol: id, way }: Chosen,
  { protocols, products }: Library,
): PreparationsOffered | undefined {
  const protocol = protocols.find((each) => each.id === id);
  const own = protocol?.own;
  const isOffered = (own || protocol?.delivery === 'infusion') && way !== 'added to';
  const preparations = isOffered
    ? asTyped(
        own
          ? { ...products, preparations: { ...products.preparations, value: own.strengths.listed } }
          : products,
      )
    : [];
  const words = own ? { label: OWN, hint: strengthsHint(own.strengths) } : SEEN;
  const isSaid = preparations.length > 0 || (own !== undefined && words.hint !== '');
  return isSaid ? { ...words, preparations } : undefined;
}

const OWN = 'Preparation of this protocol';
const SEEN = {
  label: 'Standard preparation',
  hint: 'Seen in published protocols; fills the two fields, which stay yours',
};

function asTyped(products: Library['products']): StandardPreparation[] {
  return workOutProducts(products).preparations.map(({ id, strength, drug, volume }) => ({
    id,
    label: spaced(preparationShown(strength)),
    drug: drug.figure,
    volume: volume.figure,
  }));
}
