import type { Protocol } from '../dosing/protocol';
import type { Refusal } from '../intake/number-entry';
import type { Problem } from '../intake/problem';
import type { OrderField } from '../intake/typed-order';
import { characterName } from './characters';
import { drugName, FIELD_NAMES } from './fields';
import { inWords, shown, symbol } from './format';
import { uncapitalised } from './text';
import { unitSentence } from './unit-problems';

/** What the entry of a typed field is like. */
const LIKE: Partial<Record<OrderField, string>> = {
  weight: '70 or 70.5',
  dose: '0.2 or 0.25',
  drug: '100 or 12.5',
  volume: '50 or 12.5',
  wantedRate: '25 or 12.5',
  wantedHours: '4 or 4.5',
  minutes: '15 or 12.5',
  titrationStep: '0.05 or 0.1',
  height: '170 or 170.5',
};

/** One sentence or two: what is wrong with an entry of an order under a protocol, and how to put it right. */
export function problemSentence(problem: Problem<OrderField>, protocol?: Protocol): string {
  const { field } = problem;
  const name = field === 'drug' ? drugName(protocol) : FIELD_NAMES[field];
  return entrySentence(problem, name, LIKE[field] ?? '');
}

/** The same for a field of any form, by its name, what its entry is like, and where its unit is chosen. */
export function entrySentence(
  problem: Problem<string>,
  name: string,
  like: string,
  chooser: string = FIELD_NAMES.unit,
): string {
  switch (problem.kind) {
    case 'missing':
      if (problem.unit === undefined) return 'Choose the protocol that was ordered.';
      return `Enter the ${uncapitalised(name)}, in ${inWords(problem.unit)}.`;
    case 'not a unit':
      return `${name} must be one of: ${problem.units.map(inWords).join(', ')}.`;
    case 'missing adjustment':
      return `Choose whether one of these holds, or none: ${problem.names.join('; ')}. It lowers what this protocol gives.`;
    case 'not an adjustment':
      return `“${problem.chosen}” is no adjustment of this protocol at this weight. Choose again.`;
    case 'missing drug':
      return `Enter the drug in milligrams that is in the ${shown(problem.volume)}.`;
    case 'missing volume':
      return `Enter the final volume in millilitres that holds the ${shown(problem.drug)}.`;
    case 'finer than step':
      return `${name} ${problem.typed} has more decimals than steps of ${shown(problem.step)}. Is the step right? Look again, and choose it, or correct the figure.`;
    case 'missing by':
      return 'Choose what the dose is given by over these minutes: a pump, or a hand.';
    case 'missing wanted rate':
      return `Enter the wanted rate, in millilitres per hour, that the bag runs at for ${shown(problem.hours)}.`;
    case 'missing wanted hours':
      return `Enter the hours that the bag runs at ${shown(problem.rate)}.`;
    case 'above':
      return `${name} must be ${shown(problem.most)} or less.`;
    case 'bag named too':
      return 'Drug and volume follow from the wanted rate and its hours. Empty the drug and the volume, or empty the rate and the hours.';
    case 'no bag for a rate':
      return 'A bag for a wanted rate is for an intravenous infusion. Empty the wanted rate and its hours.';
    case 'full bag for a rate':
      return 'The volume follows from the wanted rate, so nothing can be added to a full bag. Choose made up to the volume.';
    case 'overflows at a rate':
      return `This much drug from this vial takes more than ${shown(problem.volume)}. Choose a stronger vial, or a higher rate.`;
    case 'missing running':
      return `Choose whether the ${problem.what} is running.`;
    case 'missing vial':
      return 'Choose the vial: the volume of the drug added to a full bag decides the strength.';
    case 'missing vial seen':
      return 'Choose which vial it was made from, or that you did not see it made.';
    case 'missing label':
      return 'Choose how the label says it is mixed, or that it does not say.';
    case 'missing way':
      return 'Choose how it is mixed: made up to the volume, or added to a full bag.';
    case 'overflows':
      return `This much drug from this vial takes more than ${shown(problem.volume)}. Choose a stronger vial, or a larger volume.`;
    case 'too fine':
      return `${name} must be ${shown(problem.finest)} or more.`;
    case 'not a time':
      return `${name} must be a time on a 24-hour clock, like 08:30.`;
    case 'not a date':
      return `${name} must be a date that exists, year first, like 2026-11-30.`;
    case 'missing change':
      return 'Choose whether rate, bag, bolus or pause changed since the first volume was read.';
    case 'not whole vials':
      return `${name} must be a whole number, like 1 or 2.`;
    case 'missing sex':
      return 'Choose the sex: the ideal weight depends on it.';
    case 'in metres':
      return `${name} is in centimetres: 170 for 1.70 m.`;
    case 'undefined below':
      return `${name} is below ${shown(problem.from)}, where the Devine formula is not defined. Ask the prescriber which weight to dose on.`;
    case 'invisible':
      return `${name} ${invisible(problem.characters)}`;
    case 'refused':
      if (problem.why === 'invisible') return `${name} ${invisible(problem.characters)}`;
      if ('units' in problem || 'named' in problem) return unitSentence(problem, name, chooser);
      return problem.why === 'pounds'
        ? `${name} is in kilograms. ${shown(problem.pounds)} is ${shown(problem.kilograms, 2)}: weigh again in kilograms.`
        : `${name} ${refusal(problem.why, like, symbol(problem.unit))}`;
  }
}

/** "has an invisible character, as a paste can bring: zero-width space. …" */
function invisible(characters: readonly string[]): string {
  const what = characters.length === 1 ? 'an invisible character' : 'invisible characters';
  return `has ${what}, as a paste can bring: ${characters.map(characterName).join(', ')}. Delete the entry and type it.`;
}

function refusal(why: Refusal, like: string, unit: string): string {
  switch (why) {
    case 'space around':
      return 'has a space before or after it. Take the space out.';
    case 'comma':
      return 'has a comma. Use a point for decimals, and no comma for thousands.';
    case 'no zero before the point':
      return 'starts with a point. Put a zero before the point, as in 0.5.';
    case 'no digit after the point':
      return 'ends with a point. Put a digit after the point, or take it out.';
    case 'extra zeros':
      return 'has extra zeros in front. Take them out.';
    case 'too many decimals':
      return 'has more than three digits after the point. Use three at most.';
    case 'not more than zero':
      return 'must be more than zero.';
    case 'another unit':
      return `is in ${unit}. From another unit, look for the figure in ${unit}; else type ${unit}, or the figure alone.`;
    case 'not a number':
      return `must be a number like ${like}.`;
  }
}
