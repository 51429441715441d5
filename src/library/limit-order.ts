import { exact, fileUnit, shown } from './amounts';
import type { Fault } from './fault';
import { type HeldBand, heldBands, LIMITS, type LimitName, limitPath } from './held-band';
import type { BandsGiven, OpenProtocol } from './schema-protocol';

/** The limits as they are called. */
export const CALLED: Readonly<Record<LimitName | 'initial' | 'notToExceed', string>> = {
  hardMin: 'the hard minimum',
  softMin: 'the soft minimum',
  low: 'the low end of the range',
  high: 'the high end of the range',
  softMax: 'the soft maximum',
  hardMax: 'the hard maximum',
  initial: 'the start',
  notToExceed: 'not to exceed',
};

const ORDER =
  'The order is hard minimum, soft minimum, low end, high end, soft maximum, hard maximum; the start lies between the hard ones.';

/** The limits of every band and adjustment out of order, each pair once. */
export function orderFaults(protocol: BandsGiven): Fault[] {
  return heldBands(protocol).flatMap((band) => {
    const { limits, own } = band;
    const written = LIMITS.filter((name) => limits[name]);
    const pairs = [
      ...written.slice(1).map((name, at) => [written[at] ?? name, name] as const),
      ...(limits.initial ? [['hardMin', 'initial'] as const, ['initial', 'hardMax'] as const] : []),
    ];
    return pairs.flatMap(([lower, higher]): Fault[] => {
      const [a, b] = [limits[lower], limits[higher]];
      // What is out of order in a band itself is said of the band alone.
      if (!a || !b || !a.gt(b) || !(own[lower] || own[higher])) return [];
      const sentence = `${sized(band, lower)} is above ${sized(band, higher)}.`;
      // Limits that are right without the start are not what is wrong.
      const blamed = lower === 'initial' && own.initial ? lower : own[higher] ? higher : lower;
      const at = limitPath(band, blamed);
      return [{ rule: 'order', at, sentence: capital(sentence), remedy: ORDER }];
    });
  });
}

function sized({ limits, unit }: HeldBand, name: LimitName | 'initial'): string {
  const limit = limits[name];
  return `${CALLED[name]}${limit ? ` ${shown(limit)} ${fileUnit(unit)}` : ''}`;
}

/** A sentence from words that begin small. */
export function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** More doses at the fewest than at the most, and a soft dose limit above its hard one. */
export function countFaults({ dosesPerDay, doseLimits = [] }: OpenProtocol): Fault[] {
  const [fewest, most] = (dosesPerDay ?? []).map(exact);
  const limits = doseLimits.flatMap(({ softMax, hardMax, per }, at): Fault[] => {
    if (!softMax || !hardMax || !exact(softMax).gt(exact(hardMax))) return [];
    const sentence = `The soft maximum per ${per} is above the hard one.`;
    return [{ rule: 'order', at: ['doseLimits', at, 'softMax'], sentence, remedy: 'Lower it.' }];
  });
  if (!fewest || !most || !fewest.gt(most)) return limits;
  const sentence = `${fewest} doses a day are more than ${most}.`;
  const remedy = 'Write the fewest, then the most.';
  return [...limits, { rule: 'order', at: ['dosesPerDay'], sentence, remedy }];
}

/** Adjustments that raise a figure of their band, and one that is named twice. */
export function adjustmentFaults(protocol: BandsGiven): Fault[] {
  const all = heldBands(protocol);
  return all.flatMap((band, index): Fault[] => {
    const whole = all.find(
      ({ appliesTo, adjustment }) => appliesTo === band.appliesTo && adjustment === undefined,
    );
    if (band.adjustment === undefined || !whole) return [];
    const isTwice = all
      .slice(0, index)
      .some((each) => each.appliesTo === band.appliesTo && each.adjustment === band.adjustment);
    const raised = [...LIMITS, 'initial' as const].flatMap((name): Fault[] => {
      const [own, before] = [band.own[name], whole.own[name]];
      if (!own || !before || !own.gt(before)) return [];
      const unit = fileUnit(band.unit);
      return [
        {
          rule: 'bands',
          at: limitPath(band, name),
          sentence: `An adjustment raises ${CALLED[name]} from ${shown(before)} to ${shown(own)} ${unit}.`,
          remedy:
            'An adjustment only lowers. Write a second protocol, restricted to those it is for.',
        },
      ];
    });
    return isTwice
      ? [...raised, twice([...band.at, 'when'], `the adjustment “${band.adjustment}”`)]
      : raised;
  });
}

/** The same name for two things. */
export function twice(at: Fault['at'], what: string): Fault {
  return {
    rule: 'bands',
    at,
    sentence: `${capital(what)} is there twice.`,
    remedy: 'Name each apart.',
  };
}
