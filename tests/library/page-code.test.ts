import { createHash } from 'node:crypto';
import { codeOfList, codeOfScript } from '../../src/library/page-code';

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (text: string) => createHash('sha256').update(text).digest('hex');
const FILES: Record<string, string> = { 'index.html': '<p>', 'assets/page.js': 'dose()' };
const LIST = Object.entries(FILES)
  .map(([name, text]) => `${hex(text)}  ${name}\n`)
  .join('');
const read = (files: Record<string, string>) => async (name: string) => {
  const text = files[name];
  return text === undefined ? undefined : bytes(text);
};

test('files as they were built: the fingerprint is that of the list, as sha256sum says it', async () => {
  expect(await codeOfList(bytes(LIST), read(FILES))).toEqual({
    ...{ kind: 'known', fingerprint: hex(LIST), files: 2, altered: [] },
  });
});

test.each([
  ['altered by one letter', { ...FILES, 'assets/page.js': 'dose( )' }],
  ['not there', { 'index.html': '<p>' }],
])('a file that is %s is named', async (_, files) => {
  expect(await codeOfList(bytes(LIST), read(files))).toMatchObject({
    altered: ['assets/page.js'],
  });
});

test.each([
  ['a page of the host', '<!doctype html>'],
  ['a list with a line that is none', `${LIST}and more\n`],
  ['nothing', ''],
])('%s is no list', async (_, list) => {
  expect(await codeOfList(bytes(list), read(FILES))).toEqual({
    ...{ kind: 'unknown', why: 'not a list' },
  });
});

test('a page in one file is the script inside it', () => {
  expect(codeOfScript('“µ”')).toEqual({
    ...{ kind: 'known', fingerprint: hex('“µ”'), files: 1, altered: [] },
  });
});
