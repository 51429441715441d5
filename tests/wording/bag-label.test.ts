import { standingOn } from '../../src/answers/made';
import type { HospitalIdentity, Identity } from '../../src/dosing/library';
import type { TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { bagLabel } from '../../src/wording/bag-label';
import { plain, spaced } from '../../src/wording/text';
import { EXAMPLE_HOSPITAL } from '../dosing/example-hospital';
import { answerTo } from './pages';

const NOW = new Date(2026, 10, 26, 9, 41);
const INFUSION = {
  ...{ protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' },
};
const VIAL = { vial: 'us-200-in-20', way: 'made up to' };

function given(typed: Partial<TypedOrder>, identity: Identity = LIBRARY.identity) {
  const sheet = answerTo(typed);
  if (sheet.kind !== 'sheet') throw new Error(sheet.kind);
  return bagLabel(sheet.plan, standingOn(NOW, identity));
}

/** The label line by line as it is read, a room as "___". */
function linesOf(typed: Partial<TypedOrder>): string[] {
  const label = given(typed);
  if (label.kind === 'none') throw new Error(plain(label.why));
  const line = (rooms: (typeof label.lines)[number]) =>
    rooms.map(({ what, unit, known }) => `${what} ${known ?? `___ ${unit}`}`.trim()).join(', ');
  return [
    ...[label.drug, label.made, label.strength, label.route],
    ...[[label.location], ...label.lines].map(line),
  ].map(spaced);
}

test('100 mg in 50 mL: what it holds, and room for all that is the ward’s', () => {
  expect(linesOf(INFUSION)).toEqual([
    ...['ketamine', '100 mg in 50 mL', '2 mg per mL', 'for intravenous use only'],
    'Location ___',
    'Diluent ___, volume ___ mL',
    'Drug, batch ___, expiry ___ date',
    'Diluent, batch ___, expiry ___ date',
    'Prepared, date ___, time ___ hh:mm',
    'Discard after, date ___, time ___ hh:mm',
    'Prepared by ___, Checked by ___',
    'Other drugs in this syringe ___, amount ___ mg',
  ]);
});

test.each<[string, Partial<TypedOrder>, string[]]>([
  // 100 ÷ 10 = 10 mL of the vial
  ['from a vial', { ...INFUSION, ...VIAL }, ['100 mg in 50 mL', 'Diluent ___, volume 40 mL']],
  [
    'into a full bag',
    { ...INFUSION, ...VIAL, way: 'added to' },
    // 50 + 10 mL; 100 ÷ 60 has no end
    ['100 mg in 60 mL', 'about 1.667 mg per mL', 'Diluent ___, volume 50 mL'],
  ],
  [
    'as it is in the vial',
    { ...INFUSION, ...VIAL, drug: '200', volume: '20' },
    ['200 mg in 20 mL', '10 mg per mL', 'Diluent none'],
  ],
  [
    'under the skin',
    { ...INFUSION, protocol: 'subcutaneous', dose: '0.1' },
    ['for subcutaneous use only'],
  ],
])('%s', (_, typed, lines) => {
  expect(linesOf(typed)).toEqual(expect.arrayContaining(lines));
});

test('never how fast, per kilogram, or for which weight', () => {
  const words = linesOf({ ...INFUSION, ...VIAL, weight: '71.5', dose: '0.21' }).join('\n');
  expect(words).not.toMatch(/mL\/h|mg\/h|kg|71\.5|0\.21|http/);
});

test('without drug and volume there is none, and it is said; by mouth nothing is said', () => {
  const bare = given({ protocol: 'continuous-iv', weight: '70', dose: '0.2' });
  expect(bare).toMatchObject({ kind: 'none' });
  expect(bare.kind === 'none' && plain(bare.why)).toBe(
    'No bag label: it needs the drug and its volume.',
  );
  const oral = { protocol: 'oral', weight: '70', dose: '0.5', drug: '200', volume: '20' };
  expect(given(oral)).toEqual({ kind: 'none', why: [] });
});

test.each<[string, Partial<HospitalIdentity>, boolean]>([
  ['released and in force', {}, true],
  ['a draft', { status: 'draft' }, false],
  ['approved, not released', { status: 'approved' }, false],
  ['not yet in effect', { effectivePeriod: { start: '2026-11-27' } }, false],
  ['in effect from today', { effectivePeriod: { start: '2026-11-26' } }, true],
  ['ended', { effectivePeriod: { start: '2026-11-01', end: '2026-11-25' } }, false],
  ['not reviewed in time', { nextReviewDate: '2026-11-25' }, false],
  ['an old kept copy', { keptOn: '2026-01-01' }, false],
])('limits that are %s', (_, differs, has) => {
  const label = given(INFUSION, { ...EXAMPLE_HOSPITAL, ...differs });
  expect(label.kind).toBe(has ? 'label' : 'none');
  if (label.kind === 'none') {
    expect(plain(label.why)).toBe('No bag label: these limits are not released and in force.');
  }
});

test('the built-in limits print one', () => {
  expect(given(INFUSION, LIBRARY.identity).kind).toBe('label');
});
