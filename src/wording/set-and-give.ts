import type { WantedBag } from '../dosing/bag-from-vials';
import type { Edges } from '../dosing/edges';
import { basisOf } from '../dosing/order';
import { otherUnit } from '../dosing/other-unit';
import type { Plan } from '../dosing/plan';
import type { Quantity, Unit } from '../dosing/quantity';
import { digits, spoken, symbol } from './format';
import { NAMES } from './order-rows';
import { TO_BE_INFUSED, timeRead } from './over-minutes';
import { BAG } from './wanted-bag';
import { madeOf } from './working';

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
  /** What is said of several that are keyed. */
  readonly together: string | undefined;
  /** Of a single dose over minutes: the time that it takes. */
  readonly time: KeyFigure | undefined;
  /** What to put in a bag for a wanted rate, and what it is made up to. */
  readonly made: readonly KeyFigure[];
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
    const none = { keyed: [], together: undefined, made: [], strength: undefined };
    return { heading, ...none, time: timeFigure(plan), given };
  }
  const pump = plan.over?.pump;
  const { set, strength, delivers, deliversPerKg } = administration;
  const { bag } = plan;
  return {
    heading,
    keyed: pump
      ? [
          { label: NAMES.infusion.read, ...reading(pump.rate) },
          { label: TO_BE_INFUSED, ...reading(set, edges) },
        ]
      : [{ label: plan.isOwnRate ? SHOULD_SHOW : names.read, ...reading(set, edges) }],
    together: plan.isOwnRate ? NEVER_SET : pump && SET_BOTH,
    time: timeFigure(plan),
    made: bag ? bagFigures(bag) : [],
    strength: {
      label: bag ? 'Strength' : `Strength, ${madeOf(strength)}`,
      ...reading(strength),
    },
    given: {
      label: 'Delivers',
      ...reading(delivers, edges),
      perKilogram: { ...reading(deliversPerKg, edges), whose },
    },
  };
}

/** The drug is named, since it is put in by hand. */
function bagFigures({ drug, volume }: WantedBag): KeyFigure[] {
  const { figure, unit, spoken } = reading(drug);
  return [
    { label: BAG.drug, figure, unit: `${unit} of ketamine`, spoken: `${spoken} of ketamine` },
    { label: BAG.volume, ...reading(volume) },
  ];
}

/** A driver that measures its syringe works its rate out itself, and may be a step off. */
const SHOULD_SHOW = 'Should show about';
const NEVER_SET =
  'Never set: the driver works out its own rate. Check the volume and the duration that it shows, and the milligrams in the syringe.';

/** Only the volume limit ends a dose on a pump. */
const SET_BOTH = 'Set both. Without the volume limit the pump gives the whole bag.';

/** What the rate really takes; without one, the ordered minutes. */
function timeFigure({ over }: Plan): KeyFigure | undefined {
  if (!over) return undefined;
  return over.pump
    ? { label: 'Takes', ...timeRead(over.pump.onAClock) }
    : { label: 'Give over', ...reading(over.minutes) };
}

function reading(shows: Quantity<Unit>, edges: Edges = []): Reading {
  return {
    figure: digits(shows, edges),
    unit: symbol(shows.unit),
    spoken: spoken(shows, edges),
  };
}

/** What is keyed, then what it delivers, for the ear: "Set pump to 7 millilitres per hour." */
export function readingsSaid({ keyed, together, time, made, given }: SetAndGive): string[] {
  const { perKilogram } = given;
  return [
    ...keyed.map(said),
    ...(together ? [together] : []),
    ...[time, ...made, given].flatMap((each) => (each ? [said(each)] : [])),
    ...(perKilogram ? [`Per kilogram, ${perKilogram.whose} ${perKilogram.spoken}.`] : []),
  ];
}

function said({ label, spoken }: KeyFigure): string {
  return `${label} ${spoken}.`;
}
