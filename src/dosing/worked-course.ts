import type { Computed } from './computed';
import { type Course, course, type OrderedCourse } from './course';
import { holdCourse } from './course-limits';
import type { About, Caution, Finding, Note } from './findings';
import { times } from './formulas';
import { type DosedBody, dosedBody, holdBody } from './given-body';
import type { Library } from './library';
import type { Outcome } from './outcome';
import { type Plan, workOut } from './plan';
import { quantity } from './quantity';
import type { SeriesOrder } from './series';

/** An infusion and the single dose beside it, each worked out whole, and what the sessions add up to. */
export interface WorkedCourse {
  readonly infusion: Plan<'infusion'>;
  readonly single: Plan<'single dose'> | undefined;
  readonly course: Course;
  /** The series is the course, a session a day; its boosters come on top. */
  readonly withBoosters: Computed<'mg'> | undefined;
  /** Whose body it is, where one was given: both doses are on one weight. */
  readonly body: DosedBody | undefined;
  /** Of the infusion, of the single dose, of both in the first hour, then of the body. */
  readonly findings: readonly ((Note | Caution) & About)[];
}

/**
 * A course order → mg, mg/kg and mL a session and in all; withheld, with the stops of both, if either of
 * its doses is, or if both together are past a hospital’s own hard maximum. Both have one weight and one preparation, which are spoken of once.
 */
export function workOutCourse(
  { infusion, single, body, ...sessions }: OrderedCourse,
  library: Library,
  series?: SeriesOrder,
): Outcome<WorkedCourse> {
  const main = workOut(infusion, library);
  const beside = single && workOut(single, library);
  const told = findingsOf(main);
  const further = (beside ? findingsOf(beside) : [])
    .filter((finding) => !isTold(finding, told))
    .map((finding) => ({ ...finding, about: 'single dose' as const }));
  if (main.kind === 'withheld' || beside?.kind === 'withheld') {
    const stops = [...told, ...further].filter((finding) => finding.severity === 'stop');
    return { kind: 'withheld', stops };
  }
  const figures = course(main.plan, beside?.plan, sessions, library.bounds, series);
  const together = figures.firstHour?.finding;
  const worked = { infusion: main.plan, single: beside?.plan, course: figures };
  const onCourse = holdCourse(worked, sessions);
  const past = onCourse.filter((finding) => finding.severity === 'stop');
  if (past.length > 0) return { kind: 'withheld', stops: past };
  return {
    kind: 'plan',
    plan: {
      ...worked,
      withBoosters: series && boosted(figures, series),
      body: body && dosedBody(body, main.plan.order),
      findings: [
        ...[...told, ...further].filter((finding) => finding.severity !== 'stop'),
        ...(together ? [together] : []),
        ...onCourse.filter((finding) => finding.severity !== 'stop'),
        ...(body ? holdBody(body.weights, library, main.plan.order) : []),
      ],
    },
  };
}

function findingsOf(outcome: Outcome<Plan<'infusion'> | Plan<'single dose'>>): readonly Finding[] {
  return outcome.kind === 'withheld' ? outcome.stops : outcome.plan.findings;
}

function isTold(finding: Finding, told: readonly Finding[]): boolean {
  if (finding.kind === 'weight') return true;
  return (
    finding.kind === 'strength' &&
    told.some(({ kind, severity }) => kind === 'strength' && severity === finding.severity)
  );
}

/** mg of a session × how many sessions and boosters. */
function boosted({ session }: Course, { sessions, boosters }: SeriesOrder) {
  return boosters > 0 ? times(session, quantity(`${sessions + boosters}`, 'sessions')) : undefined;
}
