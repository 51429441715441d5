import { dateShown, twoDigits } from './dates';
import { say, type Text } from './text';

/** When a sheet was made, by which version and under which limits, in local time. */
export function madeAt(at: Date, version: string, limits: string): Text {
  const date = dateShown({
    year: at.getFullYear(),
    month: at.getMonth() + 1,
    day: at.getDate(),
  });
  const time = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  return say`Made on ${date} at ${time}, version ${version}, limits of ${limits}. Recalculate if weight, order or bag changes.`;
}
