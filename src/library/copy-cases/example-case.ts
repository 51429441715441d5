import { type Quantity, quantity, type Unit } from '../../dosing/quantity';
import { type Amount, DELIVERIES } from '../../dosing/units';
import { dosingUnit } from '../amounts';
import { EXAMPLE_STEP } from '../bundled/check-figures';
import { heldBands } from '../held-band';
import { protocolFrom } from '../protocol-from';
import type { Preparation } from '../schema';
import type { Example, OpenProtocol } from '../schema-protocol';
import { type ReadProtocol, workExample } from '../worked-example';
import { type CheckedCase, came, checked, type Fact, written } from './checked-case';

/** A protocol of a file, read once for all of its examples; whether it is of the built-in limits. */
export function readProtocol(
  protocol: OpenProtocol,
  preparations: readonly Preparation[],
  isReference: boolean,
): ReadProtocol {
  const held = heldBands(protocol);
  const bands = isReference ? held.map((band) => ({ ...band, isReference })) : held;
  const dosed = protocolFrom(protocol, preparations, isReference);
  return { protocol, bands, preparations, read: () => dosed };
}

/** A worked example → run as the page works an order out. */
export function exampleCase(known: ReadProtocol, example: Example, number: number): CheckedCase {
  const { gives } = example;
  const { setting } = DELIVERIES[known.protocol.delivery];
  const expected: readonly Fact[] = [
    { what: 'says', word: gives.says },
    ...(gives.amount
      ? [written('amount', gives.amount.figure, dosingUnit(gives.amount.unit))]
      : []),
    ...(gives.setting ? [written('setting', gives.setting.figure, setting)] : []),
  ];
  return checked(known.protocol.name, number, { asked: askedOf(known, example), expected }, () => {
    const worked = workExample(known, example);
    if (worked.kind !== 'worked') return undefined;
    const { says, judged } = worked;
    return [
      { what: 'says', word: says },
      ...(gives.amount
        ? came('amount', judged && inUnit(judged.amount, dosingUnit(gives.amount.unit), known))
        : []),
      ...(gives.setting ? came('setting', judged?.setting) : []),
    ];
  });
}

/** mg or mg/h in the unit that is expected: × 24 h where that is mg in 24 hours. */
export function inUnit(
  amount: Quantity<Amount>,
  unit: Unit,
  { protocol }: Pick<ReadProtocol, 'protocol'>,
): Quantity<Unit> {
  const { flat, hours } = DELIVERIES[protocol.delivery];
  const isDay = unit === flat && unit !== amount.unit;
  return isDay ? quantity(amount.value.mul(hours), flat) : amount;
}

function askedOf(
  { protocol, preparations }: ReadProtocol,
  { weight, height, sex, adjustment, order, preparation, step }: Example,
): readonly Fact[] {
  const { setting } = DELIVERIES[protocol.delivery];
  const listed = preparations.find(({ id }) => id === preparation);
  const own = typeof preparation === 'object' ? preparation : listed;
  return [
    written('weight', weight, 'kg'),
    ...(height === undefined ? [] : [written('height', height, 'cm')]),
    ...(sex === undefined ? [] : [{ what: 'sex' as const, word: sex }]),
    ...(adjustment === undefined ? [] : [{ what: 'adjustment' as const, word: adjustment }]),
    written('dose', order.figure, dosingUnit(order.unit)),
    ...(own
      ? [
          written('drug', figureOf(own.drug), 'mg'),
          written('volume', figureOf(own.finalVolume), 'mL'),
        ]
      : protocol.fixedRate
        ? [{ what: 'for the fixed rate' as const }]
        : []),
    ...(own ? [written('step', step ?? EXAMPLE_STEP.figure, setting)] : []),
  ];
}

function figureOf(figure: Preparation['drug']): string {
  return typeof figure === 'string' ? figure : figure.figure;
}
