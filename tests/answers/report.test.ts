import { readFileSync } from 'node:fs';
import { reportSaid } from '../../src/answers/report';
import { builtInFile } from '../../src/library/built-in-file';
import { FILE, type LibraryFile } from '../../src/library/schema';
import { spaced } from '../../src/wording/text';

function read(name: string): LibraryFile {
  const path = `tests/library/published/${name}.ketamine-library.json`;
  return FILE.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const HIGHLAND = read('nhs-highland-closed');
const PRINT = 'a'.repeat(64);
const under = (library: Partial<LibraryFile['library']>): LibraryFile => ({
  ...HIGHLAND,
  library: { ...HIGHLAND.library, ...library },
});

test('what is to be looked at: of each protocol, and of the file first where there is anything', () => {
  const titles = (file: LibraryFile) =>
    reportSaid(file, PRINT, undefined).remarks.map(({ title }) => title);
  expect(titles(HIGHLAND)).toEqual(['Acute pain, intravenous']);
  const approved = under({ status: 'approved' });
  expect(titles(approved)).toEqual([HIGHLAND.library.name, 'Acute pain, intravenous']);
});

test('the highest doses are said to be the same only where the weight that is dosed on is', () => {
  const same = 'The highest doses at 50, 70 and 100 kg are the same.';
  const doses = (before: LibraryFile) =>
    (reportSaid(HIGHLAND, PRINT, before).doses ?? []).map(spaced);
  expect(doses(HIGHLAND)).toEqual([same]);
  const protocols = HIGHLAND.protocols.map((each) => ({ ...each, weightBasis: 'ideal' as const }));
  const onIdeal = doses({ ...HIGHLAND, protocols });
  expect(onIdeal).toEqual([expect.stringMatching(/dosed on ideal weight before, on the measured/)]);
  expect(onIdeal.join()).not.toContain('are the same');
  expect(reportSaid(HIGHLAND, PRINT, undefined).doses).toBeUndefined();
});

test('a report has the facts, every limit, the difference and the same for a spreadsheet', () => {
  const [protocol] = HIGHLAND.protocols;
  const before = { ...HIGHLAND, protocols: protocol ? [{ ...protocol, name: 'Pain' }] : [] };
  const report = reportSaid(HIGHLAND, PRINT, before);
  expect(JSON.stringify(report.facts)).toContain(HIGHLAND.library.name);
  expect(spaced(JSON.stringify(report.said))).toContain('25 mg/h');
  expect(spaced(report.csv)).toContain('25 mg/h');
  expect(report.differences?.map(spaced)).toEqual([
    'Neither: Pain: name: from “Pain” to “Acute pain, intravenous”',
  ]);
  expect(reportSaid(HIGHLAND, PRINT, undefined).differences).toBeUndefined();
});

test('a dose that changes is said, and not that all are the same', () => {
  const text = JSON.stringify(HIGHLAND).replaceAll('"25"', '"30"');
  const doses = reportSaid(FILE.parse(JSON.parse(text)), PRINT, HIGHLAND).doses ?? [];
  expect(doses.map(spaced)[0]).toMatch(/at 70 kg: up to 25 mg\/h, now 30 mg\/h/);
  expect(doses.join()).not.toContain('are the same');
});

test('a library that was made from the built-in limits is compared with them while they are in use', () => {
  const library = { ...HIGHLAND.library, id: 'example-hospital', name: 'Example Hospital' };
  const text = JSON.stringify({ ...builtInFile(), library, approvals: [] });
  const whole = FILE.parse(JSON.parse(text));
  const [, infusion, ...others] = whole.protocols;
  const [band] = infusion?.bands ?? [];
  if (!infusion || !band || 'excluded' in band) throw new Error('no infusion');
  const bands = [{ ...band, limits: { ...band.limits, hardMax: '0.8' } }];
  const own = { ...whole, protocols: [{ ...infusion, bands }, ...others] };
  const report = reportSaid(own, PRINT, undefined);
  const said = report.differences?.map(spaced) ?? [];
  expect(said.filter((each) => /^(Looser|Tighter)/.test(each))).toEqual([
    'Tighter: Single intravenous dose: no longer there',
    'Tighter: Continuous intravenous infusion: the hard maximum from 1 to 0.8 mg/kg/h',
  ]);
  // 1 and 0.8 mg/kg/h at 70 kg.
  expect(report.doses?.map(spaced)).toContain(
    'Continuous intravenous infusion, at 70 kg: up to 70 mg/h, now 56 mg/h',
  );
  // Another hospital’s file has none of their protocols.
  expect(reportSaid(HIGHLAND, PRINT, undefined).differences).toBeUndefined();
});
