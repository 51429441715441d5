import { isBuiltIn, type Library } from '../dosing/library';
import { exactly, type Unit } from '../dosing/quantity';
import { cite, citeLimit } from './citations';
import { type Content, type FindingOf, heldOn } from './finding-content';
import { digits, shown, shownBeside, shownUpTo } from './format';
import { limitShown } from './limit-figures';
import { otherReadingsSaid } from './other-readings';
import { besideSaid, heldAs, perKgOn } from './own-findings';
import { rangeName } from './range';
import { say, type Text } from './text';

/** An ordered dose below the source range. */
export function belowDocumented(
  finding: FindingOf<'below documented'>,
  onWhose: string,
  library: Library,
): Content {
  const low = exactly<Unit>(finding.documented.value.low);
  const { asWritten } = finding.beside;
  const name = rangeName(library);
  return {
    title: `below the ${name}`,
    body: [
      ...say`${shownBeside(asWritten, low)}${perKgOn(asWritten, onWhose)} is less than ${limitShown(finding.documented.value.low)}, the bottom of the ${name}.`,
      ...otherReadingsSaid(finding.otherReadings, onWhose),
    ],
    citation: cite(finding.documented.citation, library),
  };
}

/** A dose above the source range, or above its start where the source raises slowly. */
export function aboveDocumented(
  finding: FindingOf<'above documented'>,
  onWhose: string,
  library: Library,
): Content {
  const high = exactly<Unit>(finding.documented.value.high);
  const { asWritten } = finding.beside;
  const name = rangeName(library);
  const over = say`${shownBeside(asWritten, high)} ${heldAs(asWritten, finding.held, onWhose)} is more than ${limitShown(finding.documented.value.high)}, the top of the ${name}.`;
  const others = otherReadingsSaid(finding.otherReadings, onWhose);
  if (finding.asDay && isBuiltIn(library)) {
    const { day, shares } = finding.asDay;
    const each = shares.map(
      ({ dosesPerDay, each }) => `in\u00a0${digits(dosesPerDay)}\u00a0doses is ${shown(each)}`,
    );
    return {
      title: 'above the source’s start',
      body: [
        ...say`${shownBeside(finding.dose, high)} ${heldOn(finding.held, onWhose)} is more than ${shown(high)}, the source’s start; it says raised slowly.`,
        ...say` Is it a day’s total? ${shown(day)} a day ${each.join(', ')}.`,
        ...others,
      ],
      citation: cite(finding.documented.citation, library),
    };
  }
  return finding.specialistBand
    ? {
        title: 'specialist dose',
        body: [
          ...over,
          ...say` Doses up to ${limitShown(finding.ceiling.at)} are left to specialists.`,
          ...others,
        ],
        citation: cite(finding.specialistBand, library),
      }
    : {
        title: `above the ${name}`,
        body: [...over, ...others],
        citation: cite(finding.documented.citation, library),
      };
}

/** A dose above what stops it at its weight. */
export function aboveCeiling(
  finding: FindingOf<'above ceiling'>,
  onWhose: string,
  library: Library,
): Content {
  const top = limitShown(finding.limit.at);
  return {
    title: `above ${top}${finding.held === 'on actual weight' ? ` ${finding.held}` : ''}`,
    body: [...overCeiling(finding, onWhose), ...otherReadingsSaid(finding.otherReadings, onWhose)],
    citation: citeLimit(finding.limit, library),
  };
}

/** What stops a dose of a hospital’s protocol. */
const OWN_MAXIMA = {
  'hard maximum': 'the hard maximum of this protocol',
  'not to exceed': 'which this protocol does not exceed',
  fence: 'the highest dose this tool works out',
} as const;

/** A stopped dose beside the fence that stops it, in its own unit and for the whole body. */
function overCeiling(
  { dose, comesTo, weight, limit, ceiling, held, beside }: FindingOf<'above ceiling'>,
  onWhose: string,
): Text {
  if (ceiling.own) {
    const over = besideSaid({ limit, beside, held, side: 'more', weight }, onWhose);
    return [...over, ...say`, ${OWN_MAXIMA[ceiling.own]}.`];
  }
  const which = heldOn(held, onWhose);
  const over = say`${shownBeside(dose, ceiling.perKg)} ${which} is more than ${shownUpTo(ceiling.perKg)}, `;
  const who =
    limit.setBy === 'source'
      ? 'the highest dose in the source'
      : 'the highest dose this tool works out';
  const { fence, flat } = ceiling;
  const scope = limit.setBy === 'source' && limit.scope ? `, ${limit.scope}` : '';
  if (!fence) return [...over, ...say`${who}${scope}.`];
  const at = shown(weight);
  switch (ceiling.by) {
    case 'per kilogram':
      return [...over, ...say`${who}: ${shownUpTo(flat)} at ${at}.`];
    case 'flat':
      return say`${shownBeside(comesTo, flat)}, ${shownBeside(dose, ceiling.perKg)} ${which}, is more than ${shown(flat)}, ${who} at any weight: ${shownUpTo(ceiling.perKg)} at ${at}.`;
    case 'source range':
      return [
        ...over,
        ...say`the top of the source range: ${shownUpTo(flat)} at ${at}, where this tool’s own ${limitShown(fence.at)} would lie below the range.`,
      ];
  }
}

/** A day’s doses together above the source’s typical day. */
export function dayTotal(finding: FindingOf<'day total'>, library: Library): Content {
  const day = exactly(finding.limit.at);
  return {
    title: 'above the typical day',
    body: say`${digits(finding.dosesPerDay)} doses daily${daysMake(finding)} ${shownBeside(finding.total, day)}, more than ${limitShown(finding.limit.at)}, the ${isBuiltIn(library) ? 'source’s ' : ''}typical day.`,
    citation: citeLimit(finding.limit, library),
  };
}

/** What so many doses come to: as ordered, as given, or as they would where no number was ordered. */
function daysMake({ held, isOrderedOften }: FindingOf<'day total'>): string {
  if (!isOrderedOften) return ' would make';
  return held === 'ordered' ? ', as ordered, make' : ' make';
}

/** A single dose and an infusion together above what an hour may have. */
export function firstHour(
  finding: FindingOf<'first hour'>,
  onWhose: string,
  library: Library,
): Content {
  const edge = exactly(finding.limit.at);
  return {
    title: `more than ${shown(edge)} in the first hour`,
    body: say`The single dose and the infusion together come to ${shownBeside(finding.dose, edge)} ${heldOn(finding.held, onWhose)}, more than ${shown(edge)}.`,
    citation: citeLimit(finding.limit, library),
  };
}
