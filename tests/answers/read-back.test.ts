import { preparationReadBack, weightReadBack } from '../../src/answers/read-back';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { spaced } from '../../src/wording/text';

test.each([
  // 70 ÷ 0.45359237 = 154.3
  ['70', 'Read as 70 kg (154 lb)'],
  ['', ''],
  ['0,7', ''],
])('a weight of “%s” is read back as “%s”', (typed, expected) => {
  expect(spaced(weightReadBack(typed))).toBe(expected);
});

test.each([
  ['100', '50', 'Read as 100 mg in 50 mL (2 mg per mL)'],
  ['100', '', ''],
  ['', '50', ''],
])('a preparation of “%s” in “%s” is read back as “%s”', (drug, volume, expected) => {
  expect(spaced(preparationReadBack({ ...EMPTY_ORDER, drug, volume }, LIBRARY))).toBe(expected);
});
