import type { Limit } from '../dosing/cited';
import type { Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import { exactly, quantity, type Unit } from '../dosing/quantity';
import { cite, citeLimit } from './citations';
import type { Content, FindingOf } from './finding-content';
import { shown, shownBeside, symbol } from './format';
import { limitShown } from './limit-figures';
import { say } from './text';

/** A rate other than the one that a hospital’s protocol always runs at: wanted, or what its bag comes to. */
export function anotherRate(
  { rate, stated, isWanted }: FindingOf<'another rate'>,
  library: Library,
): Content {
  const fixed = exactly(stated.at);
  const figure = shownBeside(rate, fixed);
  const always = shown(fixed);
  return {
    title: 'another rate than the protocol’s',
    body: isWanted
      ? say`${figure} is wanted; this protocol always runs at ${always}.`
      : say`This preparation runs at ${figure}; this protocol always runs at ${always}, and its bag is worked out for that.`,
    citation: citeLimit(stated, library),
  };
}

/** A bag that lasts other hours at the fixed rate. */
export function otherHours({ hours, stated }: FindingOf<'other hours'>, library: Library): Content {
  const { value, citation } = stated;
  return {
    title: 'other hours than the protocol’s',
    body: say`The bag lasts ${shown(hours)}; this protocol runs for ${limitShown(value)}.`,
    citation: cite(citation, library),
  };
}

/** A single dose over other minutes. */
export function otherMinutes(
  { minutes, stated }: FindingOf<'other minutes'>,
  library: Library,
): Content {
  const { value, citation } = stated;
  return {
    title: 'other minutes than the protocol’s',
    body: say`Over ${shown(minutes)}; this protocol gives it over ${limitShown(value)}.`,
    citation: cite(citation, library),
  };
}

/** More doses in a day than a hospital’s protocol gives. */
export function tooOften({ dosesPerDay, most }: FindingOf<'too often'>, library: Library): Content {
  const limit = quantity(most.value, 'doses/day');
  return {
    title: 'more often than the protocol’s',
    body: say`${shown(dosesPerDay)} is more than ${shown(limit)}, the most of this protocol.`,
    citation: cite(most.citation, library),
  };
}

/** Another step of a titration table: what the protocol states in its place, as it is written. */
export function anotherStep(
  { step, stated: { by, steps = [] } }: FindingOf<'another step'>,
  library: Library,
): Content {
  const written = (limit: Limit<Unit>) => limitShown(limit.at);
  const [first] = steps;
  const limit = by ?? first;
  const inPlace = by ? `steps of ${written(by)}` : `the steps ${steps.map(written).join(', ')}`;
  return {
    title: 'another step than the protocol’s',
    body: say`The table is in steps of ${shown(step)}; this protocol states ${inPlace}.`,
    citation: limit ? citeLimit(limit, library) : '',
  };
}

/** "Not in the protocol’s steps of 2.5 mg/h: at 70 kg that is no figure to order in mg/kg/h." */
export function notInSaid({ at }: Limit<Unit>, { weight, dose }: Order<'infusion'>): string {
  return `Not in the protocol’s steps of ${limitShown(at)}: at ${shown(weight)} that is no figure to order in ${symbol(dose.unit)}.`;
}
