import { LIBRARY } from '../../src/library/bundled';
import type { CheckedCase } from '../../src/library/copy-cases/checked-case';
import type { PageCode } from '../../src/library/page-code';
import { recordSaid } from '../../src/wording/copy-record';

const asked: CheckedCase['asked'] = [
  { what: 'weight', written: { figure: '70', unit: 'kg' } },
  { what: 'dose', written: { figure: '0.2', unit: 'mg/kg/h' } },
];
const expected: CheckedCase['expected'] = [
  { what: 'says', word: 'nothing' },
  { what: 'amount', written: { figure: '14', unit: 'mg/h' } },
];
const AGREES: CheckedCase = {
  ...{ limits: 'Example limits', number: 1, asked, expected, came: expected, agrees: true },
};
const DIFFERS: CheckedCase = {
  ...AGREES,
  number: 2,
  came: [
    { what: 'says', word: 'nothing' },
    { what: 'amount', written: { figure: '14.0004', unit: 'mg/h' } },
  ],
  agrees: false,
};
const NOT_RUN: CheckedCase = { ...AGREES, number: 3, came: undefined, agrees: false };
const CODE: PageCode = { kind: 'known', fingerprint: 'ab12'.repeat(16), files: 24, altered: [] };
const AS_STATED = { library: true, tool: true };

function said(ran: Partial<Parameters<typeof recordSaid>[0]> = {}, code: PageCode = CODE) {
  return recordSaid(
    { examples: [AGREES], fixed: [AGREES, AGREES], fingerprints: AS_STATED, ...ran },
    {
      ...{ at: new Date(2026, 10, 27, 1, 5), version: '1.0.0', browser: 'Example Browser 1' },
      ...{ code, identity: LIBRARY.identity },
    },
  );
}

test('a copy passes where all ran and all agrees, and the record says what it holds for', () => {
  const record = said();
  expect(record).toMatchObject({
    passes: true,
    verdict: 'This copy works out what it should: 3 of 3 cases agree',
    failing: [],
  });
  expect(record.counts.map(({ says }) => says)).toEqual([
    ...['1 of 1 agree', '2 of 2 agree', 'as stated', 'as stated', '24 of 24'],
  ]);
  expect(Object.fromEntries(record.facts.map(({ name, says }) => [name, says]))).toMatchObject({
    Page: 'version 1.0.0',
    'Code of the page, SHA-256': Array.from({ length: 16 }, () => 'ab12').join(' '),
    Library: 'Built-in limits, Balanced Ketamine, version 2026-11-26',
    Browser: 'Example Browser 1',
    'Checked on': expect.stringMatching(/^27\sNovember\s2026 at 01:05\u00a0\(UTC/),
  });
  expect(record.signed).toEqual([
    ...['Checked by: name, position, date', 'Accepted for use by: name, position, date'],
  ]);
});

test.each<[string, Parameters<typeof said>]>([
  ['an example differs', [{ examples: [AGREES, DIFFERS] }]],
  ['a fixed case differs', [{ fixed: [AGREES, DIFFERS] }]],
  ['a case did not run', [{ fixed: [AGREES, NOT_RUN] }]],
  ['no example was run', [{ examples: [] }]],
  ['no fixed case was run', [{ fixed: [] }]],
  ['the library is not as stated', [{ fingerprints: { library: false, tool: true } }]],
  ['the tool’s figures are not as stated', [{ fingerprints: { library: true, tool: false } }]],
  ['a file is not as built', [{}, { ...CODE, altered: ['assets/page.js'] }]],
  ['the list did not come', [{}, { kind: 'unknown', why: 'no list' }]],
])('where %s, the copy is not to be used, and nothing says that it works', (_, [ran, code]) => {
  const record = said(ran, code);
  expect(record).toMatchObject({ passes: false, verdict: 'Do not use this copy' });
  expect(record.toDo).toMatch(/^Work doses out in your usual way/);
  expect(record.verdict + record.toDo).not.toMatch(/agree/);
  expect(record.signed.join()).not.toMatch(/Accepted for use/);
});

test('what fails is named with what it has to give and what it gives, to the last digit', () => {
  const record = said(
    { fixed: [AGREES, DIFFERS, NOT_RUN] },
    { ...CODE, altered: ['a.js', 'b.js'] },
  );
  expect(record.failing.map(({ title }) => title)).toEqual([
    'Example limits, case 2: does not agree',
    'Example limits, case 3: did not run',
  ]);
  expect(record.failing[0]?.facts).toEqual([
    { name: 'Asked', says: 'weight 70\u00a0kg; dose 0.2\u00a0mg/kg/h' },
    { name: 'Has to give', says: 'gravest word nothing; amount 14\u00a0mg/h' },
    { name: 'Gives here', says: 'gravest word nothing; amount 14.0004\u00a0mg/h' },
  ]);
  expect(record.failing[1]?.facts.at(-1)).toEqual({
    ...{ name: 'Gives here', says: 'nothing: it did not run' },
  });
  expect(record.counts[1]?.says).toBe('1 of 3 agree; 1 did not run');
  expect(record.counts[4]?.says).toBe('not as built, or did not come: a.js and 1 more');
});
