import type { Identity } from '../dosing/library';
import { dateShown, twoDigits } from './dates';
import { namedOnSheet } from './named-library';
import { say, type Text } from './text';

/** When a sheet was made, by which version and under which limits: local time, and how far it is from UTC. */
export function madeAt(at: Date, version: string, identity: Identity): Text {
  const { date, time, offset } = clockShown(at);
  return [
    ...say`Made on ${date} at ${time} (${offset}), version ${version}, under `,
    ...namedOnSheet(identity),
    ...say`. Recalculate if weight, order or bag changes.`,
  ];
}

/** A moment on the clock of this computer: its date, its time, and how far that is from UTC. */
export function clockShown(at: Date) {
  const date = dateShown({
    year: at.getFullYear(),
    month: at.getMonth() + 1,
    day: at.getDate(),
  });
  const time = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  return { date, time, offset: offsetShown(at) };
}

/** "UTC+2", "UTC−3:30", "UTC": how far the clock on the wall is from universal time at that instant. */
function offsetShown(at: Date): string {
  const ahead = -at.getTimezoneOffset();
  if (ahead === 0) return 'UTC';
  const distance = Math.max(ahead, -ahead);
  const minutes = distance % 60;
  const hours = (distance - minutes) / 60;
  return `UTC${ahead > 0 ? '+' : '−'}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}
