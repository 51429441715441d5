import { say, type Text } from './text';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function two(figure: number): string {
  return `${figure}`.padStart(2, '0');
}

/** When a sheet was made, by which version and under which limits, in local time. */
export function madeAt(at: Date, version: string, limits: string): Text {
  const date = `${at.getDate()}\u00a0${MONTHS[at.getMonth()]}\u00a0${at.getFullYear()}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return say`Made on ${date} at ${time}, version ${version}, limits of ${limits}. Recalculate if weight, order or bag changes.`;
}
