import type { Says } from '../judged';
import type { Example } from '../schema-protocol';

type FileUnit = Example['order']['unit'];

/**
 * One order: kg; dose and unit; "mg/mL" of what it is made from, nothing, or "fixed"; the step in mL/h or mL →
 * the gravest word of all; the amount in mg, mg/h or mg per dose (of an order in mg/24 h, in that); the setting.
 */
export type OrderRow = readonly [
  kg: string,
  dose: string,
  unit: FileUnit,
  bag: string,
  step: string,
  says: Says,
  amount: string,
  setting: string,
];

/** Orders under one of the limits of the cases, and the adjustment that holds where its band has any. */
export interface OrderSet {
  readonly limits: string;
  readonly adjustment?: string;
  readonly rows: readonly OrderRow[];
}

/** One order on a calculated weight: kg, cm, sex; mg/kg/h → the weight dosed on in kg, and mg/h. */
export type BodyRow = readonly [
  limits: string,
  kg: string,
  cm: string,
  sex: 'female' | 'male',
  dose: string,
  says: Says,
  dosedOn: string,
  amount: string,
];

/** One reading: the order, mg and mL of the label, the step, what the pump shows → the verdict, and mg/h or mg. */
export type ReadingRow = readonly [
  limits: string,
  kg: string,
  dose: string,
  unit: FileUnit,
  bag: string,
  step: string,
  shows: string,
  verdict: 'agrees' | 'differs',
  delivers: string,
];

/** One dose over minutes: mg/kg, mg and mL, the step in mL, the minutes, the pump’s step → mL, and mL/h. */
export type MinutesRow = readonly [
  kg: string,
  dose: string,
  bag: string,
  step: string,
  minutes: string,
  rateStep: string,
  setting: string,
  rate: string,
];
