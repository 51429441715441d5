import {
  ARRIVED,
  COMPARISON,
  compare,
  expectBlank,
  expectVerdict,
  handOver,
  openCheck,
  VERDICT,
} from './check';
import { expectGone, expectSays, MAIN, typeOrder, workOut } from './order';
import { role, until } from './person';
import { expect, photograph, test } from './test';

// 0.2 × 70 = 14 mg/h at 2 mg per mL is 7 mL/h.
const ORDER = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
  ...{ drug: '100', volume: '50' },
};

test('the check is blank after an order; the same reading agrees, an edit takes it away', async ({
  person,
}) => {
  await workOut(person, ORDER);
  await openCheck(person);
  await expectBlank(person);
  await compare(person, { ...ORDER, reading: '7' });
  await expectVerdict(person, /^Agrees$/);
  await expectSays(person, COMPARISON, ['14 mg/h', '0.2 mg/kg/h']);
  await photograph(person, 'agrees');
  await typeOrder(person, { weight: '71' });
  await expectGone(person, VERDICT);
});

test('mg/h keyed as mL/h differs, and the slip is named', async ({ person }) => {
  await openCheck(person);
  await compare(person, { ...ORDER, reading: '14' });
  await expectVerdict(person, /^Differs$/);
  await expectSays(person, COMPARISON, [
    '28 mg/h',
    '2 times the order',
    /Was the mg\/h figure keyed as mL\/h\?/,
  ]);
});

test('ten times the order is past a limit; a reading that no pump shows is refused', async ({
  person,
}) => {
  await openCheck(person);
  await compare(person, { ...ORDER, reading: '70' });
  await expectVerdict(person, /^Differs$/);
  await expectSays(person, COMPARISON, ['140 mg/h', /Stop: above 1 mg\/kg\/h/]);
  await compare(person, { reading: '7.25' });
  await expectSays(person, MAIN, [/7\.25 has more decimals than steps of 0\.1 mL\/h/]);
  await expectGone(person, VERDICT);
});

test('a syringe of a single dose is read in millilitres', async ({ person }) => {
  await openCheck(person);
  const single = { ...ORDER, protocol: 'Single intravenous dose' };
  await compare(person, { ...single, reading: '14' });
  await expectVerdict(person, /^Differs$/);
  await expectSays(person, COMPARISON, [/Was the mg figure drawn up as mL\?/]);
  await compare(person, { reading: '7' });
  await expectVerdict(person, /^Agrees/);
});

test('handed over by link: blank, hidden until compared, and it agrees', async ({ person }) => {
  const link = await handOver(person, ORDER);
  await person.open(link);
  await expectSays(person, MAIN, [ARRIVED]);
  expect(await person.address()).toMatch(/#\/check$/);
  await expectBlank(person);
  expect(await person.says({ css: 'body' })).not.toMatch(/0\.2 mg|70 kg|14 mg/);
  await compare(person, { ...ORDER, reading: '7' });
  await expectVerdict(person, /^Agrees$/);
  await photograph(person, 'handed-over');
});

test('the order says 70 kg, the checker 17: it differs, and the row says so', async ({
  person,
}) => {
  await person.open(await handOver(person, ORDER));
  await compare(person, { ...ORDER, weight: '17', reading: '7' });
  await expectVerdict(person, /^Differs$/);
  const pairs = role('table', 'Your entries beside the order');
  await expectSays(person, pairs, [/17 kg 70 kg ≠ differs/]);
});

test('a link that lost its end, half of it or all of it says so, and gives no order', async ({
  person,
}) => {
  const link = await handOver(person, ORDER);
  for (const torn of [
    link.slice(0, -1),
    link.slice(0, link.indexOf('#/check/') + 40),
    link.replace(/(#\/check\/).*/, '$1'),
    `${link}%20<b>`,
  ]) {
    await person.open(torn);
    await expectSays(person, MAIN, [/The link is incomplete or was changed, so it gives no order/]);
    expect(await person.address()).toMatch(/#\/check$/);
    await expectBlank(person);
  }
});

test('a link whose slashes or number sign a mail program encoded arrives all the same', async ({
  person,
}) => {
  const link = await handOver(person, ORDER);
  for (const altered of [
    link.replace('#/check/', '#%2Fcheck%2F'),
    link.replace('#/', '?%23/'),
    `${link}.`,
  ]) {
    await person.open(altered);
    await expectSays(person, MAIN, [ARRIVED]);
    await until(async () => expect(await person.address()).toMatch(/\/#\/check$/));
  }
});

test('after a reload the order is lost, and that is said beside every verdict', async ({
  person,
}) => {
  await person.open(await handOver(person, ORDER));
  await compare(person, { ...ORDER, reading: '7' });
  await expectVerdict(person, /^Agrees$/);
  await person.engine.reload();
  await expectSays(person, MAIN, [/the page no longer has it/]);
  await expectBlank(person);
  await compare(person, { ...ORDER, weight: '55', reading: '5.5' });
  await expectVerdict(person, /Agrees/);
  await expectSays(person, COMPARISON, [/is lost, so nothing here was compared with it/]);
});

test('back to the order and forward again: the check begins blank, with its order kept', async ({
  person,
}) => {
  const link = await handOver(person, ORDER);
  await person.engine.open(link);
  await expectSays(person, MAIN, [ARRIVED]);
  await compare(person, { ...ORDER, reading: '7' });
  await person.engine.back();
  const weight = role('textbox', 'Weight, in kilograms');
  await until(async () => expect(await person.values(weight)).toEqual(['70']));
  expect(await person.address()).not.toMatch(/check/);
  await person.engine.forward();
  await expectSays(person, MAIN, [ARRIVED]);
  await expectBlank(person);
});

test('back from another page the check is blank, and says that an order came', async ({
  person,
  baseURL,
}) => {
  await person.open(await handOver(person, ORDER));
  await compare(person, { ...ORDER, reading: '7' });
  await expectVerdict(person, /^Agrees$/);
  await person.engine.open(`${baseURL}icon.svg`);
  await person.engine.back();
  // Kept whole by the browser it still has the order; loaded anew it says that it is lost.
  await expectSays(person, MAIN, [/An order came with the link|the page no longer has it/]);
  await expectBlank(person);
  await compare(person, { ...ORDER, weight: '55', reading: '5.5' });
  await expectSays(person, COMPARISON, [/is lost, so nothing here|Differs/]);
});

test('while it runs, what is gone is asked and told', async ({ person }) => {
  await openCheck(person);
  await compare(person, { ...ORDER, reading: '7', running: 'yes' });
  await expectVerdict(person, /^Agrees$/);
  await person.choose('How much is gone, read from', 'the syringe’s scale');
  await person.type(/^Volume left in the syringe at the start/, '48');
  await person.type(/^Date then/, '2026-11-23');
  await person.type(/^Time then/, '08:00');
  await person.type(/^Volume left in the syringe now/, '10');
  await person.type(/^Date now/, '2026-11-23');
  await person.type(/^Time now/, '12:00');
  await person.choose(/^Any change of rate, bag, bolus or pause/, 'no');
  await person.press('button', 'Compare');
  // 48 − 10 = 38 gone; 7 × 4 = 28 expected
  await expectVerdict(person, /^Agrees; more is gone than fits/);
  await expectSays(person, COMPARISON, [/37 to 39 mL gone, 28 mL expected/, /Pause it\./]);
});
