import { publish } from '../journeys/host';
import { expectSays, MAIN, SHEET, workOut } from './order';
import { role, until } from './person';
import { expect, test } from './test';

const ORDER = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
  ...{ drug: '100', volume: '50' },
};
const FOOT = role('contentinfo');
const KEPT = /Kept on this computer for use without a network/;

test('the second visit works with the network off, in every view', async ({ person, host }) => {
  await person.open(host.address);
  await expectSays(person, FOOT, [KEPT]);
  await host.unplug();
  await person.open(host.address);
  await workOut(person, ORDER);
  await expectSays(person, SHEET, ['7 mL/h', '14 mg/h']);
  await person.press('button', 'Hand over for a second check');
  await until(async () => expect(await person.count(role('img', /^QR code/))).toBe(1));
  for (const [fragment, words] of [
    ['#/check', /Compare/],
    ['#/course', /Work out the course/],
    ['#/library', /999 mL\/h/],
  ] as const) {
    await person.open(`${host.address}${fragment}`);
    await expectSays(person, MAIN, [words]);
  }
  // What the network does not give is told by the browser too.
  const told = await person.engine.complaints();
  expect(told.filter((each) => !/site\.json|NetworkError|network/i.test(each))).toEqual([]);
});

test('a new version waits in a line, and the order stays until it is wanted', async ({
  person,
  host,
}) => {
  await person.open(host.address);
  await expectSays(person, FOOT, [KEPT]);
  await person.engine.reload();
  await workOut(person, ORDER);
  publish(host, 'abcdef');
  await person.run(async () => (await navigator.serviceWorker.ready).update().then(() => null));
  await until(async () =>
    expect(await person.count(role('button', 'Load the new version'))).toBe(1),
  );
  await expectSays(person, SHEET, ['7 mL/h']);
  await person.press('button', 'Load the new version');
  await until(async () =>
    expect(await person.run(() => document.querySelectorAll('meta[name=abcdef]').length)).toBe(1),
  );
});
