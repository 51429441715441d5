// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { check, entries, field, goTo, LINK, openPage, verdict } from './page';

afterEach(cleanup);

const LOST = 'An order came with a link and is lost, so nothing here was compared with it.';
// At 55 kg 0.2 mg/kg/h is 11 mg/h, 5.5 mL/h: right for what is entered, and not for the order at 70 kg.
const OTHER_PATIENT = { weight: '55', reading: '5.5' };

async function expectBlankCheck() {
  await screen.findByRole('button', { name: 'Compare' });
  expect(entries().join('')).toBe('');
  expect(verdict()).toBe('');
}

test('a page loaded again where an order had come: it is said beside every verdict', async () => {
  const { user } = openPage('#/check', { handedOver: true });
  await check(user, OTHER_PATIENT);
  expect(verdict()).toContain('Agrees');
  expect(verdict()).toContain(LOST);
  await user.clear(field(/^Pump rate/));
  await user.type(field(/^Pump rate/), '55');
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  expect(verdict()).toContain('Differs');
  expect(verdict()).toContain(LOST);
});

test('a link that gave no order is not forgotten beside the verdict either', async () => {
  const { user } = openPage(LINK.slice(0, -1));
  await check(user, OTHER_PATIENT);
  expect(verdict()).toContain('The link gave no order, so nothing here was compared with one.');
});

test('where no link ever came nothing is said of one', async () => {
  const { user } = openPage('#/check');
  await check(user, OTHER_PATIENT);
  expect(verdict()).toContain('Agrees');
  expect(verdict()).not.toMatch(/link/);
});

test('the order is kept through other views, and the check is blank on every way back to it', async () => {
  const { user } = openPage(LINK);
  for (const other of ['#/library', '#/', '#/course']) {
    await check(user, OTHER_PATIENT);
    expect(verdict()).toContain('Differs');
    await goTo(other);
    await goTo('#/check');
    await expectBlankCheck();
    screen.getByText('An order came with the link. It stays hidden until you compare.');
  }
});

test('the same link again begins blank; another one brings another order', async () => {
  const { user } = openPage(LINK);
  await check(user, { weight: '70', reading: '7' });
  expect(verdict()).toContain('Agrees');
  await goTo(LINK);
  await expectBlankCheck();
  expect(window.location.hash).toBe('#/check');
  await goTo(LINK.slice(0, -1));
  await check(user, { weight: '70', reading: '7' });
  expect(verdict()).toContain('gave no order');
});

test('a page that the browser kept whole comes back blank', async () => {
  const { user } = openPage(LINK);
  await check(user, { weight: '70', reading: '7' });
  await act(async () => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  });
  await expectBlankCheck();
});

test('the address of the check typed anew, which takes the mark away, gets it back', async () => {
  openPage(LINK);
  await expectBlankCheck();
  // As a browser does where the fragment stays the same: no hashchange, a state without the mark.
  window.history.replaceState(null, '', '#/check');
  act(() => {
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
  expect(window.history.state).toEqual({ handedOver: true });
});

test('where no link ever came no address gets a mark', async () => {
  openPage('#/check');
  await expectBlankCheck();
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  expect(window.history.state).toBeNull();
});

test('the address keeps the mark and loses the order once the check has it', async () => {
  openPage(LINK);
  await expectBlankCheck();
  expect(window.location.hash).toBe('#/check');
  expect(window.history.state).toEqual({ handedOver: true });
  await goTo('#/library');
  expect(window.history.state).toEqual({ handedOver: true });
});

test('the same comparison, pressed twice, is announced twice', async () => {
  const { user } = openPage(LINK);
  await check(user, { weight: '70', reading: '7' });
  const once = verdict();
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  expect(verdict()).not.toBe(once);
  expect(verdict().trim()).toBe(once.trim());
});
