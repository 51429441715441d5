import { amount } from '../../src/dosing/dose-by-weight';
import { setting } from '../../src/dosing/formulas';
import { quantity } from '../../src/dosing/quantity';
import { toStep } from '../../src/dosing/rounding';
import type { DosingUnit } from '../../src/dosing/units';
import { shown } from '../../src/wording/format';
import { decimal, halfUpAt, printed } from './replayed';

/** The steps of pumps, and their decimals. */
export const REPLAYED_STEPS = [
  ['0.01', 2],
  ['0.1', 1],
  ['1', 0],
] as const;

type Fraction = readonly [top: bigint, bottom: bigint];

/** A unit, its 46 doses in tenths, and the second method: tenths of it and of a kg → mg/h and mg/kg/h. */
export interface Replay {
  readonly unit: DosingUnit<'infusion'>;
  readonly tenths: readonly number[];
  readonly perHour: (tenths: bigint, tenthsKg: bigint) => Fraction;
  readonly perKg: (tenths: bigint, tenthsKg: bigint) => Fraction;
  /** The same in plain doubles. */
  readonly doubles: (
    dose: number,
    kg: number,
  ) => { readonly perHour: number; readonly perKg: number };
}

const every = (from: number, by: number) => Array.from({ length: 46 }, (_, at) => from + at * by);

/** The units that are replayed beside mg/kg/h. */
export const REPLAYS: readonly Replay[] = [
  // 2.5 to 25 mg/h by 0.5
  {
    unit: 'mg/h',
    tenths: every(25, 5),
    perHour: (dose) => [dose, 10n],
    perKg: (dose, kg) => [dose, kg],
    doubles: (dose, kg) => ({ perHour: dose, perKg: dose / kg }),
  },
  // 50 to 500 mg in 24 hours by 10
  {
    unit: 'mg/24h',
    tenths: every(500, 100),
    perHour: (dose) => [dose, 240n],
    perKg: (dose, kg) => [dose, 24n * kg],
    doubles: (dose, kg) => ({ perHour: dose / 24, perKg: dose / 24 / kg }),
  },
  // 1 to 10 microgram/kg/min by 0.2: × 60 ÷ 1,000
  {
    unit: 'microgram/kg/min',
    tenths: every(10, 2),
    perHour: (dose, kg) => [dose * kg * 60n, 100_000n],
    perKg: (dose) => [dose * 60n, 10_000n],
    doubles: (dose, kg) => ({ perHour: dose * 0.06 * kg, perKg: dose * 0.06 }),
  },
];

// 30 to 150 kg by 0.1, 46 doses, five strengths: 1,201 × 46 × 5 = 276,230, as in mg/kg/h.
export const REPLAYED_WEIGHTS = Array.from({ length: 1201 }, (_, at) => 300 + at);
const STRENGTHS = [1, 2, 4, 5, 10] as const;

/** Every setting of a unit at a step: what this tool gets wrong, by name, and how many `toFixed` does. */
export function countAt({ unit, tenths, perHour, doubles }: Replay, step: string, places: number) {
  const wrong: string[] = [];
  let [settings, wrongToFixed] = [0, 0];
  const doses = tenths.map((dose) => [dose, quantity(`${dose / 10}`, unit)] as const);
  const strengths = STRENGTHS.map((figure) => [figure, quantity(`${figure}`, 'mg/mL')] as const);
  for (const tenthsKg of REPLAYED_WEIGHTS) {
    const weight = quantity(decimal(BigInt(tenthsKg), 1), 'kg');
    for (const [dose, ordered] of doses) {
      const rate = amount('infusion', ordered, weight);
      const [top, bottom] = perHour(BigInt(dose), BigInt(tenthsKg));
      const binary = doubles(dose / 10, tenthsKg / 10).perHour;
      for (const [mgPerMl, strength] of strengths) {
        const set = toStep(setting('infusion', rate, strength), quantity(step, 'mL/h'));
        const right = halfUpAt(top, bottom * BigInt(mgPerMl), places);
        settings += 1;
        const isRight = set.value.n * 10n ** BigInt(places) === right * set.value.d;
        if (!isRight || shown(set) !== `${printed(right, places)}\u00a0mL/h`) {
          wrong.push(`${dose / 10} ${unit} at ${tenthsKg / 10} kg ÷ ${mgPerMl}`);
        }
        if ((binary / mgPerMl).toFixed(places) !== decimal(right, places)) wrongToFixed += 1;
      }
    }
  }
  return { settings, wrong, wrongToFixed };
}
