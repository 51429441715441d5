import type { Fraction } from 'fraction.js';
import type { Quantity, Range, Unit } from '../dosing/quantity';

/** A no-break space: a figure and its unit are never parted. */
const NBSP = '\u00a0';

type Rounding = 'nearest' | 'up' | 'down';

interface UnitWords {
  /** As printed after a figure. */
  readonly symbol: string;
  /** As spoken after one; after any other number its first word has an s, unless it says otherwise. */
  readonly one: string;
  readonly many?: string;
  /** The most digits after the point that are printed. */
  readonly places: number;
}

const UNITS: Record<Unit, UnitWords> = {
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
    one: 'dose per day',
    places: 0,
  },
  h: { symbol: 'h', one: 'hour', places: 3 },
  vials: { symbol: 'vials', one: 'vial', places: 0 },
  bags: { symbol: 'bags or syringes', one: 'bag or syringe', many: 'bags or syringes', places: 0 },
  percent: { symbol: '%', one: 'per cent', many: 'per cent', places: 1 },
  sessions: { symbol: 'sessions', one: 'session', places: 0 },
  days: { symbol: 'days', one: 'day', places: 0 },
  cm: { symbol: 'cm', one: 'centimetre', places: 3 },
  'kg/m²': {
    symbol: 'kg/m²',
    one: 'kilogram per square metre',
    places: 1,
  },
  weeks: { symbol: 'weeks', one: 'week', places: 0 },
  s: { symbol: 'seconds', one: 'second', places: 0 },
  min: { symbol: 'minutes', one: 'minute', places: 0 },
};

function rounded(value: Fraction, places: number, rounding: Rounding): Fraction {
  if (rounding === 'up') return value.ceil(places);
  return rounding === 'down' ? value.floor(places) : value.round(places);
}

/** A value of zero or more → decimal text, rounded once: "0.5", "1,234", never a trailing zero. */
export function figure(value: Fraction, places: number, rounding: Rounding = 'nearest'): string {
  const { n, d } = rounded(value, places, rounding);
  const whole = n / d;
  const rest = ((n % d) * 10n ** BigInt(places)) / d;
  const decimals = rest.toString().padStart(places, '0').replace(/0+$/, '');
  const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === '' ? grouped : `${grouped}.${decimals}`;
}

/** The printed symbol of a unit. */
export function symbol(unit: Unit): string {
  return UNITS[unit].symbol;
}

/** The most digits after the point that a quantity of this unit is printed with. */
export function usualPlaces(unit: Unit): number {
  return UNITS[unit].places;
}

/** The unit in words: "milligrams per hour". */
export function inWords(unit: Unit): string {
  const { one, many } = UNITS[unit];
  return many ?? one.replace(/(?= |$)/, 's');
}

/** The digits of a quantity as printed, without its unit. */
export function digits(q: Quantity<Unit>, rounding: Rounding = 'nearest'): string {
  return figure(q.value, UNITS[q.unit].places, rounding);
}

/** "14 mg/h": figure, no-break space, unit; `places` where fewer digits than usual are wanted. */
export function shown(q: Quantity<Unit>, places: number = UNITS[q.unit].places): string {
  return `${figure(q.value, places)}${NBSP}${UNITS[q.unit].symbol}`;
}

/** A quantity with every digit that it has, for parts that must sum; it must be a finite decimal. */
export function exactlyShown(q: Quantity<Unit>): string {
  return shown(q, 6);
}

/** Whether the printed digits are the whole value. */
export function isExactAsShown({ value, unit }: Quantity<Unit>): boolean {
  return value.round(UNITS[unit].places).equals(value);
}

/** "14 milligrams per hour", for the ear. */
export function spoken(q: Quantity<Unit>): string {
  const text = digits(q);
  return `${text} ${text === '1' ? UNITS[q.unit].one : inWords(q.unit)}`;
}

/** "7 to 35 mg/h", rounded inward: the low end up, the high end down. A point is rounded down. */
export function shownRange<U extends Unit>({ low, high }: Range<U>): string {
  if (low.value.equals(high.value)) return shownUpTo(low);
  return `${digits(low, 'up')}${NBSP}to${NBSP}${digits(high, 'down')}${NBSP}${symbol(low.unit)}`;
}

/** The top of a band, rounded down so that it never leaves the band. */
export function shownUpTo(top: Quantity<Unit>): string {
  return `${digits(top, 'down')}${NBSP}${symbol(top.unit)}`;
}

/** A figure beside the limit it passes: with as many digits as it takes to tell them apart. */
export function shownBeside<U extends Unit>(q: Quantity<U>, limit: Quantity<U>): string {
  let places = UNITS[q.unit].places;
  while (!q.value.equals(limit.value) && figure(q.value, places) === figure(limit.value, places)) {
    places += 1;
  }
  return shown(q, places);
}
