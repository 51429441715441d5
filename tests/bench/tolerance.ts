import type { TypedCheck } from '../../src/intake/check-form';
import { drawFrom, nextOrder } from '../dosing/drawn-orders';
import { injectedInto } from '../dosing/injected-slips';
import { checkOf } from '../dosing/readings';
import {
  decimal,
  halfUp,
  orderedAmount,
  placesOf,
  rightReading,
  type Steps,
  thousandths,
} from '../dosing/whole-steps';

/** Per mille that a checker would let pass; nothing: the pump’s step, as this tool compares. */
const TOLERANCES = [undefined, 10n, 20n, 50n, 100n, 150n] as const;

interface Point {
  caught: number;
  caughtAbove: number;
  alarms: number;
}

/** A figure rounded half up to so many places. */
function roundedTo(places: number, figure: Steps): Steps {
  const scale = 10n ** BigInt(places);
  return { top: halfUp({ top: figure.top * scale, bottom: figure.bottom }), bottom: scale };
}

/** What an honest checker’s own figure is who rounds on the way: mg or mg/h to 0.1, or mg/mL to 0.01. */
function roundedOnTheWay(typed: TypedCheck): readonly string[] {
  const strength = { top: thousandths(typed.drug), bottom: thousandths(typed.volume) };
  const ordered = orderedAmount(typed);
  const scale = 10n ** BigInt(placesOf(typed));
  const set = (amount: Steps, mgPerMl: Steps) =>
    mgPerMl.top === 0n
      ? []
      : [
          decimal(
            halfUp({
              top: amount.top * mgPerMl.bottom * scale,
              bottom: amount.bottom * mgPerMl.top,
            }),
            placesOf(typed),
          ),
        ];
  return [...set(roundedTo(1, ordered), strength), ...set(ordered, roundedTo(2, strength))];
}

/** Whether two readings are further apart than so many per mille of the right one. */
function isApart(reading: string, right: string, tolerance: bigint): boolean {
  const apart = thousandths(reading) - thousandths(right);
  return (apart < 0n ? -apart : apart) * 1000n > thousandths(right) * tolerance;
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

/** Slips caught, and honest figures taken for slips, at each tolerance, over so many orders; printed as a table. */
export function printTolerances(orders: number) {
  const draw = drawFrom(1818);
  const points: Point[] = TOLERANCES.map(() => ({ caught: 0, caughtAbove: 0, alarms: 0 }));
  let [slips, above, honest] = [0, 0, 0];
  for (let order = 0; order < orders; order += 1) {
    const typed = nextOrder(draw);
    const right = rightReading(typed);
    const isFlagged = (reading: string, tolerance: bigint | undefined, weight?: string) =>
      tolerance === undefined
        ? checkOf({ ...typed, reading }, weight).verdict.kind !== 'agrees'
        : isApart(reading, right, tolerance);
    for (const { reading, orderedWeight } of injectedInto(typed, draw)) {
      const isAbove = isApart(reading, right, 50n);
      slips += 1;
      above += isAbove ? 1 : 0;
      TOLERANCES.forEach((tolerance, at) => {
        const point = points[at];
        if (!point || !isFlagged(reading, tolerance, orderedWeight)) return;
        point.caught += 1;
        point.caughtAbove += isAbove ? 1 : 0;
      });
    }
    for (const reading of roundedOnTheWay(typed)) {
      honest += 1;
      TOLERANCES.forEach((tolerance, at) => {
        const point = points[at];
        if (point && isFlagged(reading, tolerance)) point.alarms += 1;
      });
    }
  }
  console.log(
    `\nTolerances: ${orders.toLocaleString('en')} correct orders, ${slips.toLocaleString('en')} slips,`,
  );
  console.log(`${above.toLocaleString('en')} of which move the pump by more than 5 %.`);
  const row = (columns: readonly string[]) =>
    console.log(
      columns.map((text, at) => (at === 0 ? text.padEnd(26) : text.padStart(14))).join(''),
    );
  row(['what still agrees', 'caught > 5 %', 'caught, all', 'false alarms*']);
  TOLERANCES.forEach((tolerance, at) => {
    const point = points[at];
    if (!point) return;
    row([
      tolerance === undefined ? 'the pump’s step (the tool)' : `within ${tolerance / 10n} %`,
      share(point.caughtAbove, above),
      share(point.caught, slips),
      share(point.alarms, honest),
    ]);
  });
  console.log(
    '* Of a right order worked out with mg/h rounded to 0.1, or mg/mL to 0.01, on the way,',
  );
  console.log('  as by hand; of readings worked out exactly there is none at any tolerance.');
}
