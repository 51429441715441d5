import {
  courseFieldsOf,
  courseSheetOf,
  expectEntriesWhole,
  savedDates,
  typeCourse,
  view,
  workOutCourse,
} from './course';
import { expectFigures, fieldsOf, radio, resultsOf, typeOrder, workOut } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, tabTo, test } from './page';
import { manyPages, onePage } from './paper-expect';

const crps = {
  weight: '70',
  protocol: 'Intravenous infusion for CRPS or spinal cord injury',
  dose: '0.35',
};
const bag = { drug: '200', volume: '40' };
const days = { hours: '4', days: '10' };
const series = { sessions: '8', weeks: '3', first: '2026-11-30', weekends: 'skip' } as const;
const boosters = { boosters: '2', spacing: '2' };
/** 15 weekdays × 14 ÷ 7: every second one; then two weeks after Friday 18 December, and two more. */
const DATES = [
  'session 1: Monday 30 November 2026',
  'session 2: Wednesday 2 December 2026',
  'session 3: Friday 4 December 2026',
  'session 4: Tuesday 8 December 2026',
  'session 5: Thursday 10 December 2026',
  'session 6: Monday 14 December 2026',
  'session 7: Wednesday 16 December 2026',
  'session 8: Friday 18 December 2026',
  'booster 1: Friday 1 January 2027',
  'booster 2: Friday 15 January 2027',
];

test.beforeEach(async ({ page }) => {
  await view(page, 'Course').click();
  await expect(courseFieldsOf(page).hours).toBeVisible();
});

test('before anything is typed there is no course, and nothing has a default', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Course', level: 1 })).toBeFocused();
  await expect(courseSheetOf(page)).toHaveCount(0);
  for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('');
  await expectAccessible(page);
  await photograph(page, 'course-empty');
});

// Every figure worked by hand: mg/kg/h × kg ÷ mg/mL, × h, × days.
for (const { order, typed, figures, context } of [
  {
    // 24.5 mg/h ÷ 5 = 4.9 mL/h; × 4 h = 98 mg and 19.6 mL; × 10
    order: { ...crps, ...bag },
    typed: days,
    figures: [
      '24.5 mg/h',
      '4.9 mL/h',
      '98 mg',
      '1.4 mg/kg',
      '19.6 mL',
      '102 mg in 20.4 mL',
      '686 mg',
      '980 mg',
      '196 mL',
    ],
    context: /not above 25\smg\/h/,
  },
  {
    // 28 mg/h × 4 h = 112 mg, and 0.1 × 80 = 8 mg beside it; × 10; the trial’s 25 mg/h stops nothing
    order: { ...crps, weight: '80' },
    typed: { ...days, bolus: '0.1' },
    figures: ['28 mg/h', '112 mg', '8 mg', '120 mg', '1.5 mg/kg', '840 mg', '1,200 mg'],
    context: /not above 25\smg\/h/,
  },
  {
    // 7 mg/h ÷ 1 = 7 mL/h; × 24 h = 168 mg and 168 mL of 50; × 3
    order: {
      ...crps,
      protocol: 'Continuous intravenous infusion',
      dose: '0.1',
      drug: '50',
      volume: '50',
    },
    typed: { hours: '24', days: '3' },
    figures: ['168 mg', '2.4 mg/kg', '168 mL', '3 × 50 mL', '32 mg in 32 mL', '504 mg', '504 mL'],
    context: /is inside: 2\.5\sto\s25\smg\/h \(NHS Highland/,
  },
  {
    // 6 mg/h × 12.5 h = 75 mg; × 5
    order: { weight: '60', protocol: 'Subcutaneous infusion', dose: '0.1' },
    typed: { hours: '12.5', days: '5' },
    figures: ['75 mg', '1.25 mg/kg', '375 mg'],
    // 6 mg/h × 24 h = 144 mg
    context: /is inside: 100\sto\s500\smg\sin\s24\shours \(Jackson/,
  },
]) {
  test(`${order.protocol}: ${order.weight} kg, ${typed.hours} h on ${typed.days} days is ${figures.join(', ')}`, async ({
    page,
    isMobile,
  }) => {
    await workOutCourse(page, typed, order);
    const sheet = courseSheetOf(page);
    await expectFigures(sheet, [...figures, `${order.weight} kg, actual`]);
    await expect(sheet).toContainText(/racemic/);
    await expect(sheet).not.toContainText(/(Note|Caution|Stop):/);
    const beside = sheet.getByText('Published beside it, not limits');
    await expect(beside).toHaveCount(1);
    await expect(sheet).toContainText(context);
    // A bag to make is said with what is in it.
    if ('drug' in order) await expectFigures(sheet, [`${order.drug} mg in ${order.volume} mL`]);
    if (isMobile) await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
    await expectAccessible(page);
    await photograph(page, `course-${order.weight}-${typed.hours}`);
  });
}

test('the order is the one of the Dose view, and an edit in either takes both results away', async ({
  page,
}) => {
  const { sheet } = resultsOf(page);
  await view(page, 'Dose').click();
  await workOut(page, { ...crps, ...bag });
  await expectFigures(sheet, ['4.9 mL/h']);
  await view(page, 'Course').click();
  await expect(fieldsOf(page).weight).toHaveValue('70');
  await expect(radio(page, 'Protocol', crps.protocol)).toBeChecked();
  await workOutCourse(page, days);
  await expectFigures(courseSheetOf(page), ['980 mg']);
  // Nothing was edited: both are still there.
  await view(page, 'Dose').click();
  await expectFigures(sheet, ['4.9 mL/h']);
  await typeOrder(page, { weight: '80' });
  await expect(sheet).toHaveCount(0);
  await view(page, 'Course').click();
  await expect(courseSheetOf(page)).toHaveCount(0);
  await expect(fieldsOf(page).weight).toHaveValue('80');
  await view(page, 'Dose').click();
  await workOut(page, {});
  await expectFigures(sheet, ['5.6 mL/h']);
  await view(page, 'Course').click();
  await workOutCourse(page, {});
  await expectFigures(courseSheetOf(page), ['1,120 mg']);
  await typeOrder(page, { weight: '81' });
  await expect(courseSheetOf(page)).toHaveCount(0);
  await view(page, 'Dose').click();
  await expect(sheet).toHaveCount(0);
  // Typing the same again does not bring an old result back.
  await view(page, 'Course').click();
  await typeCourse(page, { hours: '5' }, { weight: '80' });
  await typeCourse(page, days);
  await expect(courseSheetOf(page)).toHaveCount(0);
});

// Half past twelve in London is the next day in Auckland; the dates and the stamp are the same.
for (const [timezoneId, made] of [
  ['America/New_York', /23\sNovember\s2026 at 07:30 \(UTC−5\)/],
  ['Pacific/Auckland', /24\sNovember\s2026 at 01:30 \(UTC\+13\)/],
] as const) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('8 sessions over 3 weeks and 2 boosters: their dates, and a calendar file', async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date('2026-11-23T12:30:00Z'));
      await workOutCourse(page, { ...series, ...boosters });
      const sheet = courseSheetOf(page);
      await expect(sheet.getByRole('listitem').filter({ hasText: /20\d\d/ })).toHaveText(
        DATES.map((date) => new RegExp(`${date.replaceAll(' ', '\\s')}$`)),
      );
      await expect(sheet).toContainText(made);
      const december = sheet.getByRole('table', { name: /December\s2026/ });
      await expect(december.getByRole('cell', { name: /session/ })).toHaveCount(7);
      await expect(december.getByRole('cell', { name: '18 Ketamine session 8' })).toBeVisible();
      await expect(sheet).toContainText(/“usually” 1\sto\s3\sweeks apart/);
      await expect(sheet).toContainText('“every few weeks or months”');
      await expectAccessible(page);
      await photograph(page, 'course-series');
      const save = sheet.getByRole('link', { name: 'Save the dates as a calendar file' });
      const { name, text, events } = await savedDates(page, () => save.click());
      expect(name).toBe('ketamine-series.ics');
      expect(events.map(({ startDate, endDate }) => `${startDate} to ${endDate}`)).toEqual([
        '2026-11-30 to 2026-12-01',
        '2026-12-02 to 2026-12-03',
        '2026-12-04 to 2026-12-05',
        '2026-12-08 to 2026-12-09',
        '2026-12-10 to 2026-12-11',
        '2026-12-14 to 2026-12-15',
        '2026-12-16 to 2026-12-17',
        '2026-12-18 to 2026-12-19',
        '2027-01-01 to 2027-01-02',
        '2027-01-15 to 2027-01-16',
      ]);
      expect(
        text.match(/^DTSTAMP:.*$/gm)?.every((line) => line === 'DTSTAMP:20261123T123000Z'),
      ).toBe(true);
    });
  });
}

test('two files of one second share no entry; one sheet saved twice is one file', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-23T12:30:00Z'));
  const save = courseSheetOf(page).getByRole('link', { name: 'Save the dates as a calendar file' });
  const saved = async () => (await savedDates(page, () => save.click())).text;
  await workOutCourse(page, series);
  const first = await saved();
  expect(await saved()).toBe(first);
  await courseFieldsOf(page).workOut.click();
  const uidsOf = (text: string) => text.match(/^UID:.*$/gm) ?? [];
  const uids = [...uidsOf(first), ...uidsOf(await saved())];
  expect(new Set(uids).size).toBe(16);
});

test('outside the source range: notes that quote 6 to 8, 2 to 3 and 1 to 3', async ({ page }) => {
  await workOutCourse(page, { ...series, sessions: '9', weeks: '4', boosters: '1', spacing: '6' });
  const sheet = courseSheetOf(page);
  await expect(sheet.getByRole('heading', { name: /^Note:/ })).toHaveCount(3);
  await expectFigures(sheet, ['9 sessions', '6 to 8 sessions']);
  await expectFigures(sheet, ['4 weeks', '2 to 3 weeks', '6 weeks', '1 to 3 weeks']);
  await expect(sheet).not.toContainText(/(Caution|Stop):/);
  await expectAccessible(page);
});

test('problems take focus, each with a link to its field, and leave no course', async ({
  page,
}) => {
  const { problems } = resultsOf(page);
  const fields = courseFieldsOf(page);
  await workOutCourse(page, days, crps);
  await expect(courseSheetOf(page)).toBeVisible();
  await workOutCourse(page, { hours: '25', days: '2.5', ...series, first: '2026-02-29' });
  await expect(problems).toContainText('There are 3 problems');
  await expect(courseSheetOf(page)).toHaveCount(0);
  await expect(fields.hours).toHaveAccessibleDescription(/24 or fewer/);
  await expect(fields.days).toHaveAccessibleDescription(/whole number from 1 to 104/);
  await expect(fields.first).toHaveAccessibleDescription(/a date that exists/);
  await expect(fields.first).toHaveValue('2026-02-29');
  await expectAccessible(page);
  await photograph(page, 'course-problems');
  for (const [words, field] of [
    [/24 or fewer/, fields.hours],
    [/whole number/, fields.days],
    [/date that exists/, fields.first],
  ] as const) {
    await page.getByRole('link', { name: words }).click();
    await expect(field).toBeFocused();
  }
});

for (const [what, typed, order, words] of [
  ['nothing', {}, {}, /hours per day and the days, or the sessions/],
  ['no order', days, {}, /weight/i],
  ['a weight alone', days, { weight: '70' }, /Choose the protocol/],
  ['an oral order', days, { ...crps, protocol: 'Oral' }, /Choose an infusion/],
  ['one single dose', days, { ...crps, protocol: 'Single intravenous dose' }, /Choose an infusion/],
  [
    'a single dose with a subcutaneous infusion',
    { ...days, bolus: '0.1' },
    { ...crps, protocol: 'Subcutaneous infusion', dose: '0.1' },
    /intravenously only/,
  ],
  ['zero hours', { ...days, hours: '0' }, crps, /more than zero/],
  ['105 days', { ...days, days: '105' }, crps, /1 to 104/],
  ['a Saturday', { ...series, first: '2026-11-28' }, {}, /Saturday or Sunday/],
  [
    '5 days with 6 sessions',
    { ...days, ...series, days: '5', sessions: '6' },
    crps,
    /Days \(5\) and sessions \(6\) differ/,
  ],
  ['six weekdays in a week', { ...series, sessions: '6', weeks: '1' }, {}, /5 or fewer/],
] as const) {
  test(`${what}: refused in its own words`, async ({ page }) => {
    await workOutCourse(page, typed, order);
    await expect(resultsOf(page).problems).toContainText(words);
    await expect(courseSheetOf(page)).toHaveCount(0);
  });
}

test('what was typed wrong in the Dose view can be put right in the Course view', async ({
  page,
}) => {
  await view(page, 'Dose').click();
  await typeOrder(page, crps);
  await page.getByText('Preparation, titration and run-out').click();
  await page.getByRole('textbox', { name: /^Start time/ }).fill('8.30');
  await view(page, 'Course').click();
  await workOutCourse(page, days);
  await expect(resultsOf(page).problems).toContainText(/Start time/);
  await page.getByRole('link', { name: /Start time/ }).click();
  await expect(page.getByRole('textbox', { name: /^Start time/ })).toBeFocused();
});

for (const [what, typed, order, figures] of [
  ['1.2 mg/kg/h', days, { ...crps, dose: '1.2' }, ['1.2 mg/kg/h', '1 mg/kg/h']],
  ['a single dose of 0.6 mg/kg', { ...days, bolus: '0.6' }, crps, ['0.6 mg/kg', '0.5 mg/kg']],
  ['25 kg', { ...days, ...series, days: '8' }, { ...crps, weight: '25' }, ['25 kg', '30 kg']],
] as const) {
  test(`${what}: withheld, and no total or date anywhere`, async ({ page }) => {
    await workOutCourse(page, typed, { ...order, ...bag });
    const sheet = courseSheetOf(page);
    await expect(sheet.getByRole('heading', { name: /^Stop:/ })).toHaveCount(1);
    await expectFigures(sheet, figures);
    // Which order it is, on every output.
    await expect(sheet).toContainText(/CRPS or spinal cord injury/);
    // When it was made is in the head of the paper alone; the limit may be told as a dose at the weight.
    await expect(sheet).not.toContainText(/mL|\d\smg(?!\/|\sat\s)|202\d/, { useInnerText: true });
    await expect(sheet.getByRole('link')).toHaveCount(0);
    await expectAccessible(page);
    await photograph(page, `course-stop-${figures[0].split(' ')[0]}`);
  });
}

test('back and forward keep what was typed and what was worked out', async ({ page }) => {
  await workOutCourse(page, { ...days, ...series, days: '8' }, crps);
  await expectFigures(courseSheetOf(page), ['98 mg', '784 mg']);
  await expect(page).toHaveURL(/#\/course$/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Ketamine dose', level: 1 })).toBeVisible();
  await expect(fieldsOf(page).weight).toHaveValue('70');
  await page.goForward();
  await expect(courseFieldsOf(page).first).toHaveValue('2026-11-30');
  await expect(radio(page, 'Weekends', 'skip')).toBeChecked();
  await expectFigures(courseSheetOf(page), ['98 mg', '784 mg']);
});

test('keyboard alone: order, course, series, and the calendar file', async ({ page }) => {
  const { weight, dose } = fieldsOf(page);
  const fields = courseFieldsOf(page);
  await tabTo(page, fields.workOut);
  await page.keyboard.press('Space');
  await expect(resultsOf(page).problems).toContainText('There is a problem');
  await tabTo(page, page.getByRole('link', { name: /hours per day/ }));
  await page.keyboard.press('Enter');
  await expect(fields.hours).toBeFocused();
  await page.keyboard.type('4');
  for (const [field, text] of [
    [fields.days, '8'],
    [fields.sessions, '8'],
    [fields.weeks, '3'],
    [fields.first, '2026-11-30'],
  ] as const) {
    await tabTo(page, field);
    await page.keyboard.type(text);
  }
  await tabTo(page, radio(page, 'Weekends', 'as any day'));
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, 'Weekends', 'skip')).toBeChecked();
  await tabTo(page, weight);
  await page.keyboard.type('70');
  await tabTo(page, radio(page, 'Protocol', 'Single intravenous dose'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 'Protocol', crps.protocol)).toBeChecked();
  await tabTo(page, dose);
  await page.keyboard.type('0.35');
  await page.keyboard.press('Enter');
  await expectFigures(courseSheetOf(page), ['98 mg', '784 mg']);
  await tabTo(page, courseSheetOf(page).getByRole('link', { name: /calendar file/ }));
  const { events } = await savedDates(page, () => page.keyboard.press('Enter'));
  expect(events).toHaveLength(8);
});

for (const format of ['A4', 'Letter'] as const) {
  test(`printed on ${format}: the course and the series on one page of A4, on Letter the end may go over`, async ({
    page,
  }) => {
    await workOutCourse(
      page,
      { ...days, days: '8', ...series, ...boosters, boosters: '4', bolus: '0.1' },
      { ...crps, ...bag },
    );
    await expect(courseSheetOf(page)).toBeVisible();
    const medication = '— DOSE 0.35 mg/kg/h';
    const pages = await manyPages(page, format, { name: 'Course', medication });
    expect(pages.length).toBeLessThan(format === 'A4' ? 2 : 3);
    const paper = pages.map(({ text }) => text).join(' ');
    for (const words of [
      ...['Patient’s label', 'ketamine (racemic)', 'CRPS or spinal cord injury', '0.35 mg/kg/h'],
      // 98 + 7 = 105 mg; × 3 sessions in any seven days, × 8, × 12; 19.6 + 1.4 = 21 mL, × 8; 40 − 21, 200 − 105
      ...['70 kg, actual', '98 mg + 7 mg', '105 mg', '315 mg', '840 mg', '1,260 mg'],
      ...['200 mg in 40 mL', '5 mg per mL', '19.6 mL', '1.4 mL', '168 mL', '95 mg in 19 mL'],
      ...['not above 25 mg/h', 'December 2026', '“every few weeks or months”', 'as base'],
      ...['Made on', 'under Built-in limits', ...DATES],
    ]) {
      expect(paper).toContain(words);
    }
    for (const words of ['Work out', 'Save the dates', 'Hours per day', 'Second check', 'Print ']) {
      expect(paper).not.toContain(words);
    }
  });
}

test('printed before a course is worked out, or with a stop: no figure to act on', async ({
  page,
}) => {
  await typeCourse(page, days, { ...crps, dose: '1.2' });
  expect((await onePage(page, 'A4')).text).toContain('Nothing to print');
  await courseFieldsOf(page).workOut.click();
  await expect(courseSheetOf(page)).toContainText('Stop:');
  const { text: paper } = await onePage(page, 'A4');
  expect(paper).toContain(
    'Nothing was worked out: no course, and no dates. Stop: above 1 mg/kg/h.',
  );
  expect(paper).toMatch(/DOSE 1\.2 mg\/kg\/h — WEIGHT 70 kg, actual Made on/);
  expect(paper).not.toMatch(/mL|\d mg(?!\/)/);
});

test('a phone’s keyboard can type the first date: it needs a hyphen', async ({ page }) => {
  // The decimal keypad of an iPhone has figures and a point, and nothing else.
  await expect(courseFieldsOf(page).first).not.toHaveAttribute('inputmode', /decimal|numeric/);
});

test('at 320 px nothing is wider than the screen, and no entry is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await workOutCourse(page, { hours: '25', days: '105', first: '30/11/2026' });
  await expectNoSidewaysScroll(page);
  await workOutCourse(
    page,
    {
      ...series,
      hours: '10.5',
      days: '104',
      sessions: '104',
      weeks: '104',
      boosters: '104',
      spacing: '12',
      bolus: '0.125',
    },
    { ...crps, ...bag },
  );
  await expect(courseSheetOf(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectEntriesWhole(page);
  await expectAccessible(page);
  await photograph(page, '320-course');
});
