// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { check, entries, field, goTo, LINK, openPage, typeOrder, type User, verdict } from './page';

afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const workOut = (user: User) => user.click(button('Work out the dose'));

/** Chooses to start again, and to lose what is there. */
async function startAgain(user: User) {
  await user.click(button('Start again'));
  await user.click(button('Yes, empty'));
}

test('with nothing to lose it asks nothing', async () => {
  const { user } = openPage();
  await user.click(button('Start again'));
  expect(screen.queryByRole('button', { name: 'Yes, empty' })).toBeNull();
  expect(document.activeElement).toBe(field('Weight, in kilograms'));
});

test('it asks with one word; “No, keep” and Escape keep everything', async () => {
  const { user } = openPage();
  await typeOrder(user);
  await workOut(user);
  for (const keep of [() => user.click(button('No, keep')), () => user.keyboard('{Escape}')]) {
    await user.click(button('Start again'));
    expect(document.activeElement?.textContent).toMatch(/^Empty every view\?/);
    await keep();
    expect(document.activeElement).toBe(button('Start again'));
    expect(entries()).toEqual(['70', '0.2', '100', '50']);
    screen.getByRole('region', { name: 'Dose sheet' });
  }
});

test('from the Dose view: dose, check and course are empty, and the weight has the focus', async () => {
  const { user } = openPage(LINK);
  await check(user, { weight: '55', reading: '5.5' });
  await goTo('#/course');
  await user.type(await screen.findByRole('textbox', { name: /hours/i }), '4');
  await goTo('#/');
  await typeOrder(user);
  await workOut(user);
  await startAgain(user);
  expect(entries().join('')).toBe('');
  expect(screen.queryByRole('region', { name: 'Dose sheet' })).toBeNull();
  expect(document.activeElement).toBe(field('Weight, in kilograms'));
  await goTo('#/course');
  expect(entries().join('')).toBe('');
  await goTo('#/check');
  expect(screen.queryByText(/came with/)).toBeNull();
  // Nor does a later reload say that an order is lost which was given up on purpose.
  expect(window.history.state ?? null).toBeNull();
  await check(user, { weight: '55', reading: '5.5' });
  expect(verdict()).toContain('Agrees');
  // The count of attempts began anew.
  expect(verdict()).not.toMatch(/attempt/);
});

test.each([
  ['#/check', 'Compare'],
  ['#/course', 'Work out the course'],
])('%s has it too, and it empties the Dose view', async (fragment, act) => {
  const { user } = openPage();
  await typeOrder(user);
  await goTo(fragment);
  await screen.findByRole('button', { name: act });
  await startAgain(user);
  expect(entries().join('')).toBe('');
  expect(document.activeElement).toBe(field('Weight, in kilograms'));
  await goTo('#/');
  expect(entries().join('')).toBe('');
});

test('opening the check takes the results of Dose and Course away; one press brings them back', async () => {
  const { user } = openPage();
  await typeOrder(user);
  await workOut(user);
  await goTo('#/course');
  await user.type(await screen.findByRole('textbox', { name: /hours/i }), '4');
  await user.type(field(/^Days/), '5');
  await user.click(button('Work out the course'));
  screen.getByRole('region', { name: 'Course sheet' });
  await goTo('#/check');
  await screen.findByRole('button', { name: 'Compare' });
  await goTo('#/course');
  expect(screen.queryByRole('region', { name: 'Course sheet' })).toBeNull();
  await goTo('#/');
  expect(screen.queryByRole('region', { name: 'Dose sheet' })).toBeNull();
  expect(entries()).toEqual(['70', '0.2', '100', '50']);
  await workOut(user);
  screen.getByRole('region', { name: 'Dose sheet' });
});
