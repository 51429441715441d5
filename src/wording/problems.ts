import { inKilograms } from '../dosing/formulas';
import type { Refusal } from '../intake/number-entry';
import type { OrderField, Problem } from '../intake/order-form';
import { FIELD_NAMES } from './fields';
import { shown, symbol } from './format';

const LIKE: Record<OrderField, string> = {
  weight: '70 or 70.5',
  protocol: '',
  dose: '0.2 or 0.25',
  dosesPerDay: '3 or 4',
  drug: '100 or 12.5',
  volume: '50 or 12.5',
  step: '0.1',
};

/** One sentence or two: what is wrong with an entry, and how to put it right. */
export function problemSentence(problem: Problem): string {
  const name = FIELD_NAMES[problem.field];
  switch (problem.kind) {
    case 'missing weight':
      return 'Enter the weight, in kilograms.';
    case 'missing protocol':
      return 'Choose the protocol of the ordered dose.';
    case 'missing drug':
      return `Enter the drug in milligrams that is in the ${shown(problem.volume)}.`;
    case 'missing volume':
      return `Enter the final volume in millilitres that holds the ${shown(problem.drug)}.`;
    case 'refused':
      return problem.why === 'pounds'
        ? `${name} is in kilograms. ${shown(problem.pounds)} is ${shown(inKilograms(problem.pounds), 2)}: weigh again in kilograms.`
        : `${name} ${refusal(problem.why, problem.field, symbol(problem.unit))}`;
  }
}

function refusal(why: Refusal, field: OrderField, unit: string): string {
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
      return `is in ${unit}. Type the figure alone, or the figure and ${unit}.`;
    case 'not a number':
      return `must be a number like ${LIKE[field]}.`;
  }
}
