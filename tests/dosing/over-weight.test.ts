import { Fraction } from 'fraction.js';
import { ceilingAt } from '../../src/dosing/ceiling';
import { amount } from '../../src/dosing/dose-by-weight';
import { forPerson } from '../../src/dosing/for-person';
import type { Library } from '../../src/dosing/library';
import { overWeight } from '../../src/dosing/over-weight';
import type { Protocol } from '../../src/dosing/protocol';
import { type Quantity, quantity, type Range, type Unit } from '../../src/dosing/quantity';
import { rangeAt } from '../../src/dosing/range-at';
import type { Delivery } from '../../src/dosing/units';
import { weightChart } from '../../src/dosing/weight-chart';
import { LIBRARY } from '../../src/library/bundled';
import { inUse } from '../library/published-in-use';

function protocolOf(library: Library, id?: string): Protocol {
  const found = library.protocols.find((each) => id === undefined || each.id === id);
  if (!found) throw new Error(`no protocol ${id}`);
  return found;
}
const bandsOf = (library: Library, id?: string) =>
  overWeight(protocolOf(library, id), library.bounds);
const said = ({ low, high }: Range<Unit>) =>
  `${low.value.toFraction()} to ${high.value.toFraction()} ${high.unit}`;
const stopsOf = (library: Library, id?: string) =>
  bandsOf(library, id).map(({ stops }) =>
    stops.map(({ weights, stop }) => `${said(weights)}: ${said(stop)}`),
  );

const CONWAY = inUse('conway-as-published');
const HIGHLAND = inUse('nhs-highland-closed');
const SCHWARTZMAN = inUse('schwartzman-as-published');
const UWHC = inUse('uwhc-as-published');

// By hand: per kilogram × 30 and × 300 kg; a cap ÷ a figure per kilogram is the weight at which the line bends.
test.each<[string, Library, string | undefined, string[][]]>([
  ['no cap: straight', CONWAY, undefined, [['30 to 300 kg: 30 to 300 mg/h']]],
  [
    'a cap of 25 mg/h bends 0.35 mg/kg/h at 25 ÷ 0.35 = 71.43 kg',
    SCHWARTZMAN,
    undefined,
    [['30 to 500/7 kg: 21/2 to 25 mg/h', '500/7 to 300 kg: 25 to 25 mg/h']],
  ],
  [
    'two bands of one figure each, and their adjustments',
    HIGHLAND,
    undefined,
    [
      ['30 to 50 kg: 15 to 15 mg/h'],
      ['30 to 50 kg: 15 to 15 mg/h'],
      ['50 to 300 kg: 25 to 25 mg/h'],
      ['50 to 300 kg: 25 to 25 mg/h'],
    ],
  ],
  [
    'the tool’s 75 mg from 150 kg; from 250 kg the end of the source range, which it never lies below',
    LIBRARY,
    'single-iv-dose',
    [['30 to 150 kg: 15 to 75 mg', '150 to 250 kg: 75 to 75 mg', '250 to 300 kg: 75 to 90 mg']],
  ],
  [
    'the tool’s 1,000 mg in 24 hours, 125/3 mg/h, from 59.52 to 208.33 kg',
    LIBRARY,
    'subcutaneous',
    [
      [
        '30 to 1250/21 kg: 21 to 125/3 mg/h',
        '1250/21 to 625/3 kg: 125/3 to 125/3 mg/h',
        '625/3 to 300 kg: 125/3 to 60 mg/h',
      ],
    ],
  ],
])('what stops a dose over weight: %s', (_, library, id, expected) => {
  expect(stopsOf(library, id)).toEqual(expected);
});

test('the range is capped where the stop is: 0.1 to 0.3 mg/kg, at most 20 mg', () => {
  // 20 ÷ 0.3 = 66.67 kg; 20 ÷ 0.1 = 200 kg.
  const [all] = bandsOf(UWHC);
  expect(
    all?.ranges.map(({ weights, low, high }) => [said(weights), low && said(low), said(high)]),
  ).toEqual([
    ['30 to 200/3 kg', '3 to 20/3 mg', '9 to 20 mg'],
    ['200/3 to 200 kg', '20/3 to 20 mg', '20 to 20 mg'],
    ['200 to 300 kg', undefined, '20 to 20 mg'],
  ]);
});

/** Where a straight line is at a weight between its ends. */
function onLine(weights: Range<'kg'>, line: Range<Unit>, weight: Fraction): Fraction {
  const part = weight.sub(weights.low.value).div(weights.high.value.sub(weights.low.value));
  return line.low.value.add(part.mul(line.high.value.sub(line.low.value)));
}

test('at every half kilogram the lines are where a dose is stopped, and where its range ends', () => {
  const closed = inUse('mid-essex-closed');
  let looked = 0;
  for (const library of [LIBRARY, CONWAY, HIGHLAND, SCHWARTZMAN, UWHC, closed]) {
    for (const protocol of library.protocols) {
      const worked = (weight: Quantity<'kg'>, adjustment: string | undefined) => {
        const own = forPerson<Delivery>(protocol, weight, adjustment);
        const { limit } = ceilingAt<Delivery>(own, weight);
        const inMg = (dose: Parameters<typeof amount>[1]) =>
          amount<Delivery>(protocol.delivery, dose, weight).value.toFraction();
        const stop = inMg(quantity(limit.at.figure, limit.at.unit));
        return { stop, high: inMg(rangeAt<Delivery>(own, weight).high) };
      };
      for (const band of overWeight(protocol, library.bounds)) {
        for (let half = 61; half < 600; half += 1) {
          const at = new Fraction(half, 2);
          const isIn = ({ weights }: { readonly weights: Range<'kg'> }) =>
            at.gt(weights.low.value) && at.lt(weights.high.value);
          const stop = band.stops.find(isIn);
          const range = band.ranges.find(isIn);
          if (!stop || !range) continue;
          const drawn = {
            stop: onLine(stop.weights, stop.stop, at).toFraction(),
            high: onLine(range.weights, range.high, at).toFraction(),
          };
          expect(drawn, `${protocol.id} at ${at}`).toEqual(
            worked(quantity(at, 'kg'), band.adjustment),
          );
          looked += 1;
        }
      }
    }
  }
  expect(looked).toBeGreaterThan(5_000);
});

test('the picture: the bend of the cap, from nothing to the highest stop', () => {
  const chart = weightChart(bandsOf(SCHWARTZMAN));
  // (71.43 − 30) ÷ 270 = 15.34 %; 10.5 of 25 mg/h is 58 % down.
  const [band] = chart?.bands ?? [];
  expect(band?.stop.map(({ across, down }) => [across.toFixed(2), down.toFixed(2)])).toEqual([
    ['0.00', '58.00'],
    ['15.34', '0.00'],
    ['15.34', '0.00'],
    ['100.00', '0.00'],
  ]);
  const marks = chart?.weights.map(({ at, figure }) => [
    at.toFixed(1),
    figure.value.valueOf().toFixed(1),
  ]);
  expect(marks).toEqual([
    ['0.0', '30.0'],
    ['100.0', '300.0'],
    ['15.3', '71.4'],
  ]);
});

test('nobody dosed: no picture', () => {
  expect(weightChart([])).toBeUndefined();
  const none = bandsOf(CONWAY).map((band) => ({ ...band, stops: [], ranges: [] }));
  expect(weightChart(none)).toBeUndefined();
});
