import { inHours, inMinutes } from './duration';
import type { AnotherRate, GivingFinding, OtherHours } from './giving-findings';
import type { FixedRate } from './hospital-rules';
import type { Preparation } from './preparation';
import type { Protocol } from './protocol';
import { exactly, isMore, isSame, type Quantity, quantity, type Unit } from './quantity';
import { isRate } from './tool-limits';

/** How a dose is given, as it is ordered or as it was read. */
export interface Given {
  readonly protocol: Pick<Protocol, 'own'>;
  readonly preparation?: Preparation | undefined;
  /** What is set or drawn up, where there is anything to set. */
  readonly set?: Quantity<Unit> | undefined;
  readonly over?: { readonly minutes?: Quantity<'min'> } | undefined;
  readonly dosesPerDay?: Quantity<'doses/day'> | undefined;
}

/** Rate, hours, minutes and frequency, each beside what a hospital’s protocol states of it: another is a caution. */
export function holdGiving({
  protocol,
  preparation,
  set,
  over,
  dosesPerDay,
}: Given): GivingFinding[] {
  if (!protocol.own) return [];
  const { strengths, care } = protocol.own;
  const { giveOver, mostDosesIn24h: most } = care;
  const severity = 'caution';
  const minutes = over?.minutes;
  const isOther = minutes && giveOver && !isSame(minutes, inMinutes(giveOver.value));
  return [
    ...(strengths.fixedRate && preparation && set && isRate(set)
      ? holdFixedRate(preparation, set, strengths.fixedRate)
      : []),
    ...(isOther ? [{ severity, kind: 'other minutes', minutes, stated: giveOver } as const] : []),
    ...(most && dosesPerDay && isMore(dosesPerDay, quantity(most.value, 'doses/day'))
      ? [{ severity, kind: 'too often', dosesPerDay, most } as const]
      : []),
  ];
}

/** Whether a pump that runs at this rate runs at the fixed rate of a protocol that has one. */
export function isAtFixedRate(
  set: Quantity<Unit> | undefined,
  fixedRate: FixedRate | undefined,
): boolean {
  return (
    fixedRate !== undefined &&
    set !== undefined &&
    isRate(set) &&
    isSame(set, exactly(fixedRate.rate.at))
  );
}

/** The rate of the pump; and where it is the stated one, or the bag was made for hours, how long the bag lasts. */
function holdFixedRate(
  { volume, madeFor }: Preparation,
  set: Quantity<'mL/h'>,
  fixedRate: FixedRate,
): (AnotherRate | OtherHours)[] {
  const { rate: stated, runsFor } = fixedRate;
  const isStated = isAtFixedRate(set, fixedRate);
  // mL ÷ mL/h = h
  const lasts = isStated ? quantity(volume.value.div(set.value), 'h') : undefined;
  const hours = madeFor?.hours ?? lasts;
  const isOther = hours !== undefined && !isSame(hours, inHours(runsFor.value));
  const another: AnotherRate = { severity: 'caution', kind: 'another rate', rate: set, stated };
  return [
    ...(isStated ? [] : [madeFor ? { ...another, isWanted: true as const } : another]),
    ...(isOther
      ? [{ severity: 'caution', kind: 'other hours', hours, stated: runsFor } as const]
      : []),
  ];
}
