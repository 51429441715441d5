// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { atDesk, HIGHLAND, withAt } from './at-desk';

afterEach(cleanup);

const P = '/protocols/0';
const BAND = `${P}/bands/1`;

/** A library with more than one entry in each list that a form can be lost in. */
const FULL = [
  [['stopCriteria'], ['sedated', 'frightened']],
  [['coPrescriptions'], ['an antiemetic', 'a laxative']],
  [['careAreas'], ['high dependency', 'intensive care']],
  [['monitoring'], [{ what: ['pain', 'sedation'] }, { what: ['pain', 'saturation'] }]],
  [['silentAbout'], [{ field: 'other' }, { field: 'other' }]],
  [['doseLimits'], [{ unit: 'mg' }, { unit: 'mg/kg' }]],
  [['blanks'], [{}, {}]],
  [['titration'], { steps: [{}, {}] }],
  [['customStrength'], {}],
  [
    ['bands', 0, 'adjustments'],
    [{ limits: { hardMax: '5' } }, {}],
  ],
  [
    ['bands', 1, 'adjustments'],
    [{}, {}],
  ],
] as const;
const fullTree = () =>
  FULL.reduce((tree, [at, value]) => withAt(tree, ['protocols', 0, ...at], value), HIGHLAND);

/** What an element is called: by itself, by its label, or by what is in it. */
function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label');
  if (own) return own;
  if (element instanceof HTMLInputElement && element.labels?.[0]) {
    return `${element.labels[0].textContent}`;
  }
  return `${element.textContent}`;
}

test('each control of the unfolded form has a name that tells list and number, and no two the same', () => {
  const { at } = atDesk(fullTree());
  const controls = [...at('').querySelectorAll('input, select, textarea, button, summary')];
  expect(controls.length).toBeGreaterThan(400);
  const names = controls.map(nameOf);
  expect(names.filter((name) => name.trim() === '')).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  // By another way: each number of a place that an entry of the protocol is at is in the name of its field.
  const unnumbered = controls
    // The fewest and the most of a pair are called so.
    .filter(({ id }) => id.startsWith(`desk${P}/`) && !id.includes('/dosesPerDay/'))
    .filter((each) => {
      const numbers = each.id.replace(`desk${P}`, '').match(/(?<=\/)\d+(?=\/|$)/g) ?? [];
      return numbers.some((number) => !nameOf(each).includes(` ${Number(number) + 1}`));
    });
  expect(unnumbered.map((each) => `${each.id}: ${nameOf(each)}`)).toEqual([]);
});

test('the list and the number are heard first, then the label', () => {
  const { at } = atDesk(fullTree());
  const called = (pointer: string) => nameOf(at(pointer));
  expect(called(`${P}/stopCriteria/1`)).toBe('Stop if, Reason to stop 2');
  expect(called(`${P}/monitoring/1/what/0`)).toBe('Observation 2, What is observed, Thing 1');
  expect(called(`${P}/bands/0/adjustments/1/when`)).toBe('Band 1, adjustment 2, For whom');
  expect(called(`${BAND}/limits/hardMax`)).toMatch(/^Band 2, Limits, Hard maximum: nothing is/);
  expect(called(`${P}/titration/steps/1`)).toMatch(/^Titration, Steps, .*, Step 2$/);
  expect(called(`${P}/route`)).toBe('Protocol 1, Route');
  expect(called('/sources/0/title')).toBe('Source 1, Title');
});

test('the unit of the band stands beside each of its figures and is heard', () => {
  const { at, type } = atDesk(fullTree());
  const hears = (key: string) =>
    `${at(`${BAND}/${key}`).getAttribute('aria-describedby')}`
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
  const keys = ['hardMax', 'initial', 'hardMin', 'softMin', 'softMax'].map(
    (key) => `limits/${key}`,
  );
  for (const key of [...keys, 'range/low', 'range/high', `adjustments/0/limits/hardMax`]) {
    expect(hears(key), key).toContain('milligrams per hour');
    expect(at(`${BAND}/${key}`).parentElement?.textContent).toBe('milligrams per hour');
  }
  type(`${BAND}/unit`, '');
  expect(at(`${BAND}/limits/hardMax`).parentElement?.textContent).not.toContain('milligram');
});

test('a limit of the sum has the unit chosen for it', () => {
  const { at } = atDesk(fullTree());
  const beside = (index: number) =>
    at(`${P}/doseLimits/${index}/hardMax`).parentElement?.textContent;
  expect(beside(0)).toBe('milligrams');
  expect(beside(1)).toBe('milligrams per kilogram');
});

test('an example names an adjustment of its protocol; one that is no more is still there', () => {
  const { choices, value, type, saved } = atDesk(HIGHLAND);
  const named = `${P}/examples/8/adjustment`;
  expect(choices(named)).toEqual(['choose', 'frail or elderly']);
  type(`${P}/bands/0/adjustments/0/when`, 'frail');
  expect(choices(named)).toEqual(['choose', 'frail', 'frail or elderly']);
  expect(value(named)).toBe('frail or elderly');
  type(`${P}/bands/1/adjustments/0/when`, 'elderly');
  expect(choices(named)).toEqual(['choose', 'frail or elderly', 'frail', 'elderly']);
  expect(saved()).toContain('"adjustment": "frail or elderly"');
});

test.each([
  ['infusion', 'mg/h', ['mg/kg/h', 'microgram/kg/min']],
  ['infusion', 'mg/kg/h', ['mg/h', 'mg/24 h']],
  ['infusion', '', ['mg/kg/h', 'mg/h', 'microgram/kg/min', 'mg/24 h']],
  ['divided doses', 'mg/kg/dose', ['mg/dose']],
])('what is not to be exceeded of an %s in %s is in %s', (delivery, unit, units) => {
  const cap = [{ appliesTo: 'everyone', unit, notToExceed: { figure: '1', unit: 'mg' } }];
  const tree = withAt(
    withAt(HIGHLAND, ['protocols', 0, 'bands'], cap),
    ['protocols', 0, 'delivery'],
    delivery,
  );
  const { at } = atDesk(tree);
  const chosen = at(`${P}/bands/0/notToExceed`).parentElement?.querySelectorAll('option') ?? [];
  const offered = [...chosen].map(({ value }) => value).filter((value) => value !== '');
  // What stands there stays.
  expect(offered).toEqual(
    [...units, 'mg'].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)),
  );
});
const ORDER = [
  'mg/kg/h',
  'mg/h',
  'microgram/kg/min',
  'mg/24 h',
  'mg/kg',
  'mg',
  'mg/kg/dose',
  'mg/dose',
];

test('what is emptied of a part is no part any more, and the button says it as a sentence', () => {
  const { at, type, saved } = atDesk(
    withAt(fullTree(), ['protocols', 0, 'customStrength'], { hardMin: '1' }),
  );
  const buttons = () => [...at(P).querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(buttons()).toContain('Without a strength of one’s own');
  expect(buttons()).toContain('Without titration');
  expect(buttons()).toContain('Without limits of its own');
  type(`${P}/customStrength/softMin`, '2');
  type(`${P}/customStrength/hardMin`, '');
  expect(saved()).toContain('"customStrength"');
  type(`${P}/customStrength/softMin`, '');
  expect(saved()).not.toContain('"customStrength"');
  expect(buttons()).not.toContain('Without a strength of one’s own');
  expect(at(`${P}/customStrength`).hasAttribute('open')).toBe(true);
});
