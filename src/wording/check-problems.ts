import type { Protocol } from '../dosing/protocol';
import type { CheckField } from '../intake/check-form';
import type { Problem } from '../intake/problem';
import type { OrderField } from '../intake/typed-order';
import { BEFORE_NAME, READING_NAMES, runningName, UNLIMITED_NAME } from './check-fields';
import { FIELD_NAMES } from './fields';
import { entrySentence, problemSentence } from './problems';
import { BEDSIDE_LIKE, BEDSIDE_NAMES } from './running-fields';

/** The fields that the order has not. */
type OfCheck = Exclude<CheckField, OrderField>;

/** What the entry of a typed field is like. */
const LIKE: Partial<Record<string, string>> = {
  ...BEDSIDE_LIKE,
  reading: '7 or 7.5',
  rate: '84 or 84.5',
  before: '7 or 7.5',
};

/** What is wrong with an entry of the second check, of its order or at the bedside, and how to put it right. */
export function checkProblemSentence(
  problem: Problem<CheckField>,
  protocol?: Protocol,
  isOnPump = false,
): string {
  const { field } = problem;
  return isOfOrder(field)
    ? problemSentence({ ...problem, field }, protocol)
    : entrySentence(problem, nameIn({ ...problem, field }, protocol, isOnPump), LIKE[field] ?? '');
}

function isOfOrder(field: CheckField): field is OrderField {
  return field in FIELD_NAMES;
}

/** A reading is of a pump in mL/h, or of a syringe in mL, or of the volume that a pump gives. */
function nameIn(
  problem: Problem<OfCheck>,
  protocol: Protocol | undefined,
  isOnPump: boolean,
): string {
  switch (problem.field) {
    case 'before':
      return BEFORE_NAME;
    case 'running':
      return runningName(protocol);
    case 'rate':
      return READING_NAMES.pump;
    case 'unlimited':
      return UNLIMITED_NAME;
    case 'reading':
      return isOnPump ? READING_NAMES.volume : READING_NAMES[readFrom(problem)];
    default:
      return BEDSIDE_NAMES[problem.field];
  }
}

function readFrom(problem: Problem<OfCheck>): 'pump' | 'syringe' {
  const unit =
    problem.kind === 'finer than step' ? problem.step.unit : 'unit' in problem && problem.unit;
  return unit === 'mL/h' ? 'pump' : 'syringe';
}
