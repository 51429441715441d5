import { clockAt, dayAt, THIS_CLOCK, todayAt } from '../../src/answers/today';

test('the day is that of the computer’s own clock', () => {
  expect(todayAt(new Date(2026, 0, 5, 23, 59)).date).toEqual({ year: 2026, month: 1, day: 5 });
});

test('the time is that of the computer’s own clock, in minutes from midnight', () => {
  expect(todayAt(new Date(2026, 0, 5, 0, 0)).now).toBe(0);
  expect(todayAt(new Date(2026, 0, 5, 9, 41, 59)).now).toBe(581);
});

// Europe went from two hours ahead to one at 01:00 universal time on 25 October 2026.
test.each([
  ['the evening before', 21 * 60, 0, 120],
  ['a minute before the change', 21 * 60, 329, 120],
  ['the change', 21 * 60, 330, 60],
  ['a week later', 8 * 60, 10_080, 60],
])('the clock of %s is as far ahead as it is then', (_, from, later, expected) => {
  const midnight = new Date(2026, 9, 24);
  // 21:00 and 330 minutes, whatever the zone of the computer that runs this.
  const change = midnight.getTime() + (21 * 60 + 330) * 60_000;
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockImplementation(function (this: Date) {
    return this.getTime() < change ? -120 : -60;
  });
  expect(todayAt(midnight).ahead(from, later)).toBe(expected);
  vi.restoreAllMocks();
});

test('the day as files write it has two digits of month and day', () => {
  expect(dayAt(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(dayAt(new Date(2026, 10, 26))).toBe('2026-11-26');
});

test('this computer’s clock shows day, time and how far ahead of universal time it is', () => {
  const at = new Date(2026, 0, 5, 9, 41);
  const expected = { ahead: -at.getTimezoneOffset() };
  expect(clockAt(at).shows).toMatchObject(expected);
  expect(THIS_CLOCK.shows(at)).toEqual(clockAt(at).shows);
  const later = THIS_CLOCK.shows(new Date(2026, 0, 5, 9, 42));
  expect(later).not.toEqual(clockAt(at).shows);
});

test('on any day the clock is as far ahead as it is some minutes after a time of that day', () => {
  const noon = new Date(2026, 9, 25, 12);
  const change = noon.getTime() + 90 * 60_000;
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockImplementation(function (this: Date) {
    return this.getTime() < change ? -120 : -60;
  });
  const on = (minutes: number, later: number) =>
    clockAt(noon).wall({ year: 2026, month: 10, day: 25 }, minutes, later);
  const found = [on(720, 0), on(720, 89), on(720, 90), on(810, 0)];
  vi.restoreAllMocks();
  expect(found).toEqual([120, 120, 60, 60]);
});
