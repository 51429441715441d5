import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { checksum } from '../../src/intake/checksum';

// The published check value of CRC-32 is that of "123456789"; the others are of the same standard.
test.each([
  ['123456789', 'cbf43926'],
  ['', '00000000'],
  ['a', 'e8b7be43'],
  ['abc', '352441c2'],
  ['The quick brown fox jumps over the lazy dog', '414fa339'],
])('the CRC-32 of “%s” is %s', (text, expected) => {
  expect(checksum(text)).toBe(expected);
});

test('1,000 texts: the same as zlib’s, always eight digits', () => {
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 200 });
  fc.assert(
    fc.property(ascii, (text) => {
      const expected = crc32(text).toString(16).padStart(8, '0');
      expect(checksum(text)).toBe(expected);
      expect(expected).toMatch(/^[0-9a-f]{8}$/);
    }),
    { numRuns: 1000, seed: 5 },
  );
});

test('a checksum that begins with zeros keeps them', () => {
  const texts = Array.from({ length: 600 }, (_, n) => `${n}`);
  const short = texts.filter((text) => crc32(text) < 0x0100_0000);
  expect(short.length).toBeGreaterThan(0);
  expect(short.filter((text) => !/^00[0-9a-f]{6}$/.test(checksum(text)))).toEqual([]);
});
