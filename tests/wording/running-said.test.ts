import { checkAnswer } from '../../src/answers/check';
import { clockMoment, UNIVERSAL } from '../../src/dosing/clock-moment';
import type { ClockTime } from '../../src/dosing/run-out-time';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';
import type { AskedSaid } from '../../src/wording/asked-said';
import { plain, spaced } from '../../src/wording/text';

/** 0.1 mg/kg/h at 45.833 kg would be odd: 110 mg in 24 hours, 110 mg in 22 mL, is 0.917 mL/h, set 0.92. */
const DRIVER: Partial<TypedCheck> = {
  ...{ weight: '70', protocol: 'subcutaneous', unit: 'mg/24h', dose: '110', way: 'not said' },
  ...{ drug: '110', volume: '22', step: '0.01', reading: '0.92', running: 'yes' },
};
const NOVEMBER = { year: 2026, month: 11, day: 23 };
const READ: Partial<TypedCheck> = {
  ...{ readFrom: 'syringe', changed: 'no', firstVolume: '22', firstDate: '2026-11-23' },
  ...{ firstTime: '08:00', nowDate: '2026-11-23', nowTime: '12:00', nowVolume: '18.5' },
};

/** As compared at a time of 23 November 2026 by this computer’s clock, where that is said. */
function checked(typed: Partial<TypedCheck>, at?: ClockTime) {
  const clock = at && { wall: UNIVERSAL, shows: clockMoment(NOVEMBER, at, UNIVERSAL) };
  return checkAnswer({ ...EMPTY_CHECK, ...DRIVER, ...typed }, undefined, LIBRARY, clock);
}

function sheetOf(typed: Partial<TypedCheck>, at?: ClockTime) {
  const given = checked(typed, at);
  if (given.kind === 'problems') {
    throw new Error(given.problems.map(({ sentence }) => sentence).join(' '));
  }
  return given.sheet;
}

const problems = (typed: Partial<TypedCheck>) => {
  const given = checked(typed);
  return given.kind === 'problems'
    ? given.problems.map(({ field, sentence }) => spaced(`${field}: ${sentence}`))
    : [];
};

/** Heading, what to do, what was found, what would explain it. */
function lines(said: AskedSaid | undefined): string[] {
  if (!said) return [];
  const { heading, toDo, lines: found, explanations } = said;
  return [heading, ...[...toDo, ...found, ...explanations].map((each) => spaced(plain(each)))];
}

const NEVER =
  'This does not say that the pump ran right, that the strength is right, or that the patient got it.';

test('nothing read: nothing is said, and nothing is asked', () => {
  expect(sheetOf({}).running).toBeUndefined();
  expect(sheetOf({ readFrom: 'not read' }).running).toBeUndefined();
  // Nor of an infusion that does not run.
  expect(sheetOf({ ...READ, running: 'no' }).running).toBeUndefined();
});

test('3.5 mL gone in 4 h: it fits, as an interval, and what that does not say', () => {
  // 3.5 ± 1 ÷ 4 = 0.625 to 1.125, × 5 = 3.125 to 5.625; ÷ 3.68 = 67.93 to 122.28 %
  expect(lines(sheetOf(READ).running)).toEqual([
    'While it runs: fits',
    'From 23 November 2026, 08:00 (UTC) to 23 November 2026, 12:00 (UTC), 4 h 0 min: 2.5 to 4.5 mL gone, 3.68 mL expected at 0.92 mL/h. Each reading is taken to be within 0.5 mL.',
    'A mean of 0.625 to 1.125 mL/h, 3.125 to 5.625 mg/h: 67.9 to 122.3 % of the rate shown.',
    NEVER,
  ]);
});

test('after 30 minutes: too early, and from when on it can be told', () => {
  // 4 × 0.5 ÷ 0.92 = 2.174 h = 130.4 minutes
  expect(lines(sheetOf({ ...READ, nowTime: '08:30', nowVolume: '21.5' }).running)).toEqual([
    'While it runs: too early to tell',
    'From 23 November 2026, 08:00 (UTC) to 23 November 2026, 08:30 (UTC), 0 h 30 min: 0.46 mL expected at 0.92 mL/h. Each reading is taken to be within 0.5 mL.',
    'So little is read too coarsely. It can be told from 2 h 11 min after the first reading.',
    NEVER,
  ]);
});

test('more than fits: pause it first, then what would explain it', () => {
  const said = lines(sheetOf({ ...READ, nowVolume: '15' }).running);
  expect(said.slice(0, 3)).toEqual([
    'While it runs: more than fits',
    'Pause it.',
    'Look at the patient: awake? Breathing, oxygen, pulse, blood pressure. Call for help if unwell.',
  ]);
  // 7 ± 1 against 3.68
  expect(said.slice(-4)).toEqual([
    'Another syringe confirmed on the driver than is in it: read its maker and size.',
    'The line primed after the first reading, if it holds 2.32 to 4.32 mL.',
    'A leak: at the syringe or bag, at a connection, at the site.',
    'Siphoning or free flow: a syringe that is not held, a pump above the patient, a line off its pump.',
  ]);
});

test('less than fits: pump, line and site; never catch up; a pause of a to b', () => {
  // 12 h: 11.04 mL; 8 ± 1 gone is 7.61 to 9.78 h of it
  const said = lines(sheetOf({ ...READ, nowTime: '20:00', nowVolume: '14' }).running);
  expect(said.slice(0, 2)).toEqual([
    'While it runs: less than fits',
    'Look at pump, line and site. Tell the prescriber now. Never catch up.',
  ]);
  expect(said).toContain(
    'A pause of 2 h 13 min to 4 h 24 min in all: an alarm, an occlusion, a walk.',
  );
});

test('a change since then: nothing is worked out, and no volume is asked for', () => {
  const said = lines(sheetOf({ readFrom: 'syringe', changed: 'yes' }).running);
  expect(said[0]).toBe('While it runs: nothing was worked out');
  expect(said[1]).toMatch(
    /^Rate, bag, bolus or pause changed since then\. Start from the last change/,
  );
});

test('the other way round, or more there than before: said, and nothing worked out', () => {
  expect(lines(sheetOf({ ...READ, nowTime: '07:59' }).running)[1]).toMatch(/not after the first/);
  expect(lines(sheetOf({ ...READ, nowVolume: '23.5' }).running)[1]).toMatch(
    /more is there than before/,
  );
});

describe('a time now that is still to come by this computer’s clock', () => {
  const LATER =
    'The second time, 23 November 2026, 12:00 (UTC), is still to come by this computer’s clock: it is 23 November 2026, 11:58 (UTC). Look at both dates and times again, and at the clock of this computer.';
  const at = (minutes: number) => ({ hours: 11, minutes });

  test('says nothing of the rate, and both times: 3.5 mL in 4 h would fit', () => {
    const said = sheetOf(READ, at(58)).running;
    expect(lines(said)).toEqual(['While it runs: nothing was worked out', LATER]);
  });

  test.each([
    ['a minute ahead, as clocks in whole minutes may be', at(59)],
    ['the same minute', { hours: 12, minutes: 0 }],
    ['looked at later', { hours: 12, minutes: 30 }],
  ])('is not: %s', (_, clock) => {
    expect(sheetOf(READ, clock).running?.heading).toBe('While it runs: fits');
  });

  test('less than fits, or too early, may be no more than the time: neither is told', () => {
    const [less, early] = [{ nowTime: '20:00', nowVolume: '14' }, { nowTime: '08:30' }];
    expect(lines(sheetOf({ ...READ, ...less }, at(58)).running)).toHaveLength(2);
    const eight = { hours: 8, minutes: 10 };
    expect(lines(sheetOf({ ...READ, nowVolume: '21.5', ...early }, eight).running)).toHaveLength(2);
  });

  test('more than fits is told whatever the time: by an earlier one it is more still', () => {
    const said = lines(sheetOf({ ...READ, nowVolume: '15' }, at(58)).running);
    expect(said.slice(0, 2)).toEqual(['While it runs: more than fits', 'Pause it.']);
    expect(said).toContain(`${LATER} By an earlier time it is more still.`);
  });
});

test('every entry is asked for by its name, in the order of the fields', () => {
  expect(problems({ readFrom: 'pump' })).toEqual([
    'firstVolume: Enter the first volume, in millilitres.',
    'firstDate: First date must be a date that exists, year first, like 2026-11-30.',
    'firstTime: First time must be a time on a 24-hour clock, like 08:30.',
    'nowVolume: Enter the volume now, in millilitres.',
    'nowDate: Date now must be a date that exists, year first, like 2026-11-30.',
    'nowTime: Time now must be a time on a 24-hour clock, like 08:30.',
    'changed: Choose whether rate, bag, bolus or pause changed since the first volume was read.',
  ]);
  expect(problems({ ...READ, firstVolume: '22,5', nowDate: '2026-02-30' })).toEqual([
    'firstVolume: First volume has a comma. Use a point for decimals, and no comma for thousands.',
    'nowDate: Date now must be a date that exists, year first, like 2026-11-30.',
  ]);
  // A count in tenths shows no hundredths; one that was cleared is 0.
  const pump = { ...READ, readFrom: 'pump', firstVolume: '0', nowVolume: '3.68' };
  expect(problems(pump)).toEqual([
    expect.stringMatching(/^nowVolume: Volume now 3\.68 has more dec/),
  ]);
  expect(sheetOf({ ...pump, nowVolume: '3.7' }).running?.heading).toBe('While it runs: fits');
});

test('a pump that is not set as ordered: what is gone fits its rate, and that is not the order’s', () => {
  const said = sheetOf({ ...READ, reading: '9.2', nowTime: '10:00', nowVolume: '4' });
  expect(said.verdict).toBe('differs');
  expect(lines(said.running)).toContain(
    'The 9.2 mL/h that the pump shows is itself not what the order needs.',
  );
});

test('the preparation: mL drawn up against the label, a count that says little, ready-made, not seen', () => {
  const asked = (typed: Partial<TypedCheck>) => sheetOf(typed).asked.flatMap(lines);
  const made = { made: 'seen', madeVial: 'us-500-in-10' };
  expect(problems({ made: 'seen' })).toEqual([
    'madeVial: Choose which vial it was made from, or that you did not see it made.',
  ]);
  expect(asked({ made: 'pharmacy' })).toEqual([
    'The preparation: not checked',
    'Ready-made by pharmacy.',
  ]);
  expect(asked({ made: 'nobody here' })[1]).toBe('The checker did not see it made.');
  expect(asked({ ...made, opened: '1' })).toContain(
    '1 vial holds up to 500 mg: fits, and would fit less.',
  );
  expect(problems({ ...made, opened: '1.5' })).toEqual([
    'opened: Vials opened must be a whole number, like 1 or 2.',
  ]);
  // 2.2 × 50 = 110
  expect(asked({ ...made, drawnUp: '2.2' })).toContain(
    '2.2 mL drawn up hold 110 mg, the label says 110 mg.',
  );
  expect(sheetOf({ ...made, drawnUp: '2.2' }).verdict).toBe('agrees');
  // 2.35 × 50 = 117.5, 6.8 %; 22 mL: 10 times
  expect(sheetOf({ ...made, drawnUp: '2.35' }).verdict).toBe('with a caution');
  const tenfold = sheetOf({ ...made, drawnUp: '22' });
  expect(tenfold.verdict).toBe('differs');
  expect(spaced(plain(tenfold.summary))).toMatch(/does not fit the label/);
  expect(tenfold.toDo.map(plain).join(' ')).toContain('Pause it.');
  expect(
    sheetOf({ ...made, drawnUp: '1' })
      .toDo.map(plain)
      .join(' '),
  ).toContain('Leave it running.');
});

test('a driver that works out its own rate: volume, duration and milligrams, not its step', () => {
  const own = { ownRate: 'own rate', driverVolume: '21.6', driverHours: '24', orderedHours: '24' };
  expect(sheetOf({ reading: '0.9' }).verdict).toBe('differs');
  expect(sheetOf({ ...own, reading: '0.9' }).verdict).toBe('agrees');
  expect(sheetOf({ ...own, reading: '0.9' }).asked.flatMap(lines)).toEqual([
    'The driver: volume, duration and milligrams agree',
    '21.6 mL in 24 h is 0.9 mL/h; it shows 0.9 mL/h.',
    'The duration is the ordered one, 24 h.',
    'The order needs 110 mg for that time; the syringe holds 110 mg.',
  ]);
  const half = sheetOf({ ...own, driverHours: '12', reading: '1.8' });
  expect(half.verdict).toBe('differs');
  expect(half.asked.flatMap(lines)).toContain('It shows 12 h, ordered are 24 h.');
  expect(problems({ ownRate: 'own rate' })).toEqual([
    'driverVolume: Enter the volume that the driver shows, in millilitres.',
    'driverHours: Enter the duration that the driver shows, in hours.',
    'orderedHours: Enter the ordered duration, in hours.',
  ]);
});
