import { answerTo, rowLine } from './pages';

/** 110 mg in 24 hours, 110 mg in 22 mL: 22 ÷ 24 = 0.9167 mL/h. */
const DRIVER = {
  ...{ weight: '70', protocol: 'subcutaneous', unit: 'mg/24h', dose: '110', step: '0.01' },
  ...{ drug: '110', volume: '22', ownRate: 'own rate' },
};

function sheetOf(typed: Parameters<typeof answerTo>[0]) {
  const given = answerTo(typed);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  return given;
}
const due = (typed: Parameters<typeof answerTo>[0]) =>
  sheetOf(typed)
    .follows.runOut.filter(({ label }) => label === 'Given by')
    .map(rowLine);

const VOID =
  'of a syringe left: volume after priming ___ mL, less this; void after any change of rate or bag';

test('22 mL in 24 h from 08:00: 30 minutes and 4-hourly to the end', () => {
  // 11/24; 11/3; 22/3; 11; 44/3; 55/3; 22
  expect(due({ ...DRIVER, start: '08:00' })).toEqual([
    `Given by: ${VOID} = 08:30 0.458 mL, 12:00 3.67 mL, 16:00 7.33 mL, 20:00 11 mL, Tuesday 00:00 14.7 mL, 04:00 18.3 mL, 08:00 22 mL`,
  ]);
});

test('a pump gives what it is set to: 7 mL/h of 50 mL, empty after 7 h 8 min', () => {
  const bag = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
  expect(due({ ...bag, start: '08:00' })).toEqual([
    `Given by: ${VOID} = 08:30 3.5 mL, 12:00 28 mL`,
  ]);
  expect(due(bag)).toEqual([]);
  // 500 mL at 7 mL/h run for 71 h
  const long = due({ ...bag, drug: '1000', volume: '500', start: '08:00' })[0];
  expect(long).toMatch(
    /void after any change of rate or bag; for the first day = .*, 08:00 168 mL$/,
  );
});

test('a driver that works out its own rate is never set: it should show about so much', () => {
  const { set } = sheetOf(DRIVER);
  expect(set.keyed.map(({ label, figure, unit }) => `${label} ${figure} ${unit}`)).toEqual([
    'Should show about 0.92 mL/h',
  ]);
  expect(set.together).toMatch(/^Never set: the driver works out its own rate\./);
  expect(sheetOf({ ...DRIVER, ownRate: '' }).set.keyed[0]?.label).toBe('Set pump to');
  // Of another route it is not asked, and not in force.
  const vein = { protocol: 'continuous-iv', unit: 'mg/h', dose: '5', drug: '50', volume: '50' };
  expect(sheetOf({ ...DRIVER, ...vein }).set.keyed[0]?.label).toBe('Set pump to');
});
