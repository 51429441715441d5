import { type Course, course, type OrderedCourse } from './course';
import type { Library } from './library';
import type { Finding, Stop } from './limits';
import type { Outcome } from './outcome';
import { type Plan, workOut } from './plan';

/** An infusion and the single dose beside it, each worked out whole, and what the sessions add up to. */
export interface WorkedCourse {
  readonly infusion: Plan<'infusion'>;
  readonly single: Plan<'single dose'> | undefined;
  readonly course: Course;
}

/** A course order → mg, mg/kg and mL a session and in all; withheld if either of its doses is. */
export function workedCourse(
  { infusion, single, ...sessions }: OrderedCourse,
  library: Library,
): Outcome<WorkedCourse> {
  const main = workOut(infusion, library);
  const beside = single && workOut(single, library);
  if (main.kind === 'withheld' || beside?.kind === 'withheld') {
    const stops = stopsOf(main);
    return { kind: 'withheld', stops: [...stops, ...(beside ? furtherStops(beside, stops) : [])] };
  }
  const plans = { infusion: main.plan, single: beside?.plan };
  const figures = course(main.plan, beside?.plan, sessions, library.bounds);
  return { kind: 'plan', plan: { ...plans, course: figures } };
}

function stopsOf(outcome: Outcome<Plan>): readonly Stop[] {
  return outcome.kind === 'withheld' ? outcome.stops : [];
}

/** Both doses have one weight and one preparation, whose stops are told once. */
function furtherStops(single: Outcome<Plan>, told: readonly Finding[]): readonly Stop[] {
  return stopsOf(single).filter(
    ({ kind }) =>
      kind !== 'weight' && !(kind === 'strength' && told.some((other) => other.kind === kind)),
  );
}
