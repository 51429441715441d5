import { readLibrary } from '../../src/library/door';
import { remedySaid } from '../../src/wording/opened-file';
import { changed, examplesAt, GOOD, type Json, written } from './example-file';

const P = 'protocols.0';

/** What is said of a file; nothing where it is read. */
function said(file: Json): string[] {
  const read = readLibrary(written(file), '2026-11-26', []);
  return read.kind === 'refused'
    ? read.refusals.map((each) => remedySaid(each).replaceAll('\u00a0', ' '))
    : [];
}

/** The good file with other bands and examples. */
function fileOf(bands: readonly Json[], examples: readonly Json[]): Json {
  const other = ['titration', 'preparations'].reduce<Json>(
    (file, key) => changed(file, `${P}.${key}`),
    GOOD,
  );
  const silent = [{ field: 'strength', says: 'the strength' }];
  return Object.entries({ bands, examples, silentAbout: silent }).reduce<Json>(
    (file, [key, value]) => changed(file, `${P}.${key}`, value),
    other,
  );
}

const FORTY = { unit: 'mg/h', limits: { hardMax: '40' } };
const EXAMPLES = examplesAt('100', 'mg/h', ['40', 'nothing'], ['40.1', 'stop']);

test('40 mg/h for everyone: both cures that the refusal names are one', () => {
  const everyone = { appliesTo: 'everyone', ...FORTY };
  expect(said(fileOf([everyone], EXAMPLES))).toEqual([
    'Add “not to exceed” 1 mg/kg/h, or exclude below 40 kg. In the file: "notToExceed": {"figure":"1","unit":"mg/kg/h"}.',
  ]);
  const capped = { ...everyone, notToExceed: { figure: '1', unit: 'mg/kg/h' } };
  // 35 mg/h is 1 mg/kg/h at 35 kg, where the weight is a caution; 35.1 is 1.003.
  const atCap = examplesAt('35', 'mg/h', ['35', 'caution'], ['35.1', 'stop']);
  expect(said(fileOf([capped], [...EXAMPLES, ...atCap]))).toEqual([]);
  const excluded = [
    { appliesTo: { weight: { under: '40' } }, excluded: { reason: 'too light' } },
    { appliesTo: { weight: { atLeast: '40' } }, ...FORTY },
  ];
  expect(said(fileOf(excluded, EXAMPLES))).toEqual([]);
});

type Weight = Readonly<Record<string, string>>;

const HOLES: readonly (readonly [first: Weight, second: Weight, hole: string])[] = [
  [{ under: '70' }, { over: '80' }, 'from 70 to 80 kg'],
  [{ atMost: '70' }, { over: '80' }, 'above 70 to 80 kg'],
  [{ under: '70' }, { atLeast: '80' }, 'from 70 to below 80 kg'],
  [{ atMost: '70' }, { over: '70', under: '300' }, 'exactly 300 kg'],
  [{ atLeast: '40', atMost: '70' }, { over: '70' }, 'from 30 to below 40 kg'],
  [{ over: '30', atMost: '70' }, { over: '70' }, 'exactly 30 kg'],
];

test.each(HOLES)('the band that closes the hole between %j and %j is one: %s', (first, second) => {
  const bands = [first, second].map((weight) => ({
    ...{ appliesTo: { weight }, unit: 'mg/h', limits: { hardMax: '25' } },
  }));
  const examples = [
    ...examplesAt('60', 'mg/h', ['25', 'nothing'], ['25.1', 'stop']),
    ...examplesAt('100', 'mg/h', ['25', 'nothing'], ['25.1', 'stop']),
  ];
  const [remedy = '', ...others] = said(fileOf(bands, examples));
  expect(others).toEqual([]);
  const band = /\{"appliesTo".*\}/.exec(remedy)?.[0];
  if (band) {
    expect(said(fileOf([...bands, JSON.parse(band)], examples))).toEqual([]);
    return;
  }
  // One weight alone is put into the band beside it.
  const [, key = '', figure = '', old = ''] =
    /"(\w+)": "(\d+)" in place of "(\w+)"/.exec(remedy) ?? [];
  const closed = bands.map(({ appliesTo: { weight }, ...band }) => {
    const entries = Object.entries(weight).map(([name, at]) =>
      name === old && at === figure ? [key, at] : [name, at],
    );
    return { appliesTo: { weight: Object.fromEntries(entries) }, ...band };
  });
  expect(said(fileOf(closed, examples))).toEqual([]);
});

test.each([
  ['25', '25.1'],
  ['9', '9.01'],
  ['5', '5.01'],
  ['2.5', '2.51'],
  ['1', '1.01'],
  ['0.35', '0.351'],
  ['0.05', '0.051'],
  ['0.125', '0.126'],
  ['0.0625', '0.063'],
])('just past %s mg/h is %s: the figure that the refusal names is one', (hardMax, past) => {
  const band = { appliesTo: 'everyone', unit: 'mg/h', limits: { hardMax } };
  const on = examplesAt('100', 'mg/h', [hardMax, 'nothing']);
  expect(said(fileOf([band], on))).toEqual([`Write an example at ${past} mg/h.`]);
  const both = [...on, ...examplesAt('100', 'mg/h', [past, 'stop'])];
  expect(said(fileOf([band], both))).toEqual([]);
});

test.each([
  ['5', '4.99'],
  ['2.5', '2.49'],
  ['0.05', '0.049'],
  ['20', '19.9'],
])('just below %s mg/h is %s', (hardMin, past) => {
  const band = { appliesTo: 'everyone', unit: 'mg/h', limits: { hardMin, hardMax: '25' } };
  const on = examplesAt('100', 'mg/h', [hardMin, 'nothing'], ['25', 'nothing'], ['25.1', 'stop']);
  expect(said(fileOf([band], on))).toEqual([`Write an example at ${past} mg/h.`]);
  const both = [...on, ...examplesAt('100', 'mg/h', [past, 'stop'])];
  expect(said(fileOf([band], both))).toEqual([]);
});

test.each([
  // 20 mg/h is above the maximum of the lighter band alone.
  ['mg/h', '20'],
  // 15 mg/h is 0.5 mg/kg/h at 30 kg, and 25 mg/h is that at 50 kg.
  ['mg/kg/h', '0.4'],
])('a titration step that some weight can take is read: %s', (unit, figure) => {
  const bands = [
    { appliesTo: { weight: { atMost: '50' } }, unit: 'mg/h', limits: { hardMax: '15' } },
    { appliesTo: { weight: { over: '50' } }, unit: 'mg/h', limits: { hardMax: '25' } },
  ];
  const examples = [
    ...examplesAt('45', 'mg/h', ['15', 'nothing'], ['15.1', 'stop']),
    ...examplesAt('100', 'mg/h', ['25', 'nothing'], ['25.1', 'stop']),
  ];
  const file = fileOf(bands, examples);
  expect(said(changed(file, `${P}.titration`, { steps: [{ figure, unit }] }))).toEqual([]);
});

test('two bands of the same weights are told to move an edge, and two that share one weight which word to write', () => {
  const limits = { unit: 'mg/h', limits: { hardMax: '25' } };
  const band = (weight: Weight) => ({ appliesTo: { weight }, ...limits });
  const over = band({ atLeast: '50' });
  const same = said(fileOf([band({ under: '50' }), band({ under: '50' }), over], []));
  expect(same).toContain('Move an edge, so that every weight is in one band.');
  expect(same.join()).not.toContain('in place of');
  expect(said(fileOf([band({ atMost: '50' }), over], []))).toContain(
    'Write “under” in place of “at most”, or “over” in place of “at least”.',
  );
});
