import { readDose } from '../../src/intake/dose-entry';
import { LIBRARY } from '../../src/library/bundled';
import { spaced } from '../../src/wording/text';
import { protocolOf } from '../dosing/orders';
import { said } from '../wording/pages';

const NBSP = '\u00a0';

/** What comes of an entry in the field of a unit: the figure, or why it is not taken and the unit that it names. */
function read(protocol: string, unit: string, typed: string): string {
  const { orderedIn } = protocolOf(protocol);
  const field = orderedIn.find((each) => each === unit);
  if (!field) throw new Error(`No ${unit} under ${protocol}`);
  const entry = readDose(typed, field, orderedIn);
  if (entry.kind === 'read') return `${entry.quantity.value} ${entry.quantity.unit}`;
  if (entry.kind === 'empty') return 'empty';
  return 'named' in entry ? `${entry.why}: ${entry.named}` : entry.why;
}

test.each([
  ['continuous-iv', 'mg/kg/h', ['0.2', '0.2 mg/kg/h', '0.2mg/kg/h', `0.2${NBSP}mg/kg/h`]],
  ['continuous-iv', 'mg/h', ['5', '5 mg/h', `5${NBSP}mg/h`]],
  ['continuous-iv', 'microgram/kg/min', ['5', '5 microgram/kg/min', `5${NBSP}microgram/kg/min`]],
  [
    'subcutaneous',
    'mg/24h',
    ['100', '100 mg in 24 hours', `100${NBSP}mg${NBSP}in${NBSP}24${NBSP}hours`, '100 mg in 24 h'],
  ],
  ['single-iv-dose', 'mg', ['21', '21 mg', `21${NBSP}mg`]],
  ['single-iv-dose', 'mg/kg', ['0.3', '0.3 mg/kg']],
  ['oral', 'mg/dose', ['25', '25 mg', '25 mg per dose', `25${NBSP}mg${NBSP}per${NBSP}dose`]],
  ['oral', 'mg/kg/dose', ['0.5', '0.5 mg/kg', '0.5 mg/kg per dose']],
])('%s: its own unit may follow the figure, in %s', (protocol, unit, entries) => {
  for (const typed of entries) {
    expect(read(protocol, unit, typed), typed).toBe(`${parseFloat(typed)} ${unit}`);
  }
});

describe('another unit of the list is asked about, however it is written', () => {
  const written: Record<string, readonly string[]> = {
    'mg/h': ['mg/h', 'MG/H', 'mg/hr', 'mg/hour', 'mg per hour', 'milligrams per hour', 'mg / h'],
    'microgram/kg/min': [
      ...['mcg/kg/min', 'MCG/KG/MIN', 'mcg/kg/minute', 'ug/kg/min', 'microgram/kg/min'],
      // The micro sign, the Greek letter mu, and its capital
      ...['\u00b5g/kg/min', '\u03bcg/kg/min', '\u00b5G/kg/min', '\u039cg/kg/min'],
      ...['micrograms/kg/min', 'micrograms per kilogram per minute', 'mcg / kg / min'],
    ],
  };
  test.each(Object.entries(written))('%s, in the field of mg/kg/h', (unit, spellings) => {
    for (const words of spellings) {
      for (const gap of ['', ' ', NBSP]) {
        expect(read('continuous-iv', 'mg/kg/h', `5${gap}${words}`), words).toBe(
          `unit to choose: ${unit}`,
        );
      }
    }
  });

  const perDay = ['mg/24h', 'mg/24 h', 'mg in 24 h', 'mg in 24 hours', 'mg over 24 h', 'mg/day'];
  const pasted = `mg${NBSP}in${NBSP}24${NBSP}hours`;
  test.each([...perDay, 'MG/24H', 'mg / 24 hrs', 'milligrams in 24 hours', pasted])(
    '100 %s, in the field of mg/h',
    (words) => {
      expect(read('subcutaneous', 'mg/h', `100 ${words}`)).toBe('unit to choose: mg/24h');
    },
  );

  test.each([
    ['single-iv-dose', 'mg/kg', '21 mg', 'mg'],
    ['single-iv-dose', 'mg', '0.3 mg/kg', 'mg/kg'],
    ['crps-sci-iv', 'mg/kg/h', '22 mg/h', 'mg/h'],
    ['crps-sci-iv', 'mg/h', '0.35 mg/kg/h', 'mg/kg/h'],
    ['oral', 'mg/kg/dose', '25 mg', 'mg/dose'],
    ['oral', 'mg/dose', '0.5 mg/kg', 'mg/kg/dose'],
    ['subcutaneous', 'mg/24h', '0.1 mg/kg/h', 'mg/kg/h'],
    ['continuous-iv', 'microgram/kg/min', '0.3 mg/kg/h', 'mg/kg/h'],
  ])('%s in %s: “%s” asks for %s', (protocol, unit, typed, other) => {
    expect(read(protocol, unit, typed)).toBe(`unit to choose: ${other}`);
  });
});

test.each([
  ['continuous-iv', 'microgram/kg/min', '5 mcg/kg/min'],
  ['continuous-iv', 'microgram/kg/min', '5 \u00b5g/kg/min'],
  ['continuous-iv', 'mg/kg/h', '0.2 Mg/Kg/H'],
  ['continuous-iv', 'mg/kg/h', '0.2 mg/kg/hr'],
  ['subcutaneous', 'mg/24h', '100 mg/24h'],
])('%s in %s: “%s” is its own unit, written otherwise', (protocol, unit, typed) => {
  expect(read(protocol, unit, typed)).toBe(`own unit otherwise: ${unit}`);
});

test.each([
  // Sixty times another figure
  ['continuous-iv', 'mg/kg/h', '5 mcg/kg/h', 'micrograms per hour'],
  ['continuous-iv', 'microgram/kg/min', '5 microgram/kg/h', 'micrograms per hour'],
  ['continuous-iv', 'microgram/kg/min', '5 \u03bcg/h', 'micrograms per hour'],
  // As printed for mg/kg/h
  ['continuous-iv', 'mg/kg/h', '0.2 mg/kg/min', 'unit not of the list'],
  ['continuous-iv', 'mg/h', '5 mg/min', 'unit not of the list'],
  ['continuous-iv', 'mg/h', '100 mg in 24 hours', 'unit not of the list'],
  ['crps-sci-iv', 'mg/kg/h', '5 mcg/kg/min', 'unit not of the list'],
  ['subcutaneous', 'mg/h', '5 mcg/kg/min', 'unit not of the list'],
  ['single-iv-dose', 'mg', '300 mcg', 'unit not of the list'],
  ['single-iv-dose', 'mg/kg', '0.3 mg/kg/h', 'unit not of the list'],
  ['oral', 'mg/dose', '25 mg/h', 'unit not of the list'],
  // Not a dose at all
  ['continuous-iv', 'mg/h', '5 mL/h', 'another unit'],
  ['continuous-iv', 'mg/h', '5 mg 24', 'not a number'],
])('%s in %s: “%s” is refused: %s', (protocol, unit, typed, why) => {
  expect(read(protocol, unit, typed)).toBe(why);
});

// What is wrong with the figure comes first.
test.each([
  ['0 mg/h', 'not more than zero'],
  ['0.5 mg/h', 'unit to choose: mg/h'],
  ['.5 mg/h', 'no zero before the point'],
  ['5,5 mcg/kg/min', 'comma'],
  ['05 mg/h', 'extra zeros'],
  ['5.1234 mg/h', 'too many decimals'],
  ['5 mg/h ', 'space around'],
  ['5 mg\u200b/h', 'invisible'],
  ['-5 mg/h', 'not more than zero'],
])('“%s” in the field of mg/kg/h: %s', (typed, why) => {
  expect(read('continuous-iv', 'mg/kg/h', typed)).toBe(why);
});

describe('in sentences', () => {
  const sentence = (typed: { protocol?: string; unit?: string; dose: string }) =>
    said({ weight: '70', protocol: 'continuous-iv', ...typed });

  test.each([
    [
      { dose: '5 mg/h' },
      'Ordered dose is in milligrams per kilogram per hour here. For an order in milligrams per hour, choose “milligrams per hour” under “Ordered in”, then type the figure alone.',
    ],
    [
      { dose: '5 \u00b5g/kg/min' },
      'Ordered dose is in milligrams per kilogram per hour here. For an order in micrograms per kilogram per minute, choose “micrograms per kilogram per minute” under “Ordered in”, then type the figure alone.',
    ],
    [
      { unit: 'microgram/kg/min', dose: '5 mcg/kg/min' },
      'Ordered dose is in micrograms per kilogram per minute already. Type the figure alone.',
    ],
    [
      { unit: 'microgram/kg/min', dose: '5 mcg/kg/h' },
      'Ordered dose in micrograms per kilogram per hour is not taken: taken for per minute, it would be 60 times as much. Ask the prescriber for the order in milligrams per kilogram per hour, milligrams per hour or micrograms per kilogram per minute.',
    ],
    [
      { dose: '300 mcg/h' },
      'Ordered dose in micrograms per hour is not taken: taken for per minute, it would be 60 times as much. Ask the prescriber for the order in milligrams per kilogram per hour, milligrams per hour or micrograms per kilogram per minute.',
    ],
    [
      { protocol: 'single-iv-dose', dose: '0.2 mg/kg/h' },
      'Ordered dose must be in milligrams per kilogram or milligrams. Look at the order and the protocol again. If the order says another unit, ask the prescriber; do not convert it by hand.',
    ],
  ])('%o', (typed, expected) => {
    expect(sentence(typed)).toEqual([expected]);
  });

  test('no abbreviated microgram is ever printed, whatever is typed in whichever field', () => {
    const typed = ['mcg', 'ug', '\u00b5g', '\u03bcg'].flatMap((mass) =>
      ['', '/kg', '/h', '/kg/h', '/kg/min', '/min', '/kg/24h', '/dose', '/min/kg', '/x'].map(
        (rest) => `5 ${mass}${rest}`,
      ),
    );
    for (const { id, orderedIn } of LIBRARY.protocols) {
      for (const unit of orderedIn) {
        for (const dose of typed) {
          const sentences = said({ weight: '70', protocol: id, unit, dose });
          expect(sentences).toHaveLength(1);
          expect(spaced(sentences.join(' '))).not.toMatch(/\bmcg|\bug\b|[\u00b5\u03bc]/i);
        }
      }
    }
  });
});
