import { todayAt } from '../../src/answers/today';

test('the day is that of the computer’s own clock', () => {
  expect(todayAt(new Date(2026, 0, 5, 23, 59)).date).toEqual({ year: 2026, month: 1, day: 5 });
});

// The expected offset is asked of the instant itself, by another way: a date of local parts alone.
test.each([
  [0, 0],
  [570, 428],
  [1290, 10_000],
])('how far the clock is ahead %i minutes after midnight and %i later', (from, later) => {
  for (const month of [0, 2, 5, 9]) {
    const midnight = new Date(2026, month, 24);
    const instant = midnight.getTime() + (from + later) * 60_000;
    // Midnight and start stand before any change of clocks on these days.
    expect(todayAt(midnight).ahead(from, later)).toBe(-new Date(instant).getTimezoneOffset());
  }
});
