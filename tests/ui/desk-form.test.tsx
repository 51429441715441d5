// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { atDesk, HIGHLAND, withAt } from './at-desk';

afterEach(cleanup);

const P = '/protocols/0';
const BAND = `${P}/bands/1`;
const CITED = '/protocols/0/citation';

test('a band that gives nothing for a moment has its unit and its limits back', () => {
  const { tick, value, saved, container } = atDesk(HIGHLAND);
  const before = saved();
  tick(`${BAND}/excluded`);
  expect(container.querySelector(`[id="desk${BAND}/limits/hardMax"]`)).toBeNull();
  expect(saved()).not.toBe(before);
  tick(`${BAND}/excluded`);
  expect(value(`${BAND}/limits/hardMax`)).toBe('25');
  expect(value(`${BAND}/limits/initial`)).toBe('5');
  expect(value(`${BAND}/unit`)).toBe('mg/h');
  expect(JSON.parse(saved())).toEqual(JSON.parse(before));
});

test('whom a band is for may change in between; the reason for giving nothing comes back too', () => {
  const { tick, type, value } = atDesk(HIGHLAND);
  tick(`${BAND}/excluded`);
  type(`${BAND}/excluded/reason`, 'too heavy');
  type(`${BAND}/appliesTo`, 'everyone');
  tick(`${BAND}/excluded`);
  expect(value(`${BAND}/limits/hardMax`)).toBe('25');
  expect(value(`${BAND}/appliesTo`)).toBe('everyone');
  tick(`${BAND}/excluded`);
  expect(value(`${BAND}/excluded/reason`)).toBe('too heavy');
});

test('everyone for a moment, and the weights of the band are as they were', () => {
  const { type, value, saved } = atDesk(HIGHLAND);
  const before = saved();
  type(`${BAND}/appliesTo`, 'everyone');
  expect(saved()).not.toContain('"over": "50"');
  type(`${BAND}/appliesTo`, 'weight');
  expect(value(`${BAND}/appliesTo/weight/over`)).toBe('50');
  expect(saved()).toBe(before);
});

test('a place in a source and a decision with its reason each come back', () => {
  const { type, value, saved } = atDesk(HIGHLAND);
  type(CITED, 'decided here');
  expect(saved()).not.toContain('ketamine guidelines, adult acute pain"\n      },\n      "bands"');
  type(`${CITED}/decidedBy`, 'Example Hospital');
  type(`${CITED}/reason`, 'as on the ward');
  type(CITED, 'nhs-highland');
  expect(value(`${CITED}/place`)).toBe('ketamine guidelines, adult acute pain');
  type(CITED, '');
  type(CITED, 'decided here');
  expect(value(`${CITED}/decidedBy`)).toBe('Example Hospital');
  expect(value(`${CITED}/reason`)).toBe('as on the ward');
});

test('a preparation of its own in an example, and a source of its own at a figure, come back', () => {
  const example = '/protocols/0/examples/0';
  const { type, value, press } = atDesk(HIGHLAND);
  type(`${example}/preparation`, 'own mix');
  type(`${example}/preparation/drug`, '100');
  type(`${example}/preparation`, '');
  type(`${example}/preparation`, 'own mix');
  expect(value(`${example}/preparation/drug`)).toBe('100');
  press('Band 2, Limits, Hard maximum: nothing is worked out above: a source of its own');
  type(`${BAND}/limits/hardMax/hedge`, 'about');
  press('Band 2, Limits, Hard maximum, Without a source of its own');
  type(`${BAND}/limits/hardMax`, '24');
  press('Band 2, Limits, Hard maximum: nothing is worked out above: a source of its own');
  expect(value(`${BAND}/limits/hardMax/hedge`)).toBe('about');
  expect(value(`${BAND}/limits/hardMax`)).toBe('24');
});

test('what was kept of a band that was taken out is not another band’s', () => {
  const { tick, press, value, container } = atDesk(HIGHLAND);
  tick('/protocols/0/bands/0/excluded');
  press('Band 1, Without this band');
  tick('/protocols/0/bands/0/excluded');
  tick('/protocols/0/bands/0/excluded');
  expect(value('/protocols/0/bands/0/limits/hardMax')).toBe('25');
  expect(container.querySelector(`[id="desk${BAND}"]`)).toBeNull();
});

test('one end of the weights has its figure back after a moment without', () => {
  const { at, type, value } = atDesk(HIGHLAND);
  const end = () => within(at(BAND)).getByRole('combobox', { name: /From: over or at least/ });
  end();
  type(`${BAND}/appliesTo/weight/over`, '55');
  const side = end();
  if (!(side instanceof HTMLSelectElement)) throw new Error('It is no list');
  side.id = 'desk/side';
  type('/side', '');
  type('/side', 'atLeast');
  expect(value(`${BAND}/appliesTo/weight/atLeast`)).toBe('55');
  type(`${BAND}/appliesTo/weight/atLeast`, '');
  expect(at(`${BAND}/appliesTo/weight/atLeast`).hasAttribute('disabled')).toBe(false);
});

test('undoing says what was undone, as the form calls it; what changes nothing is no step', () => {
  const { type, press, value } = atDesk(HIGHLAND);
  type('/library/name', 'Another');
  type(`${BAND}/limits/hardMax`, '24');
  type('/library/version', '');
  type('/library/version', '1');
  press('Undo');
  expect(value(`${BAND}/limits/hardMax`)).toBe('25');
  expect(
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .filter((said) => said?.startsWith('Undone')),
  ).toEqual(['Undone: Acute pain, intravenous, band 2, Limits, Hard maximum.']);
  type('/library/name', 'A third');
  expect(screen.queryByText(/^Undone/)).toBeNull();
});

test('the sentence that approvals were taken away stands by itself, once', () => {
  const approved = withAt(
    withAt(HIGHLAND, ['approvals'], [{ name: 'Test Author' }]),
    ['library', 'status'],
    'approved',
  );
  const { type } = atDesk(approved);
  expect(screen.queryByText(/nobody has approved it/)).toBeNull();
  type(`${BAND}/limits/hardMax`, '24');
  const said = screen.getByText(/nobody has approved it/);
  expect(said.getAttribute('role')).toBe('status');
  expect(said.textContent).toBe('It was changed: it is a draft again, and nobody has approved it.');
});

test('an example is called by its weight and its order, an open end of weights by how far it goes', () => {
  const { container, at } = atDesk(HIGHLAND);
  const names = [...container.querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(names.filter((name) => name?.startsWith('Example 2:'))).toEqual([
    'Example 2: 100\u00a0kg, 25\u00a0mg/h',
  ]);
  const ends = [
    ...(at(`${BAND}/appliesTo`).closest('.desk-figure')?.querySelectorAll('.desk-end') ?? []),
  ];
  const said = ends.map((end) => [
    end.querySelector('.side')?.textContent,
    end.querySelector('option')?.textContent,
  ]);
  expect(said).toEqual([
    ['From', 'the lightest'],
    ['To', 'the heaviest'],
  ]);
});

test('a protocol is ordered in units of what it is given as; one that is not stays in sight', () => {
  const units = () =>
    [...(at(`${P}/orderedIn`).closest('fieldset')?.querySelectorAll('.tick') ?? [])].map(
      ({ textContent }) => textContent,
    );
  const { at, type } = atDesk(HIGHLAND);
  expect(units()).toEqual([
    'milligrams per kilogram per hour',
    'milligrams per hour',
    'micrograms per kilogram per minute',
    'milligrams in 24 hours',
  ]);
  type(`${P}/delivery`, 'single dose');
  expect(units()).toEqual(['milligrams per kilogram', 'milligrams', 'milligrams per hour']);
});
