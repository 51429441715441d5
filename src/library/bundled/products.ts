import type { Citation, Product, Products, Vial } from '../../dosing/library';

function product(drug: string, volume: string): Product {
  return { drug: { figure: drug, unit: 'mg' }, volume: { figure: volume, unit: 'mL' } };
}

const US: Citation = { source: 'us-label', place: 'How Supplied' };
const UK: Citation = { source: 'uk-ireland-label', place: 'nature and contents of container' };
const AUSTRALIA: Citation = { source: 'australia-new-zealand-label', place: 'presentation' };

function vial(drug: string, volume: string, citation: Citation): Vial {
  return { ...product(drug, volume), citation };
}

/** The vials that ketamine comes in, and the preparations that published protocols make of them. */
export const PRODUCTS: Products = {
  vials: {
    value: [
      vial('200', '20', US),
      vial('500', '10', US),
      vial('200', '2', AUSTRALIA),
      vial('500', '5', US),
      vial('1000', '10', UK),
    ],
  },
  preparations: {
    value: [
      product('50', '50'),
      product('100', '50'),
      product('200', '50'),
      product('250', '50'),
      product('500', '500'),
      product('500', '250'),
      product('200', '40'),
    ],
    citation: { source: 'published-protocols', place: 'preparation tables' },
  },
};
