import { handedText, handOff } from '../../src/intake/hand-off';

test('where others can open the page an order is a link, else the text of one', () => {
  expect(handOff('Abc-_9', 'https://dose.example/')).toEqual({
    kind: 'link',
    link: 'https://dose.example/#/check/Abc-_9',
  });
  expect(handOff('Abc-_9', undefined)).toEqual({ kind: 'text', text: 'Abc-_9' });
});

test.each([
  ['as it is', 'NX5hYm-_9'],
  ['in fours, over two lines', ' NX5h Ym-\n_9 '],
  ['with what a scanner adds', 'NX5hYm-_9\r\n'],
  ['as a whole link', 'https://dose.example/ketamine/#/check/NX5hYm-_9'],
  ['as a link that a mail program altered', 'https://dose.example/%23/check/NX5hYm-_9'],
  ['as the end of a link', '#/check/NX5hYm-_9'],
])('the text of an order, %s', (_, typed) => {
  expect(handedText(typed)).toBe('NX5hYm-_9');
});

test('nothing is nothing', () => {
  expect(handedText(' \n')).toBe('');
});
