import { forPerson } from '../../dosing/for-person';
import { workOut } from '../../dosing/plan';
import { checkPump } from '../../dosing/pump-check';
import { quantity } from '../../dosing/quantity';
import { DELIVERIES } from '../../dosing/units';
import { ALONE } from '../judged';
import type { ReadProtocol } from '../worked-example';
import { askedOf, madeOf, orderedDose, protocolOf } from './case-limits';
import type { MinutesRow, ReadingRow } from './case-rows';
import { type CheckedCase, came, checked, type Fact, written } from './checked-case';

/** A pump or syringe read by a second person: whether it is the order’s, and what it delivers. */
export function readingCase(
  known: ReadProtocol | undefined,
  [, kg, dose, unit, bag, step, shows, verdict, delivers]: ReadingRow,
  number: number,
): CheckedCase {
  const { setting, amount } = DELIVERIES[known?.protocol.delivery ?? 'infusion'];
  const asked = [...askedOf(known, [kg, dose, unit, bag, step]), written('shows', shows, setting)];
  const expected: readonly Fact[] = [
    { what: 'verdict', word: verdict },
    written('delivers', delivers, amount),
  ];
  return checked(known?.protocol.name ?? '', number, { asked, expected }, () => {
    const { protocol } = protocolOf(known);
    const { delivery } = protocol;
    const weight = quantity(kg, 'kg');
    const check = checkPump(
      {
        ...{ delivery, protocol: forPerson(protocol, weight, undefined), weight },
        ...{ preparation: madeOf(bag), dose: orderedDose(dose, unit) },
        set: quantity(shows, DELIVERIES[delivery].setting),
        step: quantity(step, DELIVERIES[delivery].setting),
      },
      ALONE,
    );
    const { kind } = check.verdict;
    return kind === 'not compared'
      ? undefined
      : [{ what: 'verdict', word: kind }, ...came('delivers', check.delivers)];
  });
}

/** A single dose that a pump gives over minutes: its volume, and the rate. */
export function minutesCase(
  known: ReadProtocol | undefined,
  [kg, dose, bag, step, minutes, rateStep, setting, rate]: MinutesRow,
  number: number,
): CheckedCase {
  const asked = [
    ...askedOf(known, [kg, dose, 'mg/kg', bag, step]),
    written('minutes', minutes, 'min'),
    written('rate step', rateStep, 'mL/h'),
  ];
  const expected = [written('setting', setting, 'mL'), written('rate', rate, 'mL/h')];
  return checked(known?.protocol.name ?? '', number, { asked, expected }, () => {
    const { protocol } = protocolOf(known);
    const { delivery } = protocol;
    const weight = quantity(kg, 'kg');
    const outcome = workOut(
      {
        ...{ delivery, protocol: forPerson(protocol, weight, undefined), weight },
        ...{ preparation: madeOf(bag), dose: orderedDose(dose, 'mg/kg') },
        step: quantity(step, DELIVERIES[delivery].setting),
        over: {
          ...{ minutes: quantity(minutes, 'min'), by: 'pump' as const },
          rateStep: quantity(rateStep, 'mL/h'),
        },
      },
      ALONE,
    );
    if (outcome.kind === 'withheld') return undefined;
    const { administration, over } = outcome.plan;
    return [...came('setting', administration?.set), ...came('rate', over?.pump?.rate)];
  });
}
