import { json } from '../../src/dosing/json';
import { quantity } from '../../src/dosing/quantity';
import { courseAt } from '../../src/dosing/read-course';
import { orderAt } from '../../src/dosing/read-order';
import { rangesAt } from '../../src/dosing/read-ranges';
import { readingAt } from '../../src/dosing/read-reading';
import type { Place, Refusal } from '../../src/dosing/refusal';
import { LIBRARY } from '../../src/library/bundled';
import { COURSE, ORDER, READING } from './face-orders';
import { protocolOf } from './orders';

/** What is read at the root of a call, and all that is refused. */
function read<T>(reads: (place: Place, library: typeof LIBRARY) => T, request: unknown) {
  const refusals: Refusal[] = [];
  return { value: reads({ json: request, path: '', refusals }, LIBRARY), refusals };
}

const [SMALL] = LIBRARY.products.vials.value;
const MIXED = {
  drug: '100',
  volume: '50',
  mixing: { vial: 'us-200-in-20', way: 'added to' },
};
const BODY = { basis: 'ideal', sex: 'female', height: '165' };
/** 45.5 + 2.3 × (165 − 152.4) ÷ 2.54 = 56.909… */
const IDEAL = quantity('56.91', 'kg');

test('an infusion order is read whole: body, mixing, its own titration step', () => {
  const body = { actual: quantity('70', 'kg'), height: quantity('165', 'cm'), sex: 'female' };
  const { value, refusals } = read(orderAt, {
    ...ORDER,
    body: BODY,
    preparation: MIXED,
    titrationStep: '0.02',
  });
  expect(refusals).toEqual([]);
  expect(value?.order).toEqual({
    delivery: 'infusion',
    protocol: protocolOf('continuous-iv'),
    weight: IDEAL,
    dosedOn: { basis: 'ideal', body },
    dose: quantity('0.2', 'mg/kg/h'),
    preparation: {
      drug: quantity('100', 'mg'),
      // 50 mL and 100 mg of 10 mg/mL.
      volume: expect.objectContaining(quantity('60', 'mL')),
      mixing: { vial: SMALL, way: 'added to', entered: quantity('50', 'mL') },
    },
    step: quantity('0.1', 'mL/h'),
    titrationStep: quantity('0.02', 'mg/kg/h'),
  });
  expect(value?.body).toMatchObject({ basis: 'ideal', body, weights: { ideal: IDEAL } });
});

test('a body that is dosed on its actual weight is given back, and changes nothing about the order', () => {
  const plain = read(orderAt, ORDER).value;
  const { value } = read(orderAt, { ...ORDER, body: { ...BODY, basis: 'actual' } });
  expect(value?.order).toEqual(plain?.order);
  expect(plain?.body).toBeUndefined();
  expect(value?.body?.weights.actual).toEqual(quantity('70', 'kg'));
});

test('a reading is read whole, and only what is there', () => {
  const { value } = read(readingAt, READING);
  const own = {
    delivery: 'infusion',
    protocol: protocolOf('continuous-iv'),
    preparation: { drug: quantity('100', 'mg'), volume: quantity('50', 'mL') },
    set: quantity('70', 'mL/h'),
    step: quantity('0.1', 'mL/h'),
    dose: quantity('0.2', 'mg/kg/h'),
    running: true,
  };
  expect(value).toStrictEqual({ ...own, weight: quantity('70', 'kg') });
  const more = { before: '3.5', orderedWeight: '68', titrationStep: '0.1', body: BODY };
  const whole = read(readingAt, { ...READING, ...more, running: false }).value;
  expect(whole).toStrictEqual({
    ...own,
    running: false,
    weight: IDEAL,
    body: expect.objectContaining({
      basis: 'ideal',
      weights: expect.objectContaining({ ideal: IDEAL }),
    }),
    before: quantity('3.5', 'mL/h'),
    orderedWeight: quantity('68', 'kg'),
    titrationStep: quantity('0.1', 'mg/kg/h'),
  });
});

test('a reading of a syringe: doses a day, no dose, nothing said of a pump', () => {
  const { dose: _, running: __, ...rest } = READING;
  const oral = { ...rest, protocol: 'oral', set: '3.5', dosesPerDay: '4' };
  expect(read(readingAt, oral).value).toStrictEqual({
    delivery: 'divided doses',
    protocol: protocolOf('oral'),
    weight: quantity('70', 'kg'),
    preparation: { drug: quantity('100', 'mg'), volume: quantity('50', 'mL') },
    set: quantity('3.5', 'mL/dose'),
    step: quantity('0.1', 'mL/dose'),
    dosesPerDay: quantity('4', 'doses/day'),
  });
  for (const name of ['running', 'before', 'titrationStep'] as const) {
    const { value, refusals } = read(readingAt, {
      ...oral,
      [name]: name === 'running' ? true : '0.1',
    });
    expect([value, refusals]).toEqual([
      undefined,
      [{ path: `/${name}`, why: 'not for this protocol' }],
    ]);
  }
});

const LEFT_OUT: [string, (place: Place, library: typeof LIBRARY) => unknown, object, string[]][] = [
  ['order', orderAt, ORDER, ['protocol', 'weight', 'dose', 'step']],
  ['reading', readingAt, READING, ['protocol', 'weight', 'preparation', 'set', 'step', 'running']],
  ['course', courseAt, COURSE, ['infusion', 'hours', 'days']],
  ['weight', rangesAt, { weight: '70' }, ['weight']],
];

test.each(LEFT_OUT)(
  '%s: what it cannot be read without is missed by name',
  (_, reads, whole, names) => {
    expect(read(reads, whole).value).toBeDefined();
    for (const name of names) {
      const { value, refusals } = read(reads, { ...whole, [name]: undefined });
      expect([value, refusals]).toEqual([undefined, [{ path: `/${name}`, why: 'missing' }]]);
    }
  },
);

const DEEP: [string, object, string[]][] = [
  ['body', { ...ORDER, body: BODY }, ['basis', 'sex', 'height']],
  ['dose', ORDER, ['figure', 'unit']],
  ['preparation', ORDER, ['drug', 'volume']],
  ['preparation/mixing', { ...ORDER, preparation: MIXED }, ['vial', 'way']],
];

/** An object with one of its parts, at any depth, changed. */
function changed(whole: unknown, [name = '', ...deeper]: string[], to: unknown): unknown {
  const fields = Object(whole);
  return { ...fields, [name]: deeper.length === 0 ? to : changed(fields[name], deeper, to) };
}

test.each(DEEP)(
  'in /%s every part is needed, read as text, and no other is known',
  (path, whole, names) => {
    for (const name of names) {
      for (const [to, why] of [
        [undefined, 'missing'],
        [true, 'not text'],
      ]) {
        const { value, refusals } = read(orderAt, changed(whole, [...path.split('/'), name], to));
        expect([value, refusals]).toEqual([undefined, [{ path: `/${path}/${name}`, why }]]);
      }
    }
    const { value, refusals } = read(orderAt, changed(whole, [...path.split('/'), 'more'], '1'));
    expect([value, refusals]).toEqual([undefined, [{ path: `/${path}/more`, why: 'unknown key' }]]);
  },
);

test('a weight is asked for with a body, a preparation, a protocol; wrong ones are refused', () => {
  const whole = { weight: '70', body: BODY, preparation: ORDER.preparation, protocol: 'oral' };
  expect(read(rangesAt, whole).value).toMatchObject({
    weights: { weight: IDEAL, body: { basis: 'ideal' } },
    preparation: { drug: quantity('100', 'mg') },
    protocol: protocolOf('oral'),
  });
  for (const name of ['body', 'preparation', 'protocol'] as const) {
    expect(read(rangesAt, { ...whole, [name]: 1 }).value).toBeUndefined();
  }
});

test('a course takes the weight and the preparation of its infusion for its single dose', () => {
  const singleDose = {
    protocol: 'single-iv-dose',
    dose: { figure: '0.3', unit: 'mg/kg' },
    step: '0.01',
  };
  const infusion = { ...ORDER, body: BODY };
  const { value } = read(courseAt, { infusion, hours: '24', days: '104', singleDose });
  expect(value).toMatchObject({ hours: quantity('24', 'h'), days: quantity('104', 'days') });
  expect(value?.body?.basis).toBe('ideal');
  expect(read(courseAt, COURSE).value?.body).toBeUndefined();
  expect(value?.single).toStrictEqual({
    delivery: 'single dose',
    protocol: protocolOf('single-iv-dose'),
    weight: IDEAL,
    dosedOn: value?.infusion.dosedOn,
    preparation: value?.infusion.preparation,
    dose: quantity('0.3', 'mg/kg'),
    step: quantity('0.01', 'mL'),
  });
  const { preparation: _, ...without } = ORDER;
  expect(
    Object.keys(
      read(courseAt, { infusion: without, hours: '1', days: '1', singleDose }).value?.single ?? {},
    ).sort(),
  ).toEqual(['delivery', 'dose', 'protocol', 'step', 'weight']);
  for (const name of ['protocol', 'dose', 'step'] as const) {
    const { refusals } = read(courseAt, {
      ...COURSE,
      singleDose: { ...singleDose, [name]: undefined },
    });
    expect(refusals).toEqual([{ path: `/singleDose/${name}`, why: 'missing' }]);
  }
});

test.each([
  ['a count', 428n, '428'],
  ['nothing', null, null],
  [
    'a list',
    [quantity('1/3', 'h'), true, 'x'],
    [{ figure: '0.333333333333', exact: '1/3', unit: 'h' }, true, 'x'],
  ],
  ['what is not there', { a: undefined, b: () => 1, c: 0 }, { c: 0 }],
  [
    'what the library says',
    { value: 'usually', at: { figure: '1', unit: 'h' } },
    { value: 'usually', at: { figure: '1', unit: 'h' } },
  ],
])('%s as JSON', (_, value, said) => {
  expect(json(value)).toStrictEqual(said);
});
