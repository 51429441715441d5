import { readFileSync } from 'node:fs';
import { openLibrary } from '../../src/answers/opened-library';
import { LIBRARY } from '../../src/library/bundled';
import { readLibrary } from '../../src/library/door';
import { libraryFrom } from '../../src/library/in-use';
import { spaced } from '../../src/wording/text';

const TODAY = '2026-11-27';
const CLOSED = readFileSync(
  new URL('../library/published/nhs-highland-closed.ketamine-library.json', import.meta.url),
  'utf8',
);
/** The same as version 2, up to 30 mg/h over 50 kg: 6 mL/h of 5 mg per mL. */
const UP_TO_30 = JSON.stringify(JSON.parse(CLOSED))
  .replaceAll('"25"', '"30"')
  .replaceAll('"25.1"', '"30.1"')
  .replaceAll('"version":"1"', '"version":"2"')
  .replaceAll('{"figure":"5","unit":"mL/h"}', '{"figure":"6","unit":"mL/h"}');

const bytes = (text: string) => new TextEncoder().encode(text);
const BUILT_IN = { identity: LIBRARY.identity, file: undefined };

function inUse(text: string) {
  const read = readLibrary(text, TODAY, []);
  if (read.kind !== 'library') throw new Error(read.refusals[0]?.sentence);
  return { identity: libraryFrom(read.file, read.fingerprint).identity, file: read.file };
}

test('a file that passes is told whole, and beside the built-in limits compared with nothing', () => {
  const opened = openLibrary(bytes(CLOSED), TODAY, BUILT_IN);
  if (opened.kind !== 'passed') throw new Error(opened.kind);
  expect(opened.text).toBe(CLOSED);
  expect(opened.fingerprint).toBe(inUse(CLOSED).identity.fingerprint);
  expect(JSON.stringify(opened.facts)).toContain('NHS Highland, acute pain, the gap closed');
  expect(spaced(JSON.stringify(opened.said))).toContain('25 mg/h');
  expect(opened.remarks.length).toBeGreaterThan(0);
  expect([opened.differences, opened.doses, opened.overWeight]).toEqual([undefined, undefined, []]);
});

test('beside a hospital’s own file it is compared: in words, by dose, and in the picture', () => {
  const opened = openLibrary(bytes(UP_TO_30), TODAY, inUse(CLOSED));
  if (opened.kind !== 'passed') throw new Error(opened.kind);
  expect(spaced(opened.differences?.[0] ?? '')).toMatch(
    /^Looser: .*the hard maximum above 50 to 300 kg from 25 to 30 mg\/h$/,
  );
  expect(spaced(opened.doses?.join() ?? '')).toMatch(/at 70 kg: up to 25 mg\/h, now 30 mg\/h/);
  expect(opened.overWeight).toHaveLength(1);
});

test('a file that is refused is told why, with line, place and how the file would say it', () => {
  const torn = CLOSED.replace('"hardMax": "25"', '"softMax": "25"');
  expect(torn).not.toBe(CLOSED);
  const opened = openLibrary(bytes(torn), TODAY, BUILT_IN);
  if (opened.kind !== 'refused') throw new Error(opened.kind);
  const [first] = opened.refusals;
  expect(first?.place).toMatch(/^Line \d+, column \d+: Acute pain, intravenous, band 2, limits/);
  expect(first?.sentence).toBe('There is no hard maximum: nothing would stop a dose.');
  expect(first?.remedy).toMatch(/^Write the source’s figure.* In the file: "hardMax": /);
});

test('the same name and version with another content, as in use, is refused', () => {
  const other = CLOSED.replace('"says": "', '"says": "Another: ');
  expect(other).not.toBe(CLOSED);
  const opened = openLibrary(bytes(other), TODAY, inUse(CLOSED));
  expect(opened.kind).toBe('refused');
});

test('bytes that are no text are refused as that', () => {
  expect(openLibrary(new Uint8Array([0xff, 0xfe, 0x7b]), TODAY, BUILT_IN)).toEqual({
    kind: 'refused',
    refusals: [expect.objectContaining({ sentence: 'It is not text in UTF-8.' })],
  });
});
