import { LIBRARY } from '../../src/library/bundled';
import { cameSentence, linkSentence, notHandedSentence } from '../../src/wording/links';
import { plain } from '../../src/wording/text';

const WHYS = ['lost', 'torn', 'without a unit', 'another layout', 'out of bounds'] as const;

test.each(WHYS)('an order that came as a text and is %s: no word of a link', (why) => {
  const said = [
    plain(linkSentence({ why }, LIBRARY.identity, 'text')),
    notHandedSentence({ why }, 'text'),
    cameSentence('text'),
  ];
  for (const sentence of said) expect(sentence).not.toMatch(/link/);
  expect(said[0]).toMatch(/\btext\b/);
});

test('an order that came with a link stays told as that', () => {
  expect(cameSentence('link')).toBe(
    'An order came with the link. It stays hidden until you compare.',
  );
  expect(plain(linkSentence({ why: 'lost' }, LIBRARY.identity))).toBe(
    'An order came with a link, and the page no longer has it: it was loaded again since. Scan the code or open the link again.',
  );
});
