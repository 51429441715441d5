import type { Library } from '../dosing/protocol';
import { BOUNDS } from './bounds';
import { CONTINUOUS_IV } from './continuous-iv';
import { COURSE } from './course';
import { CRPS_SCI_IV } from './crps-sci-iv';
import { ORAL } from './oral';
import { PRODUCTS } from './products';
import { SINGLE_IV_DOSE } from './single-iv-dose';
import { BALANCED_KETAMINE, PUBLISHED_PROTOCOLS, US_LABEL } from './sources';
import { SUBCUTANEOUS } from './subcutaneous';

/** Every number the product knows. `version` changes with any of them. */
export const LIBRARY: Library = {
  version: '2026-11-23',
  sources: [BALANCED_KETAMINE, US_LABEL, PUBLISHED_PROTOCOLS],
  protocols: [SINGLE_IV_DOSE, CONTINUOUS_IV, CRPS_SCI_IV, ORAL, SUBCUTANEOUS],
  bounds: BOUNDS,
  products: PRODUCTS,
  course: COURSE,
};
