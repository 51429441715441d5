import { openCheck } from './check';
import { expectSays, MAIN, SHEET, workOut } from './order';
import { role, until } from './person';
import { expect, photograph, test } from './test';

const ORDER = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.6' },
  ...{ drug: '100', volume: '50' },
};

test('a reload leaves nothing: no entry, no choice, no sheet, nothing stored', async ({
  person,
}) => {
  const blank = await person.chosen();
  await workOut(person, { ...ORDER, step: '1 mL/h' });
  await expectSays(person, SHEET, ['21 mL/h']);
  const stored = () =>
    person.run(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      fragment: window.location.hash + window.location.search,
    }));
  const nothing = { local: 0, session: 0, databases: 0, cookies: '', fragment: '' };
  expect(await stored()).toEqual(nothing);
  await person.engine.reload();
  await until(async () => {
    expect(await person.values()).toEqual(['', '', '', '']);
    expect(await person.chosen()).toEqual(blank);
    expect(await person.count(SHEET)).toBe(0);
  });
  expect(await stored()).toEqual(nothing);
});

test('by keyboard alone: the views, the form, a choice by arrows, Enter', async ({ person }) => {
  const tabTo = async (sought: ReturnType<typeof role>) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await person.isFocused(sought)) return;
      await person.strike('Tab');
    }
    throw new Error(`40 presses of Tab did not reach ${JSON.stringify(sought)}`);
  };
  await tabTo(role('textbox', 'Weight, in kilograms'));
  await person.write('70');
  await tabTo(role('radio', 'Single intravenous dose'));
  await person.strike('Space', 'ArrowDown');
  await until(async () => expect(await person.chosen()).toContain(ORDER.protocol));
  await tabTo(role('textbox', /^Ordered dose/));
  await person.write('0.2');
  await tabTo(role('textbox', /^Drug in/));
  await person.write('100');
  await tabTo(role('textbox', /^Final volume/));
  await person.write('50');
  await person.strike('Enter');
  await expectSays(person, SHEET, ['7 mL/h']);
  await photograph(person, 'keyboard');
});

test('leaving the Dose view for a check takes its sheet; one press brings it back', async ({
  person,
}) => {
  await workOut(person, ORDER);
  await openCheck(person);
  await person.press('link', 'Dose');
  await until(async () => expect(await person.count(SHEET)).toBe(0));
  await person.press('button', 'Work out the dose');
  await expectSays(person, SHEET, ['21 mL/h']);
});

test('Print opens the browser’s own dialogue; a browser without one says so', async ({
  person,
}) => {
  await person.run(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await workOut(person, ORDER);
  await person.press('button', 'Print');
  await until(async () => expect(await person.count({ css: 'body[data-printed]' })).toBe(1));
  await person.run(() => void Object.defineProperty(window, 'print', { value: undefined }));
  await person.press('button', 'Print');
  await expectSays(person, MAIN, [/This browser gives the page no way to print\./]);
});

for (const width of [320, 390]) {
  test(`at ${width} pixels nothing is wider than the screen, and no entry is cut off`, async ({
    person,
    host,
  }) => {
    await person.engine.openNarrow(host.address, width);
    const beyond = () =>
      person.run(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const cut = window
          .sought({ role: 'textbox' })
          .filter((field) => field.scrollWidth > field.clientWidth)
          .map(({ id }) => id);
        return { wide: window.innerWidth, beyond: scrollWidth - clientWidth, cut };
      });
    const nothing = { wide: width, beyond: 0, cut: [] };
    await workOut(person, { ...ORDER, weight: '104.125', dose: '0.375' });
    await expectSays(person, SHEET, ['19.5 mL/h']);
    expect(await beyond()).toEqual(nothing);
    await workOut(person, { weight: '1,000' });
    expect(await beyond()).toEqual(nothing);
    for (const view of ['Course', 'Library', 'Second check']) {
      await person.press('link', view);
      await until(async () => expect(await person.count(role('heading', view))).toBe(1));
      expect(await beyond(), view).toEqual(nothing);
    }
    await photograph(person, 'narrow');
  });
}
