import type { Unit } from '../../src/dosing/quantity';
import { hasComma, readNumber } from '../../src/intake/number-entry';

const codePoint = (character: string) => character.codePointAt(0)?.toString(16);

/** "70 kg" where it is read, and otherwise the reason why it is not. */
function answer(typed: string, unit: Unit): string {
  const entry = readNumber(typed, unit);
  switch (entry.kind) {
    case 'empty':
      return 'empty';
    case 'read':
      return `${entry.quantity.value} ${entry.quantity.unit}`;
    case 'refused':
      if (entry.why === 'invisible')
        return `invisible: ${entry.characters.map(codePoint).join(' ')}`;
      return entry.why === 'pounds' ? `pounds: ${entry.pounds.value}` : entry.why;
  }
}

describe('clinical.md 6, row by row, in the weight field', () => {
  test.each([
    ['70', '70 kg'],
    ['70.5', '70.5 kg'],
    ['70 kg', '70 kg'],
    ['5.0', '5 kg'],
    ['0,5', 'comma'],
    ['1,000', 'comma'],
    ['.5', 'no zero before the point'],
    ['5.', 'no digit after the point'],
    ['154 lb', 'pounds: 154'],
    ['1.2.3', 'not a number'],
    ['7O', 'not a number'],
    ['1e3', 'not a number'],
    ['0x10', 'not a number'],
    ['--5', 'not a number'],
    ['７０', 'not a number'],
    ['٧٠', 'not a number'],
    ['7 0', 'not a number'],
    ['Infinity', 'not a number'],
    ['NaN', 'not a number'],
    ['-5', 'not more than zero'],
    ['0', 'not more than zero'],
    ['0.0', 'not more than zero'],
    ['007', 'extra zeros'],
    ['70.12345', 'too many decimals'],
    ['', 'empty'],
  ])('“%s” is %s', (typed, expected) => {
    expect(answer(typed, 'kg')).toBe(expected);
  });
});

describe('typed at the end of a night, in the weight field', () => {
  test.each([
    // Read: the grammar, to its edges, and the field's own unit.
    ['0.05', '0.05 kg'],
    ['0.001', '0.001 kg'],
    ['70.125', '70.125 kg'],
    ['10', '10 kg'],
    ['100.10', '100.1 kg'],
    ['70kg', '70 kg'],
    ['70\u00a0kg', '70 kg'],
    // Spaces.
    [' 70', 'space around'],
    ['70 ', 'space around'],
    ['\t70', 'space around'],
    ['70\n', 'space around'],
    ['70\u00a0', 'invisible: a0'],
    [' ', 'space around'],
    ['1 000', 'not a number'],
    ['7\t0', 'not a number'],
    ['7\n0', 'not a number'],
    ['70  kg', 'not a number'],
    // Another unit, or the right one written in another way.
    ['70 KG', 'another unit'],
    ['70 kgs', 'another unit'],
    ['70 mg', 'another unit'],
    ['70 mg/kg', 'another unit'],
    ['70 g', 'another unit'],
    ['11 st', 'another unit'],
    ['154lbs', 'pounds: 154'],
    ['154.5 LB', 'pounds: 154.5'],
    ['154 pounds', 'pounds: 154'],
    ['154 pound', 'pounds: 154'],
    ['70 kilo', 'another unit'],
    ['70 kilos', 'another unit'],
    ['70 kilogram', 'another unit'],
    ['70 hour', 'another unit'],
    ['70 mgs', 'another unit'],
    ['154,5 lb', 'comma'],
    ['kg', 'not a number'],
    ['kg 70', 'not a number'],
    ['70 kg 70', 'not a number'],
    ['70 bananas', 'not a number'],
    // Zeros and signs.
    ['00', 'extra zeros'],
    ['00.5', 'extra zeros'],
    ['0.000', 'not more than zero'],
    ['0 kg', 'not more than zero'],
    ['-0', 'not more than zero'],
    ['-0.5', 'not more than zero'],
    ['-70 kg', 'not more than zero'],
    ['+5', 'not a number'],
    ['−5', 'not a number'],
    ['-', 'not a number'],
    ['5-', 'not a number'],
    ['-5.55', 'not more than zero'],
    ['00.55', 'extra zeros'],
    // A near miss with a sign out of place is no near miss.
    ['5-0,5', 'not a number'],
    ['0,5-', 'not a number'],
    ['.5-', 'not a number'],
    ['5-5.', 'not a number'],
    ['-5-', 'not a number'],
    ['05-', 'not a number'],
    ['5-5.1234', 'not a number'],
    ['5.1234-', 'not a number'],
    // Points and commas.
    ['.55', 'no zero before the point'],
    ['1,5', 'comma'],
    ['70,', 'comma'],
    [',5', 'comma'],
    ['1.000,5', 'comma'],
    ['1,000.5', 'comma'],
    ['70,5 kg', 'comma'],
    ['.', 'not a number'],
    ['70..5', 'not a number'],
    ['70·5', 'not a number'],
    ['70:5', 'not a number'],
    ['0.0000', 'too many decimals'],
    ['70.0000', 'too many decimals'],
    // Everything else.
    ['½', 'not a number'],
    ['70½', 'not a number'],
    ['7²', 'not a number'],
    ['5e-1', 'not a number'],
    ['1/2', 'not a number'],
    ['7*10', 'not a number'],
    ['70!', 'not a number'],
    ['l0', 'not a number'],
    ['7o', 'not a number'],
    ['seventy', 'not a number'],
    ['Ⅶ', 'not a number'],
    ['70🙂', 'not a number'],
    ['7️⃣0️⃣', 'invisible: fe0f'],
    ['7\u20e30\u20e3', 'not a number'],
    ['undefined', 'not a number'],
    ['null', 'not a number'],
  ])('%j is %s', (typed, expected) => {
    expect(answer(typed, 'kg')).toBe(expected);
  });
});

describe('what a paste brings unseen is told from a wrong figure, and never taken out', () => {
  test.each([
    ['70\u200b', 'invisible: 200b'],
    ['\u200b70', 'invisible: 200b'],
    ['7\u200b0', 'invisible: 200b'],
    ['70\u200c', 'invisible: 200c'],
    ['70\u200d', 'invisible: 200d'],
    ['70\u2060', 'invisible: 2060'],
    ['\ufeff70', 'invisible: feff'],
    ['7\u00ad0', 'invisible: ad'],
    ['\u200e70', 'invisible: 200e'],
    ['70\u200f', 'invisible: 200f'],
    ['70\u061c', 'invisible: 61c'],
    ['\u202e07', 'invisible: 202e'],
    ['\u202d70\u202c', 'invisible: 202d 202c'],
    ['\u206670\u2069', 'invisible: 2066 2069'],
    ['70\u202f', 'invisible: 202f'],
    ['70\u202fkg', 'invisible: 202f'],
    ['1\u202f000', 'invisible: 202f'],
    ['1\u00a0000', 'invisible: a0'],
    ['1\u2009000', 'invisible: 2009'],
    ['1\u2007000', 'invisible: 2007'],
    ['70\u3000', 'invisible: 3000'],
    ['70\u2800', 'invisible: 2800'],
    ['70\u0000', 'invisible: 0'],
    ['70\u2062kg', 'invisible: 2062'],
    ['70\u3164', 'invisible: 3164'],
    ['70 kg\u200b', 'invisible: 200b'],
    ['70\u00a0\u200bkg', 'invisible: 200b'],
    ['70\u00a0\u00a0kg', 'invisible: a0'],
    // Twice the same is one name; told before anything else that is wrong.
    ['\u200b7O\u200b', 'invisible: 200b'],
    [' 70,5\u200b', 'invisible: 200b'],
    // As this page prints it; and what everybody sees as a space stays one.
    ['70\u00a0kg', '70 kg'],
    ['70 kg', '70 kg'],
    ['7 0', 'not a number'],
    ['\t70', 'space around'],
  ])('%j is %s', (typed, expected) => {
    expect(answer(typed, 'kg')).toBe(expected);
  });
});

describe('each field reads its own unit and no other', () => {
  test.each<[string, Unit, string]>([
    ['0.2 mg/kg/h', 'mg/kg/h', '0.2 mg/kg/h'],
    ['0.2 mg/kg', 'mg/kg', '0.2 mg/kg'],
    ['100 mg', 'mg', '100 mg'],
    ['50 mL', 'mL', '50 mL'],
    ['0.2 mg/kg', 'mg/kg/h', 'another unit'],
    ['0.2 mg/kg/h', 'mg/kg', 'another unit'],
    ['0.2 mg/kg/min', 'mg/kg/h', 'another unit'],
    ['0.2 mg/kg/hr', 'mg/kg/h', 'another unit'],
    ['14 mg/h', 'mg/kg/h', 'another unit'],
    ['7 mL/h', 'mg/kg/h', 'another unit'],
    ['200 mcg/kg/h', 'mg/kg/h', 'another unit'],
    ['200 µg', 'mg', 'another unit'],
    ['1 g', 'mg', 'another unit'],
    ['2 mg/mL', 'mg', 'another unit'],
    ['50 ml', 'mL', 'another unit'],
    ['50 mg', 'mL', 'another unit'],
    ['70 kg', 'mg', 'another unit'],
    ['70 x kg', 'mg', 'not a number'],
    ['70 kgx', 'mg', 'not a number'],
    // Pounds are told apart only where a weight is asked for.
    ['154 lb', 'mg', 'another unit'],
  ])('“%s” in a field of %s is %s', (typed, unit, expected) => {
    expect(answer(typed, unit)).toBe(expected);
  });
});

describe('a very long entry is read exactly or refused, at once', () => {
  test.each([
    ['thirty nines', '9'.repeat(30), `${'9'.repeat(30)} kg`],
    ['nine thousand nines', '9'.repeat(9000), `${'9'.repeat(9000)} kg`],
    ['nine thousand zeros', '0'.repeat(9000), 'extra zeros'],
    ['nine thousand points', '.'.repeat(9000), 'not a number'],
    ['nine thousand decimals', `1.${'3'.repeat(9000)}`, 'too many decimals'],
    ['nine thousand commas', ','.repeat(9000), 'comma'],
    ['two thousand zeros over two lines', `${'0'.repeat(2000)}\u2028kg`, 'invisible: 2028'],
  ])('%s', (_, typed, expected) => {
    const start = performance.now();
    expect(answer(typed, 'kg')).toBe(expected);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test.each([
  ['0,5', true],
  ['1,000.5', true],
  ['0.5', false],
  ['', false],
])('whether “%s” came from a keypad with a comma', (typed, expected) => {
  expect(hasComma(typed)).toBe(expected);
});
