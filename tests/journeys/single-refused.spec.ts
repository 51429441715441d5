import { readFileSync } from 'node:fs';
import { started } from './host';
import { BUILT, expect, SAYS, onDisk as test } from './single';

// That the browser complains is what is wanted here.
const FILE = readFileSync(BUILT, 'utf8');
const HALF = FILE.slice(0, FILE.lastIndexOf('}'));
/** One character of the code: a full stop of a sentence that it says. */
const CODE_ALTERED = FILE.replace('asks no network for anything.', 'asks no network for anything,');
const STYLE_ALTERED = FILE.replace('--ink:#15232d', '--ink:#15232e');

for (const [what, text] of [
  ['a character of the code altered', CODE_ALTERED],
  ['a character of the style altered', STYLE_ALTERED],
  ['half of it copied', HALF],
  ['a script added', FILE.replace('</script>\n</body>', ';void 0</script>\n</body>')],
] as const) {
  test(`${what}: the browser runs nothing of it, and the words in it say so`, async ({
    page,
    disk,
  }) => {
    expect(text).not.toBe(FILE);
    await page.goto(disk.put('altered.html', text));
    await expect(page.getByRole('heading', { name: SAYS })).toBeVisible();
    const why = page.getByRole('listitem').filter({ hasText: 'not as it was built' });
    await expect(why).toContainText('Get it again');
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the words in it say so', async ({ page, disk }) => {
    await page.goto(disk.put('as-built.html', FILE));
    await expect(page.getByRole('heading', { name: SAYS })).toBeVisible();
    await expect(page.getByText('Allow them for this file')).toBeVisible();
  });
});

test('as it was built it starts, and shows none of those words', async ({ page, disk }) => {
  await page.goto(disk.put('as-built.html', FILE));
  await expect(started(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: SAYS })).toHaveCount(0);
});

// What a file that was tampered with would try from within; each with the rule that stops it.
for (const [what, rule, attack] of [
  ['a request', 'connect-src', `fetch('https://example.org/weight-70')`],
  ['a picture', 'img-src', `new Image().src = 'https://example.org/weight-70.png'`],
  ['a policy for trusted types', 'trusted-types', `trustedTypes.createPolicy('worker', {})`],
  ['markup from a string', 'require-trusted-types-for', `document.body.innerHTML = '<p>80</p>'`],
  [
    'a style in the page',
    'style-src-elem',
    `document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }))`,
  ],
] as const) {
  test(`its policy stops ${what}`, async ({ page, disk }) => {
    await page.goto(disk.put('as-built.html', FILE));
    await expect(started(page)).toBeVisible();
    const broken = await page.evaluateHandle(() => {
      const rules: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        rules.push(effectiveDirective);
      });
      return rules;
    });
    await page.evaluate(`Promise.resolve().then(() => { ${attack} }).catch(() => {})`);
    await expect.poll(() => broken.jsonValue()).toContain(rule);
  });
}
