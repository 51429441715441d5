// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import type { HospitalIdentity } from '../../src/dosing/library';
import { LIBRARY } from '../../src/library/bundled';
import { EXAMPLE_HOSPITAL } from '../dosing/example-hospital';
import { check, openPage } from './page';
import { choose, press, words, write } from './views';

afterEach(cleanup);

const open = (fragment: string, identity: Partial<HospitalIdentity> = {}) =>
  openPage(fragment, null, undefined, true, {
    ...LIBRARY,
    identity: { ...EXAMPLE_HOSPITAL, ...identity },
  });

const NAMED = 'Example Hospital acute pain · version 3 · 1a2b 3c4d 5e6f · draft: not for patients';

/** The head of the one sheet that is there: its first line, and all of it. */
function headSaid() {
  const [head, ...others] = document.querySelectorAll('.sheet-head');
  expect(others).toEqual([]);
  return { first: words(head?.querySelector('p:not(.patient)')), all: words(head) };
}

function expectNamed() {
  const { first, all } = headSaid();
  expect(first).toBe('Example Hospital');
  expect(all).toContain(NAMED);
  expect(all).toContain('Caution: not for patients');
}

function typeOrder(dose: string) {
  write('Weight, in kilograms', '70');
  choose('Intravenous infusion for CRPS or spinal cord injury');
  write(/^Ordered dose/, dose);
}

test.each(['#/', '#/check', '#/course', '#/library'])('the head and foot of %s', async (view) => {
  open(view, { status: 'draft' });
  await screen.findByRole('heading', { level: 1 });
  expect(words(document.querySelector('header .owner'))).toBe('Example Hospital');
  expect(words(document.querySelector('header'))).toContain('Caution: not for patients');
  expect(words(document.querySelector('footer'))).toContain(NAMED);
});

test('ranges, a dose sheet and a stop', () => {
  open('#/', { status: 'draft' });
  write('Weight, in kilograms', '70');
  press('Work out the dose');
  expectNamed();
  typeOrder('0.35');
  press('Work out the dose');
  expectNamed();
  write(/^Ordered dose/, '5');
  press('Work out the dose');
  screen.getByText(/^Nothing was worked out/);
  expectNamed();
});

test('a course, and one that is stopped', async () => {
  open('#/course', { status: 'draft' });
  await screen.findByRole('form', { name: 'Course' });
  for (const dose of ['0.35', '5']) {
    typeOrder(dose);
    write('Hours per day', '4');
    write('Days', '10');
    press('Work out the course');
    expectNamed();
  }
});

test('a check before and after it is compared', async () => {
  const { user } = open('#/check', { status: 'draft' });
  await screen.findByRole('button', { name: 'Compare' });
  expect(headSaid().first).toBe('Example Hospital');
  expect(headSaid().all).toContain('Caution: not for patients');
  await check(user, { weight: '70', reading: '7' });
  expectNamed();
});

test('released and in force: named everywhere, and nothing full width', () => {
  open('#/');
  expect(document.querySelector('.not-for-patients')).toBeNull();
  expect(screen.queryByText(/^Caution/)).toBeNull();
  write('Weight, in kilograms', '70');
  press('Work out the dose');
  expect(headSaid().first).toBe('Example Hospital');
});

test('under the built-in limits no owner leads a sheet', () => {
  openPage('#/');
  expect(words(document.querySelector('header .owner'))).toBe(
    'Balanced Ketamine, a clinic’s web page',
  );
  write('Weight, in kilograms', '70');
  press('Work out the dose');
  expect(document.querySelector('.sheet-head .owner')).toBeNull();
});
