/**
 * The kinds of delivery: the unit per kilogram in which their limits are held, what an order becomes
 * once the weight, then the strength, is known, and what a fence for the whole body is held in, which is
 * `hours` of an amount.
 */
export const DELIVERIES = {
  infusion: { perKg: 'mg/kg/h', amount: 'mg/h', setting: 'mL/h', flat: 'mg/24h', hours: 24 },
  'single dose': { perKg: 'mg/kg', amount: 'mg', setting: 'mL', flat: 'mg', hours: 1 },
  'divided doses': {
    perKg: 'mg/kg/dose',
    amount: 'mg/dose',
    setting: 'mL/dose',
    flat: 'mg/dose',
    hours: 1,
  },
} as const;

export type Delivery = keyof typeof DELIVERIES;
export type PerKg<D extends Delivery = Delivery> = (typeof DELIVERIES)[D]['perKg'];
export type Amount<D extends Delivery = Delivery> = (typeof DELIVERIES)[D]['amount'];
export type Setting<D extends Delivery = Delivery> = (typeof DELIVERIES)[D]['setting'];
export type Flat<D extends Delivery = Delivery> = (typeof DELIVERIES)[D]['flat'];

/**
 * The closed list of the units that a dose can be ordered in: mass, per kilogram or for the whole body,
 * per what time; and exactly how many of its delivery’s own unit (per kilogram, or the amount) one is.
 */
export const DOSING_UNITS = {
  'mg/kg': { delivery: 'single dose', mass: 'mg', per: 'kilogram', time: 'once', factor: '1' },
  mg: { delivery: 'single dose', mass: 'mg', per: 'whole body', time: 'once', factor: '1' },
  'mg/kg/h': { delivery: 'infusion', mass: 'mg', per: 'kilogram', time: 'h', factor: '1' },
  'mg/h': { delivery: 'infusion', mass: 'mg', per: 'whole body', time: 'h', factor: '1' },
  'microgram/kg/min': {
    delivery: 'infusion',
    mass: 'microgram',
    per: 'kilogram',
    time: 'min',
    factor: '0.06',
  },
  'mg/24h': {
    delivery: 'infusion',
    mass: 'mg',
    per: 'whole body',
    time: '24 h',
    factor: '1/24',
  },
  'mg/kg/dose': {
    delivery: 'divided doses',
    mass: 'mg',
    per: 'kilogram',
    time: 'dose',
    factor: '1',
  },
  'mg/dose': {
    delivery: 'divided doses',
    mass: 'mg',
    per: 'whole body',
    time: 'dose',
    factor: '1',
  },
} as const;

/** How many milligrams one of each mass is. */
export const MASSES = { mg: '1', microgram: '0.001' } as const;

type Rows = typeof DOSING_UNITS;
type ByDelivery = {
  [D in Delivery]: { [U in keyof Rows]: Rows[U]['delivery'] extends D ? U : never }[keyof Rows];
};
/** The units that an order of a delivery can be in. */
export type DosingUnit<D extends Delivery = Delivery> = ByDelivery[D];

/** The units that a limit on the doses of a delivery can be written in. */
export type LimitUnit<D extends Delivery = Delivery> = DosingUnit<D> | PerKg<D> | Flat<D>;

/** A unit that an infusion can be ordered in, of any unit; nothing for the others. */
export function infusionUnit(unit: DosingUnit): DosingUnit<'infusion'> | undefined {
  return isOfInfusion(unit) ? unit : undefined;
}

function isOfInfusion(unit: DosingUnit): unit is DosingUnit<'infusion'> {
  return DOSING_UNITS[unit].delivery === 'infusion';
}

/** Whether a dose in a unit is per kilogram, or for the whole body. */
export function isPerKilogram(unit: DosingUnit): boolean {
  return DOSING_UNITS[unit].per === 'kilogram';
}
