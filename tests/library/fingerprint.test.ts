import { createHash } from 'node:crypto';
import { readLibrary } from '../../src/library/door';
import { fingerprintShown } from '../../src/library/fingerprint-shown';
import { changed, GOOD, type Json, written } from './example-file';

function fingerprintOf(text: string): string {
  const read = readLibrary(text, '2026-11-26', []);
  if (read.kind === 'refused') throw new Error(read.refusals[0]?.sentence);
  return read.fingerprint;
}

/** RFC 8785 by hand, for text alone: keys in the order of their code units, no white space. */
function canonical(json: Json): string {
  if (Array.isArray(json)) return `[${json.map(canonical).join(',')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const entries = Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

test('it is SHA-256 of the canonical content without approvals and status, by another method too', () => {
  const content = changed(changed(GOOD, 'approvals'), 'library.status');
  const byHand = createHash('sha256').update(canonical(content), 'utf8').digest('hex');
  expect(fingerprintOf(written(GOOD))).toBe(byHand);
  expect(byHand).toMatch(/^[0-9a-f]{64}$/);
});

function reversed(json: Json): Json {
  if (Array.isArray(json)) return json.map(reversed);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .map(([key, each]) => [key, reversed(each)])
      .reverse(),
  );
}

test('white space, the order of keys, approvals and status leave it alone; a byte order mark too', () => {
  const before = fingerprintOf(written(GOOD));
  const approval = {
    ...{ role: 'author', name: 'A. Example', position: 'pharmacist', date: '2026-11-02' },
    fingerprint: '0'.repeat(64),
  };
  expect([
    fingerprintOf(JSON.stringify(GOOD)),
    fingerprintOf(written(reversed(GOOD))),
    fingerprintOf(written(changed(GOOD, 'library.status', 'approved'))),
    fingerprintOf(written(changed(GOOD, 'approvals', [approval]))),
    fingerprintOf(`\uFEFF${written(GOOD)}`),
  ]).toEqual([before, before, before, before, before]);
});

test.each([
  ['a figure', 'preparations.0.citation.place', 'page 3'],
  ['a date', 'library.date', '2026-11-02'],
  ['a name with letters of other scripts', 'library.name', 'Krankenhaus Müsterstadt 痛み'],
  ['a goal', 'protocols.0.titration.goal', 'pain below 4'],
])('%s changes it', (_, at, value) => {
  expect(fingerprintOf(written(changed(GOOD, at, value)))).not.toBe(fingerprintOf(written(GOOD)));
});

test('it is shown as 12 digits in fours', () => {
  expect(fingerprintShown('3f2a9c0177be4d21'.padEnd(64, '0'))).toBe('3f2a 9c01 77be');
});
