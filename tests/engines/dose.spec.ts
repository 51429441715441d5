import { expectGone, expectSays, MAIN, RANGES, SHEET, typeOrder, workOut } from './order';
import { role, until } from './person';
import { expect, photograph, test } from './test';

// Every figure is worked by hand: mg/kg × kg, ÷ mg per mL.

const CONTINUOUS = 'Continuous intravenous infusion';
const BAG = { drug: '100', volume: '50' };

test('a weight alone gives every regimen at it', async ({ person }) => {
  await workOut(person, { weight: '70' });
  await expectSays(person, RANGES, [
    ...['7 to 21 mg', '7 to 35 mg/h', '17.5 to 52.5 mg/h', '35 mg per dose'],
    ...['105 to 140 mg per day', '7 to 14 mg/h'],
  ]);
  await photograph(person, 'ranges');
});

test('an infusion gives the pump rate, what it delivers and its working', async ({ person }) => {
  await workOut(person, { weight: '70', protocol: CONTINUOUS, dose: '0.6', ...BAG });
  // 0.6 × 70 = 42 mg/h ÷ 2 mg per mL
  await expectSays(person, SHEET, ['21 mL/h', '42 mg/h', '0.6 mg/kg/h', '2 mg per mL']);
  await expectSays(person, SHEET, [/Caution: specialist dose/, /Racemic ketamine, doses as base/]);
  await expectSays(person, role('status'), [/Set pump to 21 millilitres per hour/]);
  await photograph(person, 'sheet');
});

test('a single dose over minutes asks what gives it, and gives rate and volume', async ({
  person,
}) => {
  const order = { weight: '70', protocol: 'Single intravenous dose', dose: '0.3' };
  await typeOrder(person, { ...order, drug: '50', volume: '50' });
  await person.type('Give over, in minutes', '15');
  await person.press('button', 'Work out the dose');
  await expectSays(person, MAIN, [/Choose what the dose is given by over these minutes/]);
  await person.choose('Given by', 'a pump');
  await workOut(person, { step: '1 mL/h' });
  // 21 mg at 1 mg per mL is 21 mL in a quarter of an hour
  await expectSays(person, SHEET, ['84 mL/h', '21 mL', '15 minutes']);
});

test('an oral order gives each dose and the day', async ({ person }) => {
  const order = { weight: '80', protocol: 'Oral', dose: '0.6', dosesPerDay: '4' };
  await workOut(person, { ...order, drug: '500', volume: '50' });
  // 0.6 × 80 = 48 mg, × 4; 10 mg per mL
  await expectSays(person, SHEET, ['4.8 mL', '48 mg per dose', '192 mg per day']);
});

test('another unit is chosen by name, empties the dose, and is told in both units', async ({
  person,
}) => {
  await typeOrder(person, { weight: '70', protocol: 'Subcutaneous infusion', dose: '0.1' });
  await person.choose('Ordered in', 'milligrams in 24 hours');
  expect(await person.values(role('textbox', /^Ordered dose/))).toEqual(['']);
  await workOut(person, { dose: '100' });
  // 100 ÷ 24 = 4.1667 mg/h, ÷ 70 = 0.0595 mg/kg/h
  await expectSays(person, SHEET, ['100 mg in 24 hours', '4.17 mg/h', '0.06 mg/kg/h']);
});

test('on the adjusted weight the dose says whose weight it is, and what others would be', async ({
  person,
}) => {
  await typeOrder(person, { weight: '120', protocol: CONTINUOUS, dose: '0.2', ...BAG });
  await person.unfold('Ideal and adjusted weight');
  await person.type(/^Height/, '165');
  await person.choose('Sex', 'female');
  await person.choose('Weight to dose on', 'adjusted');
  await workOut(person, {});
  // 45.5 + 2.3 × 12.6 ÷ 2.54 = 56.909 ideal; + 0.4 × 63.091 = 82.15 adjusted: 16.43 mg/h, 8.2 mL/h
  await expectSays(person, SHEET, ['8.2 mL/h', '16.4 mg/h', '82.15 kg', '11.4 mg/h', '24 mg/h']);
});

test('vial, mixing, titration and start give the preparation, the table and when it is empty', async ({
  person,
}) => {
  await typeOrder(person, {
    ...{ weight: '60', protocol: 'Subcutaneous infusion', dose: '0.25' },
    ...{ drug: '250', volume: '50' },
  });
  await person.unfold('Preparation, titration and run-out');
  await person.choose('Vial', '500 mg in 5 mL (100 mg per mL)');
  await person.choose('How it is mixed', 'Made up to the volume');
  await person.tick(/^Titration table/);
  await person.type(/^Start time/, '23:00');
  await workOut(person, {});
  // 250 ÷ 100 = 2.5 mL and 47.5 mL; 15 mg/h ÷ 5 = 3 mL/h; 50 ÷ 3 = 16 h 40 min
  await expectSays(person, SHEET, ['2.5 mL', '47.5 mL', '3 mL/h', '16 h 40 min', '15:40']);
  await until(async () =>
    expect(await person.count(role('table', /^Titration/)), 'tables').toBeGreaterThan(0),
  );
});

test('a wanted rate and hours give the bag to make', async ({ person }) => {
  await typeOrder(person, { weight: '70', protocol: CONTINUOUS, dose: '0.35' });
  await person.unfold('From the pump to the bag');
  await person.type('Wanted rate, in millilitres per hour', '25');
  await person.type('Hours at this rate', '4');
  await workOut(person, {});
  // 0.35 × 70 = 24.5 mg/h × 4 h = 98 mg in 100 mL
  await expectSays(person, SHEET, ['25 mL/h', '98 mg', '100 mL', '9.8 mL', '0.98 mL']);
});

test('every edit takes the sheet away, and putting it back does not bring it back', async ({
  person,
}) => {
  const order = { weight: '70', protocol: CONTINUOUS, dose: '0.2', ...BAG };
  for (const edit of [
    ...[{ dose: '0.25' }, { volume: '' }, { step: '1 mL/h' }],
    { protocol: 'Subcutaneous infusion' },
  ]) {
    await workOut(person, { ...order, step: '0.1 mL/h' });
    await expectSays(person, SHEET, ['7 mL/h']);
    await typeOrder(person, edit);
    await expectGone(person, SHEET);
    await typeOrder(person, { ...order, step: '0.1 mL/h' });
    await expectGone(person, SHEET);
  }
  expect(await person.says(MAIN)).not.toMatch(/7 mL\/h/);
});
