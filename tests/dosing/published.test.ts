import { differingFrom, onMeasuredWeight, publishedFor } from '../../src/dosing/published';
import { quantity } from '../../src/dosing/quantity';
import { EMPTY_ORDER, readOrderForm } from '../../src/intake/order-form';
import { LIBRARY } from '../../src/protocols';
import { PUBLISHED } from '../../src/protocols/published';
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
    // 5 and 25 mg/h above 50 kg, 5 and 15 up to it: ÷ kg
    ['continuous-iv', '70', [SCHWENK, ANZCA, 'NHS Highland 1/14 to 5/14 mg/kg/h']],
    ['continuous-iv', '50', [SCHWENK, ANZCA, 'NHS Highland 1/10 to 3/10 mg/kg/h']],
    ['continuous-iv', '50.001', [SCHWENK, ANZCA, 'NHS Highland 5000/50001 to 25000/50001 mg/kg/h']],
    // 0.35 mg/kg/h, at most 25 mg/h: 25 ÷ 0.35 = 71.4 kg
    ['crps-sci-iv', undefined, [COHEN, 'Schwartzman et al. 2009 7/20 to 7/20 mg/kg/h']],
    ['crps-sci-iv', '71.4', [COHEN, 'Schwartzman et al. 2009 7/20 to 7/20 mg/kg/h']],
    ['crps-sci-iv', '80', [COHEN, 'Schwartzman et al. 2009 5/16 to 5/16 mg/kg/h']],
    // 100 and 500 mg a day ÷ 24 ÷ 70
    ['subcutaneous', '70', ['Jackson et al. 2001 5/84 to 25/84 mg/kg/h']],
    ['subcutaneous', undefined, []],
    ['oral', '70', ['Blonk et al. 2010 1/2 to 1/2 mg/kg/dose']],
  ])('%s at %s kg: %o', (protocol, kg, expected) => {
    const weight = kg === undefined ? undefined : quantity(kg, 'kg');
    expect(ends(publishedFor(protocolOf(protocol), weight, PUBLISHED))).toEqual(expected);
  });

  test('an amount for the whole body says nothing of a dose that is not by the hour', () => {
    const [by] = PUBLISHED;
    const high = { figure: '30', unit: 'mg/h' } as const;
    const whole = [{ ...by, doses: [{ protocol: 'single-iv-dose', high }] }] as typeof PUBLISHED;
    const weight = quantity('70', 'kg');
    expect(publishedFor(protocolOf('single-iv-dose'), weight, whole)).toEqual([]);
  });
});

const HIGHLAND = 'NHS Highland 1/14 to 5/14 mg/kg/h';

describe('where published protocols differ from the source range', () => {
  test.each<[string, string, string, 'in' | 'out', string[]]>([
    ['continuous-iv', '70', '0.2', 'in', []],
    ['continuous-iv', '70', '0.4', 'in', [HIGHLAND]],
    ['continuous-iv', '70', '0.1', 'in', []],
    ['continuous-iv', '70', '0.099', 'out', [ANZCA, HIGHLAND]],
    ['continuous-iv', '70', '0.05', 'out', [ANZCA]],
    // a maximum alone says nothing of a dose below the range
    ['continuous-iv', '70', '0.04', 'out', []],
    ['continuous-iv', '70', '0.5', 'in', [HIGHLAND]],
    ['continuous-iv', '70', '0.501', 'out', [SCHWENK]],
    ['continuous-iv', '70', '1', 'out', [SCHWENK]],
    ['single-iv-dose', '70', '0.05', 'out', []],
    ['single-iv-dose', '70', '0.35', 'out', [SCHWENK_BOLUS]],
    ['single-iv-dose', '70', '0.36', 'out', []],
    ['subcutaneous', '70', '0.29', 'out', ['Jackson et al. 2001 5/84 to 25/84 mg/kg/h']],
    // at 62.5 kg 25 mg/h is 0.4 mg/kg/h to the last digit; at 50 kg 15 mg/h is 0.3
    ['continuous-iv', '62.5', '0.4', 'in', []],
    ['continuous-iv', '62.5', '0.401', 'in', ['NHS Highland 2/25 to 2/5 mg/kg/h']],
    ['continuous-iv', '50', '0.3', 'in', []],
    ['continuous-iv', '50', '0.301', 'in', ['NHS Highland 1/10 to 3/10 mg/kg/h']],
    ['continuous-iv', '50.001', '0.301', 'in', []],
    // 100 ÷ 24 ÷ 70 = 0.0595
    ['subcutaneous', '70', '0.06', 'out', ['Jackson et al. 2001 5/84 to 25/84 mg/kg/h']],
    ['subcutaneous', '70', '0.059', 'out', []],
    ['crps-sci-iv', '71', '0.35', 'in', []],
    // 25 ÷ 72 = 0.347
    ['crps-sci-iv', '72', '0.35', 'in', ['Schwartzman et al. 2009 25/72 to 25/72 mg/kg/h']],
    ['crps-sci-iv', '100', '0.25', 'in', [COHEN]],
  ])('%s, %s kg, %s: %s of the source range, %o', (protocol, weight, dose, where, expected) => {
    const { documented, ranges } = differingFrom(orderOf({ protocol, weight, dose }), PUBLISHED);
    expect(documented).toBe(where === 'in');
    expect(ends(ranges)).toEqual(expected);
  });
});

test('an order is compared on the measured weight: 0.2 × 45.5 kg ideal ÷ 100 kg', () => {
  const typed = { weight: '100', protocol: 'continuous-iv', dose: '0.2' };
  const body = { height: '152.4', sex: 'female', basis: 'ideal' };
  const read = readOrderForm({ ...EMPTY_ORDER, ...typed, ...body }, LIBRARY);
  if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
  const measured = onMeasuredWeight(read.value.order);
  expect([exact(measured.weight), exact(measured.dose)]).toEqual(['100 kg', '0.091 mg/kg/h']);
  // 5 and 25 mg/h ÷ 100 kg
  const { documented, ranges } = differingFrom(read.value.order, PUBLISHED);
  expect([documented, ends(ranges)]).toEqual([false, [ANZCA, 'NHS Highland 1/20 to 1/4 mg/kg/h']]);
});

test('an order on the actual weight is compared as it is', () => {
  const measured = onMeasuredWeight(
    orderOf({ protocol: 'continuous-iv', weight: '70', dose: '0.2' }),
  );
  expect([exact(measured.weight), exact(measured.dose)]).toEqual(['70 kg', '0.2 mg/kg/h']);
});
