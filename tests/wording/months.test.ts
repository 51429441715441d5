import type { Appointment } from '../../src/dosing/series';
import { monthsOf } from '../../src/wording/months';
import { spaced } from '../../src/wording/text';

function session(number: number, year: number, month: number, day: number): Appointment {
  return { kind: 'session', number, date: { year, month, day } };
}

/** Months as "name: the days that are marked". */
const marked = (appointments: readonly Appointment[]) =>
  monthsOf(appointments).map(({ name, weeks }) => {
    const days = weeks.flat().flatMap(({ day, appointment }) => (appointment ? [day] : []));
    return spaced(`${name}: ${days.join(', ')}`);
  });

test('none without an appointment', () => {
  expect(monthsOf([])).toEqual([]);
});

test('a month is shown once, with all of its own days', () => {
  const days = [session(1, 2026, 11, 27), session(2, 2026, 11, 30), session(3, 2026, 12, 2)];
  expect(marked(days)).toEqual(['November 2026: 27, 30', 'December 2026: 2']);
});

test('the same month of two years is two months', () => {
  const days = [session(1, 2026, 12, 7), session(2, 2027, 3, 8), session(3, 2027, 12, 6)];
  expect(marked(days)).toEqual(['December 2026: 7', 'March 2027: 8', 'December 2027: 6']);
});

test('a cell before the first of the month holds nothing', () => {
  // 1 December 2026 is a Tuesday
  const [month] = monthsOf([session(1, 2026, 12, 2)]);
  expect(month?.weeks[0]?.slice(0, 3)).toStrictEqual([
    { day: undefined, appointment: undefined },
    { day: 1, appointment: undefined },
    { day: 2, appointment: 'Ketamine session 1' },
  ]);
});
