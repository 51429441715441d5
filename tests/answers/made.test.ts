import { announced, made, standingOn } from '../../src/answers/made';
import type { HospitalIdentity } from '../../src/dosing/library';
import { LIBRARY } from '../../src/library/bundled';
import { plain, spaced } from '../../src/wording/text';
import { EXAMPLE_HOSPITAL } from '../dosing/example-hospital';

/** Late on 23 November 2026, on the wall of this computer. */
const AT = new Date(2026, 10, 23, 23, 59);

function said(identity: Partial<HospitalIdentity>, at = AT): string[] {
  return standingOn(at, { ...EXAMPLE_HOSPITAL, ...identity }).map(({ title, body }) =>
    spaced(`${title} | ${plain(body)}`),
  );
}

test.each<[string, Partial<HospitalIdentity>, string[]]>([
  ['released and in force', {}, []],
  [
    'a draft',
    { status: 'draft' },
    ['Caution: not for patients | These limits are a draft, which nobody has approved.'],
  ],
  [
    'approved',
    { status: 'approved' },
    ['Caution: not for patients | These limits are approved, but not released.'],
  ],
  [
    'from tomorrow',
    { effectivePeriod: { start: '2026-11-24' } },
    ['Caution: not yet in effect | These limits hold from 24 November 2026.'],
  ],
  [
    'to be reviewed by yesterday',
    { nextReviewDate: '2026-11-22' },
    ['Caution: these limits were not reviewed in time | The review was due by 22 November 2026.'],
  ],
  ['to be reviewed by today', { nextReviewDate: '2026-11-23' }, []],
  [
    'ending today',
    { effectivePeriod: { start: '2026-11-01', end: '2026-11-23' } },
    ['Caution: these limits end soon | Their last day is 23 November 2026.'],
  ],
  [
    'ending in 7 days',
    { effectivePeriod: { start: '2026-11-01', end: '2026-11-30' } },
    ['Caution: these limits end soon | Their last day is 30 November 2026.'],
  ],
  [
    'ending in 8 days',
    { effectivePeriod: { start: '2026-11-01', end: '2026-12-01' } },
    ['Note: these limits end soon | Their last day is 1 December 2026.'],
  ],
  ['ending in 31 days', { effectivePeriod: { start: '2026-11-01', end: '2026-12-24' } }, []],
  [
    'ended while the page stayed open',
    { effectivePeriod: { start: '2026-11-01', end: '2026-11-22' } },
    [
      'Caution: these limits have ended | Their last day was 22 November 2026. Load the page again.',
    ],
  ],
  ['a copy kept 7 days ago', { keptOn: '2026-11-16' }, []],
  [
    'a copy kept 8 days ago',
    { keptOn: '2026-11-15' },
    [
      'Caution: these limits are a copy kept 8 days ago | Nothing newer than 15 November 2026 could be had. Ask whoever keeps this page.',
    ],
  ],
])('%s', (_, identity, expected) => {
  expect(said(identity)).toEqual(expected);
});

test('the built-in limits have no banner', () => {
  expect(standingOn(AT, LIBRARY.identity)).toEqual([]);
});

test('how limits stand is announced before what was worked out', () => {
  const draft = made(AT, '1.0.0', { ...EXAMPLE_HOSPITAL, status: 'draft' });
  expect(announced(draft, 'Set pump to 7.')).toBe('Caution: not for patients. Set pump to 7.');
  expect(announced(made(AT, '1.0.0', LIBRARY.identity), 'Set pump to 7.')).toBe('Set pump to 7.');
});
