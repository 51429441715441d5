import { placeOf } from '../../src/intake/link-address';

const TEXT = 'MX4yMDI2_-a';

/** Where an address on the ward's host leads. */
function place(address: string) {
  return placeOf(new URL(address, 'https://ward.example/dose/'));
}

test.each([
  ['no fragment', '', '#', '/dose/'],
  ['the Dose view', '#/', '#/', '/dose/'],
  ['a check without a link', '#/check', '#/check', '/dose/'],
  ['another view', './?ward=7#/limits', '#/limits', '/dose/?ward=7'],
  ['another view, its slash encoded', '#%2Flimits', '#/limits', '/dose/'],
  ['a check without its slash', '#check', '#/check', '/dose/'],
  ['a word that begins like it', '#/checkbook', '#/checkbook', '/dose/'],
  ['a word that ends like it', `#/recheck/${TEXT}`, `#/recheck/${TEXT}`, '/dose/'],
  ['a word that ends like it, encoded', './%23/recheck/MX4y', '#', '/dose/%23/recheck/MX4y'],
  ['a check with a full stop behind it', '#/check.', '#/check', '/dose/'],
  ['a broken percent sign', '#/%E0%A4', '#/%E0%A4', '/dose/'],
])('%s: no link', (_, address, fragment, page) => {
  expect(place(address)).toEqual({ page, fragment, payload: undefined });
});

test.each([
  ['as it was made', `#/check/${TEXT}`, '/dose/'],
  ['its slashes encoded', `#%2Fcheck%2F${TEXT}`, '/dose/'],
  ['its second slash encoded', `#/check%2f${TEXT}`, '/dose/'],
  ['its slashes doubled', `#//check//${TEXT}`, '/dose/'],
  ['another mark for its slash', `#/check:${TEXT}`, '/dose/'],
  ['its number sign encoded, its slashes doubled', `./%23//check//${TEXT}`, '/dose/'],
  ['its slashes encoded twice', `#%252Fcheck%252F${TEXT}`, '/dose/'],
  ['without its first slash', `#check/${TEXT}`, '/dose/'],
  ['in capitals', `#/CHECK/${TEXT}`, '/dose/'],
  ['its number sign encoded', `./%23/check/${TEXT}`, '/dose/'],
  ['its number sign encoded behind a file', `index.html%23/check/${TEXT}`, '/dose/index.html'],
  ['number sign and slashes encoded', `index.html%23%2Fcheck%2F${TEXT}`, '/dose/index.html'],
  ['all of it encoded twice', `./%2523%252Fcheck%252F${TEXT}`, '/dose/'],
  ['in the search', `./?%23/check/${TEXT}`, '/dose/'],
  ['in the search, behind another', `./?ward=7%23/check/${TEXT}`, '/dose/?ward=7'],
  ['behind a tracking word', `./?utm=mail&%23/check/${TEXT}`, '/dose/?utm=mail'],
  ['in the search, with a fragment', `./?%23/check/${TEXT}#/`, '/dose/'],
])('%s: the link’s text arrives, and the page is clean', (_, address, page) => {
  expect(place(address)).toEqual({ page, fragment: '#/check', payload: TEXT });
});

test.each([
  ['a full stop', '.'],
  ['a bracket and a comma', '),'],
  ['a quotation mark', '%22'],
  ['a space', '%20'],
  ['a line end', '%0D%0A'],
  ['a space without width', '%E2%80%8B'],
  ['a tracking word', '?utm=mail'],
  ['a line of the mail', '%0A&nbsp;more'],
])('%s that a mail program added behind it is not of the link', (_, added) => {
  expect(place(`#/check/${TEXT}${added}`).payload).toBe(TEXT);
});

test.each([
  ['nothing', '#/check/', ''],
  ['other characters', `#/check/${TEXT}%20<b>`, `${TEXT} <b`],
  ['a line end in the middle', '#/check/MX4y%0AMDI2', 'MX4y\nMDI2'],
])('%s behind the slash stays, and is refused as torn', (_, address, payload) => {
  expect(place(address).payload).toBe(payload);
});

test('percent signs are taken back three times, and no more', () => {
  expect(place('#/check/a%25252Db').payload).toBe('a-b');
  expect(place('#/check/a%2525252Db').payload).toBe('a%2Db');
});
