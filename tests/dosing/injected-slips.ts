import type { SourcedProtocol } from '../../src/dosing/protocol';
import type { Slip } from '../../src/dosing/slips';
import { type DosingUnit, infusionUnit } from '../../src/dosing/units';
import type { TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';
import { type Draw, drawWeight, pick } from './drawn-orders';
import { digitSlips } from './keyed';
import {
  amountOf,
  decimal,
  exactSteps,
  halfUp,
  inUnit,
  isOnWeight,
  orderedAmount,
  orderedPerKg,
  placesOf,
  protocolOf,
  rightReading,
  type Steps,
  thousandths,
  unitOf,
} from './whole-steps';

/** The rows of clinical.md, section 7, as they are injected. */
export const ROWS: readonly string[] = [
  'decimal point ×10',
  'decimal point ÷10',
  'decimal point ×100',
  'decimal point ÷100',
  'mg/h keyed as mL/h',
  'dose without the weight',
  'pounds taken as kilograms',
  'kilograms taken as pounds',
  'another strength',
  'total mg taken as mg/mL',
  'volume without, or with, the drug',
  'neighbouring row of the table',
  'per minute ×60',
  'per minute ÷60',
  'per day ×24',
  'per day ÷24',
  'a day’s total for one dose, or the reverse',
  'digit swapped',
  'digit doubled',
  'digit dropped',
  'figure of the other protocol',
  'weight of another person or day',
  'another unit of the list',
  'worked out for another unit',
];

type Names = (slip: Slip) => boolean;

/** A slip made on purpose: its row, what the pump or the syringe then shows, and who names it. */
export interface Injected {
  readonly row: string;
  readonly reading: string;
  readonly isNamedBy: Names;
  /** The weight of the handed-over order, where the checker’s is another. */
  readonly orderedWeight?: string;
}

/** The rate worked out wrongly: the exact setting becomes top ÷ bottom times itself. */
interface WorkedOut extends Steps {
  readonly row: string;
  readonly isNamedBy: Names;
}

const is =
  (kind: Slip['kind']): Names =>
  (slip) =>
    slip.kind === kind;

const isBy =
  (kind: Slip['kind'], factor: string): Names =>
  (slip) =>
    slip.kind === kind && 'factor' in slip && slip.factor === factor;

function timesAndOver(kind: 'decimal point' | 'per minute' | 'per day', n: bigint): WorkedOut[] {
  return [
    { row: `${kind} ×${n}`, top: n, bottom: 1n, isNamedBy: isBy(kind, `${n}`) },
    { row: `${kind} ÷${n}`, top: 1n, bottom: n, isNamedBy: isBy(kind, `1/${n}`) },
  ];
}

/** One pound is 0.45359237 kg. */
const POUNDS: readonly WorkedOut[] = [
  {
    row: 'pounds taken as kilograms',
    ...{ top: 100_000_000n, bottom: 45_359_237n },
    isNamedBy: (slip) => slip.kind === 'pounds' && slip.conversion === 'taken as kilograms',
  },
  {
    row: 'kilograms taken as pounds',
    ...{ top: 45_359_237n, bottom: 100_000_000n },
    isNamedBy: (slip) => slip.kind === 'pounds' && slip.conversion === 'converted twice',
  },
];

function aboutTheBag(typed: TypedCheck, draw: Draw): WorkedOut[] {
  const [drug, volume] = [thousandths(typed.drug), thousandths(typed.volume)];
  const strength = pick(draw, [1n, 2n, 4n, 5n, 10n, 50n, 100n]);
  const vial = pick(draw, [10n, 50n, 100n]);
  return [
    { row: 'mg/h keyed as mL/h', top: drug, bottom: volume, isNamedBy: is('amount as volume') },
    {
      row: 'another strength',
      ...{ top: drug, bottom: volume * strength },
      isNamedBy: (slip) => slip.kind === 'another strength' && slip.strength.value.equals(strength),
    },
    {
      row: 'total mg taken as mg/mL',
      ...{ top: 1000n, bottom: volume },
      isNamedBy: is('total as strength'),
    },
    ...[volume * vial - drug, volume * vial + drug].map((top) => ({
      row: 'volume without, or with, the drug',
      ...{ top, bottom: volume * vial },
      isNamedBy: is('drug volume'),
    })),
  ];
}

/** One step up and one down, inside the table, in the unit of the order: the tool’s own step. */
function neighbouringRows(
  typed: TypedCheck,
  { documented, ceiling }: SourcedProtocol,
): WorkedOut[] {
  const unit = infusionUnit(unitOf(typed));
  if (!unit) return [];
  const step = thousandths(LIBRARY.bounds.titration[unit].step.at.figure);
  const dose = thousandths(typed.dose);
  const low = thousandths(documented.value.low.figure);
  const high = thousandths(ceiling.at.figure);
  const isRow = (row: bigint) => {
    if (row <= 0n) return false;
    const perKg = orderedPerKg({ ...typed, dose: decimal(row, 3) });
    return perKg.top >= low * perKg.bottom && perKg.top <= high * perKg.bottom;
  };
  return [dose - step, dose + step].filter(isRow).map((row) => ({
    row: 'neighbouring row of the table',
    ...{ top: row, bottom: dose },
    isNamedBy: (slip) =>
      slip.kind === 'another row' && slip.dose.value.mul(1000).equals(row.toString()),
  }));
}

/** Its own figure in another unit of the list, and its figure there in its own unit. */
function otherUnits(typed: TypedCheck): WorkedOut[] {
  const unit = unitOf(typed);
  const ordered = orderedAmount(typed);
  const figure = { top: thousandths(typed.dose), bottom: 1000n };
  const over = (taken: Steps) => ({
    top: taken.top * ordered.bottom,
    bottom: taken.bottom * ordered.top,
  });
  const weightLeftOut = (other: DosingUnit) =>
    isOnWeight(unit) && sameAmount(amountOf(figure, other, typed), figure);
  return protocolOf(typed)
    .orderedIn.filter((other) => other !== unit)
    .flatMap((other) => [
      ...(weightLeftOut(other)
        ? []
        : [
            {
              row: 'another unit of the list',
              ...over(amountOf(figure, other, typed)),
              isNamedBy: (slip: Slip) =>
                slip.kind === 'another unit' && !slip.workedOut && slip.taken.unit === other,
            },
          ]),
      {
        row: 'worked out for another unit',
        ...over(amountOf(inUnit(ordered, other, typed), unit, typed)),
        isNamedBy: (slip: Slip) => slip.kind === 'another unit' && slip.workedOut?.unit === other,
      },
    ]);
}

function sameAmount(a: Steps, b: Steps): boolean {
  return a.top * b.bottom === b.top * a.bottom;
}

/** Milligrams for micrograms: of orders in micrograms. */
function otherMass(typed: TypedCheck): WorkedOut[] {
  if (!unitOf(typed).startsWith('microgram')) return [];
  return [
    {
      row: 'another unit of the list',
      ...{ top: 1000n, bottom: 1n },
      isNamedBy: isBy('another mass', '1000'),
    },
  ];
}

function daysAndDoses(): WorkedOut[] {
  return [3n, 4n].flatMap((often) =>
    [
      { factor: `${often}`, top: often, bottom: 1n },
      { factor: `1/${often}`, top: 1n, bottom: often },
    ].map(({ factor, top, bottom }) => ({
      row: 'a day’s total for one dose, or the reverse',
      ...{ top, bottom },
      isNamedBy: isBy('day as dose', factor),
    })),
  );
}

function aboutTheOrder(typed: TypedCheck): WorkedOut[] {
  const protocol = protocolOf(typed);
  const others = LIBRARY.protocols
    .filter(({ route, delivery }) => route === protocol.route && delivery !== protocol.delivery)
    .flatMap(({ documented: { value } }) => [value.low.figure, value.high.figure]);
  const [unit, perKg] = [unitOf(typed), orderedPerKg(typed)];
  // Between mg/h and mg in 24 hours of one list, 24 is another unit.
  const isDayInList = !isOnWeight(unit) && protocol.orderedIn.some((other) => other === 'mg/24h');
  return [
    ...(isOnWeight(unit)
      ? [
          {
            row: 'dose without the weight',
            ...{ top: 1000n, bottom: thousandths(typed.weight) },
            isNamedBy: is('without weight'),
          },
          ...POUNDS,
        ]
      : []),
    ...otherUnits(typed),
    ...otherMass(typed),
    ...(protocol.delivery === 'infusion' ? timesAndOver('per minute', 60n) : []),
    ...(protocol.delivery === 'infusion' && !isDayInList ? timesAndOver('per day', 24n) : []),
    ...(protocol.delivery === 'infusion' ? neighbouringRows(typed, protocol) : []),
    ...(protocol.delivery === 'divided doses' ? daysAndDoses() : []),
    ...others.map((figure) => ({
      row: 'figure of the other protocol',
      ...{ top: thousandths(figure) * perKg.bottom, bottom: perKg.top },
      isNamedBy: is('another protocol'),
    })),
  ];
}

/** Whether the point alone was moved, by one place or two. */
function isShifted(right: string, reading: string): boolean {
  const [from, to] = [thousandths(right), thousandths(reading)];
  return [10n, 100n].some((by) => from * by === to || to * by === from);
}

/** The right figure keyed wrongly: its point moved, or one of its digits slipped. */
function keyedWrong(right: string, draw: Draw): Injected[] {
  const shifts = [1, 2].flatMap((zeros) => {
    const n = `1${'0'.repeat(zeros)}`;
    const [times, over] = [thousandths(right) * BigInt(n), thousandths(right)];
    return [
      {
        row: `decimal point ×${n}`,
        reading: decimal(times, 3),
        isNamedBy: isBy('decimal point', n),
      },
      {
        row: `decimal point ÷${n}`,
        reading: decimal(over, 3 + zeros),
        isNamedBy: isBy('decimal point', `1/${n}`),
      },
    ];
  });
  const digits = (['swapped', 'doubled', 'dropped'] as const).flatMap((change) => {
    // 7 for 70 and 70 for 7 are slips of the decimal point, which are made above.
    const readings = digitSlips(right)[change].filter((reading) => !isShifted(right, reading));
    const isNamedBy: Names = (slip) =>
      slip.kind === 'digits' && slip.change === change && slip.right.value.equals(right);
    return readings.length === 0
      ? []
      : [{ row: `digit ${change}`, reading: pick(draw, readings), isNamedBy }];
  });
  return [...shifts, ...digits];
}

/** Of a dose per kilogram: for the whole body it comes to the same at any weight. */
function anotherWeight(typed: TypedCheck, draw: Draw): Injected[] {
  const orderedWeight = drawWeight(draw);
  if (!isOnWeight(unitOf(typed))) return [];
  const reading = rightReading({ ...typed, weight: orderedWeight });
  return [
    {
      ...{ row: 'weight of another person or day', reading, orderedWeight },
      isNamedBy: is('another weight'),
    },
  ];
}

/** Every slip of clinical.md, section 7, in one correct order, as far as the pump can show it. */
export function injectedInto(typed: TypedCheck, draw: Draw): Injected[] {
  const places = placesOf(typed);
  const right = rightReading(typed);
  const exact = exactSteps(typed);
  const worked = [
    ...timesAndOver('decimal point', 10n),
    ...timesAndOver('decimal point', 100n),
    ...aboutTheBag(typed, draw),
    ...aboutTheOrder(typed),
  ].filter(({ top, bottom }) => top > 0n && top !== bottom);
  const shown = worked.map(({ row, isNamedBy, top, bottom }) => ({
    ...{ row, isNamedBy },
    reading: decimal(halfUp({ top: exact.top * top, bottom: exact.bottom * bottom }), places),
  }));
  const isShown = ({ reading }: Injected) =>
    reading !== '0' && reading !== right && (reading.split('.')[1] ?? '').length <= places;
  return [...shown, ...keyedWrong(right, draw), ...anotherWeight(typed, draw)].filter(isShown);
}
