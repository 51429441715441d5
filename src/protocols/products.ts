import type { Product, Products } from '../dosing/protocol';

function product(drug: string, volume: string): Product {
  return { drug: { figure: drug, unit: 'mg' }, volume: { figure: volume, unit: 'mL' } };
}

/** The vials that ketamine comes in, and the preparations that published protocols make of them. */
export const PRODUCTS: Products = {
  vials: {
    value: [
      product('200', '20'),
      product('500', '10'),
      product('200', '2'),
      product('500', '5'),
      product('1000', '10'),
    ],
    citation: { source: 'us-label', place: 'How Supplied' },
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
