import { quantity } from '../../dosing/quantity';
import { DELIVERIES } from '../../dosing/units';
import { bagFor } from '../../dosing/wanted-bag';
import { dosingUnit, exact } from '../amounts';
import { EXAMPLE_STEP } from '../bundled/check-figures';
import { exampleWeight } from '../example-weight';
import { judge, type Says } from '../judged';
import type { ReadProtocol } from '../worked-example';
import { askedOf, madeOf, orderedDose, protocolOf } from './case-limits';
import type { BodyRow, OrderRow, OrderSet } from './case-rows';
import { type CheckedCase, came, checked, type Fact, written } from './checked-case';
import { inUnit } from './example-case';

type Numbered = (run: (number: number) => CheckedCase) => CheckedCase;

/** The orders of a set, each with its number among all cases. */
export function orderCases(
  known: ReadProtocol | undefined,
  { adjustment, rows }: OrderSet,
  numbered: Numbered,
): readonly CheckedCase[] {
  return rows.map((row) => numbered((number) => orderCase(known, adjustment, row, number)));
}

const saying = (word: Says): Fact => ({ what: 'says', word });

function orderCase(
  known: ReadProtocol | undefined,
  adjustment: string | undefined,
  [kg, dose, unit, bag, step, says, amount, setting]: OrderRow,
  number: number,
): CheckedCase {
  const delivery = known?.protocol.delivery ?? 'infusion';
  const amountUnit = unit === 'mg/24 h' ? dosingUnit(unit) : DELIVERIES[delivery].amount;
  const asked = [
    ...askedOf(known, [kg, dose, unit, bag, step]),
    ...(adjustment === undefined ? [] : [{ what: 'adjustment' as const, word: adjustment }]),
  ];
  const expected = [
    saying(says),
    ...(amount === '' ? [] : [written('amount', amount, amountUnit)]),
    ...(setting === '' ? [] : [written('setting', setting, DELIVERIES[delivery].setting)]),
  ];
  return checked(known?.protocol.name ?? '', number, { asked, expected }, () => {
    const { protocol, file } = protocolOf(known);
    const weight = exampleWeight({ weight: kg }, file.weightBasis);
    if (typeof weight === 'string') return undefined;
    const ordered = orderedDose(dose, unit);
    const fixed = file.fixedRate && {
      rate: quantity(exact(file.fixedRate.rate), 'mL/h'),
      hours: quantity(file.fixedRate.runsFor.figure, 'h'),
    };
    const forFixed = fixed && bagFor({ dose: ordered, weight: weight.dosedOn }, fixed);
    const made = bag === 'fixed' ? forFixed : bag === '' ? undefined : madeOf(bag);
    const judged = judge(protocol, weight, { dose: ordered, adjustment, made, step });
    if (judged.says === 'stop') return [saying('stop')];
    return [
      saying(judged.says),
      ...came('amount', inUnit(judged.amount, amountUnit, { protocol: file })),
      ...came('setting', judged.setting),
    ];
  });
}

/** An order on a calculated weight: which weight that is, and what the dose comes to on it. */
export function bodyCase(
  known: ReadProtocol | undefined,
  [, kg, cm, sex, dose, says, dosedOn, amount]: BodyRow,
  number: number,
): CheckedCase {
  const unit = 'mg/kg/h';
  const asked: readonly Fact[] = [
    written('weight', kg, 'kg'),
    written('height', cm, 'cm'),
    { what: 'sex', word: sex },
    written('dose', dose, unit),
  ];
  const expected = [
    saying(says),
    written('dosed on', dosedOn, 'kg'),
    written('amount', amount, 'mg/h'),
  ];
  return checked(known?.protocol.name ?? '', number, { asked, expected }, () => {
    const { protocol, file } = protocolOf(known);
    const weight = exampleWeight({ weight: kg, height: cm, sex }, file.weightBasis);
    if (typeof weight === 'string') return undefined;
    const judged = judge(protocol, weight, {
      ...{ dose: orderedDose(dose, unit), adjustment: undefined, made: undefined },
      step: EXAMPLE_STEP.figure,
    });
    return [
      saying(judged.says),
      ...came('dosed on', weight.dosedOn),
      ...came('amount', judged.amount),
    ];
  });
}
