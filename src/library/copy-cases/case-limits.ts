import { type Quantity, quantity } from '../../dosing/quantity';
import { DELIVERIES, type DosingUnit } from '../../dosing/units';
import { dosingUnit } from '../amounts';
import type { ReadProtocol } from '../worked-example';
import type { OrderRow } from './case-rows';
import { type Fact, written } from './checked-case';
import { readProtocol } from './example-case';
import { CASE_LIMITS, CASE_PREPARATIONS } from './limits';

/** The limits that the cases carry, as the dosing reads them, by their ids. */
export function limitsOfCases(): ReadonlyMap<string, ReadProtocol> {
  const all = CASE_LIMITS.map((limits) =>
    readProtocol({ ...limits, examples: [] }, CASE_PREPARATIONS, false),
  );
  return new Map(all.map((each) => [each.protocol.id, each]));
}

/** Limits as the dosing reads them; an error where there are none, which the case that asks for them then tells. */
export function protocolOf(known: ReadProtocol | undefined) {
  const protocol = known?.read();
  if (!known || !protocol) throw new TypeError('There are no such limits');
  return { protocol, file: known.protocol };
}

/** "100/50" → mg and mL. */
function bagOf(bag: string) {
  const [drug = '', volume = ''] = bag.split('/');
  return { drug, volume };
}

/** "100/50" → what an order is given from. */
export function madeOf(bag: string) {
  const { drug, volume } = bagOf(bag);
  return { drug: quantity(drug, 'mg'), volume: quantity(volume, 'mL') };
}

/** What a row asks of weight, dose and bag, in this order. */
export function askedOf(
  known: ReadProtocol | undefined,
  [kg, dose, unit, bag, step]: readonly [string, string, OrderRow[2], string, string],
): readonly Fact[] {
  const { drug, volume } = bagOf(bag);
  const setting = known ? DELIVERIES[known.protocol.delivery].setting : 'mL/h';
  return [
    written('weight', kg, 'kg'),
    written('dose', dose, dosingUnit(unit)),
    ...(bag === 'fixed' ? [{ what: 'for the fixed rate' as const }] : []),
    ...(bag.includes('/')
      ? [
          written('drug', drug, 'mg'),
          written('volume', volume, 'mL'),
          written('step', step, setting),
        ]
      : []),
  ];
}

/** A dose of a row, exactly. */
export function orderedDose(dose: string, unit: OrderRow[2]): Quantity<DosingUnit> {
  return quantity(dose, dosingUnit(unit));
}
