import { readSite } from '../../src/library/site';

const said = (text: string) => {
  const read = readSite(text);
  return read.kind === 'site' ? read.site : `${read.sentence} ${read.remedy}`;
};

test.each([
  ['{}', {}],
  [' \n{ }\n', {}],
  // As Windows’ editor saves it, with a byte order mark.
  ['\uFEFF{}', {}],
  ['{"library": "ours.ketamine-library.json"}', { library: 'ours.ketamine-library.json' }],
  [
    '{"library": "Klinik Süd (2027).ketamine-library.json"}',
    { library: 'Klinik Süd (2027).ketamine-library.json' },
  ],
  ['{"publishedAt": "https://example.org"}', { publishedAt: 'https://example.org' }],
  [
    '{"publishedAt": "https://intranet.example:8443/ward/index.html"}',
    { publishedAt: 'https://intranet.example:8443/ward/index.html' },
  ],
  [
    '{"library": "a.ketamine-library.json", "publishedAt": "https://example.org/k/", "openedByHand": "allowed"}',
    {
      library: 'a.ketamine-library.json',
      publishedAt: 'https://example.org/k/',
      openedByHand: 'allowed',
    },
  ],
])('read: %s', (text, site) => {
  expect(said(text)).toEqual(site);
});

const NAME = '"library": "ours.ketamine-library.json"';

test.each([
  ['an empty file', '', 'It is empty.'],
  ['white space alone', ' \r\n', 'It is empty.'],
  ['a web page', '<!doctype html><title>Log in</title>', 'A web page stands in its place.'],
  ['a torn file', `{${NAME}`, 'torn'],
  ['a comma with nothing after it', `{${NAME},}`, 'torn'],
  ['a comment', '{} // ours', 'torn'],
  ['two objects', '{}{}', 'torn'],
  ['nothing', 'null', 'not one JSON object'],
  ['a list', `[{${NAME}}]`, 'not one JSON object'],
  ['an empty list', '[]', 'not one JSON object'],
  ['a text', '"ours.ketamine-library.json"', 'not one JSON object'],
  ['a figure', '0', 'not one JSON object'],
  ['an unknown key', '{"Library": "ours.ketamine-library.json"}', '“Library”, which is no word'],
  ['an unknown key beside a known one', `{${NAME}, "note": "x"}`, '“note”'],
  ['a key of every object', '{"__proto__": "x"}', '“__proto__”'],
  ['a key twice', `{${NAME}, "library": "other.ketamine-library.json"}`, 'stands in it twice'],
  ['a key twice, the same', `{${NAME}, ${NAME}}`, 'stands in it twice'],
  ['a key twice, once in other letters', `{${NAME}, "libr\\u0061ry": "x"}`, 'stands in it twice'],
  ['a key that is there and null', '{"library": null}', 'a value is no text'],
  ['a number', '{"library": 1}', 'a value is no text'],
  ['a list of names', '{"library": ["ours.ketamine-library.json"]}', '“library” is not the name'],
  ['an object', '{"library": {"ours.ketamine-library.json": 1}}', '“library” is not the name'],
  ['no name', '{"library": ""}', '“library” is not the name'],
  ['an ending alone', '{"library": ".ketamine-library.json"}', '“library” is not the name'],
  ['a path', '{"library": "limits/ours.ketamine-library.json"}', '“library” is not the name'],
  ['a path up', '{"library": "../ours.ketamine-library.json"}', '“library” is not the name'],
  ['a path of Windows', '{"library": "a\\\\ours.ketamine-library.json"}', 'is not the name'],
  ['another host', '{"library": "//b.example/x.ketamine-library.json"}', 'is not the name'],
  ['another ending', '{"library": "ours.json"}', '“library” is not the name'],
  ['half a character', '{"library": "\\ud800.ketamine-library.json"}', 'is not the name'],
  ['a query', '{"library": "x?a.ketamine-library.json"}', '“library” is not the name'],
  ['http', '{"publishedAt": "http://example.org/"}', '“publishedAt” is not an address'],
  ['no host', '{"publishedAt": "https:///ketamine"}', '“publishedAt” is not an address'],
  ['a fragment', '{"publishedAt": "https://example.org/#/"}', '“publishedAt” is not'],
  ['a query', '{"publishedAt": "https://example.org/?a"}', '“publishedAt” is not an address'],
  ['a password', '{"publishedAt": "https://a:b@example.org/"}', '“publishedAt” is not'],
  ['a space', '{"publishedAt": "https://example.org/a b"}', '“publishedAt” is not an address'],
  ['a script', '{"publishedAt": "javascript:alert(1)"}', '“publishedAt” is not an address'],
  ['another word', '{"openedByHand": "yes"}', '“openedByHand” is not “allowed”'],
  ['true', '{"openedByHand": true}', 'a value is no text'],
])('refused, with what to do: %s', (_, text, sentence) => {
  const answer = said(text);
  expect(answer).toContain(sentence);
  expect(answer).toMatch(/\. \S.*\.$/);
});

test('a strange word is shown in part alone', () => {
  expect(`${said(`{"${'x'.repeat(5000)}": "y"}`)}`.length).toBeLessThan(200);
});
