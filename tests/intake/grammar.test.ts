import fc from 'fast-check';
import type { Unit } from '../../src/dosing/quantity';
import { readNumber } from '../../src/intake/number-entry';

const RUNS = { numRuns: 20_000 };
const UNITS: readonly Unit[] = ['kg', 'mg', 'mL', 'mg/kg', 'mg/kg/h'];

interface Recognised {
  /** Every digit, the point left out, and how many of them stand after it. */
  readonly digits: string;
  readonly places: number;
}

/**
 * The grammar again, character by character and without a pattern: digits without a needless zero in
 * front, optionally a point and one to three digits, optionally one space, the field's own unit.
 */
function recognise(typed: string, unit: string): Recognised | undefined {
  const isDigit = (at: number) => '0123456789'.includes(typed.charAt(at)) && at < typed.length;
  let at = 0;
  while (isDigit(at)) at += 1;
  const whole = typed.slice(0, at);
  if (whole === '' || (whole.length > 1 && whole.startsWith('0'))) return undefined;
  let part = '';
  if (typed.charAt(at) === '.') {
    at += 1;
    while (isDigit(at)) {
      part += typed.charAt(at);
      at += 1;
    }
    if (part.length < 1 || part.length > 3) return undefined;
  }
  const rest = typed.slice(at);
  const isUnit = rest === '' || rest === unit || rest === ` ${unit}` || rest === `\u00a0${unit}`;
  const digits = whole + part;
  const isZero = [...digits].every((digit) => digit === '0');
  return isUnit && !isZero ? { digits, places: part.length } : undefined;
}

/** Read exactly where the grammar says so, and then of exactly the value and the unit typed. */
function expectRightly(typed: string, unit: Unit) {
  const entry = readNumber(typed, unit);
  const right = recognise(typed, unit);
  expect(entry.kind).toBe(right ? 'read' : typed === '' ? 'empty' : 'refused');
  if (!right || entry.kind !== 'read') return;
  const { value } = entry.quantity;
  expect(entry.quantity.unit).toBe(unit);
  expect(value.s * value.n * 10n ** BigInt(right.places)).toBe(BigInt(right.digits) * value.d);
}

const units = fc.constantFrom(...UNITS);
const entries = fc
  .record({
    whole: fc.oneof(fc.constant('0'), fc.bigInt({ min: 1n, max: 10n ** 24n }).map(String)),
    part: fc.array(fc.constantFrom(...'0123456789'), { minLength: 0, maxLength: 3 }),
    gap: fc.constantFrom('', ' ', '\u00a0'),
    isUnitTyped: fc.boolean(),
    unit: units,
  })
  .map(({ whole, part, gap, isUnitTyped, unit }) => ({
    unit,
    typed:
      whole + (part.length > 0 ? `.${part.join('')}` : '') + (isUnitTyped ? `${gap}${unit}` : ''),
  }));

test('entries of the grammar are read with the value typed', () => {
  fc.assert(
    fc.property(entries, ({ typed, unit }) => expectRightly(typed, unit)),
    RUNS,
  );
});

test('one character put in, taken out or changed: read only where it is still of the grammar', () => {
  const characters = fc.constantFrom(...'0015.,-+ \u00a0\teEkgmLlbhO/７٧\u200b');
  const slip = fc.constantFrom('put in', 'taken out', 'changed');
  fc.assert(
    fc.property(entries, fc.nat(), characters, slip, ({ typed, unit }, where, character, kind) => {
      const at = where % (typed.length + 1);
      const after = typed.slice(kind === 'put in' ? at : at + 1);
      expectRightly(typed.slice(0, at) + (kind === 'taken out' ? '' : character) + after, unit);
    }),
    RUNS,
  );
});

test('short strings of the characters that matter', () => {
  const near = fc.string({ unit: fc.constantFrom(...'00157.,- kgmL/h'), maxLength: 7 });
  fc.assert(
    fc.property(near, units, (typed, unit) => expectRightly(typed, unit)),
    RUNS,
  );
});

test('anything at all', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.double().map(String));
  fc.assert(
    fc.property(any, units, (typed, unit) => expectRightly(typed, unit)),
    RUNS,
  );
});

test('the recogniser itself, by hand', () => {
  expect(recognise('70.50 kg', 'kg')).toEqual({ digits: '7050', places: 2 });
  expect(recognise('0.05', 'kg')).toEqual({ digits: '005', places: 2 });
  for (const wrong of ['', '.5', '5.', '007', '0', '0.00', '70.1234', '70 mg', ' 70', '7 0']) {
    expect(recognise(wrong, 'kg')).toBeUndefined();
  }
});
