// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { LIBRARY } from '../../src/library/bundled';
import { fingerprintShown } from '../../src/library/fingerprint-shown';
import { goTo, openPage } from './page';
import { choose, press, words, write } from './views';

afterEach(cleanup);

const heading = () => screen.getByRole('heading', { level: 1 });
const current = () =>
  within(screen.getByRole('navigation', { name: 'Views' }))
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page')
    .map(words);

test.each([
  ['', 'Dose', 'Ketamine dose'],
  ['#/', 'Dose', 'Ketamine dose'],
  ['#/check', 'Second check', 'Second check'],
  ['#/course', 'Course', 'Course'],
  ['#/library', 'Library', 'Library'],
  // What the view was called: bookmarks still do.
  ['#/limits', 'Library', 'Library'],
  ['#/nowhere', 'Dose', 'Ketamine dose'],
])('the fragment “%s” opens %s, and the page says so', (fragment, name, head) => {
  openPage(fragment);
  expect(current()).toEqual([name]);
  expect(words(heading())).toBe(head);
  expect(document.title).toBe(`${name} – Ketamine dose`);
});

test('every view is there once, under its own heading', async () => {
  openPage();
  screen.getByRole('form', { name: 'Order' });
  await goTo('#/course');
  await screen.findByRole('form', { name: 'Course' });
  expect(screen.getAllByRole('form')).toHaveLength(1);
  await goTo('#/check');
  await screen.findByRole('form', { name: 'Second check' });
  expect(screen.getAllByRole('form')).toHaveLength(1);
  await goTo('#/library');
  await screen.findByRole('heading', { name: 'Limits of the source' });
  expect(screen.queryByRole('form')).toBeNull();
});

describe('the focus', () => {
  test('waits in the weight when the page opens at a keyboard', () => {
    openPage();
    expect(document.activeElement).toBe(screen.getByLabelText('Weight, in kilograms'));
  });

  test('is not taken on a touch screen, where it would raise a keyboard', () => {
    openPage('', null, undefined, false);
    expect(document.activeElement).toBe(document.body);
  });

  test('goes to the heading of a view that is changed to', async () => {
    openPage('', null, undefined, false);
    await goTo('#/course');
    expect(document.activeElement).toBe(heading());
    await goTo('#/');
    expect(document.activeElement).toBe(heading());
  });

  test('goes to the heading at a keyboard too, and to the weight in the Dose view alone', async () => {
    openPage();
    await goTo('#/course');
    await screen.findByRole('form', { name: 'Course' });
    await goTo('#/library');
    await goTo('#/course');
    // The view is there at once now, with a weight of its own.
    expect(document.activeElement).toBe(heading());
    await goTo('#/');
    expect(document.activeElement).toBe(screen.getByLabelText('Weight, in kilograms'));
  });

  test('is not taken by a page that opens at another view', () => {
    openPage('#/library');
    expect(document.activeElement).toBe(document.body);
  });

  test('stays where it is when the same view is asked for again', async () => {
    openPage('#/course', null, undefined, false);
    await screen.findByRole('form', { name: 'Course' });
    screen.getByLabelText('Days').focus();
    await goTo('#/course/');
    expect(document.activeElement).toBe(screen.getByLabelText('Days'));
  });
});

test('the order of the Dose view is that of the Course view, changed in either', async () => {
  openPage();
  write('Weight, in kilograms', '70');
  await goTo('#/course');
  await screen.findByRole('form', { name: 'Course' });
  expect(screen.getByLabelText('Weight, in kilograms')).toHaveProperty('value', '70');
  write('Weight, in kilograms', '71');
  await goTo('#/');
  expect(screen.getByLabelText('Weight, in kilograms')).toHaveProperty('value', '71');
});

test('the limits draw the order of the Dose view while its result stands, and not after an edit', async () => {
  const drawn = () => screen.queryAllByText(/^The thick line is the order on the Dose view/).length;
  const look = async () => {
    await goTo('#/library');
    await screen.findByRole('heading', { name: 'Limits of the source' });
  };
  openPage();
  write('Weight, in kilograms', '70');
  choose('Continuous intravenous infusion');
  write(/^Ordered dose/, '0.2');
  await look();
  expect(drawn()).toBe(0);
  await goTo('#/');
  press('Work out the dose');
  await look();
  expect(drawn()).toBe(1);
  await goTo('#/');
  write(/^Ordered dose/, '0.3');
  await look();
  expect(drawn()).toBe(0);
});

test('the foot says which version it is and which limits it holds', () => {
  openPage();
  expect(words(screen.getByText(/^Version 1/))).toBe(
    `Version 1.0.0, under Built-in limits · version ${LIBRARY.identity.version} · ${fingerprintShown(LIBRARY.identity.fingerprint)} · a clinic’s web page; approved by no hospital.`,
  );
});

test('the link of a sheet opens the check of this very page', async () => {
  const { user } = openPage();
  write('Weight, in kilograms', '70');
  choose('Continuous intravenous infusion');
  write(/^Ordered dose/, '0.2');
  write(/^Drug in the bag/, '100');
  write(/^Final volume/, '50');
  press('Work out the dose');
  await user.click(await screen.findByRole('button', { name: /^Hand over/ }));
  const link = screen.getByRole('link', { name: /check\// });
  expect(link.getAttribute('href')).toMatch(
    new RegExp(`^${window.location.origin}/#/check/[\\w~-]+$`),
  );
});
