import type { Limit } from './cited';
import { difference } from './formulas';
import { exactly, isMore, isSame, type Quantity, quantity } from './quantity';

/** What a driver that works out its own rate shows, beside the duration that was ordered. */
export interface DriverReading {
  readonly volume: Quantity<'mL'>;
  readonly hours: Quantity<'h'>;
  readonly orderedHours: Quantity<'h'>;
}

/** What a driver is held against: what it shows as its rate, what is in the syringe, what was ordered. */
export interface DriverAgainst {
  readonly rate: Quantity<'mL/h'>;
  readonly step: Quantity<'mL/h'>;
  readonly drug: Quantity<'mg'>;
  readonly strength: Quantity<'mg/mL'>;
  /** The ordered mg/h; none where nothing was ordered. */
  readonly ordered: Quantity<'mg/h'> | undefined;
}

/**
 * A driver measures its syringe and works out mL ÷ h: it is checked by volume, duration and milligrams. The rate
 * that it shows is held against the order by mg/mL besides.
 */
export interface DriverCheck {
  readonly read: DriverReading;
  /** mL ÷ h */
  readonly worksOut: Quantity<'mL/h'>;
  readonly isRateItsOwn: boolean;
  readonly isDurationOrdered: boolean;
  /** mg/h × h, and whether the syringe holds it; without an order nothing is compared. */
  readonly needs: Quantity<'mg'> | undefined;
  readonly isDrugOrdered: boolean | undefined;
  /** mg/mL × the shown rate, against the order, where it is past the edge. */
  readonly rateApart: Quantity<'percent'> | undefined;
  readonly answer: 'agrees' | 'caution' | 'differs' | 'not compared';
  /** Which way a difference goes, where one is known. */
  readonly direction: 'more' | 'less' | undefined;
}

/** A driver’s reading → whether its three figures agree with the order, each by itself. */
export function checkDriver(
  read: DriverReading,
  { rate, step, drug, strength, ordered }: DriverAgainst,
  edge: Limit<'percent'>,
): DriverCheck {
  const worksOut = quantity(read.volume.value.div(read.hours.value), 'mL/h');
  const isRateItsOwn = worksOut.value.sub(rate.value).abs().lte(step.value);
  const isDurationOrdered = isSame(read.hours, read.orderedHours);
  const needs = ordered && quantity(ordered.value.mul(read.orderedHours.value), 'mg');
  const isDrugOrdered = needs && isSame(needs, drug);
  const shown = quantity(rate.value.mul(strength.value), 'mg/h');
  const apart = ordered && difference(shown, ordered);
  const rateApart = apart && isMore(apart, exactly(edge.at)) ? apart : undefined;
  const isOff = !isRateItsOwn || !isDurationOrdered || isDrugOrdered === false;
  // What the syringe gives in the time that the driver shows.
  const gives = quantity(drug.value.div(read.hours.value), 'mg/h');
  const off = ordered && [gives, shown].filter((each) => !isSame(each, ordered));
  const direction = !off || off.length === 0 ? undefined : directionOf(off, ordered);
  return {
    read,
    worksOut,
    isRateItsOwn,
    isDurationOrdered,
    needs,
    isDrugOrdered,
    rateApart,
    answer: isOff ? 'differs' : !ordered ? 'not compared' : rateApart ? 'caution' : 'agrees',
    direction,
  };
}

/** More, where any of them is. */
function directionOf(
  rates: readonly Quantity<'mg/h'>[],
  ordered: Quantity<'mg/h'>,
): 'more' | 'less' {
  return rates.some((each) => isMore(each, ordered)) ? 'more' : 'less';
}
