import { besideLimit } from './beside-limit';
import { ceilingAt, flatAmount } from './ceiling';
import { withoutOperands } from './computed';
import { perKilogram } from './dose-by-weight';
import type { AsDay, Finding } from './findings';
import { dayTotal } from './formulas';
import type { Held } from './held';
import type { DividedDoseProtocol, Protocol, ProtocolOf, Regimen } from './protocol';
import { exactly, isMore, type Quantity, quantity, type Written } from './quantity';
import type { Delivery, LimitUnit, PerKg } from './units';

/**
 * An ordered dose per kilogram of a weight below the range: a note, never more; below a hospital’s soft minimum a
 * caution.
 */
export function holdBelow<D extends Delivery>(
  dose: Quantity<PerKg<D>>,
  weight: Quantity<'kg'>,
  { delivery, documented, own }: Regimen<D>,
): Finding[] {
  const isBelow = (edge: Written<LimitUnit<D>> | undefined) =>
    edge !== undefined && isMore(perKilogram(delivery, exactly(edge), weight), dose);
  const beside = (edge: Written<LimitUnit<D>>) => besideLimit(delivery, dose, edge, weight);
  const { softMin } = own ?? {};
  if (softMin && isBelow(softMin.at)) {
    const found = { held: 'ordered', side: 'below', dose, limit: softMin } as const;
    return [{ severity: 'caution', kind: 'soft limit', ...found, beside: beside(softMin.at) }];
  }
  if (!documented || !isBelow(documented.value.low)) return [];
  const { low } = documented.value;
  return [{ severity: 'note', kind: 'below documented', dose, documented, beside: beside(low) }];
}

/** A dose per kilogram of a weight below what a hospital’s protocol gives at least: nothing is worked out. */
export function holdMinimum<D extends Delivery>(
  held: Held,
  dose: Quantity<PerKg<D>>,
  weight: Quantity<'kg'>,
  { delivery, own }: Regimen<D>,
): Finding[] {
  const limit = own?.hardMin;
  if (!limit || !isMore(perKilogram(delivery, exactly(limit.at), weight), dose)) return [];
  const beside = besideLimit(delivery, dose, limit.at, weight);
  // A delivered dose was worked out from a setting, which a stop does not tell.
  const told = { held, dose: withoutOperands(dose), weight, limit, beside };
  return [{ severity: 'stop', kind: 'below minimum', ...told }];
}

/** An ordered dose per kilogram above the start of a hospital’s protocol, inside its range: a note. */
export function holdStart<D extends Delivery>(
  dose: Quantity<PerKg<D>>,
  weight: Quantity<'kg'>,
  { delivery, own }: Regimen<D>,
): Finding[] {
  const limit = own?.start;
  if (!limit || !isMore(dose, perKilogram(delivery, exactly(limit.at), weight))) return [];
  const beside = besideLimit(delivery, dose, limit.at, weight);
  return [{ severity: 'note', kind: 'above start', dose, limit, beside }];
}

/** A dose per kilogram of a weight above the range, or above what stops it at that weight. */
export function holdAbove<D extends Delivery>(
  held: Held,
  dose: Quantity<PerKg<NoInfer<D>>>,
  weight: Quantity<'kg'>,
  protocol: ProtocolOf<D>,
): Finding[] {
  const { delivery, documented, ceiling, own: hospital }: Regimen<D> = protocol;
  const top = ceilingAt<D>(protocol, weight);
  const beside = (edge: Written<LimitUnit<D>>) => besideLimit(delivery, dose, edge, weight);
  const isAbove = (edge: Written<LimitUnit<D>> | undefined) =>
    edge !== undefined && isMore(dose, perKilogram(delivery, exactly(edge), weight));
  if (isMore(dose, top.perKg)) {
    const comesTo = flatAmount<D>(protocol.delivery, dose, weight);
    // A delivered dose was worked out from a setting, which a stop does not tell.
    const told = {
      held,
      dose: withoutOperands(dose),
      weight,
      comesTo,
      beside: beside(top.limit.at),
    };
    return [{ severity: 'stop', kind: 'above ceiling', ...told, limit: top.limit, ceiling: top }];
  }
  const softMax = hospital?.softMax;
  if (softMax && isAbove(softMax.at)) {
    const found = { held, side: 'above', dose, limit: softMax } as const;
    return [{ severity: 'caution', kind: 'soft limit', ...found, beside: beside(softMax.at) }];
  }
  if (documented && isAbove(documented.value.high)) {
    const own: Protocol = protocol;
    const specialistBand = own.delivery === 'infusion' ? own.specialistBand : undefined;
    return [
      {
        severity: 'caution',
        kind: 'above documented',
        held,
        dose,
        documented,
        ceiling,
        specialistBand,
        beside: beside(documented.value.high),
        asDay: own.delivery === 'divided doses' ? asDay(dose, weight, own) : undefined,
      },
    ];
  }
  return [];
}

/** Whether a dose is told to be above the range, or a hospital’s soft maximum. */
export function isAboveRange(finding: Finding): boolean {
  return (
    finding.kind === 'above documented' ||
    (finding.kind === 'soft limit' && finding.side === 'above')
  );
}

function asDay(
  dose: Quantity<PerKg>,
  weight: Quantity<'kg'>,
  { dosesPerDay }: DividedDoseProtocol,
): AsDay | undefined {
  if (!dosesPerDay) return undefined;
  const day = quantity(dose.value.mul(weight.value), 'mg');
  const shares = dosesPerDay.value.map((often) => ({
    dosesPerDay: quantity(often, 'doses/day'),
    each: quantity(day.value.div(often), 'mg'),
  }));
  return { day, shares };
}

/**
 * The mg in a day at one frequency against the source's typical day: a note while each dose and their
 * number are the source's own, else a caution.
 */
export function holdDayTotal(
  held: Held,
  perDose: Quantity<'mg/dose'>,
  dosesPerDay: Quantity<'doses/day'>,
  { typicalDay: limit, dosesPerDay: documented }: DividedDoseProtocol,
  { isAbove, isOrderedOften }: { readonly isAbove: boolean; readonly isOrderedOften: boolean },
): Finding[] {
  const total = dayTotal(perDose, dosesPerDay);
  if (!limit || !documented) return [];
  if (!isMore(total, exactly(limit.at))) return [];
  const [fewest, most] = documented.value;
  const isOften = dosesPerDay.value.gte(fewest) && dosesPerDay.value.lte(most);
  const severity = isOften && !isAbove ? 'note' : 'caution';
  return [{ severity, kind: 'day total', held, total, dosesPerDay, isOrderedOften, limit }];
}
