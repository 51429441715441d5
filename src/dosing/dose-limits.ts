import { ceilingAt, flatAmount } from './ceiling';
import { withoutOperands } from './computed';
import type { AsDay, Finding, Held } from './findings';
import { dayTotal } from './formulas';
import type { DividedDoseProtocol, Protocol, ProtocolOf, Regimen } from './protocol';
import { exactly, isMore, type Quantity, quantity } from './quantity';
import type { Delivery, PerKg } from './units';

/** An ordered dose per kilogram below the source range: a note, never more. */
export function holdBelow<D extends Delivery>(
  dose: Quantity<PerKg<NoInfer<D>>>,
  { documented }: Regimen<D>,
): Finding[] {
  return isMore(exactly(documented.value.low), dose)
    ? [{ severity: 'note', kind: 'below documented', dose, documented }]
    : [];
}

/** A dose per kilogram of a weight above the source range, or above what stops it at that weight. */
export function holdAbove<D extends Delivery>(
  held: Held,
  dose: Quantity<PerKg<NoInfer<D>>>,
  weight: Quantity<'kg'>,
  protocol: ProtocolOf<D>,
): Finding[] {
  const { documented, ceiling }: Regimen<D> = protocol;
  const top = ceilingAt<D>(protocol, weight);
  if (isMore(dose, top.perKg)) {
    const comesTo = flatAmount<D>(protocol.delivery, dose, weight);
    // A delivered dose was worked out from a setting, which a stop does not tell.
    const told = { held, dose: withoutOperands(dose), weight, comesTo };
    return [{ severity: 'stop', kind: 'above ceiling', ...told, limit: top.limit, ceiling: top }];
  }
  if (isMore(dose, exactly(documented.value.high))) {
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
        asDay: own.delivery === 'divided doses' ? asDay(dose, weight, own) : undefined,
      },
    ];
  }
  return [];
}

function asDay(
  dose: Quantity<PerKg>,
  weight: Quantity<'kg'>,
  { dosesPerDay }: DividedDoseProtocol,
): AsDay {
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
  if (!isMore(total, exactly(limit.at))) return [];
  const [fewest, most] = documented.value;
  const isOften = dosesPerDay.value.gte(fewest) && dosesPerDay.value.lte(most);
  const severity = isOften && !isAbove ? 'note' : 'caution';
  return [{ severity, kind: 'day total', held, total, dosesPerDay, isOrderedOften, limit }];
}
