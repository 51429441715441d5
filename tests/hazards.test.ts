// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { checkAnswer } from '../src/answers/check';
import { courseAnswer } from '../src/answers/course';
import { takeOver } from '../src/answers/link';
import { doseReadBack, weightReadBack } from '../src/answers/read-back';
import type { Library } from '../src/dosing/library';
import { EMPTY_CHECK, type TypedCheck } from '../src/intake/check-form';
import { handOver } from '../src/intake/hand-over';
import { readNumber } from '../src/intake/number-entry';
import { EMPTY_COURSE } from '../src/intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../src/intake/typed-order';
import { LIBRARY } from '../src/library/bundled';
import { App } from '../src/ui/App';
import { madeAt } from '../src/wording/made-at';
import { named, namedOnSheet } from '../src/wording/named-library';
import { plain, spaced } from '../src/wording/text';
import { EXAMPLE_HOSPITAL } from './dosing/example-hospital';
import { orderOf, planOf, words, workedOut } from './dosing/orders';
import { checkOf, slipsOf } from './dosing/readings';
import { check, entries, goTo, LINK, openPage, typeOrder, verdict } from './ui/page';
import { under } from './ui/under';
import { answerTo, readings, rowLine, said, workings } from './wording/pages';

// One test for each hazard of the README's table: it fails when the answer to the hazard is removed.

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const NOW = new Date(2026, 10, 23, 9, 41);

function sheetOf(typed: Partial<TypedOrder>) {
  const given = answerTo(typed);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  return given;
}

const bedsideOf = (typed: Partial<TypedOrder>) =>
  sheetOf({ ...IV, ...typed }).follows.preparation.map(rowLine);

function open(fragment = '', library: Library = LIBRARY) {
  window.location.hash = fragment;
  window.matchMedia = vi.fn().mockReturnValue({ matches: true });
  const page = render(createElement(App, { ...under(library), now: () => NOW, version: '1.0.0' }));
  return { user: userEvent.setup(), page };
}

/** Types the order of 0.2 mg/kg/h at 70 kg, 100 mg in 50 mL, and asks for the dose. */
async function workedOutInPage(library: Library = LIBRARY) {
  const { user, page } = open('', library);
  const type = (name: string | RegExp, text: string) =>
    user.type(screen.getByRole('textbox', { name }), text);
  await type('Weight, in kilograms', IV.weight);
  await user.click(screen.getByRole('radio', { name: 'Continuous intravenous infusion' }));
  await type(/^Ordered dose/, IV.dose);
  await type(/^Drug in the bag/, IV.drug);
  await type(/^Final volume/, IV.volume);
  await user.click(screen.getByRole('button', { name: 'Work out the dose' }));
  return { user, page, sheet: screen.getByRole('region', { name: 'Dose sheet' }) };
}

afterEach(cleanup);

test('H1 a tenfold slip: caught in the entry, by the limits, in the read-back and by the check', () => {
  expect(readNumber('.5', 'mg/kg/h')).toMatchObject({ why: 'no zero before the point' });
  expect(words(workedOut({ ...IV, dose: '2' }))).toContain('stop: above ceiling 1 mg/kg/h');
  expect(words(workedOut({ ...IV, weight: '700' }))).toContain('stop: weight above 300 kg');
  expect(spaced(weightReadBack('70'))).toBe('Read as 70 kg (154 lb)');
  // 0.2 × 70 ÷ 2 = 7
  expect(slipsOf({ ...IV, reading: '70' })[0]).toBe('decimal point ×10');
});

test('H2 a vial’s strength mistaken: none is chosen, and each is shown as mg in mL (mg per mL)', () => {
  expect(EMPTY_ORDER.vial).toBe('');
  expect(bedsideOf({})).toEqual([]);
  const vials = LIBRARY.products.vials.value.map(({ id: vial }) =>
    bedsideOf({ vial, way: 'made up to' })[0]?.replace(/^.* = /, ''),
  );
  expect(vials).toEqual([
    '200 mg in 20 mL (10 mg per mL)',
    '500 mg in 10 mL (50 mg per mL)',
    '200 mg in 2 mL (100 mg per mL)',
    '500 mg in 5 mL (100 mg per mL)',
    '1,000 mg in 10 mL (100 mg per mL)',
  ]);
});

test('H3 total mg read as mg per mL: the strength is derived, and shown from mg and mL', () => {
  expect(workings(IV)).toContain('Strength: 100 mg ÷ 50 mL = 2 mg per mL');
});

test('H4 mg/h keyed as mL/h: the pump rate comes first, mg/h has its unit, the slip is named', () => {
  expect(readings(IV).slice(0, 2)).toEqual([
    'Set pump to 7 mL/h',
    'Delivers 14 mg/h (0.2 mg/kg/h, actual weight)',
  ]);
  expect(slipsOf({ ...IV, reading: '14' })).toContain('amount as volume');
});

test('H5 per minute, hour and day: a unit by name from the protocol’s list, day totals say per day', () => {
  const units = LIBRARY.protocols.map(({ id, orderedIn }) => `${id}: ${orderedIn.join(', ')}`);
  expect(units.sort()).toEqual([
    'continuous-iv: mg/kg/h, mg/h, microgram/kg/min',
    'crps-sci-iv: mg/kg/h, mg/h',
    'oral: mg/kg/dose, mg/dose',
    'single-iv-dose: mg/kg, mg',
    'subcutaneous: mg/kg/h, mg/h, mg/24h',
  ]);
  expect(readNumber('0.2 mg/kg/min', 'mg/kg/h')).toMatchObject({ why: 'another unit' });
  // 0.5 × 70 = 35
  const oral = { weight: '70', protocol: 'oral', dose: '0.5', dosesPerDay: '3' };
  expect(workings(oral)).toContain(
    '3 doses daily: 35 mg per dose × 3 doses per day = 105 mg per day',
  );
});

test('H6 pounds as kilograms: refused by name, read back in pounds, and bounded', () => {
  expect(readNumber('154 lb', 'kg')).toMatchObject({ why: 'pounds' });
  expect(spaced(weightReadBack('154'))).toContain('(340 lb)');
  expect(words(workedOut({ ...IV, weight: '154' }))).toContain('caution: weight above 150 kg');
});

test('H7 the wrong protocol: it is named on every result, and another one removes the result', async () => {
  const { user, sheet } = await workedOutInPage();
  expect(sheet.textContent).toContain('continuous intravenous infusion');
  await user.click(screen.getByRole('radio', { name: 'Subcutaneous infusion' }));
  expect(screen.queryByRole('region', { name: 'Dose sheet' })).toBeNull();
  expect(said({ ...IV, dose: '1.2' })).toHaveLength(1);
  expect(answerTo({ ...IV, dose: '1.2' })).toMatchObject({
    medication: { protocol: 'continuous intravenous infusion' },
  });
});

test('H8 a strength keyed too low: stopped below 0.2 mg per mL, a caution below 0.5', () => {
  // 100 mg in 501 mL is 0.1996 mg per mL, in 201 mL 0.4975
  expect(words(workedOut({ ...IV, volume: '501' }))).toContain('stop: strength below 0.2 mg/mL');
  expect(words(workedOut({ ...IV, volume: '201' }))).toContain('caution: strength below 0.5 mg/mL');
  // worked out for a wanted rate below 0.1: 0.1 × 30 = 3 mg/h ÷ 30 mL/h is on it, ÷ 30.1 outside
  const wanted = { protocol: 'continuous-iv', weight: '30', dose: '0.1', wantedHours: '4' };
  const titles = (wantedRate: string) =>
    said({ ...wanted, wantedRate }).map((each) => each.split(' |')[0]);
  expect(titles('30')).toContain('Caution: strength below 0.5 mg per mL');
  expect(titles('30.1')).toContain('Stop: strength below 0.1 mg per mL');
});

test('H9 added volume: added to a full bag, the true strength decides the rate', () => {
  const bag = { drug: '500', volume: '50', vial: 'us-500-in-10' };
  // 500 mg is 10 mL: made up to 50 mL 10 mg per mL, added to 50 mL 8.333; 14 mg/h either way
  expect(readings({ ...IV, ...bag, way: 'made up to' })[0]).toBe('Set pump to 1.4 mL/h');
  expect(readings({ ...IV, ...bag, way: 'added to' })[0]).toBe('Set pump to 1.7 mL/h');
  expect(said({ ...IV, ...bag, way: '' })).toEqual([expect.stringContaining('how it is mixed')]);
});

test('H10 a result outlives its entry: any edit removes it, and undoing the edit does not help', async () => {
  const { user } = await workedOutInPage();
  await user.type(screen.getByRole('textbox', { name: 'Weight, in kilograms' }), '5');
  expect(screen.queryByRole('region', { name: 'Dose sheet' })).toBeNull();
  await user.keyboard('{Backspace}');
  expect(screen.queryByRole('region', { name: 'Dose sheet' })).toBeNull();
});

test('H11 a silent default: every clinical entry starts empty, and empty is not zero', () => {
  const { step, rateStep, basis, ...clinical } = EMPTY_ORDER;
  expect(Object.values(clinical).filter((value) => value !== '')).toEqual([]);
  expect([step, rateStep, basis]).toEqual(['0.1', '0.1', 'actual']);
  expect(readNumber('', 'kg')).toEqual({ kind: 'empty' });
  expect(said({ ...IV, drug: '' })).toEqual([expect.stringContaining('Enter the drug')]);
});

test('H12 rounding across a limit: rounded down, and what is delivered is held too', () => {
  // 30.5 ÷ 10 = 3.05; 3.1 would be 31 ÷ 30.5 = 1.016 mg/kg/h
  const edge = { ...IV, weight: '30.5', dose: '1', drug: '500' };
  expect(readings(edge)[0]).toBe('Set pump to 3 mL/h');
  expect(words({ kind: 'plan', plan: planOf(edge) })).toContain('note: rounded down 1 mg/kg/h');
  expect(checkOf({ ...edge, reading: '3.1' }).findings).toContainEqual(
    expect.objectContaining({ kind: 'above ceiling', held: 'delivered' }),
  );
});

test('H13 binary floating point: 0.2 × 40.5 ÷ 2 is 4.05, and is set as 4.1', () => {
  expect(readings({ ...IV, weight: '40.5' })[0]).toBe('Set pump to 4.1 mL/h');
  expect(((40.5 * 0.2) / 2).toFixed(1)).toBe('4.0');
});

test('H14 comma, autofill, wheel, number widgets: text fields, an own grammar, nothing repaired', () => {
  open();
  for (const field of screen.getAllByRole('textbox')) {
    expect(field).toHaveProperty('type', 'text');
    expect(field.getAttribute('autocomplete')).toBe('off');
  }
  const weight = screen.getByRole('textbox', { name: 'Weight, in kilograms' });
  fireEvent.input(weight, { target: { value: '0,3' } });
  expect(weight).toHaveProperty('value', '0,3');
  expect(readNumber('0,3', 'kg')).toMatchObject({ why: 'comma' });
});

test('H15 S-ketamine: racemic is said on every sheet', () => {
  expect(sheetOf(IV).footers.map(plain).join()).toContain('Racemic ketamine');
});

test('H16 a salt factor: none is applied, and as base is said', () => {
  expect(sheetOf(IV).footers.map(plain).join()).toContain('doses as base');
  expect(readings({ ...IV, drug: '', volume: '' })).toEqual(['Infusion rate 14 mg/h']);
});

test('H17 a range taken for an order: one ordered dose leads, and the table is for reference', () => {
  const { medication, follows } = sheetOf({ ...IV, titration: 'asked' });
  const { titration } = follows;
  expect(sheetOf(IV).follows.titration).toBeUndefined();
  expect(spaced(medication.dose)).toBe('0.2 mg/kg/h');
  expect(titration?.title).toContain('for reference');
  expect(titration?.columns.flat().filter(({ ordered }) => ordered)).toHaveLength(1);
});

test('H18 an outdated print: when it was made, by which limits, and when to work it out again', () => {
  const made = spaced(plain(madeAt(NOW, '1.0.0', LIBRARY.identity)));
  expect(made).toMatch(
    /^Made on 23 November 2026 at 09:41 \(UTC([+−][\d:]+)?\), version 1\.0\.0, /,
  );
  expect(made).toContain(
    `under ${spaced(plain(namedOnSheet(LIBRARY.identity)))}. Recalculate if weight, order or bag changes.`,
  );
});

test('H19 a second check that is not blind: nothing of the order is in it until it is compared', async () => {
  const order = `${handOver(orderOf(IV), LIBRARY)}`;
  const { page } = open(`#/check/${order}`);
  await screen.findByRole('button', { name: 'Compare' });
  for (const field of screen.getAllByRole('textbox')) expect(field).toHaveProperty('value', '');
  // The step, and the weight that doses are on unless the order says another.
  expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(2);
  expect(page.container.innerHTML).not.toMatch(/\b70\b|0\.2\b/);
  expect(window.location.hash + document.title).not.toContain(order);
});

test('H20 too many alerts: an order inside every limit has no message at all', () => {
  expect(said(IV)).toEqual([]);
  // A message has its own figure and its limit.
  expect(said({ ...IV, dose: '0.6' })).toEqual([
    expect.stringMatching(/0\.6 mg\/kg\/h ordered on actual weight is more than 0\.5 mg\/kg\/h/),
  ]);
});

test('H21 a child, or a patient: adult bounds, and for clinicians on the page and on paper', () => {
  expect(words(workedOut({ ...IV, weight: '29' }))).toContain('stop: weight below 30 kg');
  expect(sheetOf(IV).footers.map(plain).join()).toContain('For clinicians');
  open();
  expect(screen.getByText(/For clinicians treating adults/)).toBeDefined();
});

test('H22 the wrong weight of an obese patient: whose weight it is stands beside every dose', () => {
  const body = { weight: '100', height: '177.8', sex: 'male' };
  for (const basis of ['actual', 'ideal', 'adjusted']) {
    const given = sheetOf({ ...IV, ...body, basis, titration: 'asked' });
    expect(spaced(given.medication.weight)).toContain(`kg, ${basis}`);
    expect(given.set.given.perKilogram?.whose).toBe(`${basis} weight`);
    expect(plain(given.workedOut.bar.caption)).toContain(`of ${basis} weight`);
    expect(given.follows.titration?.title).toContain(`${basis} weight`);
    expect(given.workedOut.equations.map(rowLine)[0]).toMatch(new RegExp(`kg ${basis} = `));
  }
  // 100 ÷ 1.778² = 31.6 kg/m²
  expect(said({ ...IV, ...body })).toEqual([expect.stringContaining('body mass index 30')]);
});

test('H23 the cumulative dose: session, day, week and course are added up', () => {
  const crps = { ...EMPTY_ORDER, weight: '70', protocol: 'crps-sci-iv', dose: '0.35' };
  const typed = { ...EMPTY_COURSE, hours: '4', days: '10' };
  const given = courseAnswer(crps, typed, { at: NOW, mark: '0a1b' }, LIBRARY);
  if (given.kind !== 'course') throw new Error(given.kind);
  // 0.35 × 70 × 4 = 98
  const results = [...given.sessionRows, ...given.totalRows].map(({ label, result }) =>
    spaced(`${label} ${result}`),
  );
  expect(results).toEqual(
    expect.arrayContaining([
      'Infusion 98 mg',
      'Day 98 mg',
      'Week of the course, at most 686 mg',
      'Course 980 mg',
    ]),
  );
});

test('H24 a cell of a printed table: each is the figure that its own dose comes to', () => {
  const lines = sheetOf({ ...IV, titration: 'asked' }).follows.titration?.columns.flat() ?? [];
  expect(lines).toHaveLength(9);
  // From 0.1 by 0.05; × 70; ÷ 2, half up to tenths; × 2 ÷ 70, half up to thousandths: in whole units
  expect(lines.map(({ dose, rate, set, delivers }) => [dose, rate, set, delivers])).toEqual(
    lines.map((_, at) => {
      const hundredths = 10 + 5 * at;
      const tenthsOfMl = Math.floor((hundredths * 70 + 10) / 20);
      const thousandths = Math.floor((tenthsOfMl * 2 * 100 * 2 + 70) / 140);
      return [
        `${hundredths / 100}`,
        `${(hundredths * 70) / 100}`,
        `${tenthsOfMl / 10}`,
        `${thousandths / 1000}`,
      ];
    }),
  );
});

test('H25 an old version kept offline: version and date of the limits are in sight', () => {
  const { page } = open();
  const footer = page.container.querySelector('footer');
  expect(spaced(footer?.firstChild?.textContent ?? '')).toBe(
    `Version 1.0.0, under ${spaced(plain(named(LIBRARY.identity)))}.`,
  );
});

test('H26 a link altered or from other limits: it gives no order', () => {
  const link = `${handOver(orderOf(IV), LIBRARY)}`;
  expect(takeOver(link, LIBRARY)).toMatchObject({ kind: 'order' });
  for (let at = 0; at < link.length; at += 1) {
    const other = link[at] === 'A' ? 'B' : 'A';
    const altered = `${link.slice(0, at)}${other}${link.slice(at + 1)}`;
    expect(takeOver(altered, LIBRARY)).toMatchObject({ kind: 'refused' });
  }
  const later = { ...LIBRARY, identity: { ...LIBRARY.identity, version: '2099-01-01' } };
  expect(takeOver(link, later)).toMatchObject({ kind: 'refused', why: 'other limits' });
});

test('H27 patient data: no field asks who it is, and nothing typed is stored or sent', async () => {
  const send = vi.spyOn(globalThis, 'fetch');
  const store = vi.spyOn(Storage.prototype, 'setItem');
  const remember = vi.spyOn(window.history, 'pushState');
  const { page } = await workedOutInPage();
  expect(screen.queryAllByLabelText(/patient|name of|birth|record number/i)).toEqual([]);
  expect(within(page.container).queryByRole('textbox', { name: /name/i })).toBeNull();
  for (const spy of [send, store, remember]) expect(spy).not.toHaveBeenCalled();
  expect([document.cookie, localStorage.length, window.location.hash]).toEqual(['', 0, '']);
});

test('H28 below the range taken for an error: a note only, and the dose is worked out', () => {
  const low = { ...IV, dose: '0.05' };
  expect(words(workedOut(low))).toEqual(['note: below documented 0.1 mg/kg/h']);
  expect(readings(low)[0]).toBe('Set pump to 1.8 mL/h');
});

test('H29 an order in another unit than the field’s: asked for by name, both figures, the other unit named', () => {
  const general = { weight: '70', protocol: 'continuous-iv' };
  expect(said({ ...general, dose: '5 mg/h' })).toEqual([
    expect.stringContaining('choose “milligrams per hour” under “Ordered in”'),
  ]);
  const back = (typed: Partial<TypedOrder>) =>
    spaced(doseReadBack({ ...EMPTY_ORDER, ...typed }, LIBRARY));
  // 5 ÷ 70 = 0.0714; 5 × 0.06 = 0.3, × 70 = 21
  expect(back({ ...general, unit: 'mg/h', dose: '5' })).toBe(
    'Read as 5 mg/h, 0.071 mg/kg/h at 70 kg',
  );
  expect(back({ ...general, unit: 'microgram/kg/min', dose: '5' })).toContain(', not 5 mg/h');
  // 30 ÷ 24 = 1.25; ÷ 70 = 0.0179
  const driver = { weight: '70', protocol: 'subcutaneous', unit: 'mg/h', dose: '30' };
  const named = '30 milligrams in 24 hours would be 1.25 mg/h, 0.018 mg/kg/h';
  expect(back(driver)).toContain(named);
  expect(said(driver)).toEqual([expect.stringContaining(named)]);
  // And where the pump was set by another unit of the list: 30 in 24 hours is 1.25 mg/h, 30 mg/h at 1 mg/mL is not.
  const bag = { drug: '50', volume: '50', step: '0.01' };
  const day = { ...driver, ...bag, unit: 'mg/24h' };
  expect(checkOf({ ...day, reading: '1.25' }).verdict.kind).toBe('agrees');
  expect(slipsOf({ ...day, reading: '30' })[0]).toBe('taken as 30 mg/h');
  // 5 × 70 = 350
  const flat = { ...general, ...bag, unit: 'mg/h', dose: '5' };
  expect(slipsOf({ ...flat, reading: '350' })[0]).toBe('taken as 5 mg/kg/h');
});

test('H30 another hospital’s limits: whose they are leads every view and sheet; a link of others names both', async () => {
  const theirs = { ...LIBRARY, identity: { ...EXAMPLE_HOSPITAL, status: 'draft' } as const };
  const { page, sheet } = await workedOutInPage(theirs);
  const named =
    'Example Hospital acute pain · version 3 · 1a2b 3c4d 5e6f · draft: not for patients';
  const words = (part: Element | null | undefined) => spaced(part?.textContent ?? '');
  const head = sheet.querySelector('.sheet-head');
  for (const place of [page.container.querySelector('header'), head]) {
    expect(words(place?.querySelector('.owner'))).toBe('Example Hospital');
    expect(words(place)).toContain('Caution: not for patients');
  }
  for (const place of [page.container.querySelector('footer'), head]) {
    expect(words(place)).toContain(named);
  }
  expect(words(page.container.querySelector('.not-for-patients'))).toContain('not for patients');
  cleanup();
  openPage(LINK, null, undefined, true, theirs);
  const both =
    /^This order was made under Built-in limits, version .*; this page works on Example Hospital acute pain, version 3/;
  await screen.findByText(
    (_, element) => both.test(element?.textContent ?? '') && element?.tagName === 'P',
  );
  expect(entries().join('')).toBe('');
});

test('H31 a lost hand-over read as agreement: it is said beside the verdict', async () => {
  const { user } = openPage('#/check', { handedOver: true });
  await check(user, { weight: '55', reading: '5.5' });
  expect(verdict()).toMatch(/Agrees.*a link and is lost, so nothing here was compared with it/);
});

test('H32 the last patient’s entries: every check begins blank, and “Start again” empties all', async () => {
  const { user } = openPage(LINK);
  await check(user, { weight: '70', reading: '7' });
  await goTo(LINK);
  expect(`${entries().join('')}${verdict()}`).toBe('');
  await goTo('#/');
  await typeOrder(user);
  await goTo('#/check');
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  await user.click(screen.getByRole('button', { name: 'Yes, empty' }));
  expect(screen.queryByText(/came with/)).toBeNull();
  await goTo('#/');
  expect(entries().join('')).toBe('');
});

test('H35 a clock change inside an infusion: it is said that the time does not count it', () => {
  // 50 mL at 7 mL/h last 7 h 8 min; Berlin’s clocks go back at 03:00 on 25 October 2026
  const berlin = {
    date: { year: 2026, month: 10, day: 24 },
    now: 22 * 60,
    ahead: (from: number, later: number) => (from + later < 27 * 60 ? 120 : 60),
  };
  const given = answerTo({ ...IV, start: '21:30' }, berlin);
  const rows = given.kind === 'sheet' ? given.follows.runOut : [];
  const said = rows.map(({ label, working }) => spaced(`${label}: ${plain(working)}`));
  expect(said).toContain(
    'Empty at: started today, Saturday, 21:30; a clock change in between is not counted',
  );
});

test('H37 what is made taken for what is given: what is left is told from what is given', () => {
  // 0.3 × 150 = 45 mg, 4.5 mL of 10 mg per mL, straight from a vial of 20 mL
  const vial = { drug: '200', volume: '20', vial: 'us-200-in-20', way: 'made up to' };
  const single = { protocol: 'single-iv-dose', weight: '150', dose: '0.3' };
  expect(bedsideOf({ ...single, ...vial }).at(-1)).toBe(
    'Left in the vial, to waste with a witness: 20 mL − 4.5 mL = 155 mg in 15.5 mL',
  );
  // 2.1 mL of 20, once for a dose, once for an oral one
  expect(bedsideOf({ protocol: 'oral', dose: '0.3', drug: '200', volume: '20' })).toEqual([
    'Left after one dose: 20 mL − 2.1 mL = 179 mg in 17.9 mL',
  ]);
  // 0.5 × 70 ÷ 2 = 17.5 mL/h; × 4.5 = 78.75 mL; 35 × 4.5 = 157.5 mg
  const bag = { ...EMPTY_ORDER, ...IV, dose: '0.5', drug: '500', volume: '250' };
  const typed = { ...EMPTY_COURSE, hours: '4.5', days: '1' };
  const session = courseAnswer(bag, typed, { at: NOW, mark: '0a1b' }, LIBRARY);
  const results = session.kind === 'course' ? session.sessionRows.map(({ result }) => result) : [];
  expect(results.map(spaced)).toContain('342.5 mg in 171.25 mL');
  // 0.1 × 46 ÷ 5 = 0.92 mL/h: 22 mL do not reach 24 h, and are not two syringes
  const driver = { protocol: 'subcutaneous', weight: '46', dose: '0.1', step: '0.01' };
  const run = sheetOf({ ...driver, drug: '110', volume: '22' }).follows.runOut;
  expect(run.map(({ label, result }) => spaced(`${label}: ${result}`))).toEqual([
    'Lasts: 23 h 54 min',
    'For 24 h: 110.4 mg',
    'Volume for 24 h: 22.08 mL',
    'Prepared: 110 mg in 22 mL',
  ]);
});

test('H38 a single dose given too fast: minutes asked, rate and true time shown, a caution below one', () => {
  const dose = { protocol: 'single-iv-dose', weight: '70', dose: '0.3', drug: '50', volume: '50' };
  const pumped = { ...dose, givenBy: 'pump', rateStep: '1', step: '0.1' };
  expect(sheetOf(dose).blanks).toContain('Give over, in minutes');
  expect(answerTo({ ...dose, minutes: '15' }).kind).toBe('problems');
  // 21 ÷ 13 × 60 = 96.92, set 97: 21 ÷ 97 × 60 = 12.99 minutes, which is 12 minutes and 59.4 seconds
  const { set, messages } = sheetOf({ ...pumped, minutes: '13' });
  expect([...set.keyed, set.time].map((each) => `${each?.figure} ${each?.unit}`)).toEqual([
    '97 mL/h',
    '21 mL',
    'about 12\u00a0minutes 59 seconds',
  ]);
  expect(set.together).toBe('Set both. Without the volume limit the pump gives the whole bag.');
  expect(messages.map((each) => plain(each.body)).map(spaced)).toEqual([
    'Without the volume limit the pump gives the whole 50 mg, 0.714 mg/kg on actual weight.',
  ]);
  // On a minute and just below it, by hand: 21 mL.
  const byHand = (minutes: string) =>
    sheetOf({ ...dose, givenBy: 'hand', minutes }).messages.map(({ title }) => spaced(title));
  expect(byHand('0.999')).toEqual(['Caution: given over less than 1 minute']);
  expect(byHand('1')).toEqual(['Note: given over less than 10 minutes']);
  // The second check reads the rate too: 840 for 84 gives it in a tenth of the time.
  const read = { ...pumped, way: 'not said', minutes: '15', rate: '840', reading: '21' };
  expect(checkOf(read).verdict.kind).toBe('agrees');
  expect(checkOf(read).rate?.verdict.kind).toBe('differs');
});

test('H39 paper parted from its order: the head that every page repeats, of a stop too', async () => {
  const { user, sheet } = await workedOutInPage();
  const head = () => spaced(sheet.querySelector('.sheet-head')?.textContent ?? '');
  for (const part of ['ketamine', 'racemic', 'continuous intravenous', '70 kg', 'Made on 23 Nov']) {
    expect(head()).toContain(part);
  }
  expect(head()).toContain('0.2 mg/kg/h');
  expect(sheet.querySelector('.sheet-body')?.lastElementChild?.textContent).toBe('End of sheet');
  await user.type(screen.getByRole('textbox', { name: /^Ordered dose/ }), '{Backspace}1.2');
  expect(screen.queryByRole('region', { name: 'Dose sheet' })).toBeNull();
  await user.clear(screen.getByRole('textbox', { name: /^Ordered dose/ }));
  await user.type(screen.getByRole('textbox', { name: /^Ordered dose/ }), '1.2{Enter}');
  const stop = screen.getByRole('region', { name: 'Dose sheet' });
  const said = spaced(stop.querySelector('.sheet-head')?.textContent ?? '');
  expect(said).toMatch(/1\.2 mg\/kg\/h.*70 kg.*Made on 23 Nov/);
  expect(stop.querySelector('.sheet-body')?.lastElementChild?.textContent).toBe('End of sheet');
});

test('H39 paper parted from its order: a check that is blank says so under the same head', async () => {
  openPage('#/check');
  const said = await screen.findByText('Second check: blank. Nothing has been compared.');
  const sheet = said.closest('.paper');
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  const head = spaced(sheet?.querySelector('.sheet-head')?.textContent ?? '');
  for (const part of ['ketamine', 'racemic', 'Second check', 'Made on 23 November 2026 at 09:41']) {
    expect(head).toContain(part);
  }
  expect(sheet?.querySelector('.sheet-body')?.lastElementChild?.textContent).toBe('End of sheet');
});

test('H33 an old or broken build kept: the foot says whether this computer keeps the page', async () => {
  open();
  const foot = await screen.findByText(/for use without a network/);
  expect(foot.textContent).toBe(
    'Not kept for use without a network: its address does not begin with https.',
  );
});

test('H34 a rate that the pump cannot show: a note from 100 mL/h at a step below 1, checked too', () => {
  // 120.5 × 0.5 ÷ 0.5 = 120.5
  const fast = { ...IV, weight: '120.5', dose: '0.5', drug: '200', volume: '400' };
  expect(words(workedOut(fast))).toEqual(['note: fine step 100 mL/h']);
  expect(said(fast)).toEqual([expect.stringMatching(/120\.5 mL\/h.*many pumps step by 1 mL\/h/)]);
  expect(words(workedOut({ ...fast, step: '1' }))).not.toContain('note: fine step 100 mL/h');
  expect(checkOf({ ...fast, reading: '120.5' }).findings).toContainEqual(
    expect.objectContaining({ kind: 'fine step' }),
  );
});

test('H36 ideal weight above the measured one: a caution with both doses', () => {
  // 50 + 2.3 × (185 − 152.4) ÷ 2.54 = 79.52 kg; × 0.2 = 15.904 mg/h; 45.5 × 0.2 = 9.1 mg/h
  const tall = { ...IV, weight: '45.5', height: '185', sex: 'male' };
  expect(said({ ...tall, basis: 'ideal' })).toContainEqual(
    expect.stringMatching(
      /^Caution: ideal weight above the measured weight \| The ideal weight, 79\.52 kg, is more than the measured 45\.5 kg: 15\.9\d* mg\/h on it, 9\.1 mg\/h on the measured weight\.$/,
    ),
  );
  // 79.52 + 0.4 × (45.5 − 79.52) = 65.91 kg
  expect(said({ ...tall, basis: 'adjusted' })).toContainEqual(
    expect.stringMatching(/adjusted weight, 65\.91 kg, is more than the measured 45\.5 kg/),
  );
  expect(said({ ...tall, basis: 'actual' }).join()).not.toContain('above the measured');
  // Ranges on it say so too, with no dose to compare.
  expect(said({ ...tall, dose: '', basis: 'ideal' })).toContainEqual(
    expect.stringMatching(/79\.52 kg, is more than the measured 45\.5 kg\.$/),
  );
});

const DO_NOT_FLUSH =
  'Do not flush this line, give nothing else through it. Another strength: new line.';

test('H40 what stays in the line: said on sheet and check, with volume and flush left blank', () => {
  const lineOf = (typed: Partial<TypedOrder>) => spaced(plain(sheetOf(typed).line));
  expect(lineOf(IV)).toBe(DO_NOT_FLUSH);
  expect(lineOf({ ...IV, protocol: 'subcutaneous', dose: '0.1' })).toBe(DO_NOT_FLUSH);
  const dose = { protocol: 'single-iv-dose', weight: '70', dose: '0.3', drug: '50', volume: '50' };
  expect(lineOf(dose)).toBe('');
  const overMinutes = { ...dose, minutes: '15', rateStep: '1' };
  // 84 mL/h is worked out, and stands nowhere in the line’s sentence.
  expect(lineOf({ ...overMinutes, givenBy: 'pump' })).toBe(
    'What stays in the line is not given: flush with ___ mL at the same rate, ___ mL/h; line volume ___ mL',
  );
  expect(lineOf({ ...overMinutes, givenBy: 'hand' })).toBe(
    'What stays in the line is not given: flush with ___ mL as slowly, over ___ minutes; line volume ___ mL',
  );
  const checked = (typed: Partial<TypedCheck>) => {
    const read = { ...EMPTY_CHECK, running: 'yes', way: 'not said', ...typed };
    const given = checkAnswer(read, undefined, LIBRARY);
    return given.kind === 'checked' ? spaced(plain(given.sheet.line)) : given.kind;
  };
  expect(checked({ ...IV, reading: '7' })).toBe(DO_NOT_FLUSH);
  const pumped = { ...overMinutes, givenBy: 'pump', rate: '84', reading: '21' };
  expect(checked(pumped)).toContain('at the same rate, ___ mL/h');
  expect(checked({ ...dose, reading: '21' })).toBe('');
});
