// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LIBRARY, NO_LIMITS } from '../../src/library/bundled';
import { App } from '../../src/ui/App';
import type { Limits } from '../../src/ui/site/limits';
import { ON_HOST } from '../../src/ui/site/on-host';
import { field, goTo, typeOrder } from './page';
import { under } from './under';
import { words } from './views';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

/** The built-in limits a version on. */
const NEWER = {
  ...LIBRARY,
  identity: { ...LIBRARY.identity, version: '2027-01-01', fingerprint: 'f'.repeat(64) },
};
const WAITING: Limits = { kind: 'waiting' };

function open(limits: Limits, fragment = '') {
  window.history.replaceState(null, '', `/${fragment}`);
  window.matchMedia = vi.fn().mockReturnValue({ matches: true });
  const acts = { ...under(LIBRARY).acts, tryAgain: vi.fn(), confirm: vi.fn() };
  const page = (now: Limits) => (
    <App
      limits={now}
      acts={acts}
      noLimits={NO_LIMITS}
      place={ON_HOST}
      now={() => new Date(2026, 10, 23, 9, 41)}
      version="1.0.0"
    />
  );
  const { rerender, container } = render(page(limits));
  return {
    user: userEvent.setup(),
    acts,
    container,
    become: (now: Limits) => rerender(page(now)),
  };
}

const main = () => words(screen.getByRole('main'));
const button = (name: string) => screen.getByRole('button', { name });

test('while it is not known whose limits hold, the weight is typed, and no limit is anywhere', async () => {
  const { user, become, container } = open(WAITING);
  await user.type(field('Weight, in kilograms'), '70');
  await user.click(button('Work out the dose'));
  expect(screen.queryByRole('radiogroup', { name: 'Protocol' })).toBeNull();
  expect(main()).not.toMatch(/mg\/|Balanced/);
  expect(words(container)).not.toMatch(/under|Balanced/);
  await screen.findByText('Waiting for the limits.');
  become(under(LIBRARY).limits);
  screen.getByRole('radiogroup', { name: 'Protocol' });
  expect(field('Weight, in kilograms')).toHaveProperty('value', '70');
  // What was asked for meanwhile is answered now.
  expect(main()).toContain('7 to 21');
});

test.each(['#/check', '#/course', '#/library'])('no other view is drawn before: %s', async (at) => {
  open(WAITING, at);
  await screen.findByText('Waiting for the limits.');
  expect(screen.queryByRole('form')).toBeNull();
});

test.each(['', '#/check', '#/course', '#/library'])(
  'no view is there without limits: “%s”',
  async (at) => {
    const { user, acts } = open(
      { kind: 'none', why: { kind: 'not sent', name: 'site.json', status: 404 } },
      at,
    );
    await screen.findByText(/does not send site\.json; it answers 404/);
    expect(screen.queryByRole('form')).toBeNull();
    await user.click(button('Try again'));
    expect(acts.tryAgain).toHaveBeenCalledTimes(1);
  },
);

test('what was typed outlives limits that went, its result does not', async () => {
  const { user, become } = open(under(LIBRARY).limits);
  await typeOrder(user);
  await user.click(button('Work out the dose'));
  expect(main()).toContain('7 mL/h');
  become({ kind: 'none', why: { kind: 'no answer', name: 'site.json' } });
  await screen.findByText('Nothing is worked out');
  become(under(LIBRARY).limits);
  expect(field(/^Ordered dose/)).toHaveProperty('value', '0.2');
  expect(main()).not.toContain('7 mL/h');
});

test('other limits remove the result and what was chosen from the ones before, and say both', async () => {
  const { user, become } = open(under(LIBRARY).limits);
  await typeOrder(user);
  await user.click(button('Work out the dose'));
  become(under(NEWER).limits);
  const said = await screen.findByText(/^The limits are others now/);
  expect(words(said)).toContain('version 2027-01-01, ffff ffff ffff');
  expect(words(said)).toContain(`version ${LIBRARY.identity.version}`);
  expect(main()).not.toContain('7 mL/h');
  expect(field('Weight, in kilograms')).toHaveProperty('value', '70');
  expect(field(/^Ordered dose/)).toHaveProperty('value', '');
  expect(screen.queryByRole('radio', { checked: true, name: /infusion/ })).toBeNull();
  await user.clear(field('Weight, in kilograms'));
  await typeOrder(user);
  await user.click(button('Work out the dose'));
  expect(screen.queryByText(/^The limits are others now/)).toBeNull();
  expect(main()).toContain('7 mL/h');
});

test('the same limits, found again, remove nothing', async () => {
  const { user, become } = open(under(LIBRARY).limits);
  await typeOrder(user);
  await user.click(button('Work out the dose'));
  become(under({ ...LIBRARY }).limits);
  expect(main()).toContain('7 mL/h');
});

test('a check under other limits begins blank', async () => {
  const { user, become } = open(under(LIBRARY).limits, '#/check');
  await user.type(await screen.findByRole('textbox', { name: 'Weight, in kilograms' }), '70');
  become(under(NEWER).limits);
  expect(field('Weight, in kilograms')).toHaveProperty('value', '');
});

test('links and codes lead to the published address, where there is one', async () => {
  const { user } = open({ ...under(LIBRARY).limits, publishedAt: 'https://example.org/k/' });
  await typeOrder(user);
  await user.click(button('Work out the dose'));
  await user.click(await screen.findByRole('button', { name: /^Hand over/ }));
  const link = screen.getByRole('link', { name: /check\// });
  expect(link.getAttribute('href')).toMatch(/^https:\/\/example\.org\/k\/#\/check\/[\w~-]+$/);
});

test('other limits than were kept are used once both names have been read', async () => {
  const kept = { ...LIBRARY.identity, name: 'Acute pain', publisher: 'Example Hospital' };
  const { user, acts } = open({
    kind: 'none',
    why: { kind: 'other limits', kept, named: LIBRARY.identity },
  });
  await screen.findByText(/^Example Hospital, Acute pain, version/);
  await user.click(button('Use Built-in limits'));
  expect(acts.confirm).toHaveBeenCalledTimes(1);
});

test('a kept copy says of when it is', async () => {
  open({ ...under(LIBRARY).limits, keptOn: new Date(2026, 10, 20, 9, 41) });
  await screen.findByText(/the copy that this computer kept on 20\s+November\s+2026 at 09:41\./);
  await goTo('#/course');
  await screen.findByText(/the copy that this computer kept/);
});
