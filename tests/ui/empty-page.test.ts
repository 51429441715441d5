import { emptyPage } from '../../build/empty-page';
import { version } from '../../package.json';
import { LIBRARY } from '../../src/library/bundled';
import { VIEWS } from '../../src/ui/views';

const html = emptyPage();
const text = html.replace(/<[^>]+>/g, '\n');

test('the page that is built has the views, the heading, the weight field and the empty sheet', () => {
  for (const { name, fragment } of VIEWS) {
    expect(html).toContain(`href="${fragment}"`);
    expect(text).toContain(name);
  }
  expect(html).toContain('<h1 tabindex="-1">Ketamine dose</h1>');
  expect(html).toContain('<input id="weight"');
  expect(text).toContain('Enter a weight');
});

test('its form is inert, and no field has an entry', () => {
  expect(html).toMatch(/<form [^>]*inert=""/);
  const fields = [...html.matchAll(/<input [^>]*type="text"[^>]*>/g)].map(([field]) => field);
  expect(fields).toHaveLength(4);
  for (const field of fields) expect(field).toContain('value=""');
});

test('nothing of any library is in it: no name, no source, and no figure but the steps of a rate', () => {
  const { identity, protocols, sources } = LIBRARY;
  const names = [
    ...protocols.map(({ name }) => name),
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
    ...[identity.name, identity.publisher, identity.version],
  ];
  expect(names.filter((name) => text.includes(name))).toEqual([]);
  expect(text.replace(version, '').match(/\d+(\.\d+)?/g)).toEqual(['0.01', '0.1', '1']);
});
