import type { Library } from '../../dosing/library';
import { BODY_WEIGHT } from './body-weight';
import { BOUNDS } from './bounds';
import { PRODUCTS } from './products';
import { VISIT } from './visit';

/** What is the tool’s own whosever the limits are: no protocol, and nothing that a source says of a dose. */
export const TOOL: Pick<Library, 'bounds' | 'products' | 'bodyWeight' | 'visit'> = {
  bounds: BOUNDS,
  products: PRODUCTS,
  bodyWeight: BODY_WEIGHT,
  visit: VISIT,
};
