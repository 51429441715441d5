import { holdTogether, type Together } from './amount-limits';
import type { Course, OrderedCourse } from './course';
import type { CourseFinding } from './course-findings';
import { overTime, sum, times } from './formulas';
import { holdLongest, holdSession } from './session-limits';
import type { WorkedDose } from './worked-dose';

/** The two doses of a session, each worked out, and what they come to. */
interface Worked {
  readonly infusion: WorkedDose<'infusion'>;
  readonly single: WorkedDose<'single dose'> | undefined;
  readonly course: Course;
}

/** A course beside what a hospital’s protocol states of its sessions; nothing under the built-in limits. */
export function holdCourse(
  { infusion, single, course: { session, total } }: Worked,
  sessions: Pick<OrderedCourse, 'hours' | 'days'>,
): CourseFinding[] {
  const { order, amount: rate } = infusion;
  const care = order.protocol.own?.care;
  if (!care) return [];
  const hourly = overTime(rate, sessions.hours, 'mg');
  const ordered = single ? sum(hourly, single.amount) : hourly;
  const each = (per: Together['per']): Together => ({
    per,
    amounts: [
      ['ordered', ordered],
      ['delivered', session],
    ],
  });
  const whole: Together = {
    per: 'course',
    amounts: [
      ['ordered', times(ordered, sessions.days)],
      ['delivered', total],
    ],
  };
  return [
    ...holdSession(sessions, care),
    ...holdLongest(sessions, care),
    // A day has one session.
    ...holdTogether([each('session'), each('24 h'), whole], order, care),
  ];
}
