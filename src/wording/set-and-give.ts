import type { Edges } from '../dosing/edges';
import { basisOf } from '../dosing/order';
import { otherUnit } from '../dosing/other-unit';
import type { Plan } from '../dosing/plan';
import type { Quantity, Unit } from '../dosing/quantity';
import { digits, shown, spoken, symbol } from './format';
import { NAMES } from './order-rows';
import { wantedBagShown } from './wanted-bag';

/** A figure with its unit, for the eye and for the ear. */
export interface Reading {
  readonly figure: string;
  readonly unit: string;
  readonly spoken: string;
}

/** A figure to read off, and what it is. */
export interface KeyFigure extends Reading {
  readonly label: string;
  /** The same per kilogram, and of whose weight: "14 mg/h (0.2 mg/kg/h, actual weight)". */
  readonly perKilogram?: Reading & { readonly whose: string };
}

/** The first band of a sheet: what to set and give, each figure once. */
export interface SetAndGive {
  /** By which route, as a heading. */
  readonly heading: string;
  /** What a hand keys or draws up, the only large figures; none without a preparation. */
  readonly keyed: readonly KeyFigure[];
  /** What the strength of the preparation is keyed as. */
  readonly strength: KeyFigure | undefined;
  /** What that delivers; without a preparation, the amount that was ordered. */
  readonly given: KeyFigure;
}

/** One plan → what to set and give. */
export function setAndGive(plan: Plan): SetAndGive {
  const { order, administration, edges } = plan;
  const heading = `Set and give, ${order.protocol.route}`;
  const names = NAMES[order.delivery];
  const whose = `${basisOf(order)} weight`;
  if (!administration) {
    const other = otherUnit(order);
    const perKilogram = other && { perKilogram: { ...reading(other.perKg, other.edges), whose } };
    const given = { label: names.amount, ...reading(plan.amount, edges), ...perKilogram };
    return { heading, keyed: [], strength: undefined, given };
  }
  const { set, strength, delivers, deliversPerKg } = administration;
  const volume = strength.terms.map((term) => shown(term.operand)).join('');
  const made = plan.bag ? wantedBagShown(plan.bag) : `${shown(strength.first)} in ${volume}`;
  return {
    heading,
    keyed: [{ label: names.read, ...reading(set, edges) }],
    strength: { label: `Strength, ${made}`, ...reading(strength) },
    given: {
      label: 'Delivers',
      ...reading(delivers, edges),
      perKilogram: { ...reading(deliversPerKg, edges), whose },
    },
  };
}

function reading(shows: Quantity<Unit>, edges: Edges = []): Reading {
  return {
    figure: digits(shows, edges),
    unit: symbol(shows.unit),
    spoken: spoken(shows, edges),
  };
}

/** What is keyed, then what it delivers, for the ear: "Set pump to 7 millilitres per hour." */
export function readingsSaid({ keyed, given }: SetAndGive): string[] {
  const { perKilogram } = given;
  return [
    ...[...keyed, given].map(({ label, spoken }) => `${label} ${spoken}.`),
    ...(perKilogram ? [`Per kilogram, ${perKilogram.whose} ${perKilogram.spoken}.`] : []),
  ];
}
