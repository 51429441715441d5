// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { TypedCourse } from '../../src/intake/typed-course';
import type { TypedOrder } from '../../src/intake/typed-order';
import { choose, IV, openCourse, press, words, write } from './views';

/** jsdom has no addresses of its own for files. */
const made: Blob[] = [];
const revoked = vi.fn();
beforeEach(() => {
  URL.createObjectURL = (file: Blob) => `blob:${made.push(file)}`;
  URL.revokeObjectURL = revoked;
});
afterEach(() => {
  cleanup();
  made.length = 0;
  revoked.mockClear();
});

const SERIES = { sessions: '3', weeks: '2', first: '2026-11-30' };
const sheet = () => screen.getByRole('region', { name: 'Course sheet' });
const headings = () => screen.getAllByRole('heading', { level: 3 }).map(words);

function open(order: Partial<TypedOrder>, course: Partial<TypedCourse>, how = {}) {
  const user = openCourse(order, course, how);
  press('Work out the course');
  return user;
}

test('an infusion of 14 mg/h, 4 hours on 5 days: 56 mg a session, 280 mg in all', () => {
  open(IV, { hours: '4', days: '5' });
  expect(words(sheet())).toContain('56 mg');
  expect(words(sheet())).toContain('280 mg');
  expect(headings()).toEqual(expect.arrayContaining(['Order', 'Session', 'Cumulative dose']));
  expect(headings()).not.toContain('Dates');
  expect(screen.queryByRole('link', { name: /calendar file/ })).toBeNull();
  screen.getByRole('button', { name: 'Print' });
  expect(
    screen
      .getAllByText(/^Made on/)
      .map(words)
      .join(),
  ).toContain('23 November 2026 at 09:41');
  expect(words(screen.getByRole('status'))).not.toBe('');
});

test('every total with a source shows its place', () => {
  open(IV, { hours: '4', days: '5' });
  const row = screen.getByText(/^Source range at/).parentElement;
  expect(words(row)).toContain('Balanced Ketamine, IV (intravenous) infusions');
});

test('a series has its dates three times: by month, as a list, and as a file for calendars', async () => {
  open({}, SERIES);
  const dates = within(sheet()).getAllByRole('listitem').map(words);
  expect(dates.filter((date) => /^Ketamine session/.test(date))).toHaveLength(3);
  expect(dates).toContain('Ketamine session 1: Monday 30 November 2026');
  const months = screen.getAllByRole('table');
  expect(months.map((month) => words(month.querySelector('caption')))).toEqual([
    'November 2026',
    'December 2026',
  ]);
  const marked = months.flatMap((month) =>
    within(month)
      .getAllByRole('cell')
      .map(words)
      .filter((cell) => /\d .+/.test(cell)),
  );
  expect(marked[0]).toMatch(/^30 Ketamine session 1/);
  expect(marked).toHaveLength(3);
  const link = screen.getByRole('link', { name: 'Save the dates as a calendar file' });
  expect(link.getAttribute('download')).toBe('ketamine-series.ics');
  expect(link.getAttribute('href')).toBe('blob:1');
  expect(made[0]?.type).toBe('text/calendar');
  expect(await made[0]?.text()).toContain('BEGIN:VCALENDAR');
});

test('a month has seven days by name, and none of another month', () => {
  open({}, SERIES);
  const [november] = screen.getAllByRole('table');
  if (!november) throw new Error('no month');
  const days = within(november).getAllByRole('columnheader');
  expect(days.map(words)).toEqual(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']);
  expect(days[0]?.getAttribute('abbr')).toBe('Monday');
  // November 2026 begins on a Sunday and ends on a Monday.
  const cells = within(november).getAllByRole('cell').map(words);
  expect(cells.slice(0, 7)).toEqual(['', '', '', '', '', '', '1']);
});

test('the address of the file ends with the sheet, and two sheets have entries of their own', async () => {
  const user = open({}, SERIES);
  press('Work out the course');
  expect(made).toHaveLength(2);
  expect(revoked).toHaveBeenCalledWith('blob:1');
  const marks = await Promise.all(
    made.map(async (file) => /UID:(.+)/.exec(await file.text())?.[1]),
  );
  expect(marks[0]).not.toBe(marks[1]);
  expect(marks[0]).toMatch(/[0-9a-f]{32}/);
  await user.type(screen.getByLabelText('Sessions'), '0');
  expect(revoked).toHaveBeenCalledWith('blob:2');
});

test('boosters stand among the dates, with what the source says of them', () => {
  open({}, { ...SERIES, boosters: '2', spacing: '4' });
  expect(words(sheet())).toMatch(/Ketamine booster 2: Sunday 7 February 2027/);
  screen.getByRole('heading', { name: 'The source on boosters says both' });
});

test('an order past a limit: no course and no dates, and nothing to print', () => {
  open({ ...IV, dose: '1.2' }, { hours: '4', days: '3', ...SERIES });
  screen.getByText('Nothing was worked out: no course, and no dates.');
  expect(words(sheet())).toContain('Stop: above 1 mg/kg/h');
  expect(words(sheet())).not.toMatch(/mL\/h|30 November/);
  expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
});

test('what is refused of the order is said and can be mended here', () => {
  open({ ...IV, weight: '0,7' }, { hours: 'x', days: '5' });
  const summary = screen.getByRole('region', { name: 'There are 2 problems' });
  expect(document.activeElement).toBe(summary);
  expect(screen.getByLabelText('Weight, in kilograms').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText('Hours per day').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText('Days').getAttribute('aria-invalid')).toBeNull();
});

test('a start or a titration step that is refused is shown, and only then', () => {
  open({ ...IV, start: '25:00' }, { hours: '4', days: '5' });
  expect(screen.getByLabelText(/^Start time/).getAttribute('aria-invalid')).toBe('true');
  cleanup();
  open({ ...IV, start: '08:00' }, { hours: '4', days: '5' });
  expect(screen.queryByLabelText(/^Start time/)).toBeNull();
});

test('the step of a single dose is asked for once one is typed', () => {
  openCourse(IV, {});
  const step = () => screen.queryByRole('radiogroup', { name: 'Step of its volume' });
  expect(step()).toBeNull();
  write(/^Single dose with each session/, '0.1');
  const radios = within(step() ?? document.body).getAllByRole('radio');
  expect(radios.map((radio) => words(radio.parentElement))).toEqual(['0.01 mL', '0.1 mL', '1 mL']);
  expect(radios.map((radio) => radio.matches(':checked'))).toEqual([false, true, false]);
});

test('an entry changes its own field alone, of the order and of the course', () => {
  openCourse({}, {});
  const wanted = {
    'Weight, in kilograms': '70',
    'Drug in the bag or syringe, in milligrams': '100',
    'Final volume, in millilitres': '50',
    'Hours per day': '4',
    Days: '5',
    Sessions: '6',
    Weeks: '7',
    Boosters: '8',
    'Weeks between boosters': '9',
    'First date, year first': '2026-11-30',
  };
  for (const [label, value] of Object.entries(wanted)) write(label, value);
  choose('skip');
  for (const [label, value] of Object.entries(wanted))
    expect(screen.getByLabelText(label)).toHaveProperty('value', value);
  expect(screen.getByLabelText('skip')).toHaveProperty('checked', true);
  expect(screen.getByLabelText('as any day')).toHaveProperty('checked', false);
});

test('on a phone the course sheet takes the focus', () => {
  openCourse(IV, { hours: '4', days: '5' }, { wide: false });
  fireEvent.submit(screen.getByRole('form', { name: 'Course' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Course sheet' }));
});
