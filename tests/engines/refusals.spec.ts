import { expectGone, expectSays, MAIN, PROBLEMS, RANGES, SHEET, workOut } from './order';
import { role, until } from './person';
import { expect, photograph, test } from './test';

const INFUSION = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
  ...{ drug: '100', volume: '50' },
};
const WEIGHT = role('textbox', 'Weight, in kilograms');

test('an empty form is refused; the list has the focus, and its link leads to the field', async ({
  person,
}) => {
  await person.press('button', 'Work out the dose');
  await expectSays(person, PROBLEMS, [/There is a problem/, /weight/i]);
  await until(async () => expect(await person.isFocused(PROBLEMS)).toBe(true));
  await person.press('link', /weight/);
  await until(async () => expect(await person.isFocused(WEIGHT)).toBe(true));
});

test('each entry that is no number is refused in its own words, and stays as it was typed', async ({
  person,
}) => {
  for (const [typed, words] of [
    ['0,5', /comma/],
    ['.5', /zero/],
    ['5.', /after the point/],
    ['154 lb', /154 lb is 69\.85 kg/],
    ['7O', /number/],
    ['-5', /more than zero/],
    ['007', /zeros/],
    ['70.12345', /three/],
  ] as const) {
    await workOut(person, { weight: typed });
    await expectSays(person, PROBLEMS, [words]);
    expect(await person.values(WEIGHT)).toEqual([typed]);
    await expectGone(person, RANGES);
  }
});

test('a unit typed beside the figure is asked about, and nothing is switched', async ({
  person,
}) => {
  await workOut(person, { ...INFUSION, dose: '5 mg/h' });
  await expectSays(person, PROBLEMS, [/choose “milligrams per hour” under “Ordered in”/]);
  expect(await person.chosen()).toContain('milligrams per kilogram per hour');
  await expectGone(person, SHEET);
});

test('past a limit nothing is worked out: no rate anywhere, nothing to print or hand over', async ({
  person,
}) => {
  await workOut(person, INFUSION);
  await expectSays(person, SHEET, ['7 mL/h']);
  await workOut(person, { dose: '1.2' });
  await expectSays(person, SHEET, [/Stop: above 1 mg\/kg\/h/, '1.2 mg/kg/h']);
  await expectSays(person, role('status'), [/Nothing was worked out/]);
  expect(await person.says(SHEET)).not.toMatch(/mL\/h|Set pump/i);
  for (const name of [/^Print/, /^Hand over/])
    expect(await person.count(role('button', name))).toBe(0);
  await photograph(person, 'stop');
});

test('outside the weights of adults, and past the volume of a pump, it stops', async ({
  person,
}) => {
  for (const [edit, words] of [
    [{ weight: '25' }, /Stop: .*30 kg/],
    [{ weight: '70', drug: '1', volume: '1000' }, /Stop: /],
  ] as const) {
    await workOut(person, { ...INFUSION, ...edit });
    await expectSays(person, MAIN, [words]);
    expect(await person.says(SHEET)).not.toMatch(/Set pump/i);
  }
});

test('“Start again” asks first, and empties every view', async ({ person }) => {
  await workOut(person, INFUSION);
  await person.press('button', 'Start again');
  await person.press('button', 'No, keep');
  await expectSays(person, SHEET, ['7 mL/h']);
  await person.press('button', 'Start again');
  await person.press('button', 'Yes, empty');
  await expectGone(person, SHEET);
  for (const view of ['Course', 'Second check', 'Dose']) {
    await person.press('link', view);
    await until(async () => expect((await person.values()).join('')).toBe(''));
  }
});
