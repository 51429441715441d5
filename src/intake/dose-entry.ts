import { DOSING_UNITS, type DosingUnit } from '../dosing/units';
import type { Entry, Refused } from './number-entry';
import { FIGURE_AND_UNIT, readNumber } from './number-entry';

/** A dose that names its unit otherwise than the field does: asked about, never switched. */
export type UnitAsked =
  /** Another unit of the protocol’s list. */
  | { readonly kind: 'refused'; readonly why: 'unit to choose'; readonly named: DosingUnit }
  /** The field’s own unit, written otherwise than here: abbreviated, in capitals, per 24 h with a slash. */
  | { readonly kind: 'refused'; readonly why: 'own unit otherwise'; readonly named: DosingUnit }
  /** Micrograms per hour, where orders are per minute: sixty times another figure. */
  | {
      readonly kind: 'refused';
      readonly why: 'micrograms per hour';
      readonly isPerKilogram: boolean;
      readonly units: readonly DosingUnit[];
    }
  /** A unit that is not of the list. */
  | {
      readonly kind: 'refused';
      readonly why: 'unit not of the list';
      readonly units: readonly DosingUnit[];
    };

/** How the unit of a dose may be typed after its figure: as this page prints it, and shorter per dose. */
const SPELLINGS: Record<DosingUnit, readonly string[]> = {
  'mg/kg': ['mg/kg'],
  mg: ['mg'],
  'mg/kg/h': ['mg/kg/h'],
  'mg/h': ['mg/h'],
  'microgram/kg/min': ['microgram/kg/min'],
  'mg/24h': ['mg in 24 hours', 'mg\u00a0in\u00a024\u00a0hours', 'mg in 24 h'],
  'mg/kg/dose': ['mg/kg', 'mg/kg/dose', 'mg/kg per dose', 'mg/kg\u00a0per\u00a0dose'],
  'mg/dose': ['mg', 'mg/dose', 'mg per dose', 'mg\u00a0per\u00a0dose'],
};

type Named = { readonly mass: string; readonly per: string; readonly time: string };

/** The ways in which people write a mass, a body and a time, in lower case. */
const MASSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:micrograms?|mcg|µg|μg|ug)/, 'microgram'],
  [/^(?:milligrams?|mgs?)/, 'mg'],
];
const PER_KILOGRAM = /^(?:\/| per )(?:kgs?|kilograms?)/;
const TIMES: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'once'],
  [/^(?:\/| per )(?:min|minute)s?$/, 'min'],
  [/^(?:\/| per )(?:h|hr|hour)s?$/, 'h'],
  [/^(?:\/| in | per | over )(?:24 ?(?:h|hrs?|hours?)|d|day)$/, '24 h'],
  [/^(?:\/| per )dose$/, 'dose'],
];

/** The words after a figure → the mass, the body and the time that they name; nothing for other words. */
function namedUnit(words: string): Named | undefined {
  const text = words
    .toLowerCase()
    .replaceAll('\u00a0', ' ')
    .replace(/ ?\/ ?/g, '/');
  const mass = MASSES.find(([shape]) => shape.test(text));
  if (!mass) return undefined;
  const afterMass = text.replace(mass[0], '');
  const afterBody = afterMass.replace(PER_KILOGRAM, '');
  const time = TIMES.find(([shape]) => shape.test(afterBody));
  const per = afterBody === afterMass ? 'whole body' : 'kilogram';
  return time && { mass: mass[1], per, time: time[1] };
}

/** A unit of a list by what it names; a dose may be named without the word. */
function unitOf(named: Named, list: readonly DosingUnit[]): DosingUnit | undefined {
  return list.find((unit) => {
    const { mass, per, time } = DOSING_UNITS[unit];
    const isTime = named.time === time || (named.time === 'once' && time === 'dose');
    return mass === named.mass && per === named.per && isTime;
  });
}

/** Why an entry may still name another unit: its words are not the field’s own, or stand apart as they were printed. */
function isOfWords(read: Refused): boolean {
  if (read.why === 'invisible') return read.characters.every((each) => each === '\u00a0');
  return read.why === 'another unit' || read.why === 'not a number';
}

/**
 * What was typed as a dose, its field’s unit and the units of its protocol → as `readNumber`; a figure with
 * another unit, or with the field’s own written otherwise, is asked about, and nothing is converted.
 */
export function readDose<U extends DosingUnit>(
  typed: string,
  unit: U,
  list: readonly DosingUnit[],
): Entry<U> | UnitAsked {
  const read = readNumber(typed, unit, SPELLINGS[unit]);
  if (read.kind !== 'refused' || !isOfWords(read)) return read;
  const [, figure = '', words = ''] = FIGURE_AND_UNIT.exec(typed) ?? [];
  const named = namedUnit(words);
  if (!named) return read;
  const alone = readNumber(figure, unit);
  return alone.kind === 'read' ? asked(named, unit, list) : alone;
}

function asked(named: Named, unit: DosingUnit, units: readonly DosingUnit[]): UnitAsked {
  if (named.mass === 'microgram' && named.time === 'h') {
    const isPerKilogram = named.per === 'kilogram';
    return { kind: 'refused', why: 'micrograms per hour', isPerKilogram, units };
  }
  const listed = unitOf(named, units);
  if (!listed) return { kind: 'refused', why: 'unit not of the list', units };
  const why = listed === unit ? 'own unit otherwise' : 'unit to choose';
  return { kind: 'refused', why, named: listed };
}
