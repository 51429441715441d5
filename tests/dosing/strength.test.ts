import { quantity } from '../../src/dosing/quantity';
import { ranges } from '../../src/dosing/ranges';
import { LIBRARY } from '../../src/library/bundled';
import { protocolOf, words, workedOut } from './orders';
import { checkOf } from './readings';

/** What the strength of 100 mL alone draws: for an order, for the ranges, and for a check. */
function drawn(protocol: string, dose: string, drug: string): string[] {
  const order = { protocol, weight: '50', dose, drug, volume: '100', step: '0.01' };
  const isStrength = (word: string) => word.includes('strength');
  const preparation = { drug: quantity(drug, 'mg'), volume: quantity('100', 'mL') };
  const weight = quantity('50', 'kg');
  const chosen = ranges({ weight, preparation, protocol: protocolOf(protocol) }, LIBRARY);
  const { findings } = checkOf({ ...order, reading: '10' });
  const found = words(workedOut(order)).filter(isStrength);
  expect(words(chosen)).toEqual(found);
  expect(words({ kind: 'plan', plan: { findings } }).filter(isStrength)).toEqual(found);
  return found;
}

// mg in 100 mL: ÷ 100 = mg per mL
describe('intravenous infusion: caution below 0.5 or above 10, stop below 0.2 or above 50', () => {
  test.each([
    ['just outside', '19.999', ['stop: strength below 0.2 mg/mL']],
    ['on', '20', ['caution: strength below 0.5 mg/mL']],
    ['just inside', '49.999', ['caution: strength below 0.5 mg/mL']],
    ['on', '50', []],
    ['on', '1000', []],
    ['just outside', '1000.001', ['caution: strength above 10 mg/mL']],
    ['on', '5000', ['caution: strength above 10 mg/mL']],
    ['just outside', '5000.001', ['stop: strength above 50 mg/mL']],
    ['an undiluted vial', '10000', ['stop: strength above 50 mg/mL']],
  ])('%s: %s mg draws %o', (_, drug, expected) => {
    expect(drawn('continuous-iv', '0.5', drug)).toEqual(expected);
    expect(drawn('crps-sci-iv', '0.5', drug)).toEqual(expected);
  });
});

describe('single intravenous dose: caution above 10, stop below 0.03 or above 50', () => {
  test.each([
    ['just outside', '2.999', ['stop: strength below 0.03 mg/mL']],
    ['on', '3', []],
    ['a dose in a bag', '20', []],
    ['on', '1000', []],
    ['just outside', '1000.001', ['caution: strength above 10 mg/mL']],
    ['on', '5000', ['caution: strength above 10 mg/mL']],
    ['just outside', '5000.001', ['stop: strength above 50 mg/mL']],
  ])('%s: %s mg draws %o', (_, drug, expected) => {
    expect(drawn('single-iv-dose', '0.2', drug)).toEqual(expected);
  });
});

describe('subcutaneous: caution below 1, stop below 0.2 or above 100', () => {
  test.each([
    ['just outside', '19.999', ['stop: strength below 0.2 mg/mL']],
    ['on', '20', ['caution: strength below 1 mg/mL']],
    ['just inside', '99.999', ['caution: strength below 1 mg/mL']],
    ['on', '100', []],
    ['an undiluted vial of 50', '5000.001', []],
    ['on, an undiluted vial', '10000', []],
    ['just outside', '10000.001', ['stop: strength above 100 mg/mL']],
  ])('%s: %s mg draws %o', (_, drug, expected) => {
    expect(drawn('subcutaneous', '0.2', drug)).toEqual(expected);
  });
});

describe('oral: caution below 5, stop below 2 or above 100', () => {
  test.each([
    ['just outside', '199.999', ['stop: strength below 2 mg/mL']],
    ['on', '200', ['caution: strength below 5 mg/mL']],
    ['just inside', '499.999', ['caution: strength below 5 mg/mL']],
    ['on', '500', []],
    ['on, an undiluted vial', '10000', []],
    ['just outside', '10000.001', ['stop: strength above 100 mg/mL']],
  ])('%s: %s mg draws %o', (_, drug, expected) => {
    expect(drawn('oral', '0.5', drug)).toEqual(expected);
  });
});

test('70 kg by mouth from 500 mg in 5 mL, at a step of 0.01 mL, is 0.35 mL and is not stopped', () => {
  // 70 × 0.5 = 35 mg ÷ 100 = 0.35 mL
  const order = { protocol: 'oral', weight: '70', dose: '0.5', drug: '500', volume: '5' };
  const outcome = workedOut({ ...order, step: '0.01', dosesPerDay: '3' });
  expect(outcome.kind === 'plan' && `${outcome.plan.administration?.set.value}`).toBe('0.35');
  expect(words(outcome)).toEqual([]);
});

test('no oral or subcutaneous strength is held by an intravenous reason', () => {
  const { subcutaneous, oral } = LIBRARY.bounds.strength;
  expect(JSON.stringify({ subcutaneous, oral })).not.toMatch(/intravenous|vein|diluted/);
});

describe('ranges without a protocol: only a strength that no use allows is stopped', () => {
  test.each([
    ['2.999', ['stop: strength below 0.03 mg/mL']],
    ['3', []],
    ['10000', []],
    ['10000.001', ['stop: strength above 100 mg/mL']],
  ])('%s mg in 100 mL draws %o', (drug, expected) => {
    const preparation = { drug: quantity(drug, 'mg'), volume: quantity('100', 'mL') };
    expect(words(ranges({ weight: quantity('70', 'kg'), preparation }, LIBRARY))).toEqual(expected);
  });
});
