import type { BesideLimit } from '../dosing/beside-limit';
import type { Limit } from '../dosing/cited';
import type { Figure } from '../dosing/computed';
import type { Held } from '../dosing/held';
import type { Library } from '../dosing/library';
import { exactly, type Quantity, type Unit } from '../dosing/quantity';
import { cite, citeLimit } from './citations';
import { OWN_BASES } from './fields';
import { type Content, type FindingOf, heldOn, isPerKg } from './finding-content';
import { shown, shownBeside } from './format';
import { limitShown, shownUpToBeside } from './limit-figures';
import { otherReadingsSaid } from './other-readings';
import { say, type Text } from './text';

/** " on actual weight" after a figure per kilogram; after one for the whole body nothing. */
export function perKgOn(figure: Figure, onWhose: string): string {
  return isPerKg(figure) ? ` ${onWhose}` : '';
}

/** "ordered on actual weight", "ordered": which dose was held, and of which kilograms if it is per kilogram. */
export function heldAs(figure: Figure, held: Held, onWhose: string): string {
  return isPerKg(figure) || held === 'on actual weight' ? heldOn(held, onWhose) : held;
}

interface Beside {
  readonly limit: Limit<Unit>;
  readonly beside: BesideLimit;
  readonly held: Held;
  readonly side: 'more' | 'less';
  /** The weight that the figures per kilogram are of. */
  readonly weight: Quantity<'kg'>;
}

/** "28 mg/h, 0.35 mg/kg/h, ordered is more than 25 mg/h (0.3125 mg/kg/h at 80 kg)": both in both forms. */
export function besideSaid({ limit, beside, held, side, weight }: Beside, onWhose: string): Text {
  const edge = exactly<Unit>(limit.at);
  const { asWritten, inOther, limitInOther } = beside;
  const both = `${shownBeside(asWritten, edge)}, ${shownBeside(inOther, limitInOther)},`;
  return say`${both} ${heldOn(held, onWhose)} is ${side} than ${limitShown(limit.at)} (${shownUpToBeside(limitInOther, [inOther])} at ${shown(weight)})`;
}

/** A dose below what a hospital’s protocol gives at least. */
export function belowMinimum(
  finding: FindingOf<'below minimum'>,
  onWhose: string,
  library: Library,
): Content {
  const over = besideSaid({ ...finding, side: 'less' }, onWhose);
  return {
    title: `below ${limitShown(finding.limit.at)}`,
    body: [...over, ...say`, the hard minimum of this protocol.`],
    citation: citeLimit(finding.limit, library),
  };
}

/** A dose past a soft limit of a hospital’s protocol. */
export function softLimit(
  { side, held, limit, beside, otherReadings }: FindingOf<'soft limit'>,
  onWhose: string,
  library: Library,
): Content {
  const edge = exactly<Unit>(limit.at);
  const { asWritten } = beside;
  const name = side === 'above' ? 'soft maximum' : 'soft minimum';
  return {
    title: `${side} the ${name}`,
    body: [
      ...say`${shownBeside(asWritten, edge)} ${heldAs(asWritten, held, onWhose)} is ${side === 'above' ? 'more' : 'less'} than ${limitShown(limit.at)}, the ${name} of this protocol: a reason is needed.`,
      ...otherReadingsSaid(otherReadings, onWhose),
    ],
    citation: citeLimit(limit, library),
  };
}

/** An order above the start of a hospital’s protocol. */
export function aboveStart(
  { limit, beside: { asWritten } }: FindingOf<'above start'>,
  onWhose: string,
  library: Library,
): Content {
  const edge = exactly<Unit>(limit.at);
  return {
    title: `above the start of ${limitShown(limit.at)}`,
    body: say`${shownBeside(asWritten, edge)}${perKgOn(asWritten, onWhose)} is more than ${limitShown(limit.at)}, where this protocol starts.`,
    citation: citeLimit(limit, library),
  };
}

/** Someone whom a hospital’s protocol leaves out. */
export function excluded({ because }: FindingOf<'excluded'>, library: Library): Content {
  return {
    title: 'not given at this weight',
    body: say`This protocol gives nothing here: ${because.value}.`,
    citation: cite(because.citation, library),
  };
}

/** A preparation that a hospital’s protocol does not list, where it allows no other. */
export function notListed(
  { drug, volume, listed, citation }: FindingOf<'not listed'>,
  library: Library,
): Content {
  const names = listed.map(
    (each) => `${shown(exactly(each.drug))} in ${shown(exactly(each.volume))}`,
  );
  return {
    title: 'not a preparation of this protocol',
    body: say`${shown(drug)} in ${shown(volume)} is none of its preparations: ${names.join('; ')}.`,
    citation: cite(citation, library),
  };
}

/** A dose on another weight than a hospital’s protocol says. */
export function anotherBasis(
  { basis, asked, isUnknown }: FindingOf<'another basis'>,
  library: Library,
): Content {
  const unknown = isUnknown ? ' Enter height and sex, so that both weights are known.' : '';
  return {
    title: 'another weight than the protocol’s',
    body: say`Dosed on ${basis} weight; this protocol doses on ${OWN_BASES[asked.value]}.${unknown}`,
    citation: cite(asked.citation, library),
  };
}
