import { Fraction } from 'fraction.js';
import { amount } from '../dosing/dose-by-weight';
import { doseOf, fileUnit, inUnitAt, shown } from './amounts';
import { extremesOf } from './band-weights';
import { type Fault, type Path, under } from './fault';
import { type HeldBand, heldBands, isPerKg, limitPath, maximumAt } from './held-band';
import { CALLED } from './limit-order';
import type { Preparation } from './schema';
import type { Example, OpenProtocol } from './schema-protocol';
import { type WorkedExample, workExample } from './worked-example';

/**
 * Examples that do not come out, limits that none of them touches, and preparations that none of them is made from.
 * Examples of a band whose own limits are refused wait until these are right.
 */
export function exampleFaults(
  protocol: OpenProtocol,
  preparations: readonly Preparation[],
  isRefused: (band: HeldBand) => boolean,
): Fault[] {
  const worked = protocol.examples.map((example) => workExample(protocol, example, preparations));
  const faults = worked.flatMap((each, index): Fault[] => {
    const example = protocol.examples[index];
    if (each.kind === 'left' || !example) return [];
    if (each.kind === 'worked' && each.in && isRefused(each.in.band)) return [];
    const found =
      each.kind === 'wrong'
        ? [fault(each.at, each.sentence, each.remedy)]
        : comesOut(protocol, example, each);
    return under(['examples', index], found);
  });
  const all = worked.flatMap((each) => (each.kind === 'worked' ? [each] : []));
  const bands = heldBands(protocol).filter((band) => !isRefused(band));
  return [
    ...faults,
    ...bands.flatMap((band) => untouched(protocol, band, all)),
    ...unmade(protocol),
  ];
}

function fault(at: Path, sentence: string, remedy: string): Fault {
  return { rule: 'examples', at, sentence, remedy };
}

/** What an example says, against what it comes to. */
function comesOut(
  protocol: OpenProtocol,
  { gives }: Example,
  { says, judged, in: where }: WorkedExample,
): Fault[] {
  const at = (key: string) => ['gives', key];
  if (gives.says !== says) {
    return [
      fault(
        at('says'),
        `The example says ${gives.says}; by the limits of the file and of the tool it is ${says}.`,
        'Work it out again by hand: the example is wrong, or a limit is.',
      ),
    ];
  }
  if (says === 'stop') {
    return (['amount', 'setting'] as const).flatMap((key) =>
      gives[key]
        ? [
            fault(
              at(key),
              `A stop gives no ${key}.`,
              'Take it out: nothing is worked out past a stop.',
            ),
          ]
        : [],
    );
  }
  if (!judged || !where) return [];
  const { delivery } = protocol;
  const given = gives.amount && amount(delivery, doseOf(gives.amount), where.weight.dosedOn);
  const isNeeded = isPerKg(where.band) && !given;
  return [
    ...(isNeeded
      ? [
          fault(
            at('amount'),
            'The example does not say what the dose comes to for the whole body.',
            'Write "amount": {"figure", "unit"}, worked out by hand.',
          ),
        ]
      : []),
    ...(given && !given.value.equals(judged.amount.value)
      ? [
          fault(
            [...at('amount'), 'figure'],
            `The amount is ${shown(given.value, judged.amount.value)} ${judged.amount.unit} in the example, and works out as ${shown(judged.amount.value, given.value)}.`,
            'Work it out again by hand: weight, unit and figure.',
          ),
        ]
      : []),
    ...under(at('setting'), settingFaults(gives.setting, judged.setting?.value)),
  ];
}

function settingFaults(setting: Example['gives']['setting'], is: Fraction | undefined): Fault[] {
  if (!setting) return [];
  if (!is) {
    const remedy = 'Write the preparation, or take the setting out.';
    return [fault([], 'The example has a setting and no preparation.', remedy)];
  }
  return is.equals(setting.figure)
    ? []
    : [
        fault(
          ['figure'],
          `The setting is ${setting.figure} ${setting.unit} in the example, and works out as ${shown(is)}.`,
          'Work it out again by hand: drug ÷ volume, and the step.',
        ),
      ];
}

/** How far past a limit an example may be: one in a hundred, */
const ONE_IN = 100;
/** or the next figure with as many digits after the point as may be typed. */
const PLACES = 3;

const TOUCHED = ['hardMin', 'softMin', 'softMax', 'hardMax'] as const;
type Touched = (typeof TOUCHED)[number] | 'notToExceed';

/** Limits of a band, or of an adjustment, that no example is at, or none is just past. */
function untouched(protocol: OpenProtocol, band: HeldBand, all: readonly WorkedExample[]): Fault[] {
  const { delivery } = protocol;
  const its = all.flatMap(({ says, in: where }) => {
    const isIts = where && where.band.at.join() === band.at.join();
    return isIts ? [{ ...where, says }] : [];
  });
  const limits = [
    ...TOUCHED.flatMap((name) => {
      const value = band.own[name];
      return value ? [{ name, value, unit: band.unit }] : [];
    }),
    ...(band.cap && band.adjustment === undefined
      ? [{ name: 'notToExceed' as const, ...band.cap }]
      : []),
  ];
  return limits.flatMap(({ name, value, unit }): Fault[] => {
    const doses = its.map(({ dose, weight, says }) => ({
      says,
      value: inUnitAt(delivery, dose, weight.dosedOn, unit).value,
    }));
    const isMin = name === 'hardMin' || name === 'softMin';
    const past = nextPast(value, isMin);
    const reach = furthest(value, isMin);
    const isAt = doses.some(
      (each) =>
        each.value.equals(value) && !(isReached(protocol, band, name) && each.says === 'stop'),
    );
    const isPast = doses.some((each) =>
      isMin
        ? each.value.lt(value) && each.value.gte(reach)
        : each.value.gt(value) && each.value.lte(reach),
    );
    if (isAt && isPast) return [];
    const wanted = [isAt ? [] : [shown(value)], isPast ? [] : [shown(past)]].flat();
    return [
      fault(
        limitPath(band, name),
        `No worked example is ${isAt ? 'just past' : isPast ? 'at' : 'at or just past'} ${CALLED[name]} ${shown(value)} ${fileUnit(unit)} (${band.name}).`,
        `Write an example at ${wanted.join(' and at ')} ${fileUnit(unit)}.`,
      ),
    ];
  });
}

/**
 * Whether a dose at a limit is let through somewhere in its band: a hard one, unless the other maximum is the
 * lower at every weight.
 */
function isReached({ delivery }: OpenProtocol, band: HeldBand, name: Touched): boolean {
  if (name === 'hardMin') return true;
  if (name === 'softMin' || name === 'softMax') return false;
  const { lightest, heaviest } = extremesOf(band.appliesTo);
  // A limit per kilogram is the lower one for the lightest, one for the whole body for the heaviest.
  const isLightest = isPerKg(band) === (name === 'hardMax');
  return maximumAt(band, delivery, isLightest ? lightest : heaviest)?.by === name;
}

/** The next figure past a limit with so many digits after the point. */
function next(value: Fraction, isMin: boolean, places: number): Fraction {
  const unit = new Fraction(1).div(new Fraction(10).pow(places) ?? 1);
  return isMin ? value.div(unit).ceil().sub(1).mul(unit) : value.div(unit).floor().add(1).mul(unit);
}

/** The furthest that an example just past a limit may be. */
function furthest(value: Fraction, isMin: boolean): Fraction {
  const share = value.div(ONE_IN);
  const [near, far] = isMin
    ? [value.sub(share), next(value, isMin, PLACES)]
    : [value.add(share), next(value, isMin, PLACES)];
  return isMin === near.lt(far) ? near : far;
}

/** The shortest figure that is just past a limit. */
function nextPast(value: Fraction, isMin: boolean): Fraction {
  const reach = furthest(value, isMin);
  for (let places = 0; places < PLACES; places += 1) {
    const found = next(value, isMin, places);
    if (isMin ? found.gte(reach) : found.lte(reach)) return found;
  }
  return next(value, isMin, PLACES);
}

/** Listed preparations that no example is set from. */
function unmade({ preparations = [], examples }: OpenProtocol): Fault[] {
  return preparations.flatMap((id, at) =>
    examples.some(({ preparation, gives }) => preparation === id && gives.setting)
      ? []
      : [
          fault(
            ['preparations', at],
            `No worked example is set from “${id}”.`,
            `Write an example with "preparation": "${id}" and a setting.`,
          ),
        ],
  );
}
