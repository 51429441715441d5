import { quantity } from './quantity';

/** The hour in which a single dose and the infusion beside it are held together. */
export const AN_HOUR = quantity('1', 'h');
/** What a day has, and no more. */
export const A_DAY = quantity('24', 'h');
export const A_WEEK = quantity('7', 'days');
