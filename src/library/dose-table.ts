import type { Fraction } from 'fraction.js';
import { amount } from '../dosing/dose-by-weight';
import { difference } from '../dosing/formulas';
import { exactly, isMore, type Quantity, quantity } from '../dosing/quantity';
import type { Amount, DosingUnit } from '../dosing/units';
import { isIn } from './band-weights';
import { EXAMPLE_STEP, JUMP } from './bundled/check-figures';
import { pieces } from './coverage';
import { type HeldBand, heldBands, isDosed, maximumAt } from './held-band';
import { type Judged, judge } from './judged';
import { protocolFrom } from './protocol-from';
import type { OpenProtocol } from './schema-protocol';

/** What a band gives at one weight, as amounts for the whole body. */
export interface DoseLine {
  readonly band: HeldBand;
  readonly start?: Fraction;
  /** Its range; without one its soft limits. */
  readonly low?: Fraction;
  readonly high?: Fraction;
  readonly most?: Fraction;
}

/** Why a protocol gives nothing at a weight; nothing where it does. */
export function excludedAt({ bands }: OpenProtocol, weight: Quantity<'kg'>): string | undefined {
  const [reason] = bands.flatMap((band) =>
    !isDosed(band) && isIn(weight.value, band.appliesTo) ? [band.excluded.reason] : [],
  );
  return reason;
}

/**
 * The doses of a protocol at a weight that is dosed on, from the file itself, in mg, mg/h or mg per dose: its
 * band’s, then those of each adjustment.
 */
export function doseLines(protocol: OpenProtocol, weight: Quantity<'kg'>): DoseLine[] {
  const at = heldBands(protocol).filter(({ appliesTo }) => isIn(weight.value, appliesTo));
  return at.map((band) => doseLine(protocol, band, weight));
}

function doseLine({ delivery }: OpenProtocol, band: HeldBand, weight: Quantity<'kg'>): DoseLine {
  const { limits, unit } = band;
  const whole = (limit: Fraction | undefined) =>
    limit && amount(delivery, quantity(limit, unit), weight).value;
  const most = maximumAt(band, delivery, weight)?.perKg;
  const mostWhole = most && amount(delivery, most, weight).value;
  const atMost = (value: Fraction | undefined) =>
    value && mostWhole?.lt(value) ? mostWhole : value;
  const entries = {
    start: whole(limits.initial),
    low: whole(limits.low ?? limits.softMin),
    high: atMost(whole(limits.high ?? limits.softMax)),
    most: mostWhole,
  };
  const known = Object.entries(entries).filter(([, value]) => value !== undefined);
  return { band, ...Object.fromEntries(known) };
}

function bandAt(protocol: OpenProtocol, weight: Quantity<'kg'>): HeldBand | undefined {
  return heldBands(protocol).find(
    ({ appliesTo, adjustment }) => adjustment === undefined && isIn(weight.value, appliesTo),
  );
}

/** What becomes of ten times the start of a band, or of ten times its low end, at a weight. */
export function tenfold(
  protocol: OpenProtocol,
  weight: Quantity<'kg'>,
): { readonly dose: Quantity<DosingUnit>; readonly judged: Judged } | undefined {
  const band = bandAt(protocol, weight);
  const from = band?.limits.initial ?? band?.limits.low;
  if (!band || !from) return undefined;
  const dose = quantity(from.mul(10), band.unit);
  const read = protocolFrom(protocol, []);
  if (!read) return undefined;
  const tried = { dose, adjustment: undefined, made: undefined, step: EXAMPLE_STEP.figure };
  return { dose, judged: judge(read, { measured: weight, dosedOn: weight }, tried) };
}

/** An edge at which the most that is given jumps, for the whole body, from one band to the next. */
export interface Jump {
  readonly at: Fraction;
  readonly from: Quantity<Amount>;
  readonly to: Quantity<Amount>;
}

/** Where the maximum jumps between neighbouring bands by more than the tool lets pass without a word. */
export function jumps(protocol: OpenProtocol): Jump[] {
  const { delivery, bands } = protocol;
  const all = pieces(bands);
  const held = heldBands(protocol);
  return all.slice(1).flatMap((after, index): Jump[] => {
    const before = all[index];
    const [a, b] = [before, after].map((piece) => piece?.bands[0]);
    if (!before || a === b) return [];
    const weight = quantity(before.to, 'kg');
    const [from, to] = [a, b].map((position) => {
      const band = held.find(
        ({ at, adjustment }) => at[1] === position && adjustment === undefined,
      );
      const most = band && maximumAt(band, delivery, weight);
      return most && amount(delivery, most.perKg, weight);
    });
    if (!from || !to) return [];
    const isJump = isMore(difference(to, from), exactly(JUMP.at));
    return isJump ? [{ at: before.to, from, to }] : [];
  });
}
