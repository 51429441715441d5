import { MARGINS, SLACK } from '../journeys/paper';
import { expectLines } from '../journeys/paper-expect';
import { INFUSION } from '../journeys/record-lines';
import { compare, expectVerdict, openCheck } from './check';
import { pathOf } from './hospital';
import { expectSays, MAIN, typeOrder } from './order';
import { manyPages, onePage, printed, workOutWhole } from './paper';
import { role } from './person';
import { expect, test } from './test';

// What other views and longer orders print, held to the same rules.

test('paper: a blank check, one that agrees and one that runs, each on one page', async ({
  person,
}) => {
  const order = { ...INFUSION, step: '0.1 mL/h' };
  await openCheck(person);
  const blank = await onePage(person, 'A4', 'check-blank');
  expect(blank.text).toMatch(/ketamine \(racemic\).*Made on \d.*blank.*End of sheet/);
  await compare(person, { ...order, reading: '14', running: 'yes' });
  await expectVerdict(person, /^Differs$/);
  const differs = await onePage(person, 'A4', 'check-differs');
  expect(differs.text).toMatch(/Differs.*keyed as mL\/h/);
  expect(differs.text).toContain('Do not flush this line');
});

test('paper: a single dose over minutes prints both that are set; a wanted bag prints what to make', async ({
  person,
  baseURL,
}) => {
  const single = { weight: '70', protocol: 'Single intravenous dose', dose: '0.3' };
  await typeOrder(person, { ...single, drug: '50', volume: '50' });
  await person.type('Give over, in minutes', '15');
  await person.choose('Given by', 'a pump');
  await typeOrder(person, { step: '1 mL/h' });
  await workOutWhole(person);
  expectLines(await onePage(person, 'A4', 'minutes'), [
    ...['SET PUMP TO', '84 mL/h', 'VOLUME TO BE INFUSED', '21 mL'],
    'Set both. Without the volume limit the pump gives the whole bag.',
    'What stays in the line is not given: flush with',
  ]);
  await person.open(`${baseURL}`);
  await typeOrder(person, { weight: '70', protocol: INFUSION.protocol, dose: '0.35' });
  await person.unfold('From the pump to the bag');
  await person.type('Wanted rate, in millilitres per hour', '25');
  await person.type('Hours at this rate', '4');
  await workOutWhole(person);
  const bag = await onePage(person, 'A4', 'wanted-bag');
  expect(bag.text).toMatch(/98 mg of ketamine.*From 500 mg in 10 mL \(50 mg per mL\)/);
});

test('paper: a course with its series is one page; before it is worked out it prints no figure', async ({
  person,
}) => {
  const crps = 'Intravenous infusion for CRPS or spinal cord injury';
  await typeOrder(person, {
    weight: '70',
    protocol: crps,
    dose: '0.35',
    drug: '200',
    volume: '40',
  });
  await person.press('link', 'Course');
  for (const [name, text] of [
    ...[
      ['Hours per day', '4'],
      ['Days', '8'],
      ['Sessions', '8'],
      ['Weeks', '3'],
    ],
    ...[
      ['First date, year first', '2026-11-30'],
      ['Boosters', '4'],
      ['Weeks between boosters', '2'],
    ],
    ['Single dose with each session, in milligrams per kilogram', '0.1'],
  ] as const)
    await person.type(`${name}`, `${text}`);
  await person.choose(/^Weekends/, 'skip');
  expect((await onePage(person, 'A4', 'course-none')).text).toContain('Nothing to print');
  await person.press('button', 'Work out the course');
  await expectSays(person, role('region', 'Course sheet'), ['1,260 mg']);
  const medication = '— DOSE 0.35 mg/kg/h';
  const [course, ...more] = await manyPages(person, 'A4', { name: 'course', medication });
  expect(more).toEqual([]);
  for (const words of [
    ...['Patient’s label', 'ketamine (racemic)', '70 kg, actual', '98 mg + 7 mg', '105 mg'],
    ...['315 mg', '840 mg', '1,260 mg', '200 mg in 40 mL', '19.6 mL', '168 mL', 'December 2026'],
    ...['session 8: Friday 18 December 2026', 'booster 2: Friday 15 January 2027', 'Made on'],
  ])
    expect(course?.text).toContain(words);
  expect(course?.text).not.toMatch(/Work out|Save the dates|Hours per day|Print /);
});

test('paper: the library prints whole, with what is folded on the screen, inside its margins', async ({
  person,
}) => {
  await person.press('link', 'Library');
  await expectSays(person, MAIN, ['999 mL/h']);
  await person.upload('input[type=file]', pathOf('nhs-highland-closed'));
  await expectSays(person, MAIN, [/passed every check/]);
  const pages = await printed(person, 'A4', 'library');
  const text = pages.map((each) => each.text).join(' ');
  for (const words of [
    ...['Hard maximum, stop above', 'Worked examples', 'nothing is said'],
    'What this tool does not do',
  ])
    expect(text).toContain(words);
  for (const { width, runs } of pages) {
    const widest = Math.max(...runs.map(({ right }) => right));
    expect(widest).toBeLessThanOrEqual(width - MARGINS.side + SLACK);
  }
});
