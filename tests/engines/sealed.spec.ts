import { until } from './person';
import { expect, test } from './test';

// What a page that was tampered with would try; the policy stops it in every engine, by the same rule.
const ATTACKS: readonly { what: string; rule: RegExp; attack: string }[] = [
  {
    what: 'markup from a string',
    rule: /^(require-trusted-types-for|script-src-attr|script-src)$/,
    attack: `const box = document.createElement('div'); document.body.append(box);
      box.innerHTML = '<img src="x" onerror="window.gotThrough = true">';`,
  },
  {
    what: 'a script written into the page',
    rule: /^(require-trusted-types-for|script-src-elem)$/,
    attack: `const script = document.createElement('script');
      script.append('window.gotThrough = true'); document.body.append(script);`,
  },
  {
    what: 'a request to another host',
    rule: /^connect-src$/,
    attack: `fetch('https://example.org/').then(() => { window.gotThrough = true; }, () => {});`,
  },
  {
    what: 'a style in the page',
    rule: /^style-src-elem$/,
    attack: `const style = document.createElement('style');
      style.textContent = 'body { display: none }'; document.head.append(style);
      window.gotThrough = getComputedStyle(document.body).display === 'none';`,
  },
  {
    what: 'a form sent elsewhere',
    rule: /^form-action$/,
    attack: `const form = document.createElement('form'); form.action = 'https://example.org/';
      document.body.append(form); form.submit();`,
  },
];

test('the policy of the page stops markup, scripts, requests, styles and forms that are not its own', async ({
  person,
  baseURL,
}) => {
  for (const { what, rule, attack } of ATTACKS) {
    await person.open(`${baseURL}`);
    await person.run(() => {
      const rules: string[] = [];
      Object.assign(window, { rules, gotThrough: false });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        rules.push(effectiveDirective),
      );
    });
    await person.engine.evaluate(
      `Promise.resolve().then(() => { ${attack} }).catch(() => {}).then(() => null)`,
    );
    await until(async () => {
      const [rules, through] = await person.run(() => [
        'rules' in window ? window.rules : [],
        'gotThrough' in window && window.gotThrough,
      ]);
      expect(rules, what).toEqual(expect.arrayContaining([expect.stringMatching(rule)]));
      expect(through, what).toBe(false);
    });
  }
  // Each is told by the browser, too.
  expect((await person.engine.complaints()).length).toBeGreaterThan(0);
});
