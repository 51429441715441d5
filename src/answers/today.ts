import { type ClockMoment, clockMoment, type WallClock } from '../dosing/clock-moment';
import type { Today } from '../dosing/run-out-time';
import type { DeviceClock } from '../intake/running-read';

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
const wall: WallClock = ({ year, month, day }, minutes, later) => {
  const then = new Date(year, month - 1, day, 0, minutes);
  then.setUTCMinutes(then.getUTCMinutes() + later);
  return -then.getTimezoneOffset();
};

/** What this computer’s clock shows at an instant. */
function shows(at: Date): ClockMoment {
  const { date } = todayAt(at);
  const time = { hours: at.getHours(), minutes: at.getMinutes() };
  return { ...clockMoment(date, time, wall), ahead: -at.getTimezoneOffset() };
}

/** This computer’s clock: on any day, and at an instant. */
export const THIS_CLOCK = { wall, shows };

/** This computer’s clock as something is asked. */
export function clockAt(at: Date): DeviceClock {
  return { wall, shows: shows(at) };
}
