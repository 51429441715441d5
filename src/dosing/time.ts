import { quantity } from './quantity';

/** The hour in which a single dose and the infusion beside it are held together. */
export const AN_HOUR = quantity('1', 'h');
/** What a day has, and no more. */
export const A_DAY = quantity('24', 'h');
/** A minute in seconds. */
export const A_MINUTE = quantity('60', 's');
/** What an hour has, for a rate that is worked out of minutes. */
export const MINUTES_AN_HOUR = quantity('60', 'min/h');
export const A_WEEK = quantity('7', 'days');
/** What a day of a course has. */
export const A_SESSION = quantity('1', 'sessions');
