import { readFileSync } from 'node:fs';
import { LIBRARY } from '../../src/library/bundled';
import { FILE, type LibraryFile } from '../../src/library/schema';
import { cite } from '../../src/wording/citations';
import { citing, sourceNamed } from '../../src/wording/file-figures';
import { libraryCsv } from '../../src/wording/library-csv';
import { fileSaid } from '../../src/wording/library-file';
import { spaced } from '../../src/wording/text';

type Source = LibraryFile['sources'][number];

/** Documents as a hospital has them: two of one publisher, one of them in two editions. */
const source = (
  id: string,
  publisher: string,
  title: string,
  more: Partial<Source> = {},
): Source => ({
  ...{ id, publisher, title, readAs: 'paper' },
  ...more,
});
const PAIN = 'Example Hospital pain service';
const ACUTE = source('acute', PAIN, 'Acute pain');
const CRPS_1 = source('crps-1', PAIN, 'CRPS', { version: '1', date: '2020-03' });
const CRPS_2 = source('crps-2', PAIN, 'CRPS', { version: '2', date: '2024-03' });
const CRPS_2B = source('crps-2b', PAIN, 'CRPS', { version: '2', date: '2025-03' });
const OTHER = source('other', 'Another Example Hospital', 'Acute pain');

const named = (all: readonly Source[]) => all.map((each) => spaced(sourceNamed(each, [...all])));

test('a source is named in as few words as tell it from the others', () => {
  expect(named([ACUTE, OTHER])).toEqual([PAIN, 'Another Example Hospital']);
  expect(named([ACUTE, CRPS_1, OTHER])).toEqual([
    `${PAIN}, “Acute pain”`,
    `${PAIN}, “CRPS”`,
    'Another Example Hospital',
  ]);
  expect(named([CRPS_1, CRPS_2])).toEqual([
    `${PAIN}, “CRPS”, version 1`,
    `${PAIN}, “CRPS”, version 2`,
  ]);
  expect(named([CRPS_2, CRPS_2B])).toEqual([
    `${PAIN}, “CRPS”, version 2, March 2024`,
    `${PAIN}, “CRPS”, version 2, March 2025`,
  ]);
  expect(named([ACUTE, source('copy', PAIN, 'Acute pain')])).toEqual([
    `${PAIN}, “Acute pain”, acute`,
    `${PAIN}, “Acute pain”, copy`,
  ]);
});

test('beside a figure: that name, and the place', () => {
  const cite = citing([ACUTE, CRPS_1]);
  expect(cite({ source: 'crps-1', place: 'page 3' })).toBe(`${PAIN}, “CRPS”, page 3`);
});

test('in the list of sources the title stands first, and in a spreadsheet beside each figure', () => {
  const path = 'tests/library/published/nhs-highland-closed.ketamine-library.json';
  const file = FILE.parse(JSON.parse(readFileSync(path, 'utf8')));
  const also = source('also', 'NHS Highland', 'Chronic pain', { version: '3', date: '2024-03' });
  const said = fileSaid({ ...file, sources: [...file.sources, also] }, 'a'.repeat(64));
  const [, , , sources] = said.about;
  expect(sources?.rows.map(({ what, says }) => spaced(`${what} | ${says}`))[1]).toBe(
    '“Chronic pain” (also) | NHS Highland, version 3, March 2024',
  );
  expect(libraryCsv(said)).toContain(
    '"Acute pain, intravenous","Over 50 kg","Hard maximum, stop above","25 mg/h","NHS Highland, “Adult acute pain, ketamine guidelines”, ketamine guidelines, adult acute pain"',
  );
});

test('on a sheet too: two documents of one publisher are told apart by their titles', () => {
  const of = (id: string, title: string) => ({
    ...{ id, title, publisher: 'Example Hospital', kind: 'read: whole' },
  });
  const [ward, clinic] = [of('ward', 'Ketamine on the ward'), of('clinic', 'Pain clinic')];
  const citation = { source: 'clinic', place: 'page 2' };
  expect(cite(citation, { ...LIBRARY, sources: [clinic] })).toBe('Example Hospital, page 2');
  expect(cite(citation, { ...LIBRARY, sources: [ward, clinic] })).toBe(
    'Example Hospital, “Pain clinic”, page 2',
  );
  const same = of('other', 'Pain clinic');
  expect(cite(citation, { ...LIBRARY, sources: [same, clinic] })).toBe(
    'Example Hospital, “Pain clinic”, clinic, page 2',
  );
});
