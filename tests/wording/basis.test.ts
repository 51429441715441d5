import { checkAnswer } from '../../src/answers/check';
import { courseAnswer } from '../../src/answers/course';
import { EMPTY_CHECK } from '../../src/intake/check-form';
import { EMPTY_COURSE } from '../../src/intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import type { Message } from '../../src/wording/findings';
import type { Row } from '../../src/wording/rows';
import { plain, spaced } from '../../src/wording/text';
import { answerTo, readings, rowLine, said } from './pages';

/** 177.8 cm is 10 in over 152.4: ideal 73 kg, adjusted 83.8 kg. */
const MAN = { weight: '100', height: '177.8', sex: 'male' };
const BAG = { drug: '500', volume: '50' };
/** Whatever the weight, exactly what is ordered can be set. */
const EXACT = { drug: '50', volume: '50', step: '0.01' };

/** Rows and messages, each as one line, that have a dose per kilogram in them. */
function perKilogram(rows: readonly Row[], messages: readonly Message[]): string[] {
  return [...rows.map(rowLine), ...messages.map(({ body }) => plain(body))]
    .map(spaced)
    .filter((line) => line.includes('mg/kg'));
}

function linesOf(typed: Partial<TypedOrder>): string[] {
  const given = answerTo(typed);
  switch (given.kind) {
    case 'sheet':
      return [
        ...readings(typed).filter((line) => line.includes('mg/kg')),
        ...perKilogram(given.workedOut.equations, given.messages),
      ];
    case 'withheld':
      return perKilogram([], given.messages);
    case 'ranges':
      return given.rows.flatMap(({ workings }) =>
        workings.map((line) => spaced(plain(line))).filter((line) => line.includes('mg/kg')),
      );
    case 'problems':
      throw new Error(JSON.stringify(given.problems));
  }
}

describe.each(['actual', 'ideal', 'adjusted'])('dosed on the %s weight', (basis) => {
  test.each([
    // What is delivered, the dose of the order, its rate backwards where it is rounded, the source range,
    // and the message.
    ['below the range', { protocol: 'continuous-iv', dose: '0.05', ...EXACT }, 4],
    ['rounded to the step', { protocol: 'continuous-iv', dose: '0.333', ...BAG }, 4],
    ['above the range', { protocol: 'continuous-iv', dose: '0.6', ...EXACT }, 4],
    ['a single dose above', { protocol: 'single-iv-dose', dose: '0.4' }, 3],
    ['an oral dose above', { protocol: 'oral', dose: '0.6' }, 3],
    ['past the ceiling', { protocol: 'subcutaneous', dose: '0.8' }, 1],
    // Six lines: five ranges and the band that is left to specialists.
    ['no order', {}, 6],
  ])('%s: each figure per kilogram names it', (_, order, count) => {
    const lines = linesOf({ ...MAN, ...order, basis });
    expect(lines).toHaveLength(count);
    for (const line of lines) expect(line).toContain(basis);
  });

  test('a course and the single dose with it', () => {
    const order = { ...EMPTY_ORDER, ...MAN, basis, protocol: 'crps-sci-iv', dose: '0.8' };
    const course = { ...EMPTY_COURSE, hours: '4', days: '5', bolus: '0.4' };
    const given = courseAnswer(order, course, { at: new Date(0), mark: '0a1b' }, LIBRARY);
    if (given.kind !== 'course') throw new Error(given.kind);
    const lines = perKilogram([...given.orderRows, ...given.sessionRows], given.messages);
    // The rate, its range, the single dose, the session and the first hour per kilogram, three cautions.
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line).toContain(basis);
  });
});

test('rounded down, the dose that would be delivered is of the weight too', () => {
  // 30.5 mg/h at 10 mg/mL is 3.05 mL/h; 3.1 is 31 ÷ 30.5 = 1.0164 mg/kg/h
  expect(said({ protocol: 'continuous-iv', weight: '30.5', dose: '1', ...BAG })).toContain(
    'Note: rounded down | Rounding up would deliver 1.02 mg/kg/h on actual weight, more than 1 mg/kg/h.',
  );
});

test('a typical day has no kilograms in it: 37.5 mg four times, at 10 mg per mL', () => {
  expect(
    said({ protocol: 'oral', weight: '100', dose: '0.375', dosesPerDay: '4', ...BAG }),
  ).toContain(
    'Note: rounded down | Rounding up would deliver 152 mg per day, more than 150 mg per day.',
  );
});

test('the measured weight under an ideal one: 1 × 73 ÷ 70.5 = 1.0355 mg/kg/h', () => {
  expect(
    said({
      ...MAN,
      weight: '70.5',
      basis: 'ideal',
      protocol: 'continuous-iv',
      dose: '1',
    }),
  ).toContain(
    'Stop: above 1 mg/kg/h on actual weight | 1.04 mg/kg/h on actual weight is more than 1 mg/kg/h, the highest dose in the source. Look at the unit of the order: 1 milligram per hour would be 0.014 mg/kg/h; 1 microgram per kilogram per minute would be 4.38 mg/h, 0.06 mg/kg/h on ideal weight.',
  );
});

describe('lighter than the weight that is dosed on: what he gets per kilogram is more', () => {
  test('0.25 × 73 = 18.25 mg/h, ÷ 45 kg = 0.4056 mg/kg/h: the higher of the two is told', () => {
    const thin = { ...MAN, weight: '45', basis: 'ideal' };
    expect(said({ ...thin, protocol: 'subcutaneous', dose: '0.25' })).toEqual([
      'Caution: ideal weight above the measured weight | The ideal weight, 73 kg, is more than the measured 45 kg: 18.3 mg/h on it, 11.3 mg/h on the measured weight.',
      'Caution: above the source range | 0.406 mg/kg/h on actual weight is more than 0.2 mg/kg/h, the top of the source range. Look at the unit of the order: 0.25 milligrams per hour would be 0.003 mg/kg/h; 0.25 milligrams in 24 hours would be 0.01 mg/h, less than 0.001 mg/kg/h on ideal weight.',
    ]);
  });

  test('heavier than it: 0.9 ordered, 0.9 × 73 ÷ 100 = 0.657 on actual: the order is told', () => {
    const heavy = { ...MAN, basis: 'ideal', protocol: 'continuous-iv', dose: '0.9' };
    expect(said(heavy)[0]).toMatch(/^Caution: specialist dose \| 0\.9 mg\/kg\/h ordered on ideal/);
    expect(said(heavy).filter((line) => line.startsWith('Caution'))).toHaveLength(1);
  });

  test('0.898 × 73 ÷ 66 = 0.993; 7 mL/h of 10 mg per mL is 70 ÷ 66 = 1.061: 6 mL/h, 8.47 % less', () => {
    const typed = {
      ...MAN,
      weight: '66',
      basis: 'ideal',
      protocol: 'continuous-iv',
      dose: '0.898',
    };
    expect(said({ ...typed, ...BAG, step: '0.1' }).join()).not.toContain('ounding up');
    const lines = said({ ...typed, ...BAG, step: '1' }).join('\n');
    expect(lines).not.toContain('Stop');
    expect(lines).toMatch(
      /^Note: rounded down \| Rounding up would deliver 1\.06 mg\/kg\/h on actual weight, more than 1 mg\/kg\/h\./m,
    );
    expect(lines).toMatch(/8\.5.{0,2}% less/);
  });

  test('0.95 × 73 ÷ 69 = 1.005 on actual is stopped, though the step delivers 1', () => {
    // 69.35 mg/h at 10 mg per mL is 6.935 mL/h; 6.9 at steps of 0.1 is 69 mg/h, 1 on actual
    const typed = { ...MAN, weight: '69', basis: 'ideal', protocol: 'continuous-iv', dose: '0.95' };
    expect(said({ ...typed, ...BAG })[0]).toMatch(/^Stop: .* \| 1\.01 mg\/kg\/h on actual weight/);
  });

  test('an actual weight of 31 kg is told, not the adjusted 39.7: 45.5 × 0.6 + 31 × 0.4', () => {
    const woman = { weight: '31', height: '152.4', sex: 'female', basis: 'adjusted' };
    expect(said({ ...woman, protocol: 'oral', dose: '0.3' })[0]).toMatch(
      /\| 31 kg is less than 40/,
    );
  });
});

test('on another weight than the actual, the bar says what the source means', () => {
  const given = answerTo({ ...MAN, basis: 'ideal', protocol: 'continuous-iv', dose: '0.2' });
  if (given.kind !== 'sheet') throw new Error(given.kind);
  expect(spaced(plain(given.workedOut.bar.caption))).toBe(
    'Above the source range, specialists up to 1 mg/kg/h; stopped above. The order is per kilogram of ideal weight; the source says body weight.',
  );
});

test('a step that is too coarse, in a second check, per kilogram of the weight entered', () => {
  // 210.1 ÷ 50 = 4.202 mg/mL; 1 mL/h ÷ 40 kg = 0.10505 mg/kg/h, 5.05 % over 0.1
  const typed = { weight: '40', protocol: 'continuous-iv', dose: '0.1', drug: '210.1' };
  const check = {
    ...EMPTY_CHECK,
    running: 'no',
    way: 'not said',
    ...typed,
    volume: '50',
    step: '1',
    reading: '1',
  };
  const given = checkAnswer(check, undefined, LIBRARY);
  if (given.kind !== 'checked') throw new Error(given.kind);
  expect(spaced(given.sheet.messages.map(({ body }) => plain(body)).join(' '))).toContain(
    'The step would deliver 0.105 mg/kg/h on the weight entered, 5.1 % more than the ordered 0.1 mg/kg/h.',
  );
});

test('a second check knows only the weight that was entered', () => {
  // 21 × 2 ÷ 70 = 0.6 mg/kg/h
  const entries = { weight: '70', protocol: 'continuous-iv', dose: '0.6', drug: '100' };
  const typed = {
    ...EMPTY_CHECK,
    running: 'no',
    way: 'not said',
    ...entries,
    volume: '50',
    reading: '21',
  };
  const given = checkAnswer(typed, undefined, LIBRARY);
  if (given.kind !== 'checked') throw new Error(given.kind);
  expect(perKilogram(given.sheet.rows, given.sheet.messages)).toEqual([
    'Per kilogram of the weight entered: 42 mg/h ÷ 70 kg = 0.6 mg/kg/h',
    'Ordered: on the weight entered = 0.6 mg/kg/h',
    '0.6 mg/kg/h delivered on the weight entered is more than 0.5 mg/kg/h, the top of the source range. Doses up to 1 mg/kg/h are left to specialists. Look at the unit of the order: 0.6 milligrams per hour would be 0.009 mg/kg/h; 0.6 micrograms per kilogram per minute would be 2.52 mg/h, 0.036 mg/kg/h on the weight entered.',
  ]);
});

test('the actual weight typed for an order on ideal weight is asked for by name', () => {
  // 0.2 × 73 = 14.6 mg/h at 2 mg per mL is 7.3 mL/h
  const order = { protocol: 'continuous-iv', dose: '0.2', drug: '100', volume: '50' };
  const given = answerTo({ ...MAN, ...order, basis: 'ideal' });
  if (given.kind !== 'sheet') throw new Error(given.kind);
  const typed = {
    ...EMPTY_CHECK,
    running: 'no',
    way: 'not said',
    ...order,
    weight: '100',
    reading: '7.3',
  };
  const checked = checkAnswer(typed, given.plan, LIBRARY);
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  expect(checked.sheet.heading).toBe('Differs');
  expect(spaced(plain(checked.sheet.slips[0] ?? []))).toBe(
    'The pump rate matches the order, which is dosed on the ideal weight of 73 kg. Is 100 kg the actual weight?',
  );
});
