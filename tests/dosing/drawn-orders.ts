import { workOut } from '../../src/dosing/plan';
import type { DosingUnit } from '../../src/dosing/units';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { readOrderForm } from '../../src/intake/order-form';
import { LIBRARY } from '../../src/library/bundled';
import { amountOf, decimal, inUnit, protocolOf, thousandths } from './whole-steps';

/** A number from 0 up to, not including, `below`: the same ones in the same order in every run. */
export type Draw = (below: number) => number;

/** A linear congruential generator (Numerical Recipes’ constants), of which the high bits are used. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function pick<T>(draw: Draw, all: readonly T[]): T {
  const one = all[draw(all.length)];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
}

/** A figure between two thousandths, in grains of one of these many thousandths. */
function between(draw: Draw, low: number, high: number, grains: readonly number[]): string {
  const grain = pick(draw, grains);
  const [from, to] = [Math.ceil(low / grain), Math.floor(high / grain)];
  return decimal((from + draw(to - from + 1)) * grain, 3);
}

/** 30 to 180 kg: mostly whole kilograms, some to one decimal, some to three. */
export function drawWeight(draw: Draw): string {
  return between(draw, 30_000, 180_000, [1000, 1000, 100, 1]);
}

/** Preparations seen in protocols; drug added to a full bag or syringe; and, drawn, any other. */
const BAGS = ['50/50', '100/50', '200/50', '250/50', '500/500', '500/250', '200/40', '500/50'];
const FULL_BAGS = ['500/510', '250/255', '200/54', '100/60', '500/55', '500/260'];

/** How fine orders are written in each unit, in thousandths: mostly round, some to the last digit. */
const GRAINS: Record<DosingUnit, readonly number[]> = {
  'mg/kg': [50, 10, 10, 1],
  mg: [5000, 1000, 500, 1],
  'mg/kg/h': [50, 10, 10, 1],
  'mg/h': [2500, 1000, 500, 1],
  'microgram/kg/min': [1000, 500, 100, 1],
  'mg/24h': [50_000, 10_000, 1000, 1],
  'mg/kg/dose': [50, 10, 10, 1],
  'mg/dose': [5000, 1000, 500, 1],
};

/** A dose from 0.05 mg/kg up to the ceiling, in some unit. */
function drawDose(draw: Draw, typed: TypedCheck, unit: DosingUnit): string {
  const { ceiling } = protocolOf(typed);
  const thousandth = { top: 1n, bottom: 1000n };
  const one = inUnit(amountOf(thousandth, protocolOf(typed).orderedIn[0], typed), unit, typed);
  const scale = (1000 * Number(one.top)) / Number(one.bottom);
  const [low, high] = [50, Number(thousandths(ceiling.at.figure))];
  return between(draw, low * scale, high * scale, GRAINS[unit]);
}

function drawOrder(draw: Draw): TypedCheck {
  const { id, delivery, orderedIn } = pick(draw, LIBRARY.protocols);
  const other = `${between(draw, 20_000, 1_000_000, [1000, 100])}/${pick(draw, ['20', '50', '100'])}`;
  const [drug = '', volume = ''] = pick(draw, [...BAGS, ...FULL_BAGS, other]).split('/');
  const unit = pick(draw, orderedIn);
  const typed = { ...EMPTY_CHECK, protocol: id, unit, weight: drawWeight(draw) };
  return {
    ...typed,
    running: 'no',
    way: 'not said',
    dose: drawDose(draw, typed, unit),
    dosesPerDay: delivery === 'divided doses' ? pick(draw, ['', '3', '4']) : '',
    drug,
    volume,
    step: pick(draw, ['0.1', '0.1', '0.01', '1']),
  };
}

function hasPlan(typed: TypedCheck): boolean {
  const read = readOrderForm(typed, LIBRARY);
  if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error('The order is not read');
  const outcome = workOut(read.value.order, LIBRARY);
  return outcome.kind === 'plan' && outcome.plan.administration !== undefined;
}

/** The next order, as it is typed, that has a plan with a setting; the reading is left empty. */
export function nextOrder(draw: Draw): TypedCheck {
  let typed = drawOrder(draw);
  while (!hasPlan(typed)) typed = drawOrder(draw);
  return typed;
}
