import { quantity } from './quantity';

/** What a day has, and no more. */
export const A_DAY = quantity('24', 'h');
