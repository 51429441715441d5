import { plain, spaced } from '../../src/wording/text';
import { answerTo } from './pages';

function rangesOf(typed: Parameters<typeof answerTo>[0]) {
  const given = answerTo(typed);
  if (given.kind !== 'ranges') throw new Error(given.kind);
  return given;
}

test('the column is headed by the weight', () => {
  expect(spaced(rangesOf({ weight: '70.5' }).column)).toBe('At 70.5 kg');
});

test.each([
  ['', []],
  ['oral', ['oral']],
  ['crps-sci-iv', ['crps-sci-iv']],
])('the protocol chosen, “%s”, is the only one marked', (protocol, ids) => {
  const { rows } = rangesOf({ weight: '70', protocol });
  expect(rows.map(({ id }) => id)).toEqual([
    'single-iv-dose',
    'continuous-iv',
    'crps-sci-iv',
    'oral',
    'subcutaneous',
  ]);
  expect(rows.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(ids);
});

test('a preparation is said with its strength, and none is not', () => {
  // 100 ÷ 50 = 2
  const { preparation } = rangesOf({ weight: '70', drug: '100', volume: '50' });
  expect(spaced(preparation ?? '')).toBe('100 mg in 50 mL (2 mg per mL)');
  expect(rangesOf({ weight: '70' }).preparation).toBeUndefined();
});

test('without a height the ranges are of the actual weight', () => {
  // 70 ÷ 0.45359237 = 154.3
  expect(spaced(plain(rangesOf({ weight: '70' }).footers[0] ?? []))).toContain(
    'Dosed on actual body weight, 70 kg (154 lb).',
  );
});

test.each([
  ['70', 'Ranges at 70 kg. 5 protocols.'],
  ['35', 'Ranges at 35 kg. 5 protocols. One caution.'],
])('what the ear hears at %s kg: %s', (weight, announcement) => {
  expect(spaced(rangesOf({ weight }).announcement)).toBe(announcement);
});
