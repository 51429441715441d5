import type { Citation } from '../../dosing/cited';
import type { Products, Vial } from '../../dosing/library';
import type { Product } from '../../dosing/product';

/** "us-500-in-10": whose, mg and mL; never a place in a list, which another vial would move. */
function product(id: string, drug: string, volume: string): Product {
  return { id, drug: { figure: drug, unit: 'mg' }, volume: { figure: volume, unit: 'mL' } };
}

const US: Citation = { source: 'us-label', place: 'How Supplied' };
const UK: Citation = { source: 'uk-ireland-label', place: 'nature and contents of container' };
const AUSTRALIA: Citation = { source: 'australia-new-zealand-label', place: 'presentation' };

function vial(id: string, drug: string, volume: string, citation: Citation): Vial {
  return { ...product(id, drug, volume), citation };
}

function fill(most: string, syringe: string) {
  const written = (figure: string) => ({ figure, unit: 'mL' }) as const;
  return { fill: written(most), syringe: written(syringe) };
}

/** The vials that ketamine comes in, and the preparations that published protocols make of them. */
export const PRODUCTS: Products = {
  vials: {
    value: [
      vial('us-200-in-20', '200', '20', US),
      vial('us-500-in-10', '500', '10', US),
      vial('australia-200-in-2', '200', '2', AUSTRALIA),
      vial('us-500-in-5', '500', '5', US),
      vial('uk-1000-in-10', '1000', '10', UK),
    ],
  },
  dilutedFrom: {
    value: { figure: '100', unit: 'mg/mL' },
    citation: { source: US.source, place: 'Important Dosage and Administration Information' },
  },
  preparations: {
    value: [
      product('50-in-50', '50', '50'),
      product('100-in-50', '100', '50'),
      product('200-in-50', '200', '50'),
      product('250-in-50', '250', '50'),
      product('500-in-500', '500', '500'),
      product('500-in-250', '500', '250'),
      product('200-in-40', '200', '40'),
    ],
    citation: { source: 'published-protocols', place: 'preparation tables' },
  },
  driverFills: {
    value: [fill('17', '20'), fill('22', '30'), fill('34', '50')],
    citation: { source: 'scottish-palliative', place: 'Syringe pumps' },
  },
  singleDoseBag: {
    value: { figure: '100', unit: 'mL' },
    citation: { source: 'published-protocols', place: 'ACEP 2017, 0.1 to 0.3 mg/kg over 15 min' },
  },
};
