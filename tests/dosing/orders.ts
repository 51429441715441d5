import type { Finding } from '../../src/dosing/findings';
import type { Order } from '../../src/dosing/order';
import type { Outcome } from '../../src/dosing/outcome';
import { type Plan, workOut } from '../../src/dosing/plan';
import type { SourcedProtocol } from '../../src/dosing/protocol';
import { type Quantity, quantity, type Unit, type Written } from '../../src/dosing/quantity';
import { DELIVERIES, type DosingUnit } from '../../src/dosing/units';
import { LIBRARY } from '../../src/library/bundled';

/** An order as a row of a table: kg, mg/kg or mg/kg/h, mg, mL, and the step in mL or mL/h. */
export interface OrderRow {
  readonly protocol: string;
  readonly weight: string;
  readonly dose: string;
  /** Where the dose is not in the protocol’s own unit. */
  readonly unit?: DosingUnit;
  readonly drug?: string;
  readonly volume?: string;
  readonly step?: string;
  readonly dosesPerDay?: string;
  /** Of a single dose: over how many minutes; by a pump where it has a step in mL/h, else by hand. */
  readonly minutes?: string;
  readonly rateStep?: string;
}

/** The unit that a built-in protocol’s limits are in. */
export function ownUnit({ orderedIn }: Pick<SourcedProtocol, 'orderedIn'>) {
  return orderedIn[0];
}

export function protocolOf(id: string): SourcedProtocol {
  const found = LIBRARY.protocols.find((protocol) => protocol.id === id);
  if (!found) throw new Error(`no protocol ${id}`);
  return found;
}

export function orderOf(row: OrderRow): Order {
  const protocol = protocolOf(row.protocol);
  const { delivery } = protocol;
  const { dose, unit = ownUnit(protocol), dosesPerDay, step = '0.1' } = row;
  return {
    delivery,
    protocol,
    weight: quantity(row.weight, 'kg'),
    ...preparationOf(row),
    dose: quantity(dose, unit),
    step: quantity(step, DELIVERIES[delivery].setting),
    ...(dosesPerDay === undefined ? {} : { dosesPerDay: quantity(dosesPerDay, 'doses/day') }),
    ...overOf(row),
  };
}

function overOf({ minutes, rateStep }: OrderRow): Pick<Order, 'over'> {
  if (minutes === undefined) return {};
  const given = quantity(minutes, 'min');
  return rateStep === undefined
    ? { over: { minutes: given, by: 'hand' } }
    : { over: { minutes: given, by: 'pump', rateStep: quantity(rateStep, 'mL/h') } };
}

function preparationOf({ drug, volume }: OrderRow) {
  return drug === undefined || volume === undefined
    ? {}
    : { preparation: { drug: quantity(drug, 'mg'), volume: quantity(volume, 'mL') } };
}

export function workedOut(row: OrderRow): Outcome<Plan> {
  return workOut(orderOf(row), LIBRARY);
}

export function planOf(row: OrderRow) {
  const outcome = workedOut(row);
  if (outcome.kind === 'withheld') throw new Error(`withheld: ${words(outcome).join('; ')}`);
  return outcome.plan;
}

/** An exact figure as text: "14 mg/h"; a repeating decimal in fraction.js's own brackets. */
export function exact(figure: Quantity<Unit>): string {
  return `${figure.value} ${figure.unit}`;
}

/** Every finding of an outcome in a few words, its limit included, in alphabetical order. */
export function words(
  outcome:
    | { readonly kind: 'withheld'; readonly stops: readonly Finding[] }
    | { readonly kind: 'plan'; readonly plan: { readonly findings: readonly Finding[] } },
): string[] {
  const findings = outcome.kind === 'withheld' ? outcome.stops : outcome.plan.findings;
  return findings.map((finding) => `${finding.severity}: ${wordOf(finding)}`).sort();
}

export function wordOf(finding: Finding): string {
  const at = ({ figure, unit }: Written<Unit>) => `${figure} ${unit}`;
  switch (finding.kind) {
    case 'below documented':
      return `below documented ${at(finding.documented.value.low)}`;
    case 'above documented':
      return `above documented ${at(finding.documented.value.high)}`;
    case 'above ceiling':
    case 'rounded down':
    case 'slow pump':
    case 'fine step':
    case 'fast pump':
      return `${finding.kind} ${at(finding.limit.at)}`;
    case 'calculated weight':
      return `${finding.basis} weight above the measured`;
    case 'day total':
      return `above ${at(finding.limit.at)} at ${finding.dosesPerDay.value} doses`;
    case 'minutes':
      return `minutes ${finding.side} ${at(finding.limit.at)}`;
    case 'by hand':
      return `by hand above ${at(finding.limit.at)}`;
    case 'time difference':
      return `time ${finding.direction} above ${at(finding.limit.at)}`;
    case 'whole container':
    case 'no volume limit':
      return `${finding.kind} ${exact(finding.whole.drug)}`;
    case 'soft limit':
      return `${finding.side} soft ${at(finding.limit.at)}`;
    case 'above start':
    case 'below minimum':
      return `${finding.kind} ${at(finding.limit.at)}`;
    case 'excluded':
      return `excluded: ${finding.because.value}`;
    case 'another basis':
      return `${finding.basis} for ${finding.asked.value}`;
    case 'another rate':
      return `${finding.kind} ${exact(finding.rate)}, not ${at(finding.stated.at)}`;
    case 'other hours':
      return `${finding.kind} ${exact(finding.hours)}, not ${at(finding.stated.value)}`;
    case 'other minutes':
      return `${finding.kind} ${exact(finding.minutes)}, not ${at(finding.stated.value)}`;
    case 'too often':
      return `${finding.kind} ${exact(finding.dosesPerDay)}, not ${finding.most.value}`;
    case 'another step':
      return `${finding.kind} ${exact(finding.step)}`;
    case 'not listed':
      return `not listed ${exact(finding.drug)} in ${exact(finding.volume)}`;
    case 'weight':
    case 'strength':
    case 'step difference':
      return `${finding.kind} ${finding.side} ${at(finding.limit.at)}`;
    case 'first hour':
      return `first hour above ${at(finding.limit.at)}`;
    case 'body mass index':
      return `body mass index ${finding.side} ${at(finding.limit.at)}`;
    case 'basis':
      return `basis from ${at(finding.limit.at)}`;
    case 'another session':
      return `${finding.what} ${exact(finding.figure)} for ${at(finding.stated.value)}`;
    case 'longer than stated':
      return `${finding.what} ${exact(finding.lasts)} above ${at(finding.limit.value)}`;
    case 'dose limit':
      return `${exact(finding.comesTo)} per ${finding.per} ${finding.held} above ${at(finding.limit.at)}`;
    case 'rounds to zero':
      return 'rounds to zero';
  }
}
