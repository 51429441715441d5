import { quantity } from '../../src/dosing/quantity';
import { ranges } from '../../src/dosing/ranges';
import { holdPumpRate } from '../../src/dosing/tool-limits';
import { LIBRARY } from '../../src/library/bundled';
import { wordOf, words, workedOut } from './orders';
import { checkOf } from './readings';

function rangesWords(weight: string) {
  return words(ranges({ weight: quantity(weight, 'kg') }, LIBRARY));
}

describe('weight: caution below 40 or above 150 kg, stop below 30 or above 300 kg', () => {
  test.each([
    ['just outside', '29.999', 'withheld', ['stop: weight below 30 kg']],
    ['on', '30', 'plan', ['caution: weight below 40 kg']],
    ['just inside', '30.001', 'plan', ['caution: weight below 40 kg']],
    ['just outside', '39.999', 'plan', ['caution: weight below 40 kg']],
    ['on', '40', 'plan', []],
    ['just inside', '40.001', 'plan', []],
    ['just inside', '149.999', 'plan', []],
    ['on', '150', 'plan', []],
    ['just outside', '150.001', 'plan', ['caution: weight above 150 kg']],
    ['just inside', '299.999', 'plan', ['caution: weight above 150 kg']],
    ['on', '300', 'plan', ['caution: weight above 150 kg']],
    ['just outside', '300.001', 'withheld', ['stop: weight above 300 kg']],
    ['70 kg slipped tenfold', '700', 'withheld', ['stop: weight above 300 kg']],
    ['70 kg slipped tenfold', '7', 'withheld', ['stop: weight below 30 kg']],
  ])('%s: %s kg gives a %s with %o, for an order and for the ranges alike', (...row) => {
    const [, weight, kind, expected] = row;
    const outcome = workedOut({ protocol: 'continuous-iv', weight, dose: '0.2' });
    expect(outcome.kind).toBe(kind);
    expect(words(outcome)).toEqual(expected);
    expect(ranges({ weight: quantity(weight, 'kg') }, LIBRARY).kind).toBe(kind);
    expect(rangesWords(weight)).toEqual(expected);
  });
});

describe('pump rate: a note below 1 mL/h', () => {
  // 250 mg in 50 mL is 5 mg/mL: kg × 0.1 mg/kg/h ÷ 5 mg/mL
  test.each([
    ['just outside', '49.5', '0.01', '0.99', ['note: slow pump 1 mL/h']],
    ['on', '50', '0.01', '1', []],
    ['just inside', '50.5', '0.01', '1.01', []],
    ['0.996 mL/h is set as 1:', '49.8', '0.1', '1', []],
    ['0.945 mL/h is set as 0.9:', '47.25', '0.1', '0.9', ['note: slow pump 1 mL/h']],
  ])('%s %s kg at step %s mL/h sets %s mL/h with %o', (_, weight, step, rate, expected) => {
    const outcome = workedOut({
      ...{ protocol: 'continuous-iv', weight, dose: '0.1' },
      ...{ drug: '250', volume: '50', step },
    });
    expect(outcome).toMatchObject({ kind: 'plan' });
    if (outcome.kind === 'plan') {
      expect(`${outcome.plan.administration?.set.value}`).toBe(rate);
    }
    expect(words(outcome)).toEqual(expected);
  });
});

describe('pump rate: a stop above 999 mL/h', () => {
  test.each([
    ['just inside', '998.99', []],
    ['on', '999', []],
    ['just outside', '999.01', ['stop: fast pump 999 mL/h']],
    ['just outside', '1000', ['stop: fast pump 999 mL/h']],
    ['on the low note', '1', []],
    ['just outside the low note', '0.99', ['note: slow pump 1 mL/h']],
  ])('%s: %s mL/h gives %o', (_, rate, expected) => {
    const findings = holdPumpRate(quantity(rate, 'mL/h'), quantity('1', 'mL/h'), LIBRARY.bounds);
    expect(findings.map((finding) => `${finding.severity}: ${wordOf(finding)}`)).toEqual(expected);
  });
});

describe('pump rate: a note from 100 mL/h at a step below 1', () => {
  const NOTE = ['note: fine step 100 mL/h'];
  // 200 mg in 400 mL is 0.5 mg/mL: kg × 0.5 mg/kg/h ÷ 0.5 = kg mL/h
  test.each([
    ['just inside', '99.9', '0.1', []],
    ['on', '100', '0.1', NOTE],
    ['just outside', '120.5', '0.1', NOTE],
    ['just outside', '120.5', '0.01', NOTE],
    ['at a whole step', '120.5', '1', []],
  ])('%s: %s kg at a step of %s mL/h gives %o, for the order and for the check', (...row) => {
    const [, weight, step, expected] = row;
    const order = { protocol: 'continuous-iv', dose: '0.5', drug: '200', volume: '400' };
    const isFine = (word: string) => word.includes('fine step');
    expect(words(workedOut({ ...order, weight, step })).filter(isFine)).toEqual(expected);
    // A step of 1 sets 120.5 down to 120: 121 would be 60.5 ÷ 120.5 = 0.502 mg/kg/h
    const reading = step === '1' ? '120' : weight;
    const { findings } = checkOf({ ...order, weight, step, reading });
    const found = findings.filter(({ kind }) => kind === 'fine step');
    expect(words({ kind: 'plan', plan: { findings: found } })).toEqual(expected);
  });
});
