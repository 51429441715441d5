import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { takeOver } from '../../src/answers/link';
import { handOver, limitsIn } from '../../src/intake/hand-over';
import { LIBRARY } from '../../src/library/bundled';
import { orders } from '../dosing/arbitrary-orders';
import { orderOf } from '../dosing/orders';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];

const ROWS = [
  { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' },
  { protocol: 'single-iv-dose', weight: '62.125', dose: '0.3', drug: '200', volume: '20' },
  { protocol: 'oral', weight: '75', dose: '0.5', drug: '200', volume: '20', dosesPerDay: '4' },
];
const PAYLOADS = ROWS.map((row) => [row.protocol, handOver(orderOf(row), LIBRARY) ?? ''] as const);

const accepted = (payloads: readonly string[]) =>
  payloads.filter((payload) => takeOver(payload, LIBRARY).kind === 'order');

describe.each(PAYLOADS)('the link of %s', (_, payload) => {
  const places = Array.from(payload, (_letter, at) => at);

  test('is taken over as it is', () => {
    expect(accepted([payload])).toEqual([payload]);
  });

  test('is refused with any one letter changed', () => {
    const altered = places.flatMap((at) =>
      LETTERS.filter((letter) => letter !== payload.charAt(at)).map(
        (letter) => payload.slice(0, at) + letter + payload.slice(at + 1),
      ),
    );
    expect(altered.length).toBe(payload.length * 63);
    expect(accepted(altered)).toEqual([]);
  });

  test('is refused cut off anywhere, at its end or at its start', () => {
    const cut = places.flatMap((at) => [payload.slice(0, at), payload.slice(at + 1)]);
    expect(accepted(cut)).toEqual([]);
  });

  test('is refused with one letter left out, doubled or put in', () => {
    const altered = places.flatMap((at) => [
      payload.slice(0, at) + payload.slice(at + 1),
      payload.slice(0, at + 1) + payload.slice(at),
      ...LETTERS.map((letter) => payload.slice(0, at) + letter + payload.slice(at)),
    ]);
    expect(accepted(altered)).toEqual([]);
  });

  test('is refused with two neighbours swapped', () => {
    const swapped = places
      .slice(1)
      .map(
        (at) =>
          payload.slice(0, at - 1) +
          payload.charAt(at) +
          payload.charAt(at - 1) +
          payload.slice(at + 1),
      )
      .filter((each) => each !== payload);
    expect(swapped.length).toBeGreaterThan(60);
    expect(accepted(swapped)).toEqual([]);
  });
});

/** The fields of a link that say whose limits it was made under. */
const OWN = limitsIn(LIBRARY.identity).join('~');

/** Fields with a right checksum: only what they say can refuse them. */
const figures = fc.oneof(
  fc.constantFrom('70', '0.2', '100', '50', '0.1', '3', '4', '', '0', '1'),
  fc.stringMatching(/^[0-9]{1,4}(\.[0-9]{1,4})?$/),
);
const sealed = fc
  .tuple(
    fc.constantFrom('5', '5', '5', '4'),
    fc.constantFrom(OWN, OWN, OWN, OWN.replace('built-in', 'another')),
    fc.constantFrom('nasal', ...LIBRARY.protocols.map(({ id }) => id)),
    fc.array(figures, { minLength: 5, maxLength: 9 }),
  )
  .map(([layout, version, protocol, rest]) => {
    const text = [layout, version, protocol, ...rest].join('~');
    const crc = crc32(text).toString(16).padStart(8, '0');
    return Buffer.from(`${text}~${crc}`).toString('base64url');
  });

const letters = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 220 });
const whole = orders.map((row) => handOver(orderOf(row), LIBRARY) ?? '');
/** Up to three cuts, each with something else put in its place. */
const mutated = fc
  .tuple(
    whole,
    fc.array(fc.tuple(fc.nat(120), fc.nat(4), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 3,
    }),
  )
  .map(([payload, edits]) =>
    edits.reduce((so, [at, cut, put]) => so.slice(0, at) + put + so.slice(at + cut), payload),
  );
const spliced = fc
  .tuple(whole, whole, fc.nat(120))
  .map(([a, b, at]) => a.slice(0, at) + b.slice(at));
const anything = fc.string({ unit: 'binary', maxLength: 300 });

test('10,000 random and changed fragments: none crashes, none is taken that is not its own order', () => {
  const seen = { order: 0, refused: 0 };
  fc.assert(
    fc.property(fc.oneof(anything, letters, sealed, whole, mutated, spliced), (fragment) => {
      const taken = takeOver(fragment, LIBRARY);
      seen[taken.kind] += 1;
      if (taken.kind === 'order') expect(handOver(taken.plan.order, LIBRARY)).toBe(fragment);
    }),
    { numRuns: 10_000, seed: 2026 },
  );
  expect(seen.order).toBeGreaterThan(500);
  expect(seen.refused).toBeGreaterThan(5000);
});
