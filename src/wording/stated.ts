import type { Cited, Limit } from '../dosing/cited';
import type { DoseLimit, Duration } from '../dosing/hospital-care';
import { exactly, type Unit, type Written } from '../dosing/quantity';
import { exactlyShown } from './format';

/** "48 h", "“about” 4 h": a time or a count as a protocol states it, with all its digits. */
export function timeStated({ value, hedge }: Cited<Duration | Written<'sessions'>>): string {
  const time = exactlyShown(exactly(value));
  return hedge === undefined ? time : `“${hedge}” ${time}`;
}

/** "2.5 mg/h", "“unusual above” 500 mg in 24 hours": a dose as a protocol states it. */
export function doseStated(limit: Limit<Unit>): string {
  const dose = exactlyShown(exactly(limit.at));
  return limit.setBy === 'source' && limit.hedge !== undefined ? `“${limit.hedge}” ${dose}` : dose;
}

/** "in a session", "in 24 hours": what so many mg are given in. */
export const GIVEN_IN: Record<DoseLimit['per'], string> = {
  session: 'in a session',
  '24 h': 'in 24\u00a0hours',
  course: 'in a course',
};
