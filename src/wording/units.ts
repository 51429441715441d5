import type { Unit } from '../dosing/quantity';

/** A no-break space: a figure and its unit are never parted. */
export const NBSP = '\u00a0';

interface UnitWords {
  /** As printed after a figure. */
  readonly symbol: string;
  /** As printed after exactly 1, where the symbol is a word. */
  readonly single?: string;
  /** As spoken after one; after any other number its first word has an s, unless it says otherwise. */
  readonly one: string;
  readonly many?: string;
  /** The most digits after the point that are printed. */
  readonly places: number;
}

/** How every unit is printed and spoken. */
export const UNITS: Record<Unit, UnitWords> = {
  kg: { symbol: 'kg', one: 'kilogram', places: 3 },
  lb: { symbol: 'lb', one: 'pound', places: 3 },
  mg: { symbol: 'mg', one: 'milligram', places: 3 },
  mL: { symbol: 'mL', one: 'millilitre', places: 3 },
  'mg/kg': {
    symbol: 'mg/kg',
    one: 'milligram per kilogram',
    places: 3,
  },
  'mg/kg/h': {
    symbol: 'mg/kg/h',
    one: 'milligram per kilogram per hour',
    places: 3,
  },
  'microgram/kg/min': {
    symbol: 'microgram/kg/min',
    one: 'microgram per kilogram per minute',
    places: 3,
  },
  'mg/h': { symbol: 'mg/h', one: 'milligram per hour', places: 3 },
  'mL/h': { symbol: 'mL/h', one: 'millilitre per hour', places: 3 },
  'mg/kg/dose': {
    symbol: `mg/kg${NBSP}per${NBSP}dose`,
    one: 'milligram per kilogram per dose',
    places: 3,
  },
  'mg/dose': {
    symbol: `mg${NBSP}per${NBSP}dose`,
    one: 'milligram per dose',
    places: 3,
  },
  'mL/dose': {
    symbol: `mL${NBSP}per${NBSP}dose`,
    one: 'millilitre per dose',
    places: 3,
  },
  'mg/mL': {
    symbol: `mg${NBSP}per${NBSP}mL`,
    one: 'milligram per millilitre',
    places: 3,
  },
  'mg/day': {
    symbol: `mg${NBSP}per${NBSP}day`,
    one: 'milligram per day',
    places: 3,
  },
  'mg/24h': {
    symbol: `mg${NBSP}in${NBSP}24${NBSP}hours`,
    one: 'milligram in 24 hours',
    places: 3,
  },
  'doses/day': {
    symbol: `doses${NBSP}per${NBSP}day`,
    single: `dose${NBSP}per${NBSP}day`,
    one: 'dose per day',
    places: 0,
  },
  h: { symbol: 'h', one: 'hour', places: 3 },
  vials: { symbol: 'vials', single: 'vial', one: 'vial', places: 0 },
  bags: {
    symbol: 'bags or syringes',
    single: 'bag or syringe',
    one: 'bag or syringe',
    many: 'bags or syringes',
    places: 0,
  },
  percent: { symbol: '%', one: 'per cent', many: 'per cent', places: 1 },
  sessions: { symbol: 'sessions', single: 'session', one: 'session', places: 0 },
  days: { symbol: 'days', single: 'day', one: 'day', places: 0 },
  cm: { symbol: 'cm', one: 'centimetre', places: 3 },
  'kg/m²': {
    symbol: 'kg/m²',
    one: 'kilogram per square metre',
    places: 1,
  },
  weeks: { symbol: 'weeks', single: 'week', one: 'week', places: 0 },
  s: { symbol: 'seconds', single: 'second', one: 'second', places: 3 },
  min: { symbol: 'minutes', single: 'minute', one: 'minute', places: 3 },
  'min/h': { symbol: 'min/h', one: 'minute per hour', places: 0 },
};
