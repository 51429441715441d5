import { preparationReadBack, weightReadBack } from '../../src/answers/read-back';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { spaced } from '../../src/wording/text';

test.each([
  // ÷ 0.45359237: 154.32 and 155.43
  ['70', 'Read as 70 kg (154 lb)'],
  ['70.5', 'Read as 70.5 kg (155 lb)'],
  ['', ''],
  ['70,5', ''],
  ['154 lb', ''],
])('the weight “%s”: “%s”', (typed, says) => {
  expect(spaced(weightReadBack(typed))).toBe(says);
});

test('a preparation is read back with its strength, and nothing before it is known', () => {
  // 500 ÷ 510 = 0.98039
  const typed = { ...EMPTY_ORDER, drug: '500', volume: '510' };
  expect(spaced(preparationReadBack(typed, LIBRARY))).toBe(
    'Read as 500 mg in 510 mL (0.98 mg per mL)',
  );
  expect(preparationReadBack({ ...typed, volume: '' }, LIBRARY)).toBe('');
});
