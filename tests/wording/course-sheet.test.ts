import fc from 'fast-check';
import { courseAnswer } from '../../src/answers/course';
import type { Library } from '../../src/dosing/library';
import { EMPTY_COURSE, type TypedCourse } from '../../src/intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import type { CourseSheet } from '../../src/wording/course-sheet';
import type { Row } from '../../src/wording/rows';
import { plain, spaced } from '../../src/wording/text';
import { rowLine } from './pages';

const CRPS = { weight: '70', protocol: 'crps-sci-iv', dose: '0.35' };
const DAYS = { hours: '4', days: '10' };
const SERIES = { sessions: '8', weeks: '3', first: '2026-11-30', weekends: 'skip' };

function answer(typed: Partial<TypedCourse>, order: Partial<TypedOrder> = CRPS) {
  const at = new Date(Date.UTC(2026, 10, 23, 9, 41));
  const making = { at, mark: '0a1b' };
  return courseAnswer({ ...EMPTY_ORDER, ...order }, { ...EMPTY_COURSE, ...typed }, making, LIBRARY);
}

function sheet(typed: Partial<TypedCourse>, order: Partial<TypedOrder> = CRPS): CourseSheet {
  const given = answer(typed, order);
  if (given.kind !== 'course') throw new Error(JSON.stringify(given));
  return given;
}

/** Rows as "label: working = result". */
const lines = (rows: readonly Row[]) => rows.map(rowLine);

/** Messages as "title | body", or the sentences of the problems. */
function said(typed: Partial<TypedCourse>, order: Partial<TypedOrder> = CRPS): string[] {
  const given = answer(typed, order);
  return given.kind === 'problems'
    ? given.problems.map(({ sentence }) => spaced(sentence))
    : given.messages.map(({ title, body }) => spaced(`${title} | ${plain(body)}`));
}

describe('session, week and course, each with its working', () => {
  test('70 kg at 0.35 mg/kg/h for 4 h on 10 days: 24.5 mg/h, 98 mg, 980 mg', () => {
    const { sessionRows, totalRows, messages, medication } = sheet(DAYS);
    expect(lines(sessionRows)).toEqual([
      'Infusion: 24.5 mg/h × 4 h = 98 mg',
      'Session, per kilogram, actual: 98 mg ÷ 70 kg = 1.4 mg/kg',
    ]);
    expect(lines(totalRows)).toEqual([
      'Day: one session = 98 mg',
      'Week of the course, at most: 98 mg × 7 days = 686 mg',
      'Course: 98 mg × 10 days = 980 mg',
    ]);
    expect(messages).toEqual([]);
    expect(spaced(medication?.weight ?? '')).toBe('70 kg, actual');
  });

  test('with dates, a week holds the most sessions that seven days in a row do', () => {
    // 77.7 × 0.35 × 4 = 108.78 mg and 77.7 × 0.3 = 23.31 mg are 132.09 mg. From Friday 27 November the 10
    // weekdays to Thursday 10 December; 6 sessions at 0, 1.8, 3.6, 5.4, 7.2 and 9, so on days 0, 2, 4, 5, 7
    // and 9: 27 November, 1, 3, 4, 8 and 10 December: 1 to 7 and 4 to 10 December hold three
    const typed = { hours: '4', days: '6', bolus: '0.3' };
    const series = { sessions: '6', weeks: '2', first: '2026-11-27', weekends: 'skip' };
    const order = { weight: '77.7', dose: '0.35', drug: '', volume: '' };
    const weekOf = (more: object) =>
      lines(sheet({ ...typed, ...more }, { ...CRPS, ...order }).totalRows).find((line) =>
        line.startsWith('Week'),
      );
    expect(weekOf(series)).toBe('Week of the course, at most: 132.09 mg × 3 days = 396.27 mg');
    expect(weekOf({})).toBe('Week of the course, at most: 132.09 mg × 6 days = 792.54 mg');
  });

  test('a week holds no more days than the course: 3 days of 98 mg are 294 mg', () => {
    expect(lines(sheet({ hours: '4', days: '3' }).totalRows)).toContain(
      'Week of the course, at most: 98 mg × 3 days = 294 mg',
    );
  });

  test('200 mg in 40 mL: 19.6 mL a session, which leave 20.4 mL, and 196 mL in all', () => {
    // 24.5 ÷ 5 = 4.9 mL/h
    const { sessionRows, totalRows } = sheet(DAYS, { ...CRPS, drug: '200', volume: '40' });
    expect(lines(sessionRows)).toContain('Volume: 4.9 mL/h × 4 h = 19.6 mL');
    // 98 of 200 mg
    expect(lines(sessionRows).at(-1)).toBe(
      'Left after the session, to waste with a witness: 40 mL − 19.6 mL = 102 mg in 20.4 mL',
    );
    expect(lines(totalRows)).toContain('Course, volume: 19.6 mL × 10 days = 196 mL');
  });

  test('50 mg in 50 mL: 98 mL are one whole and 48 mL of another', () => {
    const { sessionRows } = sheet(DAYS, { ...CRPS, drug: '50', volume: '50' });
    // 50 ÷ 24.5 = 2.0408 h
    expect(lines(sessionRows).slice(-3)).toEqual([
      'One lasts, at this rate: 50 mL ÷ 24.5 mL/h = 2 h 2 min',
      'Uses: for the session = 1 × 50 mL + 48 mL',
      'Left of the last after the session, to waste with a witness: 50 mL − 48 mL = 2 mg in 2 mL',
    ]);
  });

  test('500 mg in 250 mL at 17.5 mL/h for 4.5 h leave 342.5 mg, and a vial leaves nothing', () => {
    // 0.5 × 70 = 35 mg/h; 17.5 × 4.5 = 78.75 mL; 35 × 4.5 = 157.5 mg; 500 − 157.5
    const bag = { drug: '500', volume: '250', vial: 'us-500-in-10', way: 'made up to' };
    const typed = { hours: '4.5', days: '1' };
    const { preparation, sessionRows } = sheet(typed, { ...CRPS, dose: '0.5', ...bag });
    expect(lines(sessionRows).at(-1)).toBe(
      'Left after the session, to waste with a witness: 250 mL − 78.75 mL = 342.5 mg in 171.25 mL',
    );
    expect(lines(preparation)).toEqual([
      'Vial: 1 vial to open = 500 mg in 10 mL (50 mg per mL)',
      'Drug to draw up: 500 mg ÷ 50 mg per mL = 10 mL',
      'Diluent to add: 250 mL − 10 mL = 240 mL',
      'Made up to: 10 mL + 240 mL = 250 mL',
      'Left in the vials: whole vials used = nothing',
    ]);
    expect(sheet(typed, { ...CRPS, dose: '0.5', drug: '500', volume: '250' }).preparation).toEqual(
      [],
    );
  });

  test.each([
    // 24.5 ÷ 5 = 4.9 mL/h; 28.875 ÷ 5 = 5.775, set 5.8, which delivers 29 mg/h: × 4 h
    ['70', ['24.5 mg/h', '4.9 mL/h', '98 mg']],
    ['82.5', ['28.9 mg/h', 'rounded ', 'up', '0.1 mL/h', '5.8 mL/h', '29 mg/h', '116 mg']],
  ])('%s kg from 200 mg in 40 mL: what is in the bag, and how the rate came about', (...row) => {
    const [weight, figures] = row;
    const given = sheet(DAYS, { ...CRPS, weight, drug: '200', volume: '40' });
    expect(lines(given.orderRows)).toContain('Each bag or syringe:  = 200 mg in 40 mL');
    expect(lines(given.orderRows)).toContain('Strength: 200 mg ÷ 40 mL = 5 mg per mL');
    const said = spaced(JSON.stringify(given));
    for (const figure of figures) {
      expect(said).toContain(figure);
    }
  });

  test('on the ideal weight, 73 kg of 100: 25.55 mg/h, 102.2 mg, and the basis is printed', () => {
    const body = { weight: '100', height: '177.8', sex: 'male', basis: 'ideal' };
    const { sessionRows, medication } = sheet(DAYS, { ...CRPS, ...body });
    expect(lines(sessionRows)[0]).toBe('Infusion: about 25.6 mg/h × 4 h = 102.2 mg');
    expect(spaced(medication?.weight ?? '')).toBe('73 kg, ideal');
  });
});

describe('what is published beside a course, the exceeded first; it limits nothing', () => {
  const COHEN = '0.35 mg/kg/h for 4 h a day on 10 days (Cohen et al. 2018, CRPS, read: summary)';
  const ANZCA =
    '0.05 to 0.5 mg/kg/h (ANZCA Faculty of Pain Medicine 2021, chronic non-cancer pain, read: summary)';
  const SCHWARTZMAN =
    'at most 0.35 mg/kg/h, not above 25 mg/h, for 4 h a day on 10 days (Schwartzman et al. 2009, CRPS, read: abstract)';
  const WITHOUT_A_RATE =
    'Not compared: first out-patient infusion at least 80 mg over more than 2 h (Cohen et al. 2018, CRPS, read: summary)';
  const SCHWENK = 'up to 1 mg/kg/h (Schwenk et al. 2018, acute pain, read: summary)';
  const HIGHLAND = '2.5 to 25 mg/h (NHS Highland, acute pain, read: issuing body’s page)';
  const beside = (order: Partial<TypedOrder>, typed: Partial<TypedCourse> = {}) =>
    sheet({ ...DAYS, ...typed }, { ...CRPS, ...order })
      .context.map(plain)
      .map(spaced);

  test('80 kg is 28 mg/h, above the trial’s 25 mg/h: said first, and nothing is cautioned', () => {
    const { sessionRows, messages } = sheet(DAYS, { ...CRPS, weight: '80' });
    expect(lines(sessionRows)[0]).toBe('Infusion: 28 mg/h × 4 h = 112 mg');
    expect(beside({ weight: '80' })).toEqual([
      `The infusion is above: ${SCHWARTZMAN}`,
      `The infusion is inside: ${COHEN}`,
      `The infusion is inside: ${ANZCA}`,
      WITHOUT_A_RATE,
    ]);
    expect(messages).toEqual([]);
  });

  test.each<[string, Partial<TypedOrder>, string[]]>([
    [
      // 24.5 mg/h at 70 kg
      'above none',
      {},
      [
        'The infusion is above none of them',
        `The infusion is inside: ${COHEN}`,
        `The infusion is inside: ${ANZCA}`,
        `The infusion is inside: ${SCHWARTZMAN}`,
        WITHOUT_A_RATE,
      ],
    ],
    [
      'inside none',
      { dose: '0.6' },
      [
        `The infusion is above: ${COHEN}`,
        `The infusion is above: ${ANZCA}`,
        `The infusion is above: ${SCHWARTZMAN}`,
        'The infusion is inside none of them',
        WITHOUT_A_RATE,
      ],
    ],
    [
      'below one',
      { dose: '0.3' },
      [
        'The infusion is above none of them',
        `The infusion is inside: ${ANZCA}`,
        `The infusion is inside: ${SCHWARTZMAN}`,
        `The infusion is below: ${COHEN}`,
        WITHOUT_A_RATE,
      ],
    ],
    [
      // 63 mg/h at 70 kg
      'another protocol',
      { protocol: 'continuous-iv', dose: '0.9' },
      [
        `The infusion is above: ${ANZCA}`,
        `The infusion is above: ${HIGHLAND}`,
        `The infusion is inside: ${SCHWENK}`,
      ],
    ],
    [
      // 0.2 × 70 × 24 = 336 mg in 24 hours
      'subcutaneous',
      { protocol: 'subcutaneous', dose: '0.2' },
      [
        'The infusion is above none of them',
        'The infusion is inside: 100 to 500 mg in 24 hours (Jackson et al. 2010, burst, cancer pain, read: abstract)',
      ],
    ],
  ])('%s', (_, order, expected) => {
    expect(beside(order)).toEqual(expected);
  });

  test('a single dose with each session is set beside its own', () => {
    expect(beside({}, { bolus: '0.31' }).slice(-2)).toEqual([
      'The single dose is above: 0.1 to 0.3 mg/kg (ACEP 2017, emergency care, read: issuing body’s page)',
      'The single dose is inside: up to 0.35 mg/kg (Schwenk et al. 2018, acute pain, read: summary)',
    ]);
  });

  test('on an ideal weight the comparison is on the measured one, and says so', () => {
    // 0.5 × 73 = 36.5 mg/h ÷ 100 kg = 0.365 mg/kg/h
    const body = { weight: '100', height: '177.8', sex: 'male', basis: 'ideal' };
    expect(beside({ dose: '0.5', ...body })[0]).toBe(
      `The infusion, on actual weight, is above: ${COHEN}`,
    );
  });
});

describe('one of a kind is called one', () => {
  test('one day, one session, one date, one week', () => {
    const typed = { hours: '4', days: '1', sessions: '1', weeks: '1', first: '2026-11-30' };
    const given = sheet({ ...typed, boosters: '1', spacing: '1' });
    expect(lines(given.totalRows)).toEqual([
      'Day: one session = 98 mg',
      'Week of the course, at most: 98 mg × 1 day = 98 mg',
      'Course: 98 mg × 1 day = 98 mg',
      'Course with boosters: 98 mg × 2 sessions = 196 mg',
    ]);
    expect(given.messages.map(({ body }) => spaced(plain(body)))).toEqual([
      '1 session; source range 6 to 8 sessions.',
      '1 week; source range 2 to 3 weeks.',
    ]);
    expect(sheet(typed).announcement).toContain(' 1 date. ');
  });
});

describe('how the dates were found stands beside them', () => {
  test.each<[string, Partial<TypedCourse>, string | undefined]>([
    [
      '8 weekdays of 3 weeks, and boosters',
      { ...SERIES, boosters: '2', spacing: '2' },
      'Sessions spread evenly over the 15 weekdays of 3 weeks, first to last, each on the nearest weekday (half-way: the later). Boosters 2 weeks apart, the first 2 weeks after the last session.',
    ],
    [
      'any day, one booster',
      { ...SERIES, weeks: '2', weekends: '', boosters: '1', spacing: '1' },
      'Sessions spread evenly over the 14 days of 2 weeks, first to last, each on the nearest day (half-way: the later). The booster 1 week after the last session.',
    ],
    [
      'no booster',
      { ...SERIES, sessions: '6', weeks: '2' },
      'Sessions spread evenly over the 10 weekdays of 2 weeks, first to last, each on the nearest weekday (half-way: the later).',
    ],
    ['one session, no booster', { ...SERIES, sessions: '1' }, undefined],
    ['no series', DAYS, undefined],
  ])('%s', (_, typed, expected) => {
    const { spread } = sheet(typed);
    expect(spread && spaced(plain(spread))).toBe(expected);
  });
});

describe('a single dose with each session', () => {
  test('ordered in milligrams, it is told per kilogram too: 15 ÷ 70 = 0.2143', () => {
    const { sessionRows } = sheet({ ...DAYS, bolus: '15', bolusUnit: 'mg' });
    expect(lines(sessionRows).slice(1, 4)).toEqual([
      'Single dose with it: as ordered = 15 mg',
      'Single dose, per kilogram, actual: 15 mg ÷ 70 kg actual = 0.214 mg/kg',
      'Session: 98 mg + 15 mg = 113 mg',
    ]);
  });

  test('0.1 mg/kg at 70 kg: 98 + 7 = 105 mg, with its own line', () => {
    const { sessionRows, totalRows } = sheet({ ...DAYS, bolus: '0.1' });
    expect(lines(sessionRows)).toEqual([
      'Infusion: 24.5 mg/h × 4 h = 98 mg',
      'Single dose with it: 0.1 mg/kg × 70 kg actual = 7 mg',
      'Session: 98 mg + 7 mg = 105 mg',
      'Session, per kilogram, actual: 105 mg ÷ 70 kg = 1.5 mg/kg',
      'First hour, single dose and infusion: 7 mg + 24.5 mg = 31.5 mg',
      'First hour, per kilogram, actual: 31.5 mg ÷ 70 kg = 0.45 mg/kg',
    ]);
    expect(lines(totalRows)).toContain('Course: 105 mg × 10 days = 1,050 mg');
  });

  test.each<[string, string[]]>([
    // the single dose’s own limits: documented 0.1 to 0.3 mg/kg, stop above 0.5
    ['0.099', ['Note: single dose below the source range']],
    ['0.1', []],
    ['0.3', []],
    ['0.301', ['Caution: single dose above the source range']],
    ['0.5', ['Caution: single dose above the source range']],
    ['0.501', ['Stop: single dose above 0.5 mg/kg']],
    ['0.6', ['Stop: single dose above 0.5 mg/kg']],
  ])('%s mg/kg: %o', (bolus, titles) => {
    expect(said({ ...DAYS, bolus }).map((line) => line.split(' | ')[0])).toEqual(titles);
  });

  test('each is cautioned on its own: 0.8 mg/kg/h and 0.4 mg/kg', () => {
    const both = said({ ...DAYS, bolus: '0.4' }, { ...CRPS, dose: '0.8' });
    expect(both.map((line) => line.split(' | ')[1])).toEqual([
      '0.8 mg/kg/h ordered on actual weight is more than 0.75 mg/kg/h, the top of the source range. Look at the unit of the order: 0.8 milligrams per hour would be 0.011 mg/kg/h on actual weight.',
      '0.4 mg/kg ordered on actual weight is more than 0.3 mg/kg, the top of the source range. Look at the unit of the order: 0.4 milligrams would be 0.006 mg/kg on actual weight.',
      'The single dose and the infusion together come to 1.2 mg/kg ordered on actual weight, more than 1 mg/kg.',
    ]);
  });

  test.each([
    // 0.7 + 0.3 is 1 mg/kg itself
    ['0.7', '0.3', 0],
    ['0.71', '0.3', 1],
  ])('the first hour of %s mg/kg/h with %s mg/kg', (dose, bolus, cautions) => {
    const { messages } = sheet({ ...DAYS, bolus }, { ...CRPS, dose });
    const first = messages.filter(({ title }) => title.includes('first'));
    expect(first.map(({ title, citation }) => spaced(`${title} | ${citation}`))).toEqual(
      Array(cautions).fill(
        'Caution: more than 1 mg/kg in the first hour | This tool’s bound, not from the source: the ceiling for an hour in the source of the built-in limits.',
      ),
    );
  });

  test('the first hour is held on the measured weight too: 45.5 kg, 79.52 kg ideal', () => {
    // 50 + 2.3 × 32.6 ÷ 2.54 = 79.52 kg; 0.5 + 0.2 = 0.7 mg/kg of it, 55.664 mg; ÷ 45.5 = 1.2234
    const body = { weight: '45.5', height: '185', sex: 'male', basis: 'ideal' };
    const typed = { ...DAYS, bolus: '0.2' };
    const order = { ...CRPS, protocol: 'continuous-iv', dose: '0.5', ...body };
    expect(said(typed, order).filter((line) => line.includes('first hour'))).toEqual([
      'Caution: more than 1 mg/kg in the first hour | The single dose and the infusion together come to 1.22 mg/kg on actual weight, more than 1 mg/kg.',
    ]);
  });

  test('from the same preparation: its volume, what that delivers, and one remainder of both', () => {
    // 0.11 × 70 = 7.7 mg ÷ 5 = 1.54, set 1.5 mL: 7.5 mg; 19.6 + 1.5 = 21.1 mL; 40 − 21.1, 200 − 105.5
    const bag = { ...CRPS, drug: '200', volume: '40' };
    expect(lines(sheet({ ...DAYS, bolus: '0.11' }, bag).sessionRows)).toEqual([
      'Infusion: 24.5 mg/h × 4 h = 98 mg',
      'Single dose with it: 0.11 mg/kg × 70 kg actual = 7.7 mg',
      'Single dose, volume: 7.7 mg ÷ 5 mg per mL = 1.5 mL; rounded down to steps of 0.1 mL',
      'Single dose, delivers: 1.5 mL × 5 mg per mL = 7.5 mg',
      'Session: 98 mg + 7.5 mg = 105.5 mg',
      'Session, per kilogram, actual: 105.5 mg ÷ 70 kg = 1.51 mg/kg',
      'First hour, single dose and infusion: 7.5 mg + 24.5 mg = 32 mg',
      'First hour, per kilogram, actual: 32 mg ÷ 70 kg = 0.457 mg/kg',
      'Volume: 4.9 mL/h × 4 h = 19.6 mL',
      'Volume with the single dose, from the same preparation: 19.6 mL + 1.5 mL = 21.1 mL',
      'Left after the session, to waste with a witness: 40 mL − 21.1 mL = 94.5 mg in 18.9 mL',
    ]);
  });

  test('a preparation that does not fit it says so: 3 mg of 10 mg per mL in steps of 1 mL', () => {
    // 0.1 × 30 = 3 mg, 0.3 mL, which rounds to nothing
    const bag = { ...CRPS, weight: '30', dose: '0.5', drug: '500', volume: '50' };
    const titles = said({ ...DAYS, bolus: '0.1', bolusStep: '1' }, bag);
    expect(titles.map((line) => line.split(' | ')[0])).toContain(
      'Stop: single dose rounds to zero',
    );
  });

  test('the weight is spoken of once: 35 kg, and 25 kg', () => {
    expect(said({ ...DAYS, bolus: '0.1' }, { ...CRPS, weight: '35' })).toEqual([
      'Caution: weight below 40 kg | 35 kg is less than 40 kg.',
    ]);
    expect(said({ ...DAYS, bolus: '0.1' }, { ...CRPS, weight: '25' })).toEqual([
      'Stop: weight below 30 kg | 25 kg is less than 30 kg.',
    ]);
  });
});

/** "1,050.5 mg" → thousandths. */
function thousandths(printed: string): bigint {
  const [whole = '', part = ''] = printed.replace(/[^0-9.]/g, '').split('.');
  return BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'));
}

test('the parts of a session as printed sum to the session as printed', () => {
  const figure = (most: number) =>
    fc.integer({ min: 100, max: most }).map((n) => `0.${n}`.replace(/0+$/, ''));
  const weights = fc.integer({ min: 400, max: 1500 }).map((n) => `${Math.floor(n / 10)}.${n % 10}`);
  // 82.5 kg at 0.35 for 3.5 h is 101.0625 mg, and 0.125 mg/kg 10.3125 mg: together 111.375 mg.
  fc.assert(
    fc.property(
      fc.record({ weight: weights, dose: figure(500), bolus: figure(300) }),
      fc.constantFrom('0.5', '1', '2.5', '3.5', '4'),
      ({ bolus, ...order }, hours) => {
        const { sessionRows } = sheet(
          { hours, days: '10', bolus },
          { protocol: 'continuous-iv', ...order },
        );
        const [infusion = 0n, single = 0n, session = 0n] = sessionRows
          .slice(0, 3)
          .map(({ result }) => thousandths(result));
        expect(infusion + single).toBe(session);
      },
    ),
    { numRuns: 500, examples: [[{ weight: '82.5', dose: '0.35', bolus: '0.125' }, '3.5']] },
  );
});

describe('a stop withholds the course and the dates', () => {
  test.each<[string, Partial<TypedCourse>, Partial<TypedOrder>, string[]]>([
    ['1.2 mg/kg/h', DAYS, { dose: '1.2' }, ['Stop: above 1 mg/kg/h']],
    [
      'a single dose of 0.6 mg/kg',
      { ...DAYS, bolus: '0.6' },
      {},
      ['Stop: single dose above 0.5 mg/kg'],
    ],
    [
      'both',
      { ...DAYS, bolus: '0.6' },
      { dose: '1.2' },
      ['Stop: above 1 mg/kg/h', 'Stop: single dose above 0.5 mg/kg'],
    ],
    [
      '310 kg on the ideal weight',
      DAYS,
      { weight: '310', height: '180', sex: 'male', basis: 'ideal' },
      ['Stop: weight above 300 kg'],
    ],
    [
      'a dose with a series',
      { hours: '4', days: '8', ...SERIES },
      { dose: '1.2' },
      ['Stop: above 1 mg/kg/h'],
    ],
  ])('%s', (_, typed, order, titles) => {
    const given = answer(typed, { ...CRPS, ...order });
    expect(Object.keys(given).sort()).toEqual([
      'announcement',
      'kind',
      'limits',
      'medication',
      'messages',
    ]);
    expect(said(typed, { ...CRPS, ...order }).map((line) => line.split(' | ')[0])).toEqual(titles);
    // No amount but the fence’s own: 0.5 mg/kg is 35 mg at 70 kg.
    const text = JSON.stringify(given).replaceAll('35\u00a0mg', '');
    expect(text).not.toMatch(/mL|\d\smg[^/]|VCALENDAR/);
  });
});

describe('a series', () => {
  test('8 days are its 8 sessions of 98 mg: 784 mg, and 980 mg with 2 boosters', () => {
    const typed = { hours: '4', days: '8', ...SERIES };
    expect(lines(sheet({ ...typed, boosters: '2', spacing: '2' }).totalRows).slice(2)).toEqual([
      'Course: 98 mg × 8 days = 784 mg',
      'Course with boosters: 98 mg × 10 sessions = 980 mg',
    ]);
    expect(lines(sheet(typed).totalRows).slice(2)).toEqual(['Course: 98 mg × 8 days = 784 mg']);
  });

  test('an order beside it that is not asked for is not dropped in silence', () => {
    expect(said(SERIES)).toEqual([
      'Note: the order is not part of this | Only the dates are worked out; the dose was not looked at. Hours per day and days bring it in.',
    ]);
    // No hours and days bring in a dose that no course is of.
    for (const protocol of ['oral', 'single-iv-dose']) {
      expect(said(SERIES, { ...CRPS, protocol })).toEqual([
        'Note: the order is not part of this | Only the dates are worked out; the dose was not looked at. A course is of an infusion.',
      ]);
    }
    expect(said(SERIES, {})).toEqual([]);
  });

  test('a first date in the past is noted; today is not past', () => {
    // made on Monday 23 November 2026
    const note = (date: string) =>
      `Note: first date in the past | ${date} is before today, 23 November 2026.`;
    expect(said({ ...SERIES, first: '2026-11-20' }, {})).toEqual([note('Friday 20 November 2026')]);
    expect(said({ ...SERIES, first: '2025-11-24' }, {})).toEqual([note('Monday 24 November 2025')]);
    expect(said({ ...SERIES, first: '2026-11-23' }, {})).toEqual([]);
  });

  test('its dates, by weekday: 15 weekdays × 14 ÷ 7, then 2 weeks after the last', () => {
    const { appointments } = sheet({ ...SERIES, boosters: '1', spacing: '2' });
    expect(appointments.map(({ name, date }) => spaced(`${name}: ${date}`))).toEqual([
      'Ketamine session 1: Monday 30 November 2026',
      'Ketamine session 2: Wednesday 2 December 2026',
      'Ketamine session 3: Friday 4 December 2026',
      'Ketamine session 4: Tuesday 8 December 2026',
      'Ketamine session 5: Thursday 10 December 2026',
      'Ketamine session 6: Monday 14 December 2026',
      'Ketamine session 7: Wednesday 16 December 2026',
      'Ketamine session 8: Friday 18 December 2026',
      'Ketamine booster 1: Friday 1 January 2027',
    ]);
  });

  test.each([
    // empty cells before the 1st, from Monday; and how many rows of weeks
    ['2026-11-30', 'November 2026', 6, 30, 6],
    ['2026-12-31', 'December 2026', 1, 31, 5],
    ['2027-02-01', 'February 2027', 0, 28, 4],
    ['2028-02-29', 'February 2028', 1, 29, 5],
  ])('the month of %s, %s: %i empty cells, %i days, %i weeks', (first, ...row) => {
    const [name, empty, days, weeks] = row;
    const { months } = sheet({ sessions: '1', weeks: '1', first });
    const [month] = months;
    expect(spaced(month?.name ?? '')).toBe(name);
    const cells = month?.weeks.flat() ?? [];
    expect(cells.map(({ day }) => day)).toEqual([
      ...Array(empty).fill(undefined),
      ...Array.from({ length: days }, (_, at) => at + 1),
    ]);
    expect(month?.weeks).toHaveLength(weeks);
    const marked = cells.filter(({ appointment }) => appointment !== undefined);
    expect(marked).toEqual([{ day: Number(first.slice(-2)), appointment: 'Ketamine session 1' }]);
  });
});

describe('outside the source range: a note that quotes them', () => {
  const few = (n: string) =>
    `Note: sessions outside the source range | ${n} sessions; source range 6 to 8 sessions.`;
  const long = (n: string) =>
    `Note: weeks outside the source range | ${n} weeks; source range 2 to 3 weeks.`;
  const far = (n: string) =>
    `Note: booster spacing outside the source range | ${n} weeks; source range 1 to 3 weeks.`;
  test.each<[Partial<TypedCourse>, string[]]>([
    [{ sessions: '5' }, [few('5')]],
    [{ sessions: '6' }, []],
    [{ sessions: '8' }, []],
    [{ sessions: '9' }, [few('9')]],
    [{ weeks: '2' }, []],
    [{ weeks: '3' }, []],
    [{ weeks: '4' }, [long('4')]],
    [{ boosters: '4', spacing: '1' }, []],
    [{ boosters: '4', spacing: '3' }, []],
    [{ boosters: '4', spacing: '4' }, [far('4')]],
    [{ sessions: '9', weeks: '4', boosters: '1', spacing: '6' }, [few('9'), long('4'), far('6')]],
  ])('%o: %o', (typed, expected) => {
    expect(said({ ...SERIES, ...typed }, {})).toEqual(expected);
  });

  test('a note names the place in the source', () => {
    const { messages } = sheet({ ...SERIES, sessions: '9' }, {});
    expect(messages.map(({ severity, citation }) => [severity, citation])).toEqual([
      ['note', 'Balanced Ketamine, How Often Do You Get Ketamine Infusions for Pain?'],
    ]);
  });

  test('the two statements of the source on boosters stand side by side', () => {
    expect(sheet(SERIES, {}).boosterStatements.map(plain).map(spaced)).toEqual([
      '“usually” 1 to 3 weeks apart',
      '“every few weeks or months”',
    ]);
    expect(sheet(DAYS).boosterStatements).toEqual([]);
    const { boosterSpacing } = LIBRARY.course;
    const said = (course: Library['course']) => {
      const given = courseAnswer(
        { ...EMPTY_ORDER, ...CRPS },
        { ...EMPTY_COURSE, ...SERIES },
        { at: new Date(Date.UTC(2026, 10, 23, 9, 41)), mark: '0a1b' },
        { ...LIBRARY, course },
      );
      if (given.kind !== 'course') throw new Error(given.kind);
      return given.boosterStatements.map(plain).map(spaced);
    };
    const { value, citation } = boosterSpacing;
    expect(said({ boosterSpacing: { value, citation } })).toEqual(['1 to 3 weeks apart']);
    expect(said({})).toEqual([]);
  });
});

describe('what the dose sheet says of the order, the course sheet says too', () => {
  test('height and weight swapped: 170 kg at 70 cm', () => {
    const swapped = { ...CRPS, weight: '170', height: '70', sex: 'male' };
    expect(said(DAYS, swapped).map((line) => line.split(' | ')[0])).toContain(
      'Caution: height and weight may be swapped',
    );
  });

  test('a body mass index of 30 or more: 120 kg at 200 cm', () => {
    const heavy = { ...CRPS, weight: '120', height: '200', sex: 'male' };
    expect(said(DAYS, heavy).map((line) => line.split(' | ')[0])).toContain(
      'Note: body mass index 30 kg/m² or more',
    );
  });

  test('racemic, the basis and the weight in pounds', () => {
    expect(spaced(sheet(DAYS).footers.map(plain).join(' '))).toContain(
      'Racemic ketamine, doses as base. Dosed on actual body weight, 70 kg (154 lb).',
    );
  });

  test('units are spelled out for the ear: 98 milligrams, 980 milligrams', () => {
    const { announcement } = sheet(DAYS);
    expect(announcement).toContain('98 milligrams');
    expect(announcement).toContain('980 milligrams');
  });
});

test.each<[string, Partial<TypedCourse>, Partial<TypedOrder>, string]>([
  ['25 hours', { hours: '25', days: '1' }, CRPS, 'Hours per day must be 24 or fewer'],
  ['2.5 days', { hours: '4', days: '2.5' }, CRPS, 'Days must be a whole number from 1 to 104.'],
  ['no infusion', DAYS, { ...CRPS, protocol: 'oral' }, 'Choose an infusion'],
  [
    'a single dose with a subcutaneous infusion',
    { ...DAYS, bolus: '0.1' },
    { ...CRPS, protocol: 'subcutaneous', dose: '0.1' },
    'A single dose with the session is given in the source intravenously only.',
  ],
  [
    'a 29 February',
    { ...SERIES, first: '2026-02-29' },
    {},
    'First date must be a date that exists',
  ],
  ['a Saturday', { ...SERIES, first: '2026-11-28' }, {}, 'First date is on a Saturday or Sunday.'],
  [
    'weekends without a series',
    { ...DAYS, weekends: 'skip' },
    CRPS,
    'Weekends are skipped in a series.',
  ],
  ['a sixth weekday', { ...SERIES, sessions: '6', weeks: '1' }, {}, 'Sessions must be 5 or fewer'],
])('%s is refused in its own words', (_, typed, order, words) => {
  const sentences = said(typed, order);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(words);
});

describe('a series without an order, and an order without a series', () => {
  test('a series alone has dates and their file, and no figure of a dose', () => {
    const given = sheet(SERIES, {});
    expect(given).toMatchObject({ orderRows: [], sessionRows: [], totalRows: [], context: [] });
    expect(given.medication).toBeUndefined();
    expect(given.calendarFile).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(given.calendarFile?.match(/BEGIN:VEVENT/g)).toHaveLength(8);
    expect(given.announcement).toBe('8 dates.');
    expect(given.footers).toEqual([
      [{ text: 'Racemic ketamine.', kept: false }],
      [
        {
          text: 'Balanced Ketamine, “How Long Does Ketamine Take to Work for Pain?”: a clinic’s web page, undated, with no author and no references.',
          kept: false,
        },
      ],
    ]);
  });

  test('a course alone has no dates and no file', () => {
    const { appointments, months, calendarFile, announcement } = sheet(DAYS);
    expect([appointments, months, calendarFile]).toEqual([[], [], undefined]);
    // 24.5 mg/h × 4 h = 98 mg; × 10 days = 980 mg
    expect(announcement).toBe('Session 98 milligrams. Course 980 milligrams.');
  });

  test('both: sessions, course, dates and notes are said in this order', () => {
    expect(sheet({ hours: '4', days: '9', ...SERIES, sessions: '9' }).announcement).toBe(
      // 9 × 98
      'Session 98 milligrams. Course 882 milligrams. 9 dates. One note.',
    );
  });

  test('the source of the protocol stands at the foot', () => {
    const [, source] = sheet(DAYS).footers.map(plain);
    expect(source).toContain('Balanced Ketamine, “How Long Does Ketamine Take to Work for Pain?”');
  });

  test('what stands beside a course may break at a line end', () => {
    const [, cohen = []] = sheet(DAYS).context;
    expect(cohen.filter(({ kept }) => kept)).toEqual([]);
    // and no figure parts from its unit
    expect(plain(cohen)).toContain('0.35\u00a0mg/kg/h for 4\u00a0h a day');
  });
});

test('a course that is withheld still says whose order it is', () => {
  const given = answer(DAYS, { ...CRPS, dose: '1.2' });
  if (given.kind !== 'withheld') throw new Error(given.kind);
  const { protocol, dose, weight } = given.medication ?? {};
  expect([protocol, dose, weight].map((each) => spaced(each ?? ''))).toEqual([
    'intravenous infusion for CRPS or spinal cord injury',
    '1.2 mg/kg/h',
    '70 kg, actual',
  ]);
});

test.each<[string, Partial<TypedCourse>, string[]]>([
  ['nothing', {}, ['Enter the hours per day and the days, or the sessions of a series, or both.']],
  ['days without hours', { days: '10' }, ['Enter the hours per day.']],
  ['hours without days', { hours: '4' }, ['Enter the days.']],
  [
    '5 days with 6 sessions',
    { hours: '4', days: '5', ...SERIES, sessions: '6' },
    ['Days (5) and sessions (6) differ. Each session is one day: make them the same.'],
  ],
  ['sessions without weeks', { ...SERIES, weeks: '' }, ['Enter the weeks.']],
])('%s: what is still to be entered', (_, typed, sentences) => {
  expect(said(typed)).toEqual(sentences);
});
