import type { WallClock } from '../dosing/clock-moment';
import type { Today } from '../dosing/run-out-time';

/** The day and the time of an instant on this computer’s clock, in its time zone. */
export function todayAt(at: Date): Today {
  const [year, month, day] = [at.getFullYear(), at.getMonth(), at.getDate()];
  return {
    date: { year, month: month + 1, day },
    now: at.getHours() * 60 + at.getMinutes(),
    ahead: (from, later) => {
      const then = new Date(year, month, day, 0, from);
      // In universal time, where no clock changes.
      then.setUTCMinutes(then.getUTCMinutes() + later);
      return -then.getTimezoneOffset();
    },
  };
}

/** The day of an instant on this computer’s clock, as files write it: 2026-11-26. */
export function dayAt(at: Date): string {
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((each) => `${each}`.padStart(2, '0'));
  return `${at.getFullYear()}-${month}-${day}`;
}

/** This computer’s clock, in its time zone, on any day. */
export const THIS_CLOCK: WallClock = ({ year, month, day }, minutes, later) => {
  const then = new Date(year, month - 1, day, 0, minutes);
  then.setUTCMinutes(then.getUTCMinutes() + later);
  return -then.getTimezoneOffset();
};
