import { readdirSync, readFileSync } from 'node:fs';
import { builtInFile } from '../../src/library/built-in-file';
import { TOOL } from '../../src/library/bundled/tool';
import { exampleCases, fixedCases } from '../../src/library/copy-cases/check-cases';
import type { CheckedCase } from '../../src/library/copy-cases/checked-case';
import { DOSE_CASES } from '../../src/library/copy-cases/dose-rows';
import { INFUSION_CASES } from '../../src/library/copy-cases/infusion-rows';
import { CASE_LIMITS, CASE_PREPARATIONS } from '../../src/library/copy-cases/limits';
import { BODY_CASES, MINUTES_CASES, READING_CASES } from '../../src/library/copy-cases/other-rows';
import { TOOL_FINGERPRINT, toolFingerprint } from '../../src/library/copy-cases/tool-fingerprint';
import { readLibrary } from '../../src/library/door';
import { FILE } from '../../src/library/schema';
import { DOSES, INFUSIONS } from './copy-cases/inputs';
import { bodyRows, minutesRows, orderRows, readingRows } from './copy-cases/write';

/** What does not come out, as a person would look for it. */
const wrong = (cases: readonly CheckedCase[]) =>
  cases.flatMap((each) => (each.agrees ? [] : [JSON.stringify(each)]));

test('each fixed case is what the second method makes of it, and none is pasted from the program', () => {
  const orders = [...INFUSIONS, ...DOSES].map((set) => ({
    limits: set.limits,
    adjustment: set.adjustment,
    rows: orderRows(set).map((cells) => cells.map((cell) => (cell === '-' ? '' : cell))),
  }));
  const held = [...INFUSION_CASES, ...DOSE_CASES].map(({ limits, adjustment, rows }) => ({
    ...{ limits, adjustment, rows },
  }));
  expect(held).toEqual(orders);
  expect(BODY_CASES).toEqual(bodyRows());
  expect(READING_CASES).toEqual(readingRows());
  expect(MINUTES_CASES).toEqual(minutesRows());
});

test('200 fixed cases, numbered from 1, and every one agrees', () => {
  const cases = fixedCases();
  expect(cases.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
  expect(wrong(cases)).toEqual([]);
});

test('they are spread over units, routes, deliveries, bases, steps and all that may be said', () => {
  const rows = [...INFUSION_CASES, ...DOSE_CASES].flatMap((set) => set.rows);
  const count = (all: readonly string[]) =>
    Object.fromEntries(
      [...new Set(all)].sort().map((one) => [one, all.filter((each) => each === one).length]),
    );
  expect(count(rows.map((row) => row[2]))).toEqual({
    ...{ 'mg/kg/h': 90, 'mg/h': 24, 'microgram/kg/min': 4, 'mg/24 h': 9 },
    ...{ 'mg/kg': 10, mg: 3, 'mg/dose': 8, 'mg/kg/dose': 2 },
  });
  expect(count(rows.map((row) => row[5]))).toEqual(
    expect.objectContaining({
      nothing: expect.any(Number),
      note: expect.any(Number),
      caution: expect.any(Number),
      stop: expect.any(Number),
    }),
  );
  expect([...new Set(rows.map((row) => row[4]))].sort()).toEqual(['0.01', '0.1', '1']);
  expect(count(READING_CASES.map((row) => row[7]))).toEqual({ agrees: 13, differs: 13 });
  expect([...new Set(CASE_LIMITS.map(({ route, delivery }) => `${route} ${delivery}`))]).toEqual([
    'intravenous infusion',
    'subcutaneous infusion',
    'intravenous single dose',
    'oral divided doses',
  ]);
});

test('the limits that they carry are such as a library file may have: the door finds examples wanting, and no more', () => {
  const example = { weight: '70', order: { figure: '1', unit: 'mg' as const } };
  const file = {
    ...JSON.parse(
      readFileSync('tests/library/published/conway-as-published.ketamine-library.json', 'utf8'),
    ),
    preparations: CASE_PREPARATIONS,
    protocols: CASE_LIMITS.map((limits) => ({
      ...limits,
      examples: [
        {
          ...example,
          order: { figure: '0.001', unit: limits.orderedIn[0] },
          gives: { says: 'stop' },
        },
      ],
    })),
  };
  const read = readLibrary(JSON.stringify(file), '2024-06-01', []);
  const rules = read.kind === 'refused' ? read.refusals.map(({ rule }) => rule) : [];
  expect([...new Set(rules)]).toEqual(['examples']);
});

const PUBLISHED = 'tests/library/published';
test.each(readdirSync(PUBLISHED).filter((name) => name.includes('closed')))(
  'the worked examples of %s all agree',
  (name) => {
    const file = FILE.parse(JSON.parse(readFileSync(`${PUBLISHED}/${name}`, 'utf8')));
    const cases = exampleCases(file);
    expect(cases.length).toBe(file.protocols.flatMap(({ examples }) => examples).length);
    expect(wrong(cases)).toEqual([]);
  },
);

test('the worked examples of the built-in limits all agree', () => {
  expect(exampleCases(builtInFile()).length).toBeGreaterThan(40);
  expect(wrong(exampleCases(builtInFile()))).toEqual([]);
});

test('the tool’s own figures are those that every copy states', () => {
  // After a change of one of them: write this into src/library/copy-cases/tool-fingerprint.ts.
  expect(toolFingerprint()).toBe(TOOL_FINGERPRINT);
});

/** Runs with one figure of the tool’s own altered, and puts it back. */
function withAltered<T>(at: object, key: string, to: string, run: () => T): T {
  const before: unknown = Reflect.get(at, key);
  Reflect.set(at, key, to);
  try {
    return run();
  } finally {
    Reflect.set(at, key, before);
  }
}

const { bounds, bodyWeight } = TOOL;
const { formula, adjustment } = bodyWeight;
// Each alone, as in a copy that something altered: the cases notice, whatever the fingerprint says.
test.each<[string, object, string, string]>([
  ['Devine’s base for men', formula.value.base.male, 'figure', '51'],
  ['Devine’s base for women', formula.value.base.female, 'figure', '45'],
  ['Devine’s 2.3 kg for an inch', formula.value.perInch, 'figure', '2.2'],
  ['Devine’s 152.4 cm', formula.value.from, 'figure', '152.3'],
  ['the share of an adjusted weight', adjustment, 'share', '0.25'],
  ['the least weight', bounds.weight.below.stop.at, 'figure', '29'],
  ['where a low weight is a caution', bounds.weight.below.caution.at, 'figure', '39'],
  ['where a high weight is a caution', bounds.weight.above.caution.at, 'figure', '151'],
  ['the highest weight', bounds.weight.above.stop.at, 'figure', '301'],
  ['5 % at a step', bounds.stepDifference.caution.at, 'figure', '6'],
  ['10 % at a step', bounds.stepDifference.stop.at, 'figure', '12'],
  ['the fastest pump', bounds.fastestPump.at, 'figure', '1001'],
  ['a slow pump', bounds.slowestPump.at, 'figure', '0.5'],
  ['from where pumps step by whole mL', bounds.wholeRatesFrom.at, 'figure', '120'],
  ['too weak a bag', bounds.strength['intravenous infusion'].below.stop.at, 'figure', '0.01'],
  ['a weak bag', bounds.strength['intravenous infusion'].below.caution?.at ?? {}, 'figure', '0.4'],
  ['too strong a bag', bounds.strength['intravenous infusion'].above.stop.at, 'figure', '100'],
])('%s altered, a fixed case does not come out', (_, at, key, to) => {
  const [cases, fingerprint] = withAltered(at, key, to, () => [fixedCases(), toolFingerprint()]);
  expect(wrong(cases)).not.toEqual([]);
  expect(fingerprint).not.toBe(TOOL_FINGERPRINT);
});

test('a case that throws, or comes to nothing, did not run and never agrees', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const cases = withAltered(formula.value.perInch, 'figure', 'two', fixedCases);
  const bodies = cases.filter(({ limits }) => limits.includes('ideal weight'));
  expect(bodies.map(({ came, agrees }) => [came, agrees])).toEqual(
    bodies.map(() => [undefined, false]),
  );
  expect(bodies.length).toBeGreaterThan(5);
  expect(said).toHaveBeenCalled();
});
