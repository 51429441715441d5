import type { Limit } from '../dosing/cited';
import { isBuiltIn, type Library } from '../dosing/library';
import { basisOf } from '../dosing/order';
import { otherUnit } from '../dosing/other-unit';
import type { Plan } from '../dosing/plan';
import type { DividedDoseProtocol, Protocol } from '../dosing/protocol';
import type { Unit } from '../dosing/quantity';
import { type Delivery, isPerKilogram } from '../dosing/units';
import { cite, citeLimit } from './citations';
import { digits, shown, shownRange } from './format';
import { limitShown } from './limit-figures';
import { overRows, TO_BE_INFUSED } from './over-minutes';
import { ownRows } from './own-rows';
import { isExactAsShown } from './places';
import { rangeCitation, rangeName, rangeWritten } from './range';
import type { Row } from './rows';
import { dosedRow, row, settingRow } from './rows';
import { say, type Text } from './text';
import { wantedBagRows } from './wanted-bag';

/** What the amount of one dose or one hour is called, and what is set or drawn up for it. */
export const NAMES: Record<Delivery, { amount: string; read: string; set: string }> = {
  'single dose': { amount: 'Dose', read: 'Volume to give', set: 'Volume to give' },
  infusion: { amount: 'Infusion rate', read: 'Set pump to', set: 'Pump rate' },
  'divided doses': { amount: 'Each dose', read: 'Volume to give', set: 'Volume to give' },
};

/**
 * The working of a plan, an equation a line, with the source range at its weight. What was ordered as an
 * amount needs no working, and what a setting delivers none where that is exactly what was ordered.
 */
export function rows(plan: Plan, library: Library): Row[] {
  const names = NAMES[plan.order.delivery];
  const dosed =
    plan.amount.terms.length > 0
      ? [dosedRow(names.amount, plan.amount, basisOf(plan.order), plan.edges)]
      : [];
  const perKg = perKilogramRow(plan);
  return [
    // Each from what stands above it.
    ...(isPerKilogram(plan.order.dose.unit) ? [...perKg, ...dosed] : [...dosed, ...perKg]),
    ...administrationRows(plan.order.over?.by === 'pump' ? TO_BE_INFUSED : names.set, plan),
    ...overRows(plan),
    ...('days' in plan ? plan.days : []).map(({ dosesPerDay, total }) =>
      row(`${digits(dosesPerDay)} doses daily`, total, plan.edges),
    ),
    documentedRow(plan, library),
    ...typicalDayRow(plan, library),
    ...careRow(plan, library),
    ...ownRows(plan.order.protocol, library),
  ];
}

/** What an order in another unit is per kilogram, in the unit of the limits. */
function perKilogramRow({ order, edges }: Plan): Row[] {
  const other = otherUnit(order);
  if (!other) return [];
  const basis = basisOf(order);
  const worked = dosedRow(`Ordered, per kilogram, ${basis}`, other.perKg, basis, edges);
  const { each } = other;
  if (!each) return [worked];
  const factor = isExactAsShown(each) ? digits(each) : `about ${digits(each)}`;
  return [{ ...worked, working: say`${shown(order.dose)} × ${factor}`, isEquation: true }];
}

function administrationRows(label: string, { order, administration, bag, edges }: Plan): Row[] {
  if (!administration) return [];
  const { strength, delivers, deliversPerKg, isAsOrdered } = administration;
  return [
    ...(bag ? wantedBagRows(bag, edges) : []),
    row('Strength', strength),
    settingRow(label, administration, order.step, edges),
    ...(isAsOrdered
      ? []
      : [
          row('Delivers', delivers, edges),
          row(`Per kilogram, ${basisOf(order)}`, deliversPerKg, edges),
        ]),
  ];
}

function documentedRow({ order, documented, line }: Plan, library: Library): Row {
  const { protocol, weight } = order;
  const written = rangeWritten(line.range, protocol);
  const isWorkedOut = isPerKilogram(line.range.high.unit);
  const citation = rangeCitation(protocol);
  const name = rangeName(library);
  return {
    label: `${name.charAt(0).toUpperCase()}${name.slice(1)} at ${shown(weight)}`,
    working: isWorkedOut ? say`${written} × ${`${shown(weight)}\u00a0${basisOf(order)}`}` : [],
    result: shownRange(documented),
    ...(isWorkedOut ? { isEquation: true } : {}),
    ...(citation ? { citation: cite(citation, library) } : {}),
  };
}

/** "typical day in the source: around 150 mg per day" */
export function typicalDay({ typicalDay: day }: DividedDoseProtocol, library: Library): Text[] {
  return day
    ? [say`${inSource('typical day', library)}: ${hedgeOf(day)} ${limitShown(day.at)}`]
    : [];
}

/** "typical day in the source"; a hospital’s own is just that. */
function inSource(what: string, library: Library): string {
  return isBuiltIn(library) ? `${what} in the source` : what;
}

export function careOf(protocol: Protocol) {
  return protocol.delivery === 'infusion' ? protocol.careOf : undefined;
}

/** Under whom, and by which pump, where the source asks for both at every dose. */
function careRow({ order }: Plan, library: Library): Row[] {
  const care = careOf(order.protocol);
  if (!care) return [];
  const { specialist, pump } = care.value;
  const citation = cite(care.citation, library);
  return [
    { label: 'Given', working: say`${care.hedge ?? ''} ${specialist}`, result: pump, citation },
  ];
}

function typicalDayRow({ order: { protocol } }: Plan, library: Library): Row[] {
  if (protocol.delivery !== 'divided doses') return [];
  const { typicalDay: day } = protocol;
  if (!day) return [];
  return [
    {
      label: inSource('Typical day', library),
      working: [],
      result: `${hedgeOf(day)} ${limitShown(day.at)}`.trimStart(),
      citation: citeLimit(day, library),
    },
  ];
}

function hedgeOf(limit: Limit<Unit>): string {
  return limit.setBy === 'source' ? (limit.hedge ?? '') : '';
}
