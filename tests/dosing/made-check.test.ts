import { checkMade, type MadeRead } from '../../src/dosing/made-check';
import { quantity } from '../../src/dosing/quantity';
import { LIBRARY } from '../../src/library/bundled';

/** 500 mg in 10 mL: 50 mg/mL. */
const VIAL = LIBRARY.products.vials.value.find(({ id }) => id === 'us-500-in-10');

function seen(labelled: string, typed: { opened?: string; drawnUp?: string }) {
  if (!VIAL) throw new Error('no such vial');
  const read: MadeRead = {
    by: 'seen',
    vial: VIAL,
    ...(typed.opened ? { opened: quantity(typed.opened, 'vials') } : {}),
    ...(typed.drawnUp ? { drawnUp: quantity(typed.drawnUp, 'mL') } : {}),
  };
  return checkMade(read, quantity(labelled, 'mg'), LIBRARY.bounds.running);
}

test.each([
  // mL × 50 against 250 mg: 5 % is 12.5 mg, 0.25 mL; 10 % is 25 mg, 0.5 mL
  ['5', 'fits', undefined, '0'],
  ['5.25', 'fits', 'more', '5'],
  ['5.251', 'caution', 'more', '5.02'],
  ['4.75', 'fits', 'less', '5'],
  ['4.749', 'caution', 'less', '5.02'],
  ['5.5', 'caution', 'more', '10'],
  ['5.501', 'differs', 'more', '10.02'],
  ['4.5', 'caution', 'less', '10'],
  ['4.499', 'differs', 'less', '10.02'],
  // 100 for 10 mg/mL: 2.5 mL of the other vial
  ['2.5', 'differs', 'less', '50'],
])('%s mL of 50 mg/mL for 250 mg: %s', (drawnUp, answer, direction, percent) => {
  const made = seen('250', { drawnUp });
  expect([made.answer, made.drawnUp?.answer]).toEqual([answer, answer]);
  expect(made.drawnUp?.direction).toBe(direction);
  expect(made.drawnUp?.apart).toEqual(quantity(percent, 'percent'));
});

test.each([
  // One vial holds 500 mg, and would fit less.
  ['500', '1', 'fits'],
  ['20', '1', 'fits'],
  ['501', '1', 'differs'],
  ['501', '2', 'fits'],
])('%s mg of %s vials of 500 mg: %s', (labelled, opened, answer) => {
  expect(seen(labelled, { opened }).answer).toBe(answer);
});

test('more drawn up than the vials hold is told, whatever the label says', () => {
  // 11 mL of one vial of 10 mL
  const made = seen('500', { opened: '1', drawnUp: '11' });
  expect([made.opened?.isEnough, made.answer]).toEqual([false, 'differs']);
});

test('ready-made, not seen, and seen without a figure: not checked', () => {
  const { running } = LIBRARY.bounds;
  const drug = quantity('250', 'mg');
  expect(checkMade({ by: 'pharmacy' }, drug, running).answer).toBe('not checked');
  expect(checkMade({ by: 'nobody here' }, drug, running).answer).toBe('not checked');
  expect(seen('250', {}).answer).toBe('not checked');
});
