import { apart, plain, say, spaced, uncapitalised } from '../../src/wording/text';

test('a figure in a sentence is kept together, and the words around it may break', () => {
  expect(say`Set ${'7\u00a0mL/h'}, not more.`).toEqual([
    { text: 'Set ', kept: false },
    { text: '7\u00a0mL/h', kept: true },
    { text: ', not more.', kept: false },
  ]);
});

test('words with an ordinary space may break, even in the place of a figure', () => {
  expect(say`${'two words'} and ${'one'}`).toEqual([
    { text: 'two words', kept: false },
    { text: ' and ', kept: false },
    { text: 'one', kept: true },
  ]);
});

test('there are no empty parts around a figure', () => {
  expect(say`${'7\u00a0mL/h'}`).toEqual([{ text: '7\u00a0mL/h', kept: true }]);
  expect(say``).toEqual([]);
});

test('as one string, with ordinary spaces, and inside a sentence', () => {
  expect(plain(say`At ${'70\u00a0kg'}.`)).toBe('At 70\u00a0kg.');
  expect(spaced('7\u00a0mL\u00a0per\u00a0dose')).toBe('7 mL per dose');
  expect(uncapitalised('Pump rate')).toBe('pump rate');
  expect(uncapitalised('CRPS, out-patients')).toBe('CRPS, out-patients');
});

test('two figures of one order are kept each, and a line may end between them', () => {
  expect(apart('5\u00a0mg/h (0.071\u00a0mg/kg/h)')).toEqual([
    { text: '5\u00a0mg/h', kept: true },
    { text: ' ', kept: false },
    { text: '(0.071\u00a0mg/kg/h)', kept: true },
  ]);
});
