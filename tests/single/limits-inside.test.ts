import { LIBRARY } from '../../src/library/bundled';
import { askInside, NO_KEEPER } from '../../src/single/ask-inside';
import { thisFile } from '../../src/single/place';
import { type Inside, NOTHING_INSIDE, pageText, takenOut } from '../../src/single/saved-page';
import { limitsSource } from '../../src/ui/site/source';
import { releasedText, TODAY } from './released';

const NAME = 'ours.ketamine-library.json';
const PROGRAM = { policy: "default-src 'none'", style: 'a{}', code: 'void 0' };
const now = () => new Date(`${TODAY}T09:41:00`);
const ID = 'example-hospital-acute';

/** The limits that a file works with, by what is inside it. */
async function limitsOf(inside: Inside | undefined) {
  const source = limitsSource({
    builtIn: LIBRARY,
    ask: askInside(inside),
    keeper: NO_KEEPER,
    wayIn: () => import('../../src/ui/site/way-in'),
    now,
  });
  await source.look();
  return source.limits();
}

/** The file with a library put inside, as somebody would save it. */
function saved(text: string, publishedAt = '', name = NAME) {
  const file = thisFile(PROGRAM, NOTHING_INSIDE, now);
  const written = file.withInside({ id: ID, name, text }, publishedAt);
  if ('problem' in written) throw new Error(written.problem);
  return written;
}

test('without a library the built-in limits hold', async () => {
  const limits = await limitsOf(NOTHING_INSIDE);
  expect(limits).toMatchObject({ kind: 'library', library: LIBRARY, mayOpenByHand: true });
});

test('a released library that was put inside is released, approved, and holds; no other may be used', async () => {
  const limits = await limitsOf(takenOut(saved(releasedText()).text)?.inside);
  expect(limits).toMatchObject({
    kind: 'library',
    library: { identity: { id: ID, status: 'released' } },
    mayOpenByHand: false,
  });
});

test('a figure altered inside a released library: its approvals no longer fit, and nothing else takes its place', async () => {
  const page = saved(releasedText()).text;
  const altered = page.replaceAll('acute pain in adults', 'pain in adults');
  expect(altered).not.toBe(page);
  const limits = await limitsOf(takenOut(altered)?.inside);
  expect(limits).toMatchObject({ kind: 'none', why: { kind: 'refused', name: NAME } });
  const refusals =
    limits.kind === 'none' && limits.why.kind === 'refused' ? limits.why.refusals : [];
  expect(refusals.map(({ sentence }) => sentence).join()).toMatch(/no author and no reviewer/);
});

test('a figure altered inside a draft: another fingerprint', async () => {
  const draft = releasedText().replace('"released"', '"draft"');
  const page = saved(draft).text;
  const prints = await Promise.all(
    [page, page.replaceAll('acute pain in adults', 'pain in adults')].map(async (each) => {
      const limits = await limitsOf(takenOut(each)?.inside);
      return limits.kind === 'library' ? limits.library.identity.fingerprint : limits.kind;
    }),
  );
  expect(prints.every((each) => each.length === 64)).toBe(true);
  expect(prints[0]).not.toBe(prints[1]);
});

const NAMING: Inside = { site: `{"library": "${NAME}"}` };
test.each([
  ['nothing at all', undefined],
  ['a library that is named and missing', NAMING],
  [
    'a library that nothing names',
    { site: '{}', library: { text: releasedText(), savedOn: TODAY } },
  ],
])('%s: nothing is worked out, the built-in limits hold neither', async (_, inside) => {
  expect(await limitsOf(inside)).toMatchObject({ kind: 'none', why: { kind: 'torn' } });
});

test('the address is in site.json, checked as it is there; the file keeps its name, or gets one that may be named', async () => {
  const page = saved(releasedText(), ' https://dose.example/ketamine/ ', 'ours (1).json');
  expect(page.name).toBe(`ketamine-dose-${ID}.html`);
  expect(takenOut(page.text)?.inside.site).toBe(
    `{"library":"${ID}.ketamine-library.json","publishedAt":"https://dose.example/ketamine/"}\n`,
  );
  const wrong = thisFile(PROGRAM, NOTHING_INSIDE, now).withInside(
    { id: ID, name: NAME, text: releasedText() },
    'http://dose.example/',
  );
  expect(wrong).toEqual({ problem: expect.stringContaining('begins with https') });
});

test('taken out again: the library and the page as it was built, to the byte', () => {
  const text = `\uFEFF${releasedText().replaceAll('\n', '\r\n')}`;
  const inside = takenOut(saved(text).text)?.inside;
  const file = thisFile(PROGRAM, inside, now);
  expect(file.inside?.library).toEqual({ name: NAME, text });
  expect(file.inside?.page).toEqual({
    name: 'ketamine-dose.html',
    text: pageText(PROGRAM, NOTHING_INSIDE),
  });
  expect(file.code).toBe(thisFile(PROGRAM, NOTHING_INSIDE, now).code);
});
