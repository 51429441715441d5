import { checkAnswer } from '../../src/answers/check';
import { answer } from '../../src/answers/dose';
import { hintOfDose } from '../../src/answers/dose-hint';
import { takeOver } from '../../src/answers/link';
import { doseReadBack } from '../../src/answers/read-back';
import type { Library } from '../../src/dosing/library';
import { NONE_OF_THESE } from '../../src/intake/adjustment';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { basisHint, weightHintOf } from '../../src/wording/fields';
import { plain, spaced } from '../../src/wording/text';
import { changed, GOOD } from '../library/example-file';
import { libraryOf } from '../library/full-file';
import { ownLibrary } from '../library/own-library';
import { inUse } from '../library/published-in-use';

// What a clinician reads under a hospital’s own limits: whom they are for, and why.

const HIGHLAND = inUse('nhs-highland-closed');
const FRAIL = 'frail or elderly';
const ACUTE = { protocol: 'acute-pain', drug: '200', volume: '40', adjustment: NONE_OF_THESE };
const TODAY = {
  date: { year: 2026, month: 11, day: 26 },
  now: 9 * 60,
  ahead: () => 0,
};

const sheetOf = (typed: Partial<TypedOrder>, library: Library = HIGHLAND) =>
  answer({ ...EMPTY_ORDER, ...ACUTE, ...typed }, TODAY, library);

/** "Start | 5 mg/h | Example publisher, page 1" */
function rowsOf(typed: Partial<TypedOrder>, library: Library = HIGHLAND): string[] {
  const said = sheetOf(typed, library);
  const rows =
    said.kind === 'sheet' ? said.workedOut.equations : said.kind === 'withheld' ? said.limits : [];
  return rows.map(({ label, result, citation }) =>
    spaced([label, result, ...(citation ? [citation] : [])].join(' | ')),
  );
}

const DECIDED =
  'Decided by Example Hospital, for a test of this calculator; not the publisher: at exactly 50 kg the lower of the two maxima';

test.each<[string, string, string]>([
  ['50', '5', `Limits for | at most 50 kg | ${DECIDED}`],
  ['50.001', '5', 'Limits for | over 50 kg'],
  // Stopped: 15 mg/h holds there.
  ['50', '20', `Limits for | at most 50 kg | ${DECIDED}`],
])('at %s kg and %s mg/h: whom the limits are for, and who decided it', (weight, dose, row) => {
  expect(rowsOf({ weight, dose })).toContain(row);
});

test('ranges: the band, its reason, and for whom the limits would be lower', () => {
  const said = sheetOf({ weight: '50', dose: '', drug: '', volume: '', protocol: '' });
  if (said.kind !== 'ranges') throw new Error(said.kind);
  const [row] = said.rows;
  expect(row?.workings.map(plain).map(spaced)).toEqual([
    'at most 50 kg',
    DECIDED,
    'lower for: frail or elderly',
    'start 5 mg/h',
  ]);
});

test('an adjustment stands in the medication line, in the band, in the start and in the note', () => {
  const said = sheetOf({ weight: '100', dose: '5', adjustment: FRAIL });
  if (said.kind !== 'sheet') throw new Error(said.kind);
  expect(said.medication.protocol).toBe(
    `${HIGHLAND.protocols[0]?.name.toLowerCase().charAt(0)}${HIGHLAND.protocols[0]?.name.slice(1)}, frail or elderly`,
  );
  expect(said.messages.map(({ title }) => spaced(title))).toEqual([
    'Note: above the start of 2.5 mg/h',
  ]);
  const rows = rowsOf({ weight: '100', dose: '5', adjustment: FRAIL });
  expect(rows).toContain('Limits for | over 50 kg, frail or elderly');
  expect(rows.some((each) => each.startsWith('Start | 2.5 mg/h | NHS Highland'))).toBe(true);
});

test.each<[string, Partial<TypedOrder>, string]>([
  ['no weight', {}, 'Its start and range depend on the weight: enter that first'],
  [
    'no answer',
    { weight: '100', adjustment: '' },
    'Its start and range depend on the answer above',
  ],
  ['none holds', { weight: '100' }, 'Start: 5 mg/h, never filled in.'],
  ['frail', { weight: '100', adjustment: FRAIL }, 'Start: 2.5 mg/h, never filled in.'],
])('beside the dose field, %s: the start that holds', (_, typed, hint) => {
  expect(spaced(hintOfDose({ ...EMPTY_ORDER, ...ACUTE, ...typed }, HIGHLAND))).toBe(hint);
});

test('beside the dose field, the range and the start of the band of the typed weight', () => {
  const library = libraryOf(GOOD);
  const hint = (weight: string, adjustment = NONE_OF_THESE) =>
    spaced(hintOfDose({ ...EMPTY_ORDER, protocol: 'acute', weight, adjustment }, library));
  expect(hint('70')).toBe('Start: 0.1 mg/kg/h, never filled in. Range: 0.1 to 0.2 mg/kg/h');
  expect(hint('70.001')).toBe('Start: 5 mg/h, never filled in.');
  expect(hint('70.001', FRAIL)).toBe('Start: 2.5 mg/h, never filled in.');
  expect(hint('')).toBe('Its start and range depend on the weight: enter that first');
});

test('beside the dose field, the range is never above the cap at the typed weight', () => {
  const library = ownLibrary('nhs-highland-closed', {
    orderedIn: ['mg/kg/h', 'mg/h'],
    bands: [
      {
        ...{ appliesTo: 'everyone', citation: { decidedBy: 'Example Hospital', reason: 'a test' } },
        ...{ unit: 'mg/kg/h', range: { low: '0.1', high: '0.35' } },
        ...{ limits: { initial: '0.1', hardMax: '0.4' } },
        notToExceed: { figure: '20', unit: 'mg/h' },
      },
    ],
  });
  const protocol = library.protocols[0]?.id ?? '';
  const hint = (weight: string) =>
    spaced(hintOfDose({ ...EMPTY_ORDER, protocol, weight }, library));
  // 0.35 × 57 = 19.95 mg/h; × 58 = 20.3, and the cap is 20.
  expect(hint('57')).toBe('Start: 0.1 mg/kg/h, never filled in. Range: 0.1 to 0.35 mg/kg/h');
  expect(hint('58')).toBe(
    'Start: 0.1 mg/kg/h, never filled in. Range: 0.1 to 0.35 mg/kg/h, not above 20 mg/h',
  );
});

test('limits that are the same for everyone need no weight', () => {
  const library = inUse('conway-as-published');
  const [protocol] = library.protocols;
  expect(spaced(hintOfDose({ ...EMPTY_ORDER, protocol: protocol?.id ?? '' }, library))).toBe(
    'Start: 0.1 mg/kg/h, never filled in.',
  );
});

test('the weight that a protocol doses on stands beside the weight, and on the sheet', () => {
  const [ideal] = inUse('froedtert-as-published').protocols;
  const [measured] = HIGHLAND.protocols;
  expect(basisHint(ideal)).toBe(
    'This protocol doses on ideal weight, or the measured one where that is lower',
  );
  expect(weightHintOf('Actual body weight', ideal)).toBe(
    'Actual body weight. This protocol doses on ideal weight, or the measured one where that is lower',
  );
  expect(weightHintOf('Actual body weight', measured)).toBe('Actual body weight');
  expect(basisHint(undefined)).toBeUndefined();
  expect(
    rowsOf({ weight: '100', dose: '5' }).map((row) => row.split(' | ').slice(0, 2)),
  ).toContainEqual(['Protocol doses on', 'the measured weight']);
});

test('the read-back holds the same figure in mg/h against the limits of whom it is for', () => {
  const library = libraryOf(
    changed(GOOD, 'protocols.0.orderedIn', ['mg/kg/h', 'mg/h', 'microgram/kg/min']),
  );
  const typed = { ...EMPTY_ORDER, protocol: 'acute', unit: 'microgram/kg/min', dose: '12' };
  const read = (adjustment: string) =>
    spaced(doseReadBack({ ...typed, weight: '100', adjustment }, library));
  // Over 70 kg at most 25 mg/h, for the frail 10: nobody can take 12 for an order in mg/h there.
  expect(read(NONE_OF_THESE)).toContain(', not 12 mg/h');
  expect(read(FRAIL)).not.toContain('not 12 mg/h');
});

describe('the second check', () => {
  const ordered = (adjustment: string) => {
    const said = sheetOf({ weight: '100', dose: '2.5', adjustment });
    if (said.kind !== 'sheet' || !said.handOver) throw new Error(said.kind);
    const handed = takeOver(said.handOver, HIGHLAND);
    if (handed.kind !== 'order') throw new Error(handed.why);
    return handed.plan;
  };
  const CHECK: TypedCheck = {
    ...EMPTY_CHECK,
    ...ACUTE,
    weight: '100',
    dose: '2.5',
    // 2.5 ÷ 5 mg/mL
    reading: '0.5',
    running: 'no',
    way: 'not said',
  };
  const checked = (adjustment: string, of: string | undefined) => {
    const said = checkAnswer(
      { ...CHECK, adjustment },
      of === undefined ? undefined : ordered(of),
      HIGHLAND,
    );
    if (said.kind !== 'checked') throw new Error(JSON.stringify(said));
    return said.sheet;
  };
  const pair = (sheet: ReturnType<typeof checked>) =>
    sheet.pairs.filter(({ label }) => label === 'Adjustment');

  test('names it beside the ordered one', () => {
    const sheet = checked(FRAIL, FRAIL);
    expect(sheet.verdict).toBe('agrees');
    expect(pair(sheet)).toEqual([
      { label: 'Adjustment', checked: FRAIL, ordered: FRAIL, same: true },
    ]);
    expect(sheet.medication.protocol).toMatch(/, frail or elderly$/);
  });

  test.each([
    [NONE_OF_THESE, FRAIL, 'none of these', FRAIL],
    [FRAIL, NONE_OF_THESE, FRAIL, 'none of these'],
  ])('another one differs', (typed, of, entered, order) => {
    const sheet = checked(typed, of);
    expect(sheet.verdict).toBe('differs');
    expect(sheet.asksAbout).toBe('entries');
    expect(pair(sheet)).toEqual([
      { label: 'Adjustment', checked: entered, ordered: order, same: false },
    ]);
  });

  test('without an order it stands alone', () => {
    expect(pair(checked(FRAIL, undefined))).toEqual([
      { label: 'Adjustment', checked: FRAIL, same: true },
    ]);
  });
});

describe('a reading that no slip explains, without height and sex', () => {
  // 70 × 0.2 = 14 mg/h at 1 mg/mL is 14 mL/h.
  const typed: TypedCheck = {
    ...{ ...EMPTY_CHECK, weight: '70', protocol: 'continuous', dose: '0.2', drug: '50' },
    ...{ volume: '50', reading: '31.9', running: 'no', way: 'not said' },
  };
  const summary = (
    weightBasis: 'measured' | 'ideal' | 'adjusted' | 'ideal or measured if lower',
  ) => {
    const said = checkAnswer(typed, undefined, ownLibrary('conway-as-published', { weightBasis }));
    if (said.kind !== 'checked') throw new Error(JSON.stringify(said));
    return spaced(plain(said.sheet.summary));
  };
  const UNTRIED = 'Without height and sex, ideal and adjusted weight were not tried.';

  test('says nothing of other weights where the hospital doses on the measured one alone', () => {
    expect(summary('measured')).toBe(
      'The pump would deliver about 2.3 times the order. No usual slip explains it.',
    );
  });

  test.each(['ideal', 'adjusted', 'ideal or measured if lower'] as const)(
    'says that they were not tried where it doses on the weight that is %s',
    (basis) => expect(summary(basis)).toContain(UNTRIED),
  );
});

test('beside the dose field of the built-in limits: the source’s range, of the protocol that is chosen', () => {
  const hint = (protocol: string) => spaced(hintOfDose({ ...EMPTY_ORDER, protocol }, LIBRARY));
  expect(hint('continuous-iv')).toBe('Source range: 0.1 to 0.5 mg/kg/h');
  expect(hint('')).toBe('As ordered; the protocol says in which units');
});
