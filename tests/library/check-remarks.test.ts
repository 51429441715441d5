import { readFileSync } from 'node:fs';
import { checkRemarks, fileRemarks } from '../../src/library/check-remarks';
import { FILE, type LibraryFile } from '../../src/library/schema';

function read(name: string): LibraryFile {
  const at = new URL(`./published/${name}.ketamine-library.json`, import.meta.url);
  return FILE.parse(JSON.parse(readFileSync(at, 'utf8')));
}

const HIGHLAND = read('nhs-highland-closed');
const CRPS = read('schwartzman-as-published');
const CITATION = { decidedBy: 'Example Hospital', reason: 'made up for this test' };

type Protocol = LibraryFile['protocols'][number];

function remarks(file: LibraryFile, changed: Partial<Protocol>) {
  const [protocol] = file.protocols;
  if (!protocol) throw new Error('no protocol');
  return checkRemarks({ ...protocol, ...changed });
}

type Edges = { over?: string; atLeast?: string; under?: string; atMost?: string };

/** One band, in mg/kg/h, with a maximum and a cap in mg/h. */
function idle(hardMax: string, cap: string, weight?: Edges, frail?: string) {
  const bands: Protocol['bands'] = [
    {
      appliesTo: weight ? { weight } : 'everyone',
      citation: CITATION,
      ...{ unit: 'mg/kg/h', limits: { hardMax }, notToExceed: { figure: cap, unit: 'mg/h' } },
      ...(frail ? { adjustments: [{ when: 'frail', limits: { hardMax: frail } }] } : {}),
    },
  ];
  return remarks(CRPS, { bands }).filter((line) => /binds/.test(line));
}

test('a maximum that the other one undercuts at every weight is told', () => {
  // 0.9 × 30 = 27 mg/h at the lightest weight: above 25 at each.
  expect(idle('0.9', '25')).toEqual([
    'The hard maximum 0.9 mg/kg/h (everyone) binds at no weight: 25 mg/h is lower at each.',
  ]);
  // 0.8 × 30 = 24: lower at 30 kg.
  expect(idle('0.8', '25')).toEqual([]);
  // 0.0009 × 300 = 0.27 mg/h at the heaviest.
  expect(idle('0.0009', '25')).toEqual([
    'The “not to exceed” 25 mg/h (everyone) binds at no weight: the hard maximum 0.0009 mg/kg/h is lower at each.',
  ]);
});

test.each([
  // 0.5 × 50 = 25 at an edge that is in the band, and at one that is not.
  ['0.5', { atLeast: '50' }, []],
  [
    '0.5',
    { over: '50' },
    ['The hard maximum 0.5 mg/kg/h (over 50 kg) binds at no weight: 25 mg/h is lower at each.'],
  ],
  // 0.25 × 100 = 25.
  ['0.25', { atMost: '100' }, []],
  [
    '0.25',
    { under: '100' },
    [
      'The “not to exceed” 25 mg/h (under 100 kg) binds at no weight: the hard maximum 0.25 mg/kg/h is lower at each.',
    ],
  ],
])('%s mg/kg/h beside 25 mg/h at an edge where they are the same: %o', (hardMax, weight, told) => {
  expect(idle(hardMax, '25', weight)).toEqual(told);
});

test('a lower maximum of an adjustment is held the same; the cap need not bind for it', () => {
  expect(idle('1', '25', { atMost: '60' }, '0.9')).toEqual([
    'The hard maximum 1 mg/kg/h (at most 60 kg) binds at no weight: 25 mg/h is lower at each.',
    'The hard maximum 0.9 mg/kg/h (at most 60 kg, frail) binds at no weight: 25 mg/h is lower at each.',
  ]);
  // 0.5 × 60 = 30 mg/h, so that the cap binds; 0.1 × 60 = 6, so that it does not for the frail.
  expect(idle('0.5', '25', { atMost: '60' }, '0.1')).toEqual([]);
});

test('of what ten times is tried is named: the start, else the low end of the range', () => {
  const bands = (limits: { initial?: string }): Protocol['bands'] => [
    {
      ...{
        appliesTo: 'everyone',
        citation: CITATION,
        unit: 'mg/h',
        limits: { ...limits, hardMax: '25' },
      },
      range: { low: '2', high: '20' },
    },
  ];
  expect(remarks(HIGHLAND, { bands: bands({}) })[1]).toBe(
    'Ten times the low end of the range at 70 kg, 20 mg/h: silent.',
  );
  expect(remarks(HIGHLAND, { bands: bands({ initial: '5' }) })[1]).toBe(
    'Ten times the start at 70 kg, 50 mg/h: stopped.',
  );
});

describe('of the file itself', () => {
  const PRINT = 'a'.repeat(64);
  const APPROVAL: LibraryFile['approvals'][number] = {
    role: 'author',
    ...{ name: 'A. Example', position: 'pharmacist', date: '2026-11-26', fingerprint: PRINT },
  };
  const file = (
    library: Partial<LibraryFile['library']>,
    approvals: LibraryFile['approvals'] = [],
  ) => fileRemarks({ ...HIGHLAND, library: { ...HIGHLAND.library, ...library }, approvals }, PRINT);

  test('a draft that nobody approved is as it should be', () => {
    expect(file({ status: 'draft' })).toEqual([]);
  });

  test('“approved”, by nobody, or by nobody as it is now', () => {
    expect(file({ status: 'approved' })).toEqual([
      'Its status is “approved”, and nobody has approved it.',
    ]);
    expect(file({ status: 'approved' }, [{ ...APPROVAL, fingerprint: 'b'.repeat(64) }])).toEqual([
      'Its status is “approved”, and nobody has approved this fingerprint.',
    ]);
    expect(file({ status: 'approved' }, [APPROVAL])).toEqual([]);
  });

  test('a next review before the date of the version', () => {
    const date = '2026-11-26';
    expect(file({ date, nextReviewDate: '2026-11-25' })).toEqual([
      'The next review, 2026-11-25, is before the date of the version, 2026-11-26.',
    ]);
    expect(file({ date, nextReviewDate: date })).toEqual([]);
  });
});

test('a start that the cap leaves to nobody at some weights is told', () => {
  const said = (unit: 'mg/h' | 'mg/kg/h', initial: string, cap: string) => {
    const bands: Protocol['bands'] = [
      {
        ...{ appliesTo: 'everyone', citation: CITATION, unit },
        limits: { initial, hardMax: unit === 'mg/h' ? '100' : '0.5' },
        notToExceed: { figure: cap, unit: unit === 'mg/h' ? 'mg/kg/h' : 'mg/h' },
      },
    ];
    return remarks(CRPS, { bands }).filter((line) => /start.*not to exceed/.test(line));
  };
  // 0.1 × 300 = 30 mg/h at the heaviest, 3 at the lightest.
  expect(said('mg/kg/h', '0.1', '25')).toEqual([
    'The start 0.1 mg/kg/h is above “not to exceed”, 25 mg/h, at some weights of the band.',
  ]);
  expect(said('mg/kg/h', '0.1', '30')).toEqual([]);
  // 5 ÷ 30 = 0.167 mg/kg/h at the lightest.
  expect(said('mg/h', '5', '0.15')).toHaveLength(1);
  expect(said('mg/h', '5', '0.2')).toEqual([]);
});
