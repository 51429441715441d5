import type { Fraction } from 'fraction.js';
import type { Bounds } from './bounds';
import type { Figure } from './computed';
import { holdAbove, holdMinimum } from './dose-limits';
import type { Edges } from './edges';
import type { Finding } from './findings';
import { deliveredDose } from './formulas';
import type { Quantity } from './quantity';
import type { Reading } from './reading';
import { measuredEdges } from './rounding-edges';
import { togetherEdges } from './together-edges';
import { holdCalculated, holdWeight } from './tool-limits';
import type { Amount } from './units';

/** Whose body it is, where another than the measured weight is dosed on. */
export function dosedOnOf({ body }: Reading) {
  return body && body.basis !== 'actual' ? { dosedOn: body } : {};
}

/** What is given on a calculated weight, held on the measured one. */
export function onMeasured({ delivery, protocol, body }: Reading, mg: Quantity<Amount>): Finding[] {
  if (!body || body.basis === 'actual') return [];
  const { actual } = body.weights;
  const dose = deliveredDose(delivery, mg, actual);
  return [
    ...holdMinimum('on actual weight', dose, actual, protocol),
    ...holdAbove('on actual weight', dose, actual, protocol),
  ].filter(({ severity }) => !protocol.own || severity === 'stop');
}

/** The measured weight; and a calculated one above it, with the ordered dose on each. */
export function holdDosedOn(
  { weight, body }: Reading,
  ordered: Figure<Amount> | undefined,
  edges: Edges,
  bounds: Bounds,
): Finding[] {
  if (!body || body.basis === 'actual') return [];
  const { actual } = body.weights;
  const doses = ordered && {
    on: ordered,
    edges,
    onActual: { ...ordered, value: ordered.value.mul(actual.value).div(weight.value) },
  };
  return [
    ...holdWeight(actual, bounds),
    ...holdCalculated(body.basis, weight, actual, bounds, doses),
  ];
}

/** Per kilogram of the weight that is dosed on, what rounding keeps to on the measured one, and of doses together. */
export function edgesElsewhere(reading: Reading): Fraction[] {
  const order = { ...reading, ...dosedOnOf(reading) };
  return [...measuredEdges(order), ...togetherEdges(order)].map(({ amount }) =>
    amount.value.div(reading.weight.value),
  );
}
