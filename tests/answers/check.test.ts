import { checkAnswer, recordSaid } from '../../src/answers/check';
import { plannedOrder } from '../../src/answers/dose';
import { takeOver } from '../../src/answers/link';
import { quantity } from '../../src/dosing/quantity';
import { NO_ATTEMPTS } from '../../src/intake/attempts';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { tried, withWrong } from '../../src/intake/check-record';
import { handOver } from '../../src/intake/hand-over';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { plain, spaced, type Text } from '../../src/wording/text';
import { type OrderRow, planOf } from '../dosing/orders';

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const BOLUS = { ...IV, protocol: 'single-iv-dose' };
const at = new Date(2026, 10, 23, 9, 41);

const typed = (entries: Partial<TypedCheck>): TypedCheck => ({
  ...EMPTY_CHECK,
  running: 'no',
  way: 'not said',
  ...entries,
});
const said = (entries: Partial<TypedCheck>, handed?: OrderRow) =>
  checkAnswer(typed(entries), handed && planOf(handed), LIBRARY);

function sheetOf(entries: Partial<TypedCheck>, handed?: OrderRow) {
  const given = said(entries, handed);
  if (given.kind === 'problems') throw new Error(JSON.stringify(given.problems));
  return given.sheet;
}
const words = (lines: readonly Text[]) => lines.map((line) => spaced(plain(line))).join('\n');

test('what is refused is said field by field, in the words of the protocol', () => {
  const given = said({ ...IV, drug: '0,7', reading: '' });
  if (given.kind !== 'problems') throw new Error(given.kind);
  const lines = given.problems.map(({ field, sentence }) => spaced(`${field}: ${sentence}`));
  expect(lines[0]).toMatch(/^drug: Drug in the bag or syringe has a comma/);
  expect(lines[1]).toMatch(/^reading: .*mL\/h|^reading: .*[Rr]ate/);
});

test('a field is called as the protocol calls it', () => {
  const given = said({ ...IV, protocol: 'oral', drug: '0,7' });
  if (given.kind !== 'problems') throw new Error(given.kind);
  expect(given.problems[0]?.sentence).toMatch(/^Drug in the bottle/);
});

test('a reading alone is compared with what the checker typed', () => {
  expect(sheetOf({ ...IV, reading: '7' }).verdict).toBe('agrees');
  expect(sheetOf({ ...IV, reading: '14' }).verdict).toBe('differs');
});

test('with an order it is the order’s own weight that counts', () => {
  // 5.5 mL/h is right for the 55 kg that the checker typed, and not for an order at 70 kg
  expect(sheetOf({ ...IV, weight: '55', reading: '5.5' }).verdict).toBe('agrees');
  expect(sheetOf({ ...IV, weight: '55', reading: '5.5' }, IV).verdict).toBe('differs');
});

test('the neighbouring row of the table is known by the titration step of the order', () => {
  // A table in steps of 0.06: its next row is 0.26 × 70 ÷ 2 = 9.1 mL/h.
  const plan = planOf(IV);
  const titrationStep = quantity('0.06', 'mg/kg/h');
  const stepped = { ...plan, order: { ...plan.order, titrationStep } };
  const slips = (handed: typeof plan) => {
    const given = checkAnswer(typed({ ...IV, reading: '9.1' }), handed, LIBRARY);
    if (given.kind === 'problems') throw new Error(JSON.stringify(given.problems));
    return words(given.sheet.slips);
  };
  expect(slips(stepped)).toMatch(/row/);
  expect(slips(plan)).not.toMatch(/row/);
});

test('a reading that agrees only at the order’s own step asks for the step', () => {
  // 0.213 × 70 ÷ 2 = 7.455 mL/h: 7.45 at 0.01, 7.4 at 0.1, 7 at 1
  const fine = { ...IV, dose: '0.213' };
  expect(sheetOf({ ...fine, step: '0.1', reading: '7' }, { ...fine, step: '1' }).verdict).toBe(
    'step asked',
  );
  expect(sheetOf({ ...fine, step: '0.1', reading: '7' }, { ...fine, step: '0.1' }).verdict).toBe(
    'differs',
  );
  expect(sheetOf({ ...fine, step: '0.1', reading: '9' }, { ...fine, step: '1' }).verdict).toBe(
    'differs',
  );
});

test('the step of another route is never asked for', () => {
  const fine = { ...IV, dose: '0.213', step: '0.1', reading: '7' };
  expect(sheetOf(fine, { ...BOLUS, step: '1' }).verdict).toBe('differs');
});

describe('a bag that was worked out for a wanted rate', () => {
  // 0.1 × 30 = 3 mg/h; × 4 = 12 mg in 25 × 4 = 100 mL: 0.12 mg per mL
  const ordered = { weight: '30', protocol: 'continuous-iv', dose: '0.1' };
  const wanted = { ...EMPTY_ORDER, ...ordered, wantedRate: '25', wantedHours: '4' };
  const read = typed({ ...ordered, drug: '12', volume: '100', reading: '25' });
  const message = (handed?: Parameters<typeof checkAnswer>[1]) => {
    const given = checkAnswer(read, handed, LIBRARY);
    if (given.kind === 'problems') throw new Error(JSON.stringify(given.problems));
    const strength = given.sheet.messages.find(({ title }) => title.includes('strength'));
    return [
      given.sheet.verdict,
      spaced(strength?.title ?? ''),
      spaced(plain(strength?.body ?? [])),
    ];
  };

  test('with its link it is held as that bag', () => {
    const order = plannedOrder(wanted, LIBRARY);
    const handed = takeOver((order && handOver(order, LIBRARY)) ?? '', LIBRARY);
    if (handed.kind !== 'order') throw new Error(handed.why);
    expect(message(handed.plan)).toEqual([
      'with a caution',
      'Caution: strength below 0.5 mg per mL',
      '0.12 mg per mL is less than 0.5 mg per mL. A lower wanted rate makes a stronger bag.',
    ]);
  });

  test('its label’s three decimals are read as the bag that they are of', () => {
    // 0.35 × 70.5 = 24.675 mg/h × 4.5 h = 111.0375 mg in 112.5 mL
    const odd = { ...ordered, weight: '70.5', dose: '0.35' };
    const order = plannedOrder({ ...wanted, ...odd, wantedHours: '4.5' }, LIBRARY);
    const handed = takeOver((order && handOver(order, LIBRARY)) ?? '', LIBRARY);
    if (handed.kind !== 'order') throw new Error(handed.why);
    const label = { drug: '111.038', volume: '112.5', reading: '25' };
    const given = checkAnswer(typed({ ...odd, ...label }), handed.plan, LIBRARY);
    if (given.kind === 'problems') throw new Error(JSON.stringify(given.problems));
    expect(given.sheet.verdict).toBe('agrees');
    const drug = given.sheet.pairs.find((pair) => pair.label.startsWith('Drug'));
    expect(drug && [spaced(drug.checked), spaced(drug.ordered ?? '')]).toEqual([
      '111.038 mg',
      '111.038 mg',
    ]);
    expect(given.sheet.rows.map(({ working }) => spaced(plain(working)))).toContain(
      'about 111.038 mg ÷ 112.5 mL',
    );
  });

  test('without it as any infusion, and how to check it is said', () => {
    expect(message()).toEqual([
      'past a limit',
      'Stop: strength below 0.2 mg per mL',
      '0.12 mg per mL is less than 0.2 mg per mL. A bag worked out for a wanted rate may be as weak as 0.1 mg per mL, which no label says: check such a bag by the link or the code of its sheet.',
    ]);
  });
});

describe('the record of all attempts', () => {
  const attempt = (reading: string, order?: string, record = NO_ATTEMPTS) =>
    tried(record, order, { typed: typed({ ...IV, reading }), at, agrees: reading === '7' });

  test('counts them, and tells the earlier ones', () => {
    const record = attempt('7', 'link', attempt('14', 'link'));
    const told = recordSaid(record, planOf(IV), LIBRARY);
    expect(told.number).toBe(2);
    expect(words(told.attempts)).toMatch(/^Agrees at the 2nd attempt; the first reading, 14 mL\/h/);
    expect(words(told.attempts)).not.toMatch(/No order came by link/);
  });

  test('without a link says how attempts are counted, once there is one to tell', () => {
    expect(recordSaid(attempt('14'), undefined, LIBRARY).attempts).toEqual([]);
    const told = recordSaid(attempt('7', undefined, attempt('14')), undefined, LIBRARY);
    expect(words(told.attempts)).toMatch(/No order came by link: attempts count as one order/);
  });

  test('asks what was wrong with the one that differed, and tells what was chosen', () => {
    const differed = attempt('14', 'link');
    expect(recordSaid(differed, planOf(IV), LIBRARY).wrong).toMatchObject({ at: 0, said: '' });
    const told = recordSaid(withWrong(differed, 0, 'mistyped'), planOf(IV), LIBRARY);
    expect(told.wrong?.said).toBe('mistyped in the check');
    expect(recordSaid(attempt('7', 'link'), planOf(IV), LIBRARY).wrong).toBeUndefined();
  });

  test('an attempt that would be refused today is left out', () => {
    const record = tried(NO_ATTEMPTS, undefined, { typed: EMPTY_CHECK, at, agrees: false });
    expect(recordSaid(record, undefined, LIBRARY)).toEqual({
      number: 0,
      attempts: [],
      wrong: undefined,
    });
  });
});
