import { amount, perKilogram } from '../../src/dosing/dose-by-weight';
import { setting } from '../../src/dosing/formulas';
import { quantity } from '../../src/dosing/quantity';
import { toStep } from '../../src/dosing/rounding';
import { shown } from '../../src/wording/format';
import { decimal, halfUpAt, threeDigits } from './replayed';
import { countAt, REPLAYED_STEPS, REPLAYED_WEIGHTS, REPLAYS } from './replayed-units';

describe.each(REPLAYS)('276,230 pump rates ordered in $unit', (replay) => {
  test.each(REPLAYED_STEPS)(
    'at step %s mL/h (%i decimals) none has a wrong last digit',
    (step, places) => {
      const { settings, wrong, wrongToFixed } = countAt(replay, step, places);
      console.info(
        `${replay.unit}, step ${step} mL/h: ${settings} settings, toFixed(${places}) wrong in ${wrongToFixed}`,
      );
      expect(settings).toBe(276_230);
      expect(wrong).toEqual([]);
    },
  );

  test('nor the mg/h, nor the mg/kg/h beside the order, as they are printed', () => {
    const { unit, tenths, perHour, perKg, doubles } = replay;
    const wrong: string[] = [];
    let wrongToFixed = 0;
    for (const tenthsKg of REPLAYED_WEIGHTS) {
      const weight = quantity(decimal(BigInt(tenthsKg), 1), 'kg');
      for (const dose of tenths) {
        const ordered = quantity(`${dose / 10}`, unit);
        const [ofHour, ofKg] = [perHour, perKg].map((by) => by(BigInt(dose), BigInt(tenthsKg)));
        if (!ofHour || !ofKg) throw new Error(unit);
        const rate = `${threeDigits(...ofHour)}\u00a0mg/h`;
        const beside = `${threeDigits(...ofKg)}\u00a0mg/kg/h`;
        if (shown(amount('infusion', ordered, weight)) !== rate) wrong.push(rate);
        if (shown(perKilogram('infusion', ordered, weight)) !== beside) wrong.push(beside);
        const binary = doubles(dose / 10, tenthsKg / 10).perKg.toFixed(3);
        if (binary !== decimal(halfUpAt(...ofKg, 3), 3)) wrongToFixed += 1;
      }
    }
    console.info(`${unit} in mg/kg/h: toFixed(3) wrong in ${wrongToFixed} of 55,246`);
    expect(wrong).toEqual([]);
  });
});

test('1 microgram/kg/min at 32.5 kg ÷ 1 mg/mL is 1.95 mL/h, set 2; toFixed makes it 1.9', () => {
  // 1 × 0.06 × 32.5 = 1.95 mg/h, a half of the step
  const rate = amount('infusion', quantity('1', 'microgram/kg/min'), quantity('32.5', 'kg'));
  const set = toStep(setting('infusion', rate, quantity('1', 'mg/mL')), quantity('0.1', 'mL/h'));
  expect(shown(set)).toBe('2\u00a0mL/h');
  expect((1 * 0.06 * 32.5).toFixed(1)).toBe('1.9');
});
