import { expectGone } from './order';
import { role, until } from './person';
import { expect, test } from './test';

test('a page whose script does not come takes no entry, and says after a while that it is not running', async ({
  person,
  host,
}) => {
  const says = role('heading', 'Ketamine dose: this page is not running');
  await expectGone(person, says);
  host.answer = (name) => (name.endsWith('.js') ? { status: 503, body: 'Not now' } : undefined);
  await person.open(host.address);
  await person.write('70');
  await until(async () => expect(await person.count(says)).toBe(1));
  expect(await person.says(role('listitem'))).toMatch(/A script of the page did not come/);
  expect(
    await person.run(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=text]')]
        .map((each) => each.value)
        .join(''),
    ),
  ).toBe('');
  // That a file did not come is told by the browser, too.
  await person.engine.complaints();
});
