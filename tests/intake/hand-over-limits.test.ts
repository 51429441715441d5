import { takeOver } from '../../src/answers/link';
import type { HospitalIdentity } from '../../src/dosing/library';
import { handOver } from '../../src/intake/hand-over';
import { LIBRARY } from '../../src/library/bundled';
import { EXAMPLE_HOSPITAL } from '../dosing/example-hospital';
import { orderOf } from '../dosing/orders';

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };

/** The built-in figures under the name of a hospital. */
const under = (identity: Partial<HospitalIdentity> = {}) => ({
  ...LIBRARY,
  identity: { ...EXAMPLE_HOSPITAL, ...identity },
});

const linkUnder = (identity: Partial<HospitalIdentity> = {}) =>
  handOver(orderOf(IV), under(identity)) ?? '';

test('a link is taken over by the same limits, whatever they are called', () => {
  const names = [
    'Universitätsklinikum Beispielstadt',
    '例の病院',
    'a~b',
    'x'.repeat(200),
    '🩺 one',
  ];
  for (const name of names) {
    for (const version of ['3', '2026-11-26', 'β 1~2', 'a long version of November']) {
      const library = under({ name, publisher: name, version });
      const link = handOver(orderOf(IV), library) ?? '';
      expect(link).toMatch(/^[A-Za-z0-9_-]{20,500}$/);
      expect(takeOver(link, library).kind).toBe('order');
    }
  }
});

test.each<[string, Partial<HospitalIdentity>]>([
  ['another library', { id: 'example-hospital-palliative' }],
  ['another version', { version: '4' }],
  ['another content', { fingerprint: '1a2b3c4d5e70'.padEnd(64, '7') }],
])('a link of %s is refused, and says under which limits it was made', (_, other) => {
  const made = { ...EXAMPLE_HOSPITAL, ...other };
  expect(takeOver(linkUnder(other), under())).toEqual({
    kind: 'refused',
    why: 'other limits',
    under: {
      name: 'Example Hospital acute pain',
      version: made.version,
      fingerprint: made.fingerprint.slice(0, 12),
    },
  });
});

test('a hospital’s link at the built-in limits, and one of those at the hospital’s', () => {
  expect(takeOver(linkUnder(), LIBRARY)).toMatchObject({ why: 'other limits' });
  expect(takeOver(handOver(orderOf(IV), LIBRARY) ?? '', under())).toMatchObject({
    why: 'other limits',
    under: { name: '' },
  });
});

test('a name that does not say whose it is goes with its publisher, cut in its middle where it is long', () => {
  const nameOf = (identity: Partial<HospitalIdentity>) => {
    const taken = takeOver(linkUnder({ id: 'another', ...identity }), LIBRARY);
    return taken.kind === 'refused' && taken.why === 'other limits' ? taken.under.name : '';
  };
  expect(nameOf({ name: 'Acute pain' })).toBe('Example Hospital, Acute pain');
  expect(nameOf({ name: 'Acute pain of grown-up people' })).toBe(
    'Example Hospital, Ac… of grown-up people',
  );
  // Forty letters are a name; what sets two names apart stands mostly at the end.
  expect(nameOf({ name: 'Acute pain of grown-up' })).toBe(
    'Example Hospital, Acute pain of grown-up',
  );
  const long = 'Pain of any kind, on every ward, library';
  expect(nameOf({ name: `${long} A` })).not.toBe(nameOf({ name: `${long} B` }));
  expect(nameOf({ name: `${long} B` })).toBe('Example Hospital, Pa…ery ward, library B');
  expect(nameOf({ name: 'Schmerz ~ Köln', publisher: 'Köln' })).toBe('Schmerz - Köln');
});

test('status and dates are no other limits: a link outlives a release and a review', () => {
  const now = under({ status: 'draft', nextReviewDate: '2028-01-01', openedByHand: true });
  expect(takeOver(linkUnder(), now).kind).toBe('order');
});
