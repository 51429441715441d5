import type { PublishedDoses, PublishedProtocol } from '../dosing/library';
import type { Plan } from '../dosing/plan';
import type { BesidePublished, PublishedRange, SilentAt } from '../dosing/published-ranges';
import { exactly, type Quantity, type Unit } from '../dosing/quantity';
import { shown } from './format';
import { limitShown, rangeShown } from './limit-figures';
import { say, type Text } from './text';
import { NBSP } from './units';

/** "up to 0.35 mg/kg", "0.05 to 0.5 mg/kg/h", "up to 0.35 mg/kg/h, not above 25 mg/h" */
export function dosesShown({ low, high, atMost }: PublishedDoses): string {
  const range = low ? rangeShown({ low, high }) : `up to ${limitShown(high)}`;
  return atMost ? `${range}, not above ${limitShown(atMost)}` : range;
}

/** Said only where the dose is ordered on another weight. */
export function onActual({ isOrderedOnAnother }: BesidePublished): string {
  return isOrderedOnAnother ? ' on actual weight' : '';
}

/** "ANZCA Faculty of Pain Medicine 2021 (chronic non-cancer pain), 0.05 to 0.5 mg/kg/h" of each. */
function named(ranges: readonly PublishedRange[]): Text {
  return ranges.flatMap(({ by, doses }, at) => [
    { text: `${at === 0 ? '' : '; '}${by.publisher} (${by.for}), `, kept: false },
    { text: dosesShown(doses), kept: true },
  ]);
}

/**
 * A block for a sheet: which published protocols the dose is above, which it is inside and which it
 * is below, in that order; where it is above none or inside none, that is said. Nothing where none is
 * for its protocol.
 */
export function publishedLine({ published }: Pick<Plan, 'published'>): Text {
  const { above, inside, below, silent, weight } = published;
  if ([above, inside, below, silent].every(({ length }) => length === 0)) return [];
  const sentence = (start: string, ranges: readonly PublishedRange[]): Text => [
    { text: start, kept: false },
    ...(ranges.length > 0 ? named(ranges) : say`none of them`),
    { text: '.', kept: false },
  ];
  return [
    ...sentence(`Published, not limits. The ordered dose${onActual(published)} is above `, above),
    ...sentence(' It is inside ', inside),
    ...(below.length > 0 ? sentence(' It is below ', below) : []),
    ...silent.flatMap((each) => [...say` `, ...silentSaid(each, weight)]),
  ];
}

/** "NHS Highland (acute pain) has doses above 50 kg and below 50 kg; of exactly 50 kg it says nothing." */
export function silentSaid({ by, weights }: SilentAt, weight: Quantity<Unit>): Text {
  const bands = weights.flatMap(({ side, at }, nth) => [
    ...(nth === 0 ? [] : say` and `),
    ...say`${`${side}\u00a0${shown(exactly(at))}`}`,
  ]);
  return [
    { text: `${by.publisher} (${by.for}) has doses `, kept: false },
    ...bands,
    ...say`; of ${`exactly\u00a0${shown(weight)}`} it says nothing.`,
  ];
}

/**
 * Lines for a sheet of a course: the same, a line each with what it says of hours and days, and who read
 * it in what; then what has no rate to set the dose beside. Nothing where none is for its protocol.
 */
export function publishedLines({ published }: Pick<Plan, 'published'>, whose: string): Text[] {
  const { above, inside, below, uncompared, isOrderedOnAnother } = published;
  const start = `${whose}${isOrderedOnAnother ? `,${onActual(published)},` : ''} is`;
  const line = (stands: string, { by, doses }: PublishedRange) =>
    saying(`${start} ${stands}: `, by, by.beside ? by.says : dosesShown(doses));
  const some = (stands: string, ranges: readonly PublishedRange[]): Text[] =>
    ranges.length > 0
      ? ranges.map((range) => line(stands, range))
      : [[{ text: `${start} ${stands} none of them`, kept: false }]];
  const apart = uncompared.map((by) => saying('Not compared: ', by, by.says));
  if (above.length + inside.length + below.length === 0) return apart;
  return [
    ...some('above', above),
    ...some('inside', inside),
    ...below.map((range) => line('below', range)),
    ...apart,
  ];
}

function saying(start: string, by: PublishedProtocol, says: string): Text {
  return [
    { text: start, kept: false },
    { text: unparted(says), kept: false },
    { text: ` (${by.publisher}, ${by.for}, read: ${by.readAs})`, kept: false },
  ];
}

/** What a document or a reason says, each figure held to its unit. */
export function unparted(says: string): string {
  return says
    .replace(/(\d) (mg|mL|kg|h(?:ours)?\b|min)/g, `$1${NBSP}$2`)
    .replaceAll('mg per mL', `mg${NBSP}per${NBSP}mL`);
}
