import { besidePublished, onMeasuredWeight, publishedFor } from '../../src/dosing/published-ranges';
import { quantity } from '../../src/dosing/quantity';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { exact, orderOf, protocolOf } from './orders';

type Ranges = Readonly<ReturnType<typeof publishedFor>>;
/** "NHS Highland 1/14 to 5/14", in the unit of the protocol. */
const ends = (ranges: Ranges) =>
  ranges.map(
    ({ by, low, high }) =>
      `${by.publisher} ${low.value.toFraction()} to ${high.value.toFraction()} ${high.unit}`,
  );

const SCHWENK_BOLUS = 'Schwenk et al. 2018 0 to 7/20 mg/kg';
const SCHWENK = 'Schwenk et al. 2018 0 to 1 mg/kg/h';
const COHEN = 'Cohen et al. 2018 7/20 to 7/20 mg/kg/h';
const ANZCA = 'ANZCA Faculty of Pain Medicine 2021 1/20 to 1/2 mg/kg/h';
const ACEP = 'ACEP 2017 1/10 to 3/10 mg/kg';

describe('what is published for a protocol, per kilogram', () => {
  test.each([
    ['single-iv-dose', undefined, [SCHWENK_BOLUS, ACEP]],
    ['continuous-iv', undefined, [SCHWENK, ANZCA]],
    // 2.5 and 25 mg/h above 50 kg, 2.5 and 15 below it, nothing at it: ÷ kg
    ['continuous-iv', '70', [SCHWENK, ANZCA, 'NHS Highland 1/28 to 5/14 mg/kg/h']],
    ['continuous-iv', '49.999', [SCHWENK, ANZCA, 'NHS Highland 2500/49999 to 15000/49999 mg/kg/h']],
    ['continuous-iv', '50', [SCHWENK, ANZCA]],
    ['continuous-iv', '50.001', [SCHWENK, ANZCA, 'NHS Highland 2500/50001 to 25000/50001 mg/kg/h']],
    // 0.35 mg/kg/h, at most 25 mg/h: 25 ÷ 0.35 = 71.4 kg
    ['crps-sci-iv', undefined, [COHEN, ANZCA, 'Schwartzman et al. 2009 0 to 7/20 mg/kg/h']],
    ['crps-sci-iv', '71.4', [COHEN, ANZCA, 'Schwartzman et al. 2009 0 to 7/20 mg/kg/h']],
    ['crps-sci-iv', '80', [COHEN, ANZCA, 'Schwartzman et al. 2009 0 to 5/16 mg/kg/h']],
    // 100 and 500 mg a day ÷ 24 ÷ 70
    ['subcutaneous', '70', ['Jackson et al. 2010 5/84 to 25/84 mg/kg/h']],
    ['subcutaneous', undefined, []],
    ['oral', '70', ['Blonk et al. 2010 1/2 to 1/2 mg/kg/dose']],
  ])('%s at %s kg: %o', (protocol, kg, expected) => {
    const weight = kg === undefined ? undefined : quantity(kg, 'kg');
    expect(ends(publishedFor(protocolOf(protocol), weight, LIBRARY.published))).toEqual(expected);
  });

  test('an amount for the whole body says nothing of a dose that is not by the hour', () => {
    const [by] = LIBRARY.published;
    const high = { figure: '30', unit: 'mg/h' } as const;
    const whole = [
      { ...by, doses: [{ protocol: 'single-iv-dose', high }] },
    ] as typeof LIBRARY.published;
    const weight = quantity('70', 'kg');
    expect(publishedFor(protocolOf('single-iv-dose'), weight, whole)).toEqual([]);
  });
});

const HIGHLAND = 'NHS Highland 1/28 to 5/14 mg/kg/h';

describe('an order beside every published range: above it, inside it or below it', () => {
  const JACKSON = 'Jackson et al. 2010 5/84 to 25/84 mg/kg/h';
  const SCHWARTZMAN = 'Schwartzman et al. 2009 0 to 7/20 mg/kg/h';
  const highland = (ends: string) => `NHS Highland ${ends} mg/kg/h`;
  test.each<[string, string, string, string[], string[], string[]]>([
    ['continuous-iv', '70', '0.2', [], [SCHWENK, ANZCA, HIGHLAND], []],
    // 2.5 ÷ 70 = 0.0357, 25 ÷ 70 = 0.357
    ['continuous-iv', '70', '0.05', [], [SCHWENK, ANZCA, HIGHLAND], []],
    ['continuous-iv', '70', '0.049', [], [SCHWENK, HIGHLAND], [ANZCA]],
    ['continuous-iv', '70', '0.036', [], [SCHWENK, HIGHLAND], [ANZCA]],
    ['continuous-iv', '70', '0.035', [], [SCHWENK], [ANZCA, HIGHLAND]],
    // exactly 50 kg: it says nothing, whatever the dose
    ['continuous-iv', '50', '0.9', [ANZCA], [SCHWENK], []],
    ['continuous-iv', '70', '0.357', [], [SCHWENK, ANZCA, HIGHLAND], []],
    ['continuous-iv', '70', '0.358', [HIGHLAND], [SCHWENK, ANZCA], []],
    ['continuous-iv', '70', '0.5', [HIGHLAND], [SCHWENK, ANZCA], []],
    ['continuous-iv', '70', '0.501', [ANZCA, HIGHLAND], [SCHWENK], []],
    // the one that was silent about those it passes
    ['continuous-iv', '70', '0.9', [ANZCA, HIGHLAND], [SCHWENK], []],
    ['continuous-iv', '70', '1', [ANZCA, HIGHLAND], [SCHWENK], []],
    // at 62.5 kg 25 mg/h is 0.4 mg/kg/h to the last digit
    ['continuous-iv', '62.5', '0.4', [], [SCHWENK, ANZCA, highland('1/25 to 2/5')], []],
    ['continuous-iv', '62.5', '0.401', [highland('1/25 to 2/5')], [SCHWENK, ANZCA], []],
    // 2.5 and 15 mg/h below 50 kg: at 40 kg 0.0625 and 0.375
    ['continuous-iv', '40', '0.375', [], [SCHWENK, ANZCA, highland('1/16 to 3/8')], []],
    ['continuous-iv', '40', '0.376', [highland('1/16 to 3/8')], [SCHWENK, ANZCA], []],
    ['single-iv-dose', '70', '0.05', [], [SCHWENK_BOLUS], [ACEP]],
    ['single-iv-dose', '70', '0.3', [], [SCHWENK_BOLUS, ACEP], []],
    ['single-iv-dose', '70', '0.35', [ACEP], [SCHWENK_BOLUS], []],
    ['single-iv-dose', '70', '0.36', [SCHWENK_BOLUS, ACEP], [], []],
    // 100 ÷ 24 ÷ 70 = 0.0595, 500 ÷ 24 ÷ 70 = 0.2976
    ['subcutaneous', '70', '0.059', [], [], [JACKSON]],
    ['subcutaneous', '70', '0.06', [], [JACKSON], []],
    ['subcutaneous', '70', '0.297', [], [JACKSON], []],
    ['subcutaneous', '70', '0.298', [JACKSON], [], []],
    ['crps-sci-iv', '70', '0.35', [], [COHEN, ANZCA, SCHWARTZMAN], []],
    ['crps-sci-iv', '70', '0.351', [COHEN, SCHWARTZMAN], [ANZCA], []],
    ['crps-sci-iv', '70', '0.501', [COHEN, ANZCA, SCHWARTZMAN], [], []],
    ['crps-sci-iv', '70', '0.25', [], [ANZCA, SCHWARTZMAN], [COHEN]],
    // 25 ÷ 100 = 0.25
    ['crps-sci-iv', '100', '0.3', ['Schwartzman et al. 2009 0 to 1/4 mg/kg/h'], [ANZCA], [COHEN]],
    ['oral', '70', '0.5', [], ['Blonk et al. 2010 1/2 to 1/2 mg/kg/dose'], []],
    ['oral', '70', '0.501', ['Blonk et al. 2010 1/2 to 1/2 mg/kg/dose'], [], []],
    ['oral', '70', '0.499', [], [], ['Blonk et al. 2010 1/2 to 1/2 mg/kg/dose']],
  ])('%s, %s kg, %s: above %o, inside %o, below %o', (protocol, weight, dose, ...expected) => {
    const { above, inside, below } = besidePublished(
      orderOf({ protocol, weight, dose }),
      LIBRARY.published,
    );
    expect([above, inside, below].map(ends)).toEqual(expected);
  });

  test('exactly 50 kg: the one whose weights leave it out is told, none at 49.9 and 50.1 kg', () => {
    const leftOut = (weight: string) =>
      besidePublished(
        orderOf({ protocol: 'continuous-iv', weight, dose: '0.2' }),
        LIBRARY.published,
      ).silent.map(({ by, weights }) => [
        by.publisher,
        ...weights.map(({ side, at }) => `${side} ${at.figure}`),
      ]);
    expect(leftOut('50')).toEqual([['NHS Highland', 'above 50', 'below 50']]);
    expect([leftOut('49.9'), leftOut('50.1')]).toEqual([[], []]);
  });

  test('every published range for a protocol is named, and once', () => {
    for (const { id } of LIBRARY.protocols) {
      for (const dose of ['0.05', '0.2', '0.35', '0.5', '0.9']) {
        const order = orderOf({ protocol: id, weight: '70', dose });
        const { above, inside, below } = besidePublished(order, LIBRARY.published);
        const all = publishedFor(protocolOf(id), quantity('70', 'kg'), LIBRARY.published);
        expect([...above, ...inside, ...below]).toHaveLength(all.length);
        expect(new Set(ends([...above, ...inside, ...below]))).toEqual(new Set(ends(all)));
      }
    }
  });
});

test('an order is compared on the measured weight: 0.2 × 45.5 kg ideal ÷ 100 kg', () => {
  const typed = { weight: '100', protocol: 'continuous-iv', dose: '0.2' };
  const body = { height: '152.4', sex: 'female', basis: 'ideal' };
  const read = readOrderForm({ ...EMPTY_ORDER, ...typed, ...body }, LIBRARY);
  if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
  const measured = onMeasuredWeight(read.value.order);
  expect([exact(measured.weight), exact(measured.dose)]).toEqual(['100 kg', '0.091 mg/kg/h']);
  // 2.5 and 25 mg/h ÷ 100 kg
  const { above, inside, below } = besidePublished(read.value.order, LIBRARY.published);
  const highland = 'NHS Highland 1/40 to 1/4 mg/kg/h';
  expect([above, inside, below].map(ends)).toEqual([[], [SCHWENK, ANZCA, highland], []]);
});

test('an order on the actual weight is compared as it is', () => {
  const measured = onMeasuredWeight(
    orderOf({ protocol: 'continuous-iv', weight: '70', dose: '0.2' }),
  );
  expect([exact(measured.weight), exact(measured.dose)]).toEqual(['70 kg', '0.2 mg/kg/h']);
});
