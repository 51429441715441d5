// @vitest-environment jsdom
import { insideIn } from '../../src/single/inside';
import {
  codeFingerprint,
  type Inside,
  insideFrom,
  NOTHING_INSIDE,
  pageText,
  takenOut,
} from '../../src/single/saved-page';

const PROGRAM = {
  policy: "default-src 'none'; script-src 'sha256-AAAA='",
  style: '.a > .b{color:red}',
  code: 'const less = 1<2&&"$&";`\n<script>`',
};
const library = (text: string): Inside => ({
  site: '{"library": "ours.ketamine-library.json"}\n',
  library: { text, savedOn: '2026-12-02' },
});

/** What a library may say that a page could take for its own. */
const TEXTS = [
  ['plain', '{"a": "1"}\n'],
  ['an end of its block', '</script><script>alert(1)</script>'],
  ['a comment and a tag', '<!-- <script> --!> ]]>'],
  ['an escape that is already there', '"\\u003c/script>"'],
  ['a byte order mark and other line ends', '\uFEFF{\r\n\r}\n'],
  ['characters beyond', '\0\u0085\u2028\u2029 é 𝒦 \uFFFD'],
  ['a replacement', "$& $' $1 \\ \\\\"],
  ['the end of the page', '</script>\n</body>\n</html>\n'],
  ['nothing', ''],
] as const;

test.each(TEXTS)('a library with %s comes out as it went in', (_, text) => {
  const inside = library(text);
  const page = pageText(PROGRAM, inside);
  expect(takenOut(page)).toEqual({ program: PROGRAM, inside });
});

test.each(TEXTS)('a library with %s is no markup: the browser reads the same text', (_, text) => {
  const page = new DOMParser().parseFromString(pageText(PROGRAM, library(text)), 'text/html');
  expect(insideIn(page)).toEqual(library(text));
  // Three blocks and the code, and nothing of the library in between.
  expect(page.querySelectorAll('script')).toHaveLength(4);
  expect(page.querySelector('script:not([type])')?.textContent).toBe(PROGRAM.code);
  expect(page.querySelector('style')?.textContent).toBe(PROGRAM.style);
  expect([...page.body.children].map(({ tagName }) => tagName)).toEqual([
    ...['DIV', 'DIV', 'SCRIPT', 'SCRIPT', 'SCRIPT', 'SCRIPT'],
  ]);
});

const PAGE = pageText(PROGRAM, library('{"hardMax": "25"}'));

test('a figure that is altered in a block comes out altered, the code as it was', () => {
  const out = takenOut(PAGE.replace('25\\"', '52\\"'));
  expect(out?.inside.library?.text).toBe('{"hardMax": "52"}');
  expect(out?.program).toEqual(PROGRAM);
});

test('a character of the code that is altered gives another fingerprint of it', () => {
  const out = takenOut(PAGE.replace('1<2', '1<3'));
  expect(out && codeFingerprint(out.program)).not.toBe(codeFingerprint(PROGRAM));
  // printf 'abc' | sha256sum
  expect(codeFingerprint({ ...PROGRAM, code: 'abc' })).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test.each([
  ['its end', PAGE.slice(0, -9)],
  ['a block', PAGE.replace(/\n<script[^>]*id="library".*<\/script>/, '')],
  ['a block of that name twice', PAGE.replace('id="saved-on"', 'id="library"')],
  ['a day that is none', PAGE.replace('2026-12-02', '2026-13-02')],
  ['a block that is no text', PAGE.replace('"2026-12-02"', '2026')],
  ['words beside the blocks', PAGE.replace('</body>', '<p>Take 80</p></body>')],
  ['another head', PAGE.replace('lang="en"', 'lang="de"')],
])('nothing is taken out of a file with %s missing or wrong', (_, page) => {
  expect(page).not.toBe(PAGE);
  expect(takenOut(page)).toBeUndefined();
});

test.each([
  ['no block at all', []],
  [
    'a library without the day',
    [
      ['site.json', '{}'],
      ['library', '{}'],
    ],
  ],
  [
    'site.json twice',
    [
      ['site.json', '{}'],
      ['site.json', '{}'],
    ],
  ],
  ['a torn site.json', [['site.json', undefined]]],
] as const)('%s: nothing is inside', (_, blocks) => {
  expect(insideFrom(blocks)).toBeUndefined();
});

test.each([
  ['a script that ends early', { code: '"</script>"' }],
  ['a script that begins a comment', { code: '"<!--"' }],
  ['a style that ends early', { style: '</STYLE>' }],
  ['a line end that a browser reads as another', { code: 'a\r\nb' }],
  ['a policy that ends early', { policy: '"><script>' }],
])('%s is not written', (_, part) => {
  expect(() => pageText({ ...PROGRAM, ...part }, NOTHING_INSIDE)).toThrow(TypeError);
});
