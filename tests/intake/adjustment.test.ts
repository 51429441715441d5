import { takeOver } from '../../src/answers/link';
import type { Library } from '../../src/dosing/library';
import { adjustmentsFor, NONE_OF_THESE } from '../../src/intake/adjustment';
import { EMPTY_CHECK, readCheckForm } from '../../src/intake/check-form';
import { handOver } from '../../src/intake/hand-over';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder, withEntry } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { problemSentence } from '../../src/wording/problems';
import { changed, GOOD } from '../library/example-file';
import { libraryOf } from '../library/full-file';
import { inUse } from '../library/published-in-use';

const HIGHLAND = inUse('nhs-highland-closed');
const FRAIL = 'frail or elderly';
const ACUTE = { protocol: 'acute-pain', weight: '100', dose: '2.5', drug: '200', volume: '40' };

/** Limits whose band up to 70 kg has no adjustment; the one over it has two, one of them of any letters. */
const ODD = '~ “50/50” %7E\u200d 衰弱';
const withAdjustment = (when: string) =>
  libraryOf(
    changed(GOOD, 'protocols.0.bands.1.adjustments', [
      { when: FRAIL, limits: { initial: '2.5', hardMax: '10' } },
      { when, limits: { initial: '2.5' } },
    ]),
  );
const TWO = withAdjustment(ODD);

function read(typed: Partial<TypedOrder>, library: Library = HIGHLAND) {
  return readOrderForm({ ...EMPTY_ORDER, ...typed }, library);
}

function orderOf(typed: Partial<TypedOrder>, library: Library = HIGHLAND) {
  const form = read(typed, library);
  if (form.kind !== 'read' || form.value.kind !== 'order') throw new Error(JSON.stringify(form));
  return form.value.order;
}

const sentences = (typed: Partial<TypedOrder>, library: Library = HIGHLAND) => {
  const form = read(typed, library);
  return form.kind === 'problems' ? form.problems.map((each) => problemSentence(each)) : [];
};

test('asked only where the protocol has any, in the band of the weight that is typed', () => {
  const names = (weight: string, protocol = 'acute', library = TWO) =>
    adjustmentsFor({ weight, protocol }, library);
  expect(names('')).toEqual([]);
  expect(names('6O')).toEqual([]);
  expect(names('70')).toEqual([]);
  expect(names('70.001')).toEqual([FRAIL, ODD]);
  expect(names('80', '')).toEqual([]);
  expect(names('80', 'continuous-iv', LIBRARY)).toEqual([]);
});

test('nothing is chosen: a dose without an answer is refused, ranges are not', () => {
  expect(sentences(ACUTE)).toEqual([
    'Choose whether one of these holds, or none: frail or elderly. It lowers what this protocol gives.',
  ]);
  const { dose: _, ...ranges } = ACUTE;
  expect(read(ranges)).toMatchObject({ kind: 'read', value: { kind: 'ranges' } });
});

test('an answer is read: one of them, or that none holds', () => {
  expect(orderOf({ ...ACUTE, adjustment: FRAIL }).adjustment).toBe(FRAIL);
  expect(orderOf({ ...ACUTE, adjustment: NONE_OF_THESE }).adjustment).toBeUndefined();
  const { dose: _, ...ranges } = { ...ACUTE, adjustment: FRAIL };
  expect(read(ranges)).toMatchObject({ value: { kind: 'ranges', adjustment: FRAIL } });
});

test('one that the band of the weight no longer has is refused by name, as is one that nobody has', () => {
  const typed = { protocol: 'acute', unit: 'mg/h', dose: '5', adjustment: FRAIL };
  expect(sentences({ ...typed, weight: '80' }, TWO)).toEqual([]);
  expect(sentences({ ...typed, weight: '70' }, TWO)).toEqual([
    '“frail or elderly” is no adjustment of this protocol at this weight. Choose again.',
  ]);
  expect(sentences({ ...ACUTE, adjustment: 'Frail or elderly' })).toHaveLength(1);
  // Of a weight that is not read nobody knows the band.
  expect(sentences({ ...typed, weight: '' }, TWO)).toEqual(['Enter the weight, in kilograms.']);
});

test('another protocol empties it; the same weight typed again does not', () => {
  const typed = { ...EMPTY_ORDER, ...ACUTE, adjustment: FRAIL };
  expect(withEntry(typed, 'protocol', 'acute-pain', HIGHLAND).adjustment).toBe('');
  expect(withEntry(typed, 'weight', '45', HIGHLAND).adjustment).toBe(FRAIL);
});

test('“none of these” is no answer to what only another weight asks', () => {
  const typed = { ...EMPTY_ORDER, protocol: 'acute', adjustment: NONE_OF_THESE };
  const at = (from: string, to: string) =>
    withEntry({ ...typed, weight: from }, 'weight', to, TWO).adjustment;
  expect(at('70', '80')).toBe('');
  expect(at('80', '85')).toBe(NONE_OF_THESE);
  expect(at('80', '70')).toBe(NONE_OF_THESE);
});

test('the second check asks as well, with an ordered dose and without', () => {
  const typed = { ...EMPTY_CHECK, ...ACUTE, reading: '0.5', running: 'no', way: 'not said' };
  for (const dose of ['2.5', '']) {
    const form = readCheckForm({ ...typed, dose }, HIGHLAND);
    expect(form).toMatchObject({
      problems: [{ field: 'adjustment', kind: 'missing adjustment', names: [FRAIL] }],
    });
  }
  const form = readCheckForm({ ...typed, adjustment: FRAIL }, HIGHLAND);
  expect(form).toMatchObject({ kind: 'read', value: { adjustment: FRAIL } });
});

describe('a link', () => {
  const taken = (payload: string, library: Library) => {
    const handed = takeOver(payload, library);
    if (handed.kind !== 'order') throw new Error(handed.why);
    return handed.plan.order;
  };

  test('carries it, and that none holds', () => {
    const frail = handOver(orderOf({ ...ACUTE, adjustment: FRAIL }), HIGHLAND) ?? '';
    const none = handOver(orderOf({ ...ACUTE, adjustment: NONE_OF_THESE }), HIGHLAND) ?? '';
    expect(frail).not.toBe(none);
    expect(taken(frail, HIGHLAND).adjustment).toBe(FRAIL);
    expect(taken(none, HIGHLAND).adjustment).toBeUndefined();
  });

  test('of any letters, however many', () => {
    for (const [library, adjustment] of [
      [TWO, ODD],
      [withAdjustment(ODD.repeat(200)), ODD.repeat(200)],
    ] as const) {
      const typed = { ...ACUTE, protocol: 'acute', unit: 'mg/h' };
      const payload = handOver(orderOf({ ...typed, adjustment }, library), library) ?? '';
      expect(taken(payload, library).adjustment).toBe(adjustment);
    }
  });
});
