import { compare, expectVerdict, handOver } from './check';
import { NAME, OWNER, pathOf, under } from './hospital';
import { expectGone, expectSays, MAIN, SHEET, typeOrder, workOut } from './order';
import { role, until } from './person';
import { expect, photograph, test } from './test';

const FOOT = role('contentinfo');

test('the library shows every limit in use; back and forward keep what was typed', async ({
  person,
}) => {
  const order = { weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.6' };
  await workOut(person, order);
  await person.press('link', 'Library');
  await expectSays(person, MAIN, ['0.1 to 0.3 mg/kg', '0.25 to 0.75 mg/kg/h', '999 mL/h']);
  await until(async () => expect(await person.isFocused(role('heading', 'Library'))).toBe(true));
  await photograph(person, 'library');
  await person.engine.back();
  await until(async () => expect((await person.values()).slice(0, 2)).toEqual(['70', '0.6']));
  expect(await person.chosen()).toContain(order.protocol);
  await person.engine.forward();
  await expectSays(person, MAIN, ['999 mL/h']);
});

test('a library file that is opened passes, and another is refused with line and remedy', async ({
  person,
}) => {
  const opened = role('region', 'Open a library file');
  await person.press('link', 'Library');
  await until(async () => expect(await person.count(opened)).toBe(1));
  await person.upload('input[type=file]', pathOf('nhs-highland-closed'));
  await expectSays(person, opened, [/passed every check/, /Hard maximum, stop above/]);
  await person.upload('input[type=file]', pathOf('nhs-highland-as-published'));
  await expectSays(person, opened, [
    /one thing to put right/,
    /Line \d+, column \d+: .*exactly 50 kg/,
  ]);
  await photograph(person, 'refused');
});

test('a hospital’s library beside the page: its owner, its protocols alone, its limits hold', async ({
  person,
  host,
}) => {
  await under(person, host);
  await expectSays(person, FOOT, [new RegExp(OWNER.name)]);
  await expectSays(person, role('banner'), [new RegExp(OWNER.publisher)]);
  const order = { protocol: 'Acute pain, intravenous', drug: '200', volume: '40' };
  await typeOrder(person, { weight: '100', ...order, dose: '40' });
  await person.choose('Does one of these hold?', 'None of these');
  await workOut(person, {});
  await expectSays(person, SHEET, [/Stop: /, '40 mg/h', '25 mg/h', /NHS Highland/, /over 50 kg/]);
  expect(await person.says(SHEET)).not.toMatch(/mL\/h|Set pump/i);
  expect(await person.says(MAIN)).not.toMatch(/CRPS/);
  await workOut(person, { dose: '25' });
  // 25 mg/h ÷ 5 mg per mL
  await expectSays(person, SHEET, ['5 mL/h', '25 mg/h', /above the start of 5 mg\/h/]);
  await photograph(person, 'hospital');
});

test('under a hospital’s library the order goes over by link and is checked with its answer', async ({
  person,
  host,
}) => {
  await under(person, host);
  const order = { weight: '100', protocol: 'Acute pain, intravenous', drug: '200', volume: '40' };
  await typeOrder(person, { ...order, dose: '5' });
  await person.choose('Does one of these hold?', 'frail or elderly');
  await person.open(await handOver(person, {}));
  await typeOrder(person, { ...order });
  await person.choose('Does one of these hold?', 'None of these');
  await compare(person, { dose: '5', reading: '1' });
  await expectVerdict(person, /^Differs$/);
  await person.choose('Does one of these hold?', 'frail or elderly');
  await person.press('button', 'Compare');
  await expectVerdict(person, /^Agrees/);
});

test('a torn or unknown site.json stops every view: nothing falls back on other limits', async ({
  person,
  host,
}) => {
  for (const [site, words] of [
    [`{"library": "${NAME}"`, /is torn/],
    ['{"libary": "x"}', /“libary”/],
    ['<!doctype html><p>Log in</p>', /A web page came in place of site\.json/],
  ] as const) {
    await under(person, host, site);
    for (const fragment of ['#/', '#/check', '#/course', '#/library']) {
      await person.engine.open(`${host.address}${fragment}`);
      await expectSays(person, role('alert'), [/Nothing is worked out/, words]);
      await expectGone(person, role('form'));
      await expectGone(person, role('radio'));
    }
  }
});

test('a host that does not send site.json stops the page, until it does', async ({
  person,
  host,
}) => {
  host.answer = (name) => (name === 'site.json' ? { status: 404, body: 'Not here' } : undefined);
  await person.open(host.address);
  await expectSays(person, role('alert'), [/does not send site\.json; it answers 404/]);
  host.answer = () => undefined;
  await person.press('button', 'Try again');
  await expectSays(person, FOOT, [/under Built-in limits/]);
  // A file that does not come is told by the browser too.
  const told = await person.engine.complaints();
  expect(told.filter((each) => !/404/.test(each))).toEqual([]);
});

test('site.json is asked for before the script is there, and not once more than the engine does', async ({
  person,
  host,
}) => {
  host.headers = { 'cache-control': 'no-cache' };
  await person.open(host.address);
  await expectSays(person, FOOT, [/under Built-in limits/]);
  const asked = host.asked.filter((path) => path.endsWith('site.json'));
  // WebKit gives no fetch what a page’s head has asked for early: it asks anew, never from a cache.
  expect(asked).toHaveLength(person.engine.name === 'WebKit' ? 2 : 1);
});
