import { crc32 } from 'node:zlib';
import { takeOver } from '../../src/answers/link';
import { handOver } from '../../src/intake/hand-over';
import { LIBRARY } from '../../src/library/bundled';
import { type OrderRow, orderOf } from '../dosing/orders';

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };
const MOUTH = { ...IV, protocol: 'oral', dose: '0.5' };

/** The fields before the checksum. */
function fieldsOf(row: OrderRow): string[] {
  const payload = handOver(orderOf(row), LIBRARY) ?? '';
  return Buffer.from(payload, 'base64url').toString('latin1').split('~').slice(0, -1);
}

/** A payload with a right checksum, whatever it says. */
function sealed(fields: readonly string[]): string {
  const text = fields.join('~');
  const crc = crc32(Buffer.from(text, 'latin1')).toString(16).padStart(8, '0');
  return Buffer.from(`${text}~${crc}`, 'latin1').toString('base64url');
}

function answer(payload: string): string {
  const taken = takeOver(payload, LIBRARY);
  return taken.kind === 'order' ? 'order' : taken.why;
}

const [LAYOUT, LIBRARY_ID, VERSION, FINGERPRINT, NAME] = [0, 1, 2, 3, 4] as const;
const [PROTOCOL, UNIT, WEIGHT, DOSE, DRUG, VOLUME, STEP, OFTEN] = [
  5, 6, 7, 8, 9, 10, 11, 12,
] as const;
const VIAL = 13;
const TITRATION = 15;

const changed = (row: OrderRow, at: number, field: string) => sealed(fieldsOf(row).with(at, field));

test('an unchanged payload, sealed here, is taken over', () => {
  expect(answer(sealed(fieldsOf(IV)))).toBe('order');
  expect(answer(changed(MOUTH, OFTEN, '4'))).toBe('order');
  expect(answer(changed(IV, VIAL, 'us-500-in-10'))).toBe('order');
});

describe('rightly sealed, and refused for what it says', () => {
  test.each([
    ['without a unit', IV, LAYOUT, '1'],
    ['without a unit', IV, LAYOUT, '2'],
    ['without a unit', IV, LAYOUT, '3'],
    ['another layout', IV, LAYOUT, '4'],
    ['another layout', IV, LAYOUT, '6'],
    ['another layout', IV, LAYOUT, ''],
    ['another layout', IV, LAYOUT, '03'],
    ['other limits', IV, VERSION, '2025-01-01'],
    ['other limits', IV, LIBRARY_ID, 'example-hospital-acute'],
    ['other limits', IV, FINGERPRINT, '1a2b3c4d5e6f'],
    ['torn', IV, VERSION, ''],
    ['torn', IV, LIBRARY_ID, ''],
    ['torn', IV, LIBRARY_ID, 'Built-in'],
    ['torn', IV, FINGERPRINT, '1a2b'],
    ['torn', IV, FINGERPRINT, '1A2B3C4D5E6F'],
    // the same limits by another name, and names that are none
    ['torn', IV, NAME, 'Example Hospital'],
    ['torn', IV, NAME, 'Example\nHospital'],
    ['torn', IV, NAME, 'x'.repeat(81)],
    // past a limit: 25 kg, 301 kg, 1.2 mg/kg/h, 0.4 mg/mL, 100 mg/mL, 1,400 mL/h, 0.14 mL/h at step 1
    ['out of bounds', IV, WEIGHT, '25'],
    ['out of bounds', IV, WEIGHT, '301'],
    ['out of bounds', IV, DOSE, '1.2'],
    ['out of bounds', IV, DRUG, '9.9'],
    ['out of bounds', IV, DRUG, '5000'],
    ['out of bounds', IV, DRUG, '0.5'],
    ['out of bounds', { ...IV, drug: '2500', dose: '0.1' }, STEP, '1'],
    ['out of bounds', MOUTH, DOSE, '3.6'],
    ['torn', MOUTH, OFTEN, '5'],
    ['torn', MOUTH, OFTEN, '3 '],
    ['torn', MOUTH, OFTEN, '03'],
    ['torn', IV, OFTEN, '3'],
    // steps of a titration table: finer than 0.01, of an order by mouth, not as short as they can be
    ['torn', IV, TITRATION, '0.009'],
    ['torn', IV, TITRATION, '0'],
    ['torn', IV, TITRATION, '0.10'],
    ['torn', MOUTH, TITRATION, '0.1'],
    // a vial by its place in a list, in other letters, that there is not, that overflows the link
    ['torn', IV, VIAL, '1'],
    ['torn', IV, VIAL, 'US-500-in-10'],
    ['torn', IV, VIAL, 'us-500-in-10 '],
    ['torn', IV, VIAL, 'us-250-in-5'],
    ['torn', IV, VIAL, 'us-500-in-10'.repeat(4)],
    ['torn', IV, PROTOCOL, 'intranasal'],
    ['torn', IV, PROTOCOL, ''],
    ['torn', IV, PROTOCOL, 'Continuous-IV'],
    // 0.2 mg/h is an order of its own; the others are no units of it
    ['order', IV, UNIT, 'mg/h'],
    ['torn', IV, UNIT, ''],
    ['torn', IV, UNIT, 'mg/kg'],
    ['torn', IV, UNIT, 'mg/24h'],
    ['torn', IV, UNIT, 'mcg/kg/min'],
    ['torn', IV, UNIT, 'MG/H'],
    ['torn', MOUTH, UNIT, 'mg/kg/h'],
    ['torn', IV, STEP, '0.5'],
    ['torn', IV, STEP, '0.10'],
    ['torn', IV, STEP, ''],
    // figures that are no figures, or not as short as they can be
    ['torn', IV, WEIGHT, '70.0'],
    ['torn', IV, WEIGHT, '070'],
    ['torn', IV, WEIGHT, '70.'],
    ['torn', IV, WEIGHT, '7O'],
    ['torn', IV, WEIGHT, '70 kg'],
    ['torn', IV, WEIGHT, '-70'],
    ['torn', IV, WEIGHT, '0'],
    ['torn', IV, WEIGHT, ''],
    ['torn', IV, WEIGHT, '1e2'],
    ['torn', IV, DOSE, '.2'],
    ['torn', IV, DOSE, '0.20'],
    ['torn', IV, DOSE, '0,2'],
    ['torn', IV, DOSE, '0.2001'],
    ['torn', IV, DRUG, '1/3'],
    ['torn', IV, DRUG, '100.000'],
    ['torn', IV, VOLUME, '50mL'],
    ['torn', IV, VOLUME, '5 0'],
  ])('%s: %o with field %i as “%s”', (why, row, at, field) => {
    expect(answer(changed(row, at, field))).toBe(why);
  });

  test('fields added, left out, doubled or in another order', () => {
    const fields = fieldsOf(IV);
    const wrong = [
      [...fields, ''],
      [...fields, 'Ms Smith'],
      [...fields.slice(0, WEIGHT), '70', ...fields.slice(WEIGHT)],
      fields.slice(0, -1),
      fields.slice(0, 2),
      fields.with(WEIGHT, '0.2').with(DOSE, '70').with(DRUG, '50').with(VOLUME, '100').slice(0, 8),
    ];
    expect(wrong.map((each) => answer(sealed(each)))).toEqual(wrong.map(() => 'torn'));
  });
});

describe('sealed, or written, another way', () => {
  const encoded = (changed: string) => Buffer.from(changed, 'latin1').toString('base64url');
  /** Of a payload and of the text inside it. */
  type Changed = (payload: string, text: string) => string;
  test.each<[string, Changed]>([
    ['nothing', () => ''],
    ['a space', () => ' '],
    ['the text itself', (_, text) => text],
    [
      'a checksum in capitals',
      (_, text) => encoded(text.slice(0, -8) + text.slice(-8).toUpperCase()),
    ],
    [
      'a checksum without its first digit',
      (_, text) => encoded(text.slice(0, -8) + text.slice(-7)),
    ],
    ['a checksum alone', (_, text) => encoded(text.slice(-8))],
    ['another layout under the old checksum', (_, text) => encoded(`4${text.slice(1)}`)],
    [
      'other limits under the old checksum',
      (_, text) => encoded(text.replace('~built-in~20', '~built-in~19')),
    ],
    ['no checksum', (_, text) => encoded(text.slice(0, -9))],
    ['a line end', (payload) => `${payload}\n`],
    ['a space before it', (payload) => ` ${payload}`],
    ['percent signs', (payload) => `${payload}%20`],
    ['the = of plain base 64', (payload) => `${payload}=`],
    ['the payload twice', (payload) => payload + payload],
    [
      'another sign for the same bits',
      (payload, text) => `${text.length % 3 === 0 ? payload : payload.slice(0, -1)}~`,
    ],
    ['ten thousand letters', () => 'A'.repeat(10_000)],
    ['five letters, which no base 64 has', () => 'AAAAA'],
  ])('%s is torn', (_, change) => {
    const textOf = (made: string) => Buffer.from(made, 'base64url').toString('latin1');
    // One whose checksum has a letter, which can be a capital.
    const payload =
      ['70', '71', '72']
        .map((weight) => handOver(orderOf({ ...IV, weight }), LIBRARY) ?? '')
        .find((made) => /[a-f]/.test(textOf(made).slice(-8))) ?? '';
    expect(answer(payload)).toBe('order');
    const text = textOf(payload);
    expect(answer(change(payload, text))).toBe('torn');
  });

  test('the unused bits of the last letter cannot be set', () => {
    const rows = ['70', '170', '70.5'].map((weight) => ({ ...IV, weight }));
    const payloads = rows.map((row) => handOver(orderOf(row), LIBRARY) ?? '');
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const taken = payloads.map((each) => {
      const ends = [...letters].map((letter) => each.slice(0, -1) + letter);
      return ends.filter((end) => answer(end) === 'order');
    });
    expect(taken).toEqual(payloads.map((each) => [each]));
    // Two of three lengths leave bits over.
    expect(payloads.filter(({ length }) => length % 4 !== 0).length).toBe(2);
  });
});
