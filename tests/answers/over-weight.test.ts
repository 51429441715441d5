import { readFileSync } from 'node:fs';
import { limitsOverWeight, overWeightBeside } from '../../src/answers/over-weight';
import { LIBRARY } from '../../src/library/bundled';
import { readLibrary } from '../../src/library/door';
import { libraryFrom } from '../../src/library/in-use';

const CLOSED = readFileSync(
  new URL('../library/published/nhs-highland-closed.ketamine-library.json', import.meta.url),
  'utf8',
);

function library(text: string) {
  const read = readLibrary(text, '2026-11-27', []);
  if (read.kind !== 'library') throw new Error(read.refusals[0]?.sentence);
  return libraryFrom(read.file, read.fingerprint);
}

/** 30 mg/h in the place of 25 over 50 kg: 6 mL/h of 5 mg per mL. */
const UP_TO_30 = JSON.stringify(JSON.parse(CLOSED))
  .replaceAll('"25"', '"30"')
  .replaceAll('"25.1"', '"30.1"')
  .replaceAll('{"figure":"5","unit":"mL/h"}', '{"figure":"6","unit":"mL/h"}');

test('what is drawn alike is not drawn twice', () => {
  expect(overWeightBeside(library(CLOSED), library(CLOSED))).toEqual([]);
});

test('the old maximum stands at five sixths of the new one, on one scale', () => {
  const [beside, ...others] = overWeightBeside(library(CLOSED), library(UP_TO_30));
  expect(others).toEqual([]);
  const tops = [beside?.before, beside?.after].map((said) =>
    said?.picture?.bands
      .filter(({ isAdjusted }) => !isAdjusted)
      .map(({ stop }) => stop.map(({ down }) => Math.round(down * 1000))),
  );
  // Of 30 mg/h: 15 is 50 % down, 25 is 16.667 %, 30 is the top.
  expect(tops).toEqual([
    [
      [50_000, 50_000],
      [16_667, 16_667],
    ],
    [
      [50_000, 50_000],
      [0, 0],
    ],
  ]);
});

test('limits in use are drawn protocol by protocol, each whole', () => {
  const one = library(CLOSED);
  const [said, ...others] = limitsOverWeight(one);
  expect(others).toEqual([]);
  expect(said?.picture).toBeDefined();
  expect(JSON.stringify(said)).toContain('25');
});

test('a protocol that is new has no picture of before, and one given in another way neither', () => {
  const [closed] = library(CLOSED).protocols;
  if (!closed) throw new Error('no protocol');
  const alone = library(CLOSED);
  const added = { ...alone, protocols: [closed, { ...closed, id: 'another' }] };
  const [beside, ...others] = overWeightBeside(alone, added);
  expect(others).toEqual([]);
  expect(beside?.before).toBeUndefined();
  expect(beside?.after.picture).toBeDefined();
  const [single] = LIBRARY.protocols.filter(({ delivery }) => delivery === 'single dose');
  if (!single) throw new Error('no single dose');
  const other = { ...alone, protocols: [{ ...single, id: closed.id }] };
  expect(overWeightBeside(other, alone).map(({ before }) => before)).toEqual([undefined]);
});

test('of several protocols each is beside its own, wherever it stands', () => {
  const [a] = library(CLOSED).protocols;
  const [b] = library(UP_TO_30).protocols;
  if (!a || !b) throw new Error('no protocol');
  const before = { ...library(CLOSED), protocols: [{ ...b, id: 'other' }, a] };
  const after = { ...library(CLOSED), protocols: [a, { ...b, id: 'other' }] };
  expect(overWeightBeside(before, after)).toEqual([]);
});
