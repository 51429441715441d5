import type { LibraryFile } from '../../src/library/schema';

export type FileProtocol = LibraryFile['protocols'][number];
export type Says = 'nothing' | 'note' | 'caution' | 'stop';

/** A figure as two whole numbers, worked with here alone: nothing of the program’s own arithmetic. */
interface Whole {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** "0.35" → 35 / 100 */
function whole(figure: string): Whole {
  const [before = '', after = ''] = figure.split('.');
  return { top: BigInt(before + after), bottom: 10n ** BigInt(after.length) };
}
const times = (a: Whole, b: Whole) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const over = (a: Whole, b: Whole) => ({ top: a.top * b.bottom, bottom: a.bottom * b.top });
const isMore = (a: Whole, b: Whole) => a.top * b.bottom > b.top * a.bottom;
const isSame = (a: Whole, b: Whole) => a.top * b.bottom === b.top * a.bottom;
const apart = (a: Whole, b: Whole) => {
  const between = a.top * b.bottom - b.top * a.bottom;
  return { top: between < 0n ? -between : between, bottom: a.bottom * b.bottom };
};

/** An order as it is written, and what it is given from: by name, or made for the fixed rate. */
export interface Written {
  readonly weight: string;
  readonly dose: string;
  readonly unit: FileProtocol['orderedIn'][number];
  readonly bag:
    | { readonly drug: string; readonly volume: string }
    | 'for the fixed rate'
    | undefined;
  readonly step: string;
  readonly adjustment: string | undefined;
}

/** mg in an hour, mg, or mg in a dose. */
function amountOf(figure: string, unit: Written['unit'], weight: string): Whole {
  const per = unit.includes('/kg') ? times(whole(figure), whole(weight)) : whole(figure);
  if (unit === 'microgram/kg/min') return { top: per.top * 60n, bottom: per.bottom * 1000n };
  return unit === 'mg/24 h' ? { top: per.top, bottom: per.bottom * 24n } : per;
}

/** clinical.md 2 and library.md 3: per kilogram, and for the whole body. */
function fencesOf({ delivery, route }: FileProtocol, weight: string): Whole[] {
  const kg = (figure: string) => times(whole(figure), whole(weight));
  if (delivery === 'single dose') return [kg('0.5'), whole('75')];
  if (delivery === 'divided doses') return [kg('3.5'), whole('200')];
  return route === 'subcutaneous' ? [kg('0.7'), { top: 1000n, bottom: 24n }] : [kg('1')];
}

/** mg/mL: a stop and a caution below, a caution and a stop above (clinical.md 2). */
function strengthFences(protocol: FileProtocol, isListed: boolean) {
  const { delivery, route, customStrength, fixedRate } = protocol;
  if (route === 'oral') return { stopBelow: '2', below: '5', stopAbove: '100' };
  if (route === 'subcutaneous') return { stopBelow: '0.2', below: '1', stopAbove: '100' };
  if (delivery === 'single dose') return { stopBelow: '0.03', above: '10', stopAbove: '50' };
  // As weak as 0.1 only where it has a strength of its own, or a fixed rate; of a silent one the tool’s bounds hold.
  const isOwn = !isListed && (customStrength ?? fixedRate) !== undefined;
  return { stopBelow: isOwn ? '0.1' : '0.2', below: '0.5', above: '10', stopAbove: '50' };
}

const figureOf = (figure: string | { figure: string } | undefined) =>
  typeof figure === 'object' ? figure.figure : figure;

/** The limits of the band of a weight in amounts there, an adjustment’s in place of the band’s. */
function limitsOf(protocol: FileProtocol, { weight, adjustment }: Written) {
  const kg = whole(weight);
  const band = protocol.bands.find(({ appliesTo }) => {
    if (appliesTo === 'everyone') return true;
    const { over: above, atLeast, under, atMost } = appliesTo.weight;
    return (
      (above === undefined || isMore(kg, whole(above))) &&
      (atLeast === undefined || !isMore(whole(atLeast), kg)) &&
      (under === undefined || isMore(whole(under), kg)) &&
      (atMost === undefined || !isMore(kg, whole(atMost)))
    );
  });
  if (!band || 'excluded' in band) throw new Error(`no band at ${weight}`);
  const lowered = band.adjustments?.find(({ when }) => when === adjustment);
  const limits = { ...band.limits, ...lowered?.limits };
  const range = lowered?.range ?? band.range;
  const at = (figure: Parameters<typeof figureOf>[0]) => {
    const digits = figureOf(figure);
    return digits === undefined ? undefined : amountOf(digits, band.unit, weight);
  };
  const hardMax = at(limits.hardMax);
  const cap = band.notToExceed && amountOf(band.notToExceed.figure, band.notToExceed.unit, weight);
  const maxima = [hardMax, cap, ...fencesOf(protocol, weight)].flatMap((each) => each ?? []);
  return {
    most: maxima.reduce((a, b) => (isMore(a, b) ? b : a)),
    hardMin: at(limits.hardMin),
    softMin: at(limits.softMin),
    start: at(limits.initial),
    softMax: at(limits.softMax),
    low: at(range?.low),
    high: at(range?.high),
  };
}

/** What is said of a figure beside an edge that is there. */
const above = (a: Whole, edge: Whole | undefined) => edge !== undefined && isMore(a, edge);
const below = (a: Whole, edge: Whole | undefined) => edge !== undefined && isMore(edge, a);

const GRAVITY: readonly Says[] = ['nothing', 'note', 'caution', 'stop'];

/** An order under a protocol → its amount, what is set, and the gravest of all that is to be said of it. */
export function judged(
  protocol: FileProtocol,
  preparations: LibraryFile['preparations'],
  order: Written,
) {
  const { weight, step } = order;
  const said: Says[] = [];
  const say = (says: Says, isSaid: boolean) => isSaid && said.push(says);
  const kg = whole(weight);
  say('stop', below(kg, whole('30')) || above(kg, whole('300')));
  say('caution', below(kg, whole('40')) || above(kg, whole('150')));
  // Without height and sex nobody knows which of the two is lower.
  say('caution', protocol.weightBasis !== 'measured');
  const limits = limitsOf(protocol, order);
  const { most, hardMin, softMin, start, softMax, low, high } = limits;
  const ordered = amountOf(order.dose, order.unit, weight);
  const isHigh = above(ordered, softMax) || above(ordered, high);
  say('stop', above(ordered, most) || below(ordered, hardMin));
  say('caution', isHigh || below(ordered, softMin));
  say('note', below(ordered, low));
  say('note', above(ordered, start));
  const fixed = protocol.fixedRate;
  const bag = bagOf(order, ordered, fixed);
  if (!bag) return { ordered, set: undefined, says: gravest(said) };

  const { drug, volume } = bag;
  const strength = over(drug, volume);
  const steps = over(over(ordered, strength), whole(step));
  const delivers = (count: bigint) =>
    times(times({ top: count, bottom: 1n }, whole(step)), strength);
  const nearest = (2n * steps.top + steps.bottom) / (2n * steps.bottom);
  const crosses = [most, softMax, high].some(
    (edge) => edge && !isMore(ordered, edge) && isMore(delivers(nearest), edge),
  );
  const count = crosses ? steps.top / steps.bottom : nearest;
  say('note', crosses);
  const given = delivers(count);
  const set = times({ top: count, bottom: 1n }, whole(step));
  const off = over(apart(given, ordered), ordered);
  say('stop', count === 0n || isMore(off, whole('0.1')));
  say('caution', isMore(off, whole('0.05')));
  say('stop', above(given, most) || below(given, hardMin));
  say('caution', above(given, softMax) || above(given, high));

  const isListed = (protocol.preparations ?? []).some((id) => {
    const each = preparations.find((one) => one.id === id);
    return (
      each !== undefined &&
      isSame(drug, whole(figureOf(each.drug) ?? '')) &&
      isSame(volume, whole(figureOf(each.finalVolume) ?? ''))
    );
  });
  const isAtRate = fixed !== undefined && isSame(set, whole(figureOf(fixed.rate) ?? ''));
  const isForRate = fixed !== undefined && (order.bag === 'for the fixed rate' || isAtRate);
  const fence = strengthFences(protocol, isListed);
  const edge = (figure: Parameters<typeof figureOf>[0]) => {
    const digits = figureOf(figure);
    return digits === undefined ? undefined : whole(digits);
  };
  say('stop', below(strength, edge(fence.stopBelow)) || above(strength, edge(fence.stopAbove)));
  say('caution', below(strength, edge(fence.below)) || above(strength, edge(fence.above)));
  const custom = protocol.customStrength;
  if (!isListed && !isForRate && custom) {
    say('stop', below(strength, edge(custom.hardMin)) || above(strength, edge(custom.hardMax)));
    say('caution', below(strength, edge(custom.softMin)) || above(strength, edge(custom.softMax)));
  }
  say('stop', !isListed && !isForRate && !custom && (protocol.preparations ?? []).length > 0);
  if (protocol.delivery === 'infusion') {
    say('stop', above(set, whole('999')));
    say('note', below(set, whole('1')));
    say('note', step !== '1' && !below(set, whole('100')));
  }
  say('caution', fixed !== undefined && !isAtRate);
  say(
    'caution',
    fixed !== undefined && isAtRate && !isSame(over(volume, set), whole(fixed.runsFor.figure)),
  );
  return { ordered, set, says: gravest(said) };
}

function gravest(said: readonly Says[]): Says {
  return said.reduce<Says>((a, b) => (GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a), 'nothing');
}

/** mg and mL: as named; or the hours of the protocol × mg/h in the hours × mL/h. */
function bagOf(
  { bag }: Written,
  ordered: Whole,
  fixed: FileProtocol['fixedRate'],
): { drug: Whole; volume: Whole } | undefined {
  if (bag === undefined) return undefined;
  if (bag !== 'for the fixed rate') return { drug: whole(bag.drug), volume: whole(bag.volume) };
  if (!fixed) throw new Error('no fixed rate');
  const hours = whole(fixed.runsFor.figure);
  return { drug: times(ordered, hours), volume: times(whole(figureOf(fixed.rate) ?? ''), hours) };
}
