import { readFileSync } from 'node:fs';
import { readLibrary } from '../../src/library/door';
import { fileSaid } from '../../src/wording/library-file';
import type { LimitTable } from '../../src/wording/limit-row';

/** A published file whose gap is closed, as the door lets it in. */
function saidOf(name: string) {
  const path = new URL(`../library/published/${name}.ketamine-library.json`, import.meta.url);
  const read = readLibrary(readFileSync(path, 'utf8'), '2026-11-26', []);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusals));
  return fileSaid(read.file, read.fingerprint);
}

const plainly = (text: string) => text.replaceAll('\u00a0', ' ');
/** The rows of a table, by its title: "what | says | place". */
function rows(tables: readonly LimitTable[] | undefined, title: string): string[] {
  const found = tables?.find((table) => plainly(table.title) === title);
  return (found?.rows ?? []).map((row) => plainly(`${row.what} | ${row.says} | ${row.place}`));
}

const HIGHLAND = 'NHS Highland, ketamine guidelines, adult acute pain';
const DECIDED =
  'Decided by Example Hospital, for a test of this calculator; not the publisher: at exactly 50 kg the lower of the two maxima';

test('NHS Highland: each band with its limits, and the edge that a committee decided with its reason', () => {
  const [protocol] = saidOf('nhs-highland-closed').protocols;
  expect(rows(protocol?.tables, 'At most 50 kg')).toEqual([
    `For whom | at most 50 kg | ${DECIDED}`,
    'Limits in | milligrams per hour | ',
    `Start | 5 mg/h | ${HIGHLAND}`,
    `Hard maximum, stop above | 15 mg/h | ${HIGHLAND}`,
  ]);
  expect(rows(protocol?.tables, 'Over 50 kg, frail or elderly')).toEqual([
    `When | frail or elderly | ${HIGHLAND}`,
    `Start | 2.5 mg/h | ${HIGHLAND}`,
    'What is not stated here | as for over 50 kg | ',
  ]);
  expect(rows(protocol?.tables, 'Giving it')).toEqual([
    `Titrated, not more often than every | 1 h | ${HIGHLAND}`,
  ]);
  expect(rows(protocol?.tables, 'Preparation')).toEqual([
    'Preparation | 200 mg in 40 mL (200-in-40) | ',
    'Own strength | none: only the preparations of this protocol | ',
  ]);
  const examples = protocol ? rows([protocol.examples], 'Worked examples (14)') : [];
  expect(examples[0]).toBe(
    `100 kg, ordered 5 mg/h, 200 mg in 40 mL (200-in-40) | nothing is said; set 1 mL/h | ${HIGHLAND}`,
  );
  expect(examples[4]).toBe(
    `100 kg, frail or elderly, ordered 2.5 mg/h | nothing is said | ${HIGHLAND}`,
  );
});

test('Mid Essex: a range is said with to, a day in words, a hedge in its quotation marks', () => {
  const [subcutaneous, oral] = saidOf('mid-essex-closed').protocols;
  const band = rows(subcutaneous?.tables, 'Everyone');
  expect(band).toContain(
    'Range | 50 to 100 mg in 24 hours | Mid Essex CCG, ketamine in palliative care',
  );
  expect(band).toContain(
    'Soft maximum, caution above | “unusual above” 500 mg in 24 hours | Mid Essex CCG, ketamine in palliative care',
  );
  expect(band.at(-1)).toMatch(
    /^Hard maximum, stop above \| 500 mg in 24 hours \| Decided by Example/,
  );
  expect(rows(subcutaneous?.tables, 'Giving it')[1]).toMatch(
    /not more often than every \| 1 day \|/,
  );
  expect(rows(subcutaneous?.tables, 'Watching')).toContain(
    'Silent about the strength | the strength | ',
  );
  expect(JSON.stringify(oral)).toContain('mg\u00a0per\u00a0dose');
});

test('who approved is said of this fingerprint, or of another; nobody is said too', () => {
  const said = saidOf('nhs-highland-closed');
  expect(rows(said.about, 'Approvals')).toEqual(['Approved by | nobody | ']);
  const path = new URL(
    '../library/published/nhs-highland-closed.ketamine-library.json',
    import.meta.url,
  );
  const read = readLibrary(readFileSync(path, 'utf8'), '2026-11-26', []);
  if (read.kind === 'refused') throw new Error('refused');
  const person = { name: 'A. Person', position: 'pharmacist', date: '2026-11-02' };
  const approvals = [
    { role: 'author', ...person, fingerprint: read.fingerprint },
    { role: 'reviewer', ...person, committee: 'Drugs', fingerprint: 'a'.repeat(64) },
  ] as const;
  const { about } = fileSaid({ ...read.file, approvals: [...approvals] }, read.fingerprint);
  expect(rows(about, 'Approvals')).toEqual([
    'Author | A. Person, pharmacist; 2 November 2026 | Of this fingerprint',
    `Reviewer | A. Person, pharmacist, Drugs; 2 November 2026 | Not of this fingerprint, but of ${Array(16).fill('aaaa').join(' ')}`,
  ]);
});

test('no figure is joined to another by a dash', () => {
  for (const name of ['nhs-highland-closed', 'mid-essex-closed']) {
    expect(JSON.stringify(saidOf(name).protocols)).not.toMatch(/\d\s*[–—]\s*\d/);
  }
});
