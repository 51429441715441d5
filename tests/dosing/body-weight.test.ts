import fc from 'fast-check';
import { bodyWeights, type Sex } from '../../src/dosing/body-weight';
import { holdBody } from '../../src/dosing/given-body';
import { quantity } from '../../src/dosing/quantity';
import { LIBRARY } from '../../src/library/bundled';
import { exact } from './orders';

function weightsOf(sex: Sex, height: string, actual: string) {
  const body = { actual: quantity(actual, 'kg'), height: quantity(height, 'cm'), sex };
  return bodyWeights(body, LIBRARY.bodyWeight);
}

function idealOf(sex: Sex, height: string): string {
  const { ideal } = weightsOf(sex, height, '80');
  return ideal ? exact(ideal) : 'not defined';
}

describe('ideal body weight, Devine 1974, to 0.01 kg', () => {
  // man 50 kg, woman 45.5 kg, and 2.3 kg for each 2.54 cm over 152.4 cm
  test.each([
    // 27.6 ÷ 2.54 = 10.86614 in; × 2.3 = 24.99213 kg
    ['180', '74.99 kg', '70.49 kg'],
    // 17.6 ÷ 2.54 = 6.92913 in; × 2.3 = 15.93701 kg
    ['170', '65.94 kg', '61.44 kg'],
    // 10 in and 20 in over: 23 kg and 46 kg
    ['177.8', '73 kg', '68.5 kg'],
    ['203.2', '96 kg', '91.5 kg'],
    // on the edge, just inside, just outside
    ['152.4', '50 kg', '45.5 kg'],
    ['152.5', '50.09 kg', '45.59 kg'],
    ['152.399', 'not defined', 'not defined'],
    ['150', 'not defined', 'not defined'],
    ['70', 'not defined', 'not defined'],
  ])('%s cm: man %s, woman %s', (height, man, woman) => {
    expect(idealOf('male', height)).toBe(man);
    expect(idealOf('female', height)).toBe(woman);
  });
});

describe('adjusted body weight: ideal + 0.4 × (actual − ideal)', () => {
  test.each<[Sex, string, string, string]>([
    // 73 + 0.4 × 27
    ['male', '177.8', '100', '83.8 kg'],
    // 68.5 + 0.4 × 31.5
    ['female', '177.8', '100', '81.1 kg'],
    // 96 + 0.4 × 54
    ['male', '203.2', '150', '117.6 kg'],
    // 45.5 + 0.4 × 54.5
    ['female', '152.4', '100', '67.3 kg'],
    // 50 + 2.3 × 12.1 ÷ 2.54 = 60.95669 kg; × 0.6 + 33.5 × 0.4 = 49.97402: from 60.96 it would be 49.976
    ['male', '164.5', '33.5', '49.97 kg'],
    // at the ideal weight the three are one
    ['male', '177.8', '73', '73 kg'],
  ])('%s, %s cm, %s kg: %s', (sex, height, actual, expected) => {
    const { adjusted } = weightsOf(sex, height, actual);
    expect(adjusted && exact(adjusted)).toBe(expected);
  });

  test('without an ideal weight there is no adjusted one: 152.399 cm', () => {
    expect(weightsOf('male', '152.399', '80')).toMatchObject({
      ideal: undefined,
      adjusted: undefined,
    });
  });
});

describe('body mass index: kg ÷ m²', () => {
  test.each([
    // 2² = 4, 1.5² = 2.25, 1.6² = 2.56
    ['100', '200', '25 kg/m²'],
    ['67.5', '150', '30 kg/m²'],
    ['64', '160', '25 kg/m²'],
  ])('%s kg at %s cm is %s', (actual, height, expected) => {
    expect(exact(weightsOf('female', height, actual).bodyMassIndex)).toBe(expected);
  });
});

describe('body mass index below 12 or above 70 names a swap; at 30 or more the basis is noted', () => {
  const under = 'caution: body mass index below 12 kg/m²';
  const over = 'caution: body mass index above 70 kg/m²';
  const note = 'note: basis from 30 kg/m²';
  test.each([
    // at 200 cm, kg ÷ 4
    ['just outside', '47.999', '200', [under]],
    ['on', '48', '200', []],
    ['just inside', '48.001', '200', []],
    ['just below', '119.999', '200', []],
    ['on', '120', '200', [note]],
    ['just above', '120.001', '200', [note]],
    ['just inside', '279.999', '200', [note]],
    ['on', '280', '200', [note]],
    ['just outside', '280.001', '200', [over]],
    // 170 ÷ 0.49 = 346.9; 70 ÷ 2.89 = 24.2
    ['170 cm and 70 kg swapped:', '170', '70', [over]],
    ['the right way round:', '70', '170', []],
    // 17 ÷ 0.49 = 34.7, but 70 ÷ 0.0289 = 2,422
    ['a height in decimetres:', '70', '17', [over]],
    ['a height in millimetres:', '70', '1700', [under]],
  ])('%s %s kg at %s cm gives %o', (_, actual, height, expected) => {
    const found = holdBody(weightsOf('male', height, actual), LIBRARY).map((finding) =>
      finding.kind === 'basis'
        ? `${finding.severity}: basis from ${finding.limit.at.figure} ${finding.limit.at.unit}`
        : `${finding.severity}: ${finding.kind} ${finding.side} ${finding.limit.at.figure} ${finding.limit.at.unit}`,
    );
    expect(found).toEqual(expected);
  });
});

const heights = fc.integer({ min: 152_400, max: 230_000 });
const RUNS = { numRuns: 3000 };

/** The same formula in whole hundredths of a kilogram: 23 ÷ 254 of them for each thousandth of a cm. */
function hundredths(base: bigint, thousandthsOfCm: number): bigint {
  const over = 23n * (BigInt(thousandthsOfCm) - 152_400n);
  return base + (2n * over + 254n) / 508n;
}

test('any height from 152.4 to 230 cm: the same as in whole hundredths, a woman 4.5 kg lighter', () => {
  fc.assert(
    fc.property(heights, (height) => {
      const cm = `${quantity(`${height}/1000`, 'cm').value}`;
      const man = weightsOf('male', cm, '80').ideal;
      const woman = weightsOf('female', cm, '80').ideal;
      expect(man?.value.mul(100).equals(hundredths(5000n, height))).toBe(true);
      expect(woman?.value.mul(100).equals(hundredths(4550n, height))).toBe(true);
    }),
    RUNS,
  );
});

test('the adjusted weight lies between the ideal and the actual, whichever is more', () => {
  const actuals = fc.integer({ min: 30, max: 300 });
  fc.assert(
    fc.property(heights, actuals, (height, actual) => {
      const cm = `${quantity(`${height}/1000`, 'cm').value}`;
      const { ideal, adjusted } = weightsOf('female', cm, `${actual}`);
      const between = ideal?.value.lte(actual)
        ? adjusted?.value.gte(ideal.value) && adjusted.value.lte(actual)
        : adjusted?.value.gte(actual);
      expect(between).toBe(true);
    }),
    RUNS,
  );
});
