// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../src/answers/dose';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { choose, drawWhole, IV, openDose, press, words } from './views';

afterEach(cleanup);

const MONDAY = { date: { year: 2026, month: 11, day: 23 }, now: 1439, ahead: () => 0 };
const BODY = { height: '170', sex: 'female' } as const;

const region = (name = 'Dose sheet') => screen.getByRole('region', { name });
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
/** What stands beside a term of a list of workings. */
const beside = (term: string) =>
  screen.getAllByText(spaced(term)).flatMap(({ parentElement }) => words(parentElement));

function open(typed: Partial<TypedOrder>) {
  openDose(typed);
  press('Work out the dose');
  drawWhole();
}

test('every working with a source shows its place, and so does every message', () => {
  const typed = { ...IV, dose: '0.6', ...BODY };
  open(typed);
  // By hand, one of each.
  expect(beside('Source range at 70 kg').join()).toContain(
    'Balanced Ketamine, IV (intravenous) infusions',
  );
  expect(beside('Ideal').join()).toContain('Devine 1974');
  // All, as they are worked out.
  const given = answer({ ...EMPTY_ORDER, ...typed }, MONDAY, LIBRARY);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  const { workedOut, follows } = given;
  const rows = [
    ...workedOut.equations,
    ...workedOut.weights,
    ...follows.preparation,
    ...follows.runOut,
  ];
  const cited = rows.filter(({ citation }) => citation);
  expect(cited.length).toBeGreaterThan(1);
  for (const { label, citation = '' } of cited)
    expect(beside(label).join()).toContain(spaced(citation));
  expect(given.messages.some(({ citation }) => citation)).toBe(true);
  for (const { title, citation = '' } of given.messages) {
    const message = screen.getByRole('heading', { name: spaced(title) });
    expect(words(message.parentElement)).toContain(spaced(citation));
  }
});

test('a working without a source has no empty place for one', () => {
  open(IV);
  expect(beside('Pump rate')).toEqual(['Pump rate14 mg/h ÷ 2 mg per mL = 7 mL/h']);
});

test('every range shows its place', () => {
  open({ weight: '70' });
  const rows = within(region('Ranges at 70 kg')).getAllByRole('row').slice(1);
  for (const row of rows) expect(words(row)).toMatch(/Balanced Ketamine, \w+/);
});

test('the chosen protocol is the current one among the ranges, and no other', () => {
  open({ weight: '70', protocol: 'oral' });
  const current = within(region('Ranges at 70 kg'))
    .getAllByRole('row')
    .filter((row) => row.getAttribute('aria-current') === 'true');
  expect(current.map(words).join()).toMatch(/^Oral/);
  expect(current).toHaveLength(1);
});

test('ranges with a preparation and a body show both', () => {
  open({ weight: '70', drug: '100', volume: '50', ...BODY });
  expect(words(region('Ranges at 70 kg'))).toContain('Preparation 100 mg in 50 mL (2 mg per mL)');
  screen.getByRole('heading', { name: 'Body weights' });
});

test('ranges without them have no heading for them', () => {
  open({ weight: '70' });
  expect(screen.queryByText('Preparation')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Body weights' })).toBeNull();
});

describe('the titration table', () => {
  const rowsOf = (table: HTMLElement) =>
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => words(cell).trim()));

  test('has one row of the order, marked “this order”', () => {
    open({ ...IV, titration: 'asked' });
    const rows = screen.getAllByRole('table').flatMap(rowsOf);
    // 0.1 to 0.5 mg/kg/h in steps of 0.05
    expect(rows).toHaveLength(9);
    // 0.2 × 70 = 14 mg/h, ÷ 2 = 7 mL/h
    expect(rows.filter((row) => row.join().includes('this order'))).toEqual([
      ['0.2', '14', '7', '0.2', 'this order'],
    ]);
  });

  test('each of its tables is named by the doses in it', () => {
    open({ ...IV, titration: 'asked' });
    const title = 'Titration per kilogram of actual weight, for reference';
    screen.getByRole('region', { name: title });
    screen.getByRole('table', { name: `${title}: 0.1 to 0.3 mg/kg/h` });
    screen.getByRole('table', { name: `${title}: 0.35 to 0.5 mg/kg/h` });
    const [first] = screen.getAllByRole('table');
    if (!first) throw new Error('no table');
    const heads = within(first).getAllByRole('columnheader').map(words);
    expect(heads).toEqual(['Dose mg/kg/h', 'Rate mg/h', 'Pump mL/h', 'Delivers mg/kg/h', 'Note']);
  });

  test('says of a row how far off it is what the pump gives', () => {
    // 0.25 × 60 = 15 mg/h ÷ 2 = 7.5 mL/h, at a step of 1 it is 8 mL/h: 0.5 ÷ 7.5 = 6.7 % more
    open({ ...IV, weight: '60', step: '1', titration: 'asked' });
    const rows = screen.getAllByRole('table').flatMap(rowsOf);
    expect(rows).toContainEqual(['0.25', '15', '8', '0.267', '+6.7 %']);
  });

  test('without a preparation says what is missing instead', () => {
    open({ ...IV, drug: '', volume: '', titration: 'asked' });
    screen.getByText(/^Enter the drug and its volume: without them no dose has a pump rate\./);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('is not there unless asked for', () => {
    open(IV);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the bedside parts', () => {
  const headings = () => screen.getAllByRole('heading').map(words);

  test('stand under their headings where there is something to say', () => {
    openDose({ ...IV, ...BODY, way: 'made up to', start: '21:30' });
    choose(/^500 mg in 10 mL/);
    press('Work out the dose');
    drawWhole();
    expect(headings()).toEqual(
      expect.arrayContaining([
        ...['Set and give, intravenous', 'How it was worked out', 'Body weights'],
        ...['What follows', 'Preparation', 'Run-out'],
      ]),
    );
    expect(beside('Empty at').join()).toContain('Tuesday 04:38');
  });

  test('and are left out where there is nothing', () => {
    open({ ...IV, drug: '', volume: '' });
    expect(headings()).not.toContain('Preparation');
    expect(headings()).not.toContain('Body weights');
    expect(headings()).toContain('How it was worked out');
    expect(headings()).not.toContain('What follows');
  });
});

test('the first reading is the one that is keyed, and the ear hears its unit in full', () => {
  open(IV);
  const readings = screen.getAllByText('Set pump to').map(({ parentElement }) => parentElement);
  expect(words(readings[0])).toBe('Set pump to7 mL/h7 millilitres per hour');
  expect(words(readings[0]?.nextElementSibling)).toContain('2 mg per mL');
  expect(words(readings[0]?.parentElement?.lastElementChild)).toBe(
    'Delivers14 mg/h14 milligrams per hour (0.2 mg/kg/h0 point 2 milligrams per kilogram per hour, actual weight)',
  );
});

test('without a preparation there is no strength among the readings', () => {
  open({ ...IV, drug: '', volume: '' });
  expect(words(region())).not.toContain('Strength');
  expect(words(region())).toContain('14 milligrams per hour');
});

describe('the picture of the range', () => {
  const picture = () => screen.getByRole('img', { name: /^Ordered/ });
  const texts = () => [...picture().querySelectorAll('text')].map(words);
  const places = (shape: string) =>
    [...picture().querySelectorAll(shape)].map((each) => each.getAttribute('x') ?? '');

  test('says itself, and has its marks where they are: of 1 mg/kg/h 0.2 is 20 %', () => {
    open(IV);
    expect(spaced(picture().getAttribute('aria-label') ?? '')).toContain(
      'source range 0.1 to 0.5 mg/kg/h',
    );
    expect(words(picture().closest('figure'))).toContain('specialists up to 1 mg/kg/h');
    expect(texts()).toEqual(['0.2 mg/kg/h ordered', '0.1', '0.5', '1']);
    expect(places('svg')).toEqual(['20%']);
    // The band of specialists reaches from 0.5 to 1, the range from 0.1 to 0.5.
    expect(places('rect')).toEqual(['50%', '10%']);
    const widths = [...picture().querySelectorAll('rect')].map((each) =>
      each.getAttribute('width'),
    );
    expect(widths).toEqual(['50%', '40%']);
  });

  test('has no band of specialists where the source has none', () => {
    open({ ...IV, protocol: 'subcutaneous', dose: '0.1' });
    expect(places('rect')).toHaveLength(1);
  });

  test('a range of one dose has one label, not two on top of each other', () => {
    // The source says 0.5 mg/kg per dose by mouth, and no range.
    open({ weight: '70', protocol: 'oral', dose: '0.5', dosesPerDay: '3' });
    expect(texts().filter((each) => each === '0.5')).toHaveLength(1);
  });
});

describe('a withheld order', () => {
  test('has neither print nor hand-over, and says on paper that there is nothing to give', () => {
    open({ ...IV, dose: '1.2' });
    screen.getByText('Nothing was worked out: there is no dose to give from this sheet.');
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Hand over/ })).toBeNull();
    expect(words(region())).not.toMatch(/mL\/h|Set pump/);
  });

  test('is announced', () => {
    open({ ...IV, dose: '1.2' });
    expect(words(screen.getByRole('status'))).toMatch(/Stop|[Ww]ithheld|Nothing/);
  });
});

test('the sheet says when it was made, by which version, and has lines to sign', () => {
  open(IV);
  expect(screen.getAllByText(/^Made on/).map(words)).toEqual([
    expect.stringMatching(/^Made on 23 November 2026 at 09:41 .*version 1\.0\.0/),
    expect.stringMatching(/^Made on 23 November 2026 at 09:41 .*version 1\.0\.0/),
  ]);
  for (const who of ['Prescriber', 'First check', 'Second check'])
    screen.getByText(`${who}, date and time`);
  screen.getByText('Diluent');
  screen.getByText('End of sheet');
  expect(words(screen.getByText('ketamine').parentElement)).toBe(
    'ketamine (racemic) — continuous intravenous infusion — Dose 0.2 mg/kg/h — Weight 70 kg, actual',
  );
});

test('what published protocols say of the dose comes after the sheet, and is no limit', async () => {
  const line = () => screen.queryAllByText(/^Published, not limits/, { selector: 'p' });
  open({ ...IV, dose: '0.6' });
  await waitFor(() => expect(line()).toHaveLength(1));
  expect(words(line()[0])).toContain('The ordered dose is above ANZCA');
});
