import type { Bounds } from './bounds';
import type { Limit } from './cited';
import { inDosingUnit, perKilogram } from './dose-by-weight';
import type { AnotherStep } from './giving-findings';
import type { Order } from './order';
import { exactly, isMore, isSame, ofOneUnit, type Quantity, quantity } from './quantity';
import type { DosingUnit } from './units';

type Dosed = Pick<Order<'infusion'>, 'protocol' | 'weight' | 'dose' | 'titrationStep'>;
type Step = Quantity<DosingUnit<'infusion'>>;
type Stated = Limit<DosingUnit<'infusion'>>;

/** One of how many parts of a unit is the finest that a dose is typed and printed with: three decimals. */
const FINEST_WRITTEN = 1000;

/** A dose as a protocol writes it → exactly the same at the weight, in the unit that was ordered in. */
function asOrdered({ at }: Stated, { weight, dose }: Dosed): Step {
  const stated = exactly<DosingUnit<'infusion'>>(at);
  if (stated.unit === dose.unit) return stated;
  const { value } = inDosingUnit(
    'infusion',
    perKilogram('infusion', stated, weight),
    weight,
    dose.unit,
  );
  return quantity(value, dose.unit);
}

/** Whether a dose can be typed as it is: one that cannot is no row, since what is ordered from it would be another. */
function isWritten({ value }: Step): boolean {
  return value.mul(FINEST_WRITTEN).mod(1).equals(0);
}

/** What a hospital’s protocol says of steps: the step by which it raises, or its doses one by one. */
function statedSteps({
  protocol,
}: Pick<Dosed, 'protocol'>): { by?: Stated; steps?: readonly Stated[] } | undefined {
  const { by, steps } = protocol.own?.care.titration ?? {};
  return by || steps ? { ...(by ? { by } : {}), ...(steps ? { steps } : {}) } : undefined;
}

/** The step of a hospital’s protocol in the unit that was ordered in; nothing where it cannot be typed in it, or is too fine for a page. */
function statedBy(order: Dosed, { titration }: Bounds): Step | undefined {
  const by = statedSteps(order)?.by;
  const step = by && asOrdered(by, order);
  const finest = exactly<DosingUnit<'infusion'>>(titration[order.dose.unit].finest.at);
  return step && isWritten(step) && !isMore(finest, step) ? step : undefined;
}

/** The start and the doses of a hospital’s protocol that names them one by one; nothing where its own step was ordered, or one of them cannot be typed. */
export function statedDoses(order: Dosed): readonly Step[] | undefined {
  const steps = statedSteps(order)?.steps;
  if (!steps || order.titrationStep) return undefined;
  const start = order.protocol.own?.start;
  const doses = [...(start ? [start] : []), ...steps].map((each) => asOrdered(each, order));
  return doses.every(isWritten) ? doses : undefined;
}

/**
 * Between the rows: as ordered; else the step of a hospital’s protocol; else the tool’s own for the unit. Refuses a
 * step in another unit.
 */
export function titrationStepOf(order: Dosed, bounds: Bounds): Step {
  const { dose, titrationStep } = order;
  if (titrationStep) ofOneUnit(titrationStep, dose);
  return (
    titrationStep ??
    statedBy(order, bounds) ??
    exactly<DosingUnit<'infusion'>>(bounds.titration[dose.unit].step.at)
  );
}

/** What a hospital’s protocol states and the table is not in, where no step was ordered. */
export function notInSteps(order: Dosed, bounds: Bounds): Stated | undefined {
  if (order.titrationStep || statedDoses(order) || statedBy(order, bounds)) return undefined;
  const { by, steps = [] } = statedSteps(order) ?? {};
  return by ?? steps[0];
}

/** A step that was ordered beside what a hospital’s protocol states: another is a caution. */
export function holdTitrationStep(order: Dosed): AnotherStep[] {
  const { titrationStep: step } = order;
  const stated = statedSteps(order);
  if (!step || !stated) return [];
  const isStated = stated.by && isSame(step, asOrdered(stated.by, order));
  return isStated ? [] : [{ severity: 'caution', kind: 'another step', step, stated }];
}
