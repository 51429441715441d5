import type { Limit } from '../dosing/cited';
import type { Library } from '../dosing/library';
import { exactly, type Unit } from '../dosing/quantity';
import { cite, citeLimit } from './citations';
import { inWords, shown } from './format';
import type { LimitRow } from './limit-row';

/** The bounds that are the same for every protocol, each with its place or its reason. */
export function boundRows(library: Library): LimitRow[] {
  const { bounds, visit } = library;
  const row = (what: string, limit: Limit<Unit>): LimitRow => ({
    what,
    says: shown(exactly(limit.at)),
    place: citeLimit(limit, library),
  });
  return [
    row('Weight, caution below', bounds.weight.below.caution),
    row('Weight, stop below', bounds.weight.below.stop),
    row('Weight, caution above', bounds.weight.above.caution),
    row('Weight, stop above', bounds.weight.above.stop),
    ...Object.entries(bounds.strength).flatMap(([use, fences]) =>
      [
        ['caution below', fences.below.caution] as const,
        ['stop below', fences.below.stop] as const,
        ['caution above', fences.above.caution] as const,
        ['stop above', fences.above.stop] as const,
      ].flatMap(([what, limit]) => (limit ? [row(`Strength, ${use}, ${what}`, limit)] : [])),
    ),
    row('Delivered differs from ordered, caution above', bounds.stepDifference.caution),
    row('Delivered differs from ordered, stop above', bounds.stepDifference.stop),
    row('Single dose and infusion in the first hour, caution above', bounds.firstHour),
    ...Object.values(bounds.titration).flatMap(({ step, finest }) => [
      row(`Titration table in ${inWords(step.at.unit)}, steps unless ordered`, step),
      row(`Titration table in ${inWords(finest.at.unit)}, finest step`, finest),
    ]),
    row('Pump rate, note below', bounds.slowestPump),
    row(
      `Pump rate, note from, at a step below ${shown(exactly(bounds.wholeRate.at))}`,
      bounds.wholeRatesFrom,
    ),
    row('Pump rate, stop above', bounds.fastestPump),
    row('Single dose given over, caution below', bounds.over.fast),
    row('Single dose given over, note below', bounds.over.short),
    row('Single dose given over, note above', bounds.over.long),
    row('Single dose over minutes by hand, caution above', bounds.over.byHand),
    {
      what: 'Single dose over minutes by a pump, caution',
      says: 'where the bag or syringe holds more than the volume to be infused',
      place: citeLimit(bounds.over.wholeContainer, library),
    },
    row('Bag for a wanted rate, most hours', bounds.longestBag),
    row('Volume drawn up, finest mark of a syringe', bounds.finestMark),
    ...runningRows(library),
    row('Course, most days', bounds.longestCourse.days),
    row('Series, most sessions', bounds.longestCourse.sessions),
    row('Series, most weeks', bounds.longestCourse.weeks),
    row('Page untouched, asks after', visit.untouched),
    row('Page untouched, empties itself after asking for', visit.asking),
  ];
}

/** How near volumes are read while an infusion runs, and what was drawn up is held to. */
function runningRows(library: Library): LimitRow[] {
  const { syringe, smallBag, smallBagTo, bag, clock, early, ...looks } = library.bounds.running;
  const { firstLook, every, drawnUp } = looks;
  const row = (what: string, limit: Limit<Unit>): LimitRow => ({
    what,
    says: shown(exactly(limit.at)),
    place: citeLimit(limit, library),
  });
  const size = shown(exactly(smallBagTo.at));
  return [
    row('While it runs, one reading of a syringe, to each side', syringe),
    row(`While it runs, one reading of a bag to ${size}, to each side`, smallBag),
    row(`While it runs, one reading of a bag above ${size}, to each side`, bag),
    row('While it runs, a small bag holds at most', smallBagTo),
    row('While it runs, one reading of a clock, to each side', clock),
    {
      what: 'While it runs, too early to tell',
      says: `where less than ${early.times} times the tolerance of one reading is expected`,
      place: citeLimit(early, library),
    },
    row('While it runs, looked at first after', firstLook),
    row('While it runs, then looked at every', every),
    row('Drawn up differs from the label, caution above', drawnUp.caution),
    row('Drawn up differs from the label, differs above', drawnUp.stop),
  ];
}

/** The formulas of ideal and adjusted weight, and where body mass is spoken of. */
export function bodyWeightRows(library: Library): LimitRow[] {
  const { formula, adjustment, roundedTo, lowest, highest, basisMatters } = library.bodyWeight;
  const { base, from, perInch, inch } = formula.value;
  const place = cite(formula.citation, library);
  const bound = (what: string, limit: Limit<Unit>): LimitRow => ({
    what,
    says: shown(exactly(limit.at)),
    place: citeLimit(limit, library),
  });
  return [
    {
      what: 'Ideal, men',
      says: `${shown(exactly(base.male))} + ${shown(exactly(perInch))} for each ${shown(exactly(inch))} over ${shown(exactly(from))}`,
      place,
    },
    {
      what: 'Ideal, women',
      says: `${shown(exactly(base.female))} + ${shown(exactly(perInch))} for each ${shown(exactly(inch))} over ${shown(exactly(from))}`,
      place,
    },
    { what: 'Ideal, not defined below', says: shown(exactly(from)), place },
    {
      what: 'Adjusted',
      says: `ideal + ${adjustment.share} × (actual − ideal)`,
      place: toolsOwn(adjustment),
    },
    {
      what: 'Ideal or adjusted, caution',
      says: 'above the measured weight, when dosed on',
      place: citeLimit(library.bounds.calculatedWeight, library),
    },
    {
      what: 'Ideal and adjusted, rounded',
      says: `half up to ${shown(exactly(roundedTo.at))}, once`,
      place: toolsOwn(roundedTo),
    },
    bound('Body mass index, caution below', lowest),
    bound('Body mass index, caution above', highest),
    bound('Body mass index, note from', basisMatters),
  ];
}

/** A figure of this tool that is no bound. */
function toolsOwn({ reason }: { readonly reason: string }): string {
  return `This tool’s own: ${reason}.`;
}
