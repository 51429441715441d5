import { LIBRARY } from '../../src/library/bundled';
import { identityFacts } from '../../src/wording/library-identity';

const HOSPITAL = {
  id: 'example-hospital-acute',
  name: 'Acute pain',
  publisher: 'Example Hospital',
  version: '2026-2',
  status: 'draft',
  fingerprint: `0123456789ab${'c'.repeat(52)}`,
  effectivePeriod: { start: '2026-11-01' },
  nextReviewDate: '2027-10-01',
} as const;

test('the built-in limits are a clinic’s web page, approved by no hospital', () => {
  expect(identityFacts(LIBRARY.identity)).toEqual([
    { name: 'Library', says: 'Built-in limits' },
    { name: 'Publisher', says: 'Balanced Ketamine' },
    { name: 'Version', says: LIBRARY.identity.version },
    {
      name: 'Fingerprint',
      says: expect.stringMatching(/^[0-9a-f]{4}\u00a0[0-9a-f]{4}\u00a0[0-9a-f]{4}$/),
    },
    { name: 'Status', says: 'a clinic’s web page; approved by no hospital' },
  ]);
});

test('a hospital’s are named by what its file says, with 12 digits of the fingerprint', () => {
  expect(identityFacts(HOSPITAL).map(({ says }) => says)).toEqual([
    'Acute pain',
    'Example Hospital',
    '2026-2',
    '0123\u00a04567\u00a089ab',
    'draft: not for patients',
  ]);
});

test.each([
  ['approved', 'approved, not released: not for patients'],
  ['released', 'released'],
] as const)('the status %s in words', (status, says) => {
  const facts = identityFacts({ ...HOSPITAL, status });
  expect(facts.at(-1)).toEqual({ name: 'Status', says });
});

test('one that was opened by hand says so', () => {
  const facts = identityFacts({ ...HOSPITAL, openedByHand: true });
  expect(facts.at(-1)).toEqual({ name: 'In use', says: 'opened by hand, for this visit' });
});
