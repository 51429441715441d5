import { checkAnswer, recordSaid } from '../../src/answers/check';
import { NO_ATTEMPTS } from '../../src/intake/attempts';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { tried, withWrong } from '../../src/intake/check-record';
import { LIBRARY } from '../../src/library/bundled';
import { plain, spaced } from '../../src/wording/text';
import { type OrderRow, planOf } from '../dosing/orders';

// 70 × 0.5 = 35 mg/h; 500 mg of 50 mg/mL is 10 mL: 510 mL in the bag, 35 × 510 ÷ 500 = 35.7 mL/h
const ORDER = { protocol: 'continuous-iv', weight: '70', dose: '0.5', drug: '500' };
const ADDED = { ...ORDER, volume: '500', way: 'added to', vial: 'us-500-in-10', reading: '35.7' };

function sheetOf(typed: Partial<TypedCheck>, handed?: OrderRow) {
  const all = { ...EMPTY_CHECK, running: 'no', way: 'not said', ...typed };
  const answer = checkAnswer(all, handed && planOf(handed), LIBRARY);
  if (answer.kind === 'problems') throw new Error('not read');
  return answer.sheet;
}

const alsoOf = (typed: Partial<TypedCheck>) => spaced(plain(sheetOf(typed).alsoEntered));

describe('everything that the checker answered is on the record', () => {
  test.each<[string, Partial<TypedCheck>, string]>([
    ['added to', ADDED, 'label: added to a full bag, vial 500 mg in 10 mL (50 mg per mL)'],
    [
      'made up to',
      { ...ORDER, volume: '500', way: 'made up to', reading: '35' },
      'label: made up to the volume',
    ],
    [
      'not said',
      { ...ORDER, volume: '500', way: 'not said', reading: '35' },
      'label: does not say how it is mixed',
    ],
  ])('how the label says it is mixed: %s', (_, typed, said) => {
    expect(alsoOf(typed)).toBe(`Also entered: infusion running: no; ${said}`);
  });

  test('height and sex, and the rate before the last change', () => {
    // 177.8 cm is 70 inches: ideal 50 + 10 × 2.3 = 73 kg; 36.5 mg/h at 1 mg/mL
    const body = { weight: '100', height: '177.8', sex: 'male', basis: 'ideal' };
    const typed = { ...ORDER, ...body, volume: '500', way: 'not said' };
    expect(alsoOf({ ...typed, before: '30', reading: '36.5' })).toBe(
      'Also entered: infusion running: no; label: does not say how it is mixed; rate before the last change: 30 mL/h; measured weight 100 kg, height 177.8 cm, male, dosed on ideal weight',
    );
  });
});

describe('the volume of a bag that the drug was added to: as typed, and the sum', () => {
  const volumeOf = (typed: Partial<TypedCheck>, handed?: OrderRow) => {
    const row = sheetOf(typed, handed).pairs.find(({ label }) => label === 'Final volume');
    return row && [spaced(row.checked), spaced(row.ordered ?? ''), row.same];
  };

  test('500 mL typed is shown with the 10 mL of the drug and the 510 mL', () => {
    expect(volumeOf(ADDED)).toEqual(['500 mL + 10 mL of drug = 510 mL', '', true]);
  });

  test('beside an order of 510 mL it is the same volume; 500 mL made up to is not', () => {
    const handed = { ...ORDER, volume: '510' };
    expect(volumeOf(ADDED, handed)).toEqual(['500 mL + 10 mL of drug = 510 mL', '510 mL', true]);
    const madeUp = { ...ORDER, volume: '500', way: 'made up to', reading: '35' };
    expect(volumeOf(madeUp, handed)).toEqual(['500 mL', '510 mL', false]);
  });
});

test('what was wrong, in words by hand: the record says so and has a line for it', () => {
  const typed = { ...EMPTY_CHECK, ...ADDED, running: 'no', reading: '71.4' };
  const record = tried(NO_ATTEMPTS, undefined, { typed, at: new Date(0), agrees: false });
  const wrongOf = (wrong: string) =>
    recordSaid(withWrong(record, 0, wrong), undefined, LIBRARY).wrong;
  expect(wrongOf('paper')).toMatchObject({ said: 'something else, in words:', byHand: true });
  expect(wrongOf('mistyped')).toMatchObject({ said: 'mistyped in the check', byHand: false });
  expect(wrongOf('')).toMatchObject({ said: '', byHand: true });
});

test('an oral check speaks of no bag: in its entries and in the slips about a volume', () => {
  // 80 × 0.5 = 40 mg; 250 mg in 55 mL: 8.8; without the 5 mL of 50 mg/mL 250 in 50: 8
  const mouth = { protocol: 'oral', weight: '80', dose: '0.5', drug: '250', volume: '55' };
  const { pairs, slips, slipNames } = sheetOf({ ...mouth, reading: '8' });
  expect(pairs.map(({ label }) => label)).toContain('Drug in the bottle or syringe');
  const said = slips.map((slip) => spaced(plain(slip)));
  expect(said).toContain(
    'The volume drawn up matches 50 mL, which is the 55 mL entered without the 5 mL of the drug itself. Was the bottle made up to its volume, or the drug added to a full bottle?',
  );
  expect(`${said}${slipNames}${pairs.map(({ label }) => label)}`).not.toContain('bag');
});
