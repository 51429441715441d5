import { amount } from '../../src/dosing/dose-by-weight';
import { setting } from '../../src/dosing/formulas';
import { quantity } from '../../src/dosing/quantity';
import { toStep } from '../../src/dosing/rounding';
import { shown } from '../../src/wording/format';
import { decimal, printed } from './replayed';

// 30 to 150 kg by 0.1, 0.05 to 0.50 mg/kg/h by 0.01, and five strengths: 1,201 × 46 × 5 = 276,230.
const WEIGHTS = Array.from({ length: 1201 }, (_, at) => 300 + at);
const DOSES = Array.from({ length: 46 }, (_, at) => 5 + at);
const STRENGTHS = [1, 2, 4, 5, 10] as const;

/**
 * The second method: tenths of a kg × hundredths of a mg/kg/h ÷ (1000 × mg/mL) = mL/h, as a whole
 * number of 10^-places, half up, in integers only.
 */
function halfUp(tenthsKg: number, hundredthsDose: number, mgPerMl: number, places: number): bigint {
  const top = BigInt(tenthsKg * hundredthsDose) * 10n ** BigInt(places);
  const bottom = 1000n * BigInt(mgPerMl);
  return (2n * top + bottom) / (2n * bottom);
}

interface Count {
  settings: number;
  wrongRate: string[];
  wrongPrint: string[];
  wrongToFixed: number;
}

function countAt(step: string, places: number): Count {
  const count: Count = { settings: 0, wrongRate: [], wrongPrint: [], wrongToFixed: 0 };
  const scale = 10n ** BigInt(places);
  const strengths = STRENGTHS.map((figure) => [figure, quantity(`${figure}`, 'mg/mL')] as const);
  const doses = DOSES.map((d) => [d, quantity(decimal(BigInt(d), 2), 'mg/kg/h')] as const);
  for (const tenths of WEIGHTS) {
    const weight = quantity(decimal(BigInt(tenths), 1), 'kg');
    for (const [hundredths, dose] of doses) {
      const rate = amount('infusion', dose, weight);
      for (const [mgPerMl, strength] of strengths) {
        const set = toStep(setting('infusion', rate, strength), quantity(step, 'mL/h'));
        const right = halfUp(tenths, hundredths, mgPerMl, places);
        const named = () => `${tenths / 10} kg × ${hundredths / 100} ÷ ${mgPerMl}`;
        count.settings += 1;
        if (set.value.n * scale !== right * set.value.d) count.wrongRate.push(named());
        if (shown(set) !== `${printed(right, places)}\u00a0mL/h`) count.wrongPrint.push(named());
        const binary = ((tenths / 10) * (hundredths / 100)) / mgPerMl;
        if (binary.toFixed(places) !== decimal(right, places)) count.wrongToFixed += 1;
      }
    }
  }
  return count;
}

describe('276,230 pump rates against whole-number arithmetic', () => {
  test.each([
    ['0.01', 2, 0.02],
    ['0.1', 1, 0.005],
    ['1', 0, 0],
  ])('at step %s mL/h (%i decimals) none differs, where toFixed does', (step, places, atLeast) => {
    const { settings, wrongRate, wrongPrint, wrongToFixed } = countAt(step, places);
    const share = ((wrongToFixed / settings) * 100).toFixed(2);
    console.info(
      `step ${step} mL/h: ${settings} settings, toFixed(${places}) wrong in ${wrongToFixed} (${share} %)`,
    );
    expect(settings).toBe(276_230);
    expect(wrongRate).toEqual([]);
    expect(wrongPrint).toEqual([]);
    expect(wrongToFixed / settings).toBeGreaterThanOrEqual(atLeast);
  });
});

/** Three significant digits, three decimals at most, no digit before the point lost: by its integer. */
function threeDigits(tenthsKg: number, hundredthsDose: number, mgPerMl: number): string {
  const whole = Math.floor((tenthsKg * hundredthsDose) / (1000 * mgPerMl));
  // 0 or more decimals: 3 below 1, 2 below 10, 1 below 100
  const places = [0, 9, 99].filter((most) => whole <= most).length;
  return printed(halfUp(tenthsKg, hundredthsDose, mgPerMl, places), places);
}

describe('the worked-out rates as printed, to three significant digits', () => {
  test('none of the 276,230 differs', () => {
    const wrong: string[] = [];
    for (const tenths of WEIGHTS) {
      const weight = quantity(decimal(BigInt(tenths), 1), 'kg');
      for (const hundredths of DOSES) {
        const rate = amount(
          'infusion',
          quantity(decimal(BigInt(hundredths), 2), 'mg/kg/h'),
          weight,
        );
        const mgPerHour = `${threeDigits(tenths, hundredths, 1)}\u00a0mg/h`;
        if (shown(rate) !== mgPerHour) wrong.push(mgPerHour);
        for (const mgPerMl of STRENGTHS) {
          const exact = setting('infusion', rate, quantity(`${mgPerMl}`, 'mg/mL'));
          const right = `${threeDigits(tenths, hundredths, mgPerMl)}\u00a0mL/h`;
          if (shown(exact) !== right) wrong.push(right);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('30 kg × 0.05 mg/kg/h ÷ 10 mg/mL is 0.15 mL/h, set 0.2; toFixed makes it 0.1', () => {
  const rate = amount('infusion', quantity('0.05', 'mg/kg/h'), quantity('30', 'kg'));
  const set = toStep(setting('infusion', rate, quantity('10', 'mg/mL')), quantity('0.1', 'mL/h'));
  expect(shown(set)).toBe('0.2\u00a0mL/h');
  expect(((30 * 0.05) / 10).toFixed(1)).toBe('0.1');
});
