import { Fraction } from 'fraction.js';
import { workOut } from '../../src/dosing/plan';
import type { DosingUnit } from '../../src/dosing/units';
import { protocolRows } from '../../src/wording/protocol-limits';
import { sheet, withheldSheet } from '../../src/wording/sheet';
import { plain, spaced } from '../../src/wording/text';
import { ownLibrary, ownOrder } from '../library/own-library';

const CITATION = { decidedBy: 'Example Hospital', reason: 'made up for this test' };
const EVERYONE = { appliesTo: 'everyone', citation: CITATION } as const;

/** What a sheet says of an order: as a plan its bar and its working, else what stops it. */
function saidOf(library: ReturnType<typeof ownLibrary>, row: Parameters<typeof ownOrder>[1]) {
  const order = ownOrder(library, row);
  const outcome = workOut(order, library);
  if (outcome.kind === 'withheld') {
    const { messages } = withheldSheet(outcome, order, library);
    return {
      isStopped: true,
      bar: '',
      perKg: '',
      lines: messages.map(({ body }) => spaced(plain(body))),
    };
  }
  const { bar, equations } = sheet(outcome.plan, library).workedOut;
  const found = equations.find(({ label }) => /^Per kilogram/.test(label));
  return {
    isStopped: false,
    bar: `${spaced(bar.ordered.label)}. ${spaced(plain(bar.caption))}`,
    perKg: spaced(found?.result ?? ''),
    lines: [],
  };
}

/** The frail of Highland at 50.1 kg, at most 10 mg/h; what a pharmacist read off the sheet. */
describe('at a limit for the whole body, the order and the limit read the same', () => {
  const capped = (hardMax: string) =>
    ownLibrary('nhs-highland-closed', {
      bands: [{ ...EVERYONE, unit: 'mg/h', limits: { hardMax } }],
    });

  test.each([
    // 10 ÷ 50.1 = 0.19960…, 10 ÷ 70 = 0.14285…, 25 ÷ 150 = 0.16666…
    ['10', '50.1', '0.2'],
    ['10', '70', '0.143'],
    ['25', '150', '0.167'],
  ])('%s mg/h at %s kg', (dose, weight, perKg) => {
    const said = saidOf(capped(dose), { weight, dose, unit: 'mg/h', drug: '200', volume: '40' });
    expect(said.bar).toContain(
      `Stopped above ${dose} mg/h (${perKg} mg/kg/h). The order: ${dose} mg/h (${perKg} mg/kg/h).`,
    );
  });

  test('just below it, neither reads as the other: 9.98 ÷ 50.1 = 0.19920…', () => {
    const said = saidOf(capped('10'), { weight: '50.1', dose: '9.98', unit: 'mg/h' });
    expect(said.bar).toContain(
      'Stopped above 10 mg/h (0.1996 mg/kg/h). The order: 9.98 mg/h (0.199 mg/kg/h).',
    );
  });

  test('far below it, the limit is rounded down as anywhere', () => {
    const said = saidOf(capped('10'), { weight: '50.1', dose: '5', unit: 'mg/h' });
    expect(said.bar).toContain('Stopped above 10 mg/h (0.199 mg/kg/h). The order: 5 mg/h (0.1 mg');
  });

  test('where the step brings the rate to the limit itself, that reads as the limit', () => {
    // 9.99 mg/h of 5 mg/mL is 1.998 mL/h: 2 mL/h, which is 10 mg/h; 0.19940… and 0.19960… mg/kg/h.
    const row = { weight: '50.1', dose: '9.99', unit: 'mg/h', drug: '200', volume: '40' } as const;
    const said = saidOf(capped('10'), row);
    expect(said.bar).toContain('Stopped above 10 mg/h (0.2 mg/kg/h). The order: 9.99 mg/h (0.199');
  });

  test('below a hard minimum the order does not read as the minimum', () => {
    const library = ownLibrary('nhs-highland-closed', {
      bands: [{ ...EVERYONE, unit: 'mg/h', limits: { hardMin: '10', hardMax: '20' } }],
    });
    const said = saidOf(library, { weight: '50.1', dose: '9.98', unit: 'mg/h' });
    expect(said.lines).toEqual([
      '9.98 mg/h, 0.199 mg/kg/h, ordered on actual weight is less than 10 mg/h (0.1996 mg/kg/h at 50.1 kg), the hard minimum of this protocol.',
    ]);
  });
});

test('a limit is printed with every digit that is written', () => {
  const library = ownLibrary('nhs-highland-closed', {
    bands: [{ ...EVERYONE, unit: 'mg/h', limits: { initial: '2.1234', hardMax: '12.3678' } }],
  });
  const [protocol] = library.protocols;
  expect(protocol && protocolRows(protocol, library).map(({ says }) => spaced(says))).toEqual(
    expect.arrayContaining([expect.stringContaining('12.3678 mg/h')]),
  );
  const said = saidOf(library, { weight: '70', dose: '12.4', unit: 'mg/h' });
  expect(said.lines[0]).toContain(
    '12.4 mg/h, 0.177 mg/kg/h, ordered on actual weight is more than 12.3678 mg/h',
  );
});

/** The same numbers each time, from 0 to 1. */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(19);
const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const decimal = (from: number, to: number, places: number) =>
  new Fraction(whole(from * 10 ** places, to * 10 ** places), 10 ** places);
const text = (value: Fraction) => value.toString(9);

interface Drawn {
  readonly library: ReturnType<typeof ownLibrary>;
  readonly weight: Fraction;
  readonly limit: Fraction;
  readonly isMinimum: boolean;
  readonly units: readonly [flat: DosingUnit, perKg: DosingUnit];
}

/** A protocol with a hard limit for the whole body, alone or beside one per kilogram that is never the lower. */
function drawn(): Drawn {
  const isInfusion = random() < 0.5;
  const [flat, perKg] = isInfusion ? (['mg/h', 'mg/kg/h'] as const) : (['mg', 'mg/kg'] as const);
  const weight = decimal(30, 250, whole(0, 2));
  const limit = decimal(2, 14, whole(0, 5));
  const isMinimum = random() < 0.25;
  const limits = isMinimum
    ? { hardMin: text(limit), hardMax: text(limit.add('0.9')) }
    : { hardMax: text(limit) };
  const band = { ...EVERYONE, unit: flat, limits };
  const capped = {
    ...{ ...EVERYONE, unit: perKg, limits: { hardMax: '0.5' } },
    notToExceed: { figure: text(limit), unit: flat },
  };
  const name = isInfusion ? 'nhs-highland-closed' : 'uwhc-as-published';
  const bands = [isMinimum || random() < 0.6 ? band : capped];
  const library = ownLibrary(name, { orderedIn: [flat, perKg], bands });
  return { library, weight, limit, isMinimum, units: [flat, perKg] };
}

const figuresIn = (said: string, unit: string) =>
  [...said.matchAll(/([\d.]+) (mg\/kg\/h|mg\/kg|mg\/h|mg)(?![\w/])/g)].flatMap(
    ([, figure = '', its]) => (its === unit ? [new Fraction(figure)] : []),
  );

test('thousands of orders at, just below and just above a hard limit: figures compare as the doses do', () => {
  const counted = { on: 0, below: 0, above: 0, delivered: 0 };
  for (let count = 0; count < 3500; count += 1) {
    const { library, weight, limit, isMinimum, units } = drawn();
    const [flat, perKg] = units;
    const unit = units[whole(0, 1)] ?? flat;
    const edge = unit === flat ? limit : limit.div(weight);
    const away = [
      '0',
      '0',
      '0',
      '0',
      '0.001',
      '-0.001',
      '0.002',
      '-0.002',
      '0.01',
      '-0.01',
      '0.1',
      '-0.1',
    ];
    const dose = edge.round(3).add(away[whole(0, away.length - 1)] ?? '0');
    if (dose.compare(0) <= 0) continue;
    const side = dose.compare(edge);
    const made = random() < 0.5 ? { drug: '50', volume: '50', step: '0.01' } : {};
    const row = { weight: text(weight), dose: text(dose), unit, ...made };
    const { isStopped, bar, perKg: delivered, lines } = saidOf(library, row);
    const name = `${row.dose} ${unit} at ${row.weight} kg, limit ${text(limit)} ${flat}`;
    if (isStopped) {
      const line = lines.find((each) => / ordered .* is (more|less) than /.test(each));
      if (!line) continue;
      const [a, x] = figuresIn(line, flat);
      const [b, y] = figuresIn(line, perKg);
      expect([name, line, x && a?.compare(x)]).toEqual([name, line, side]);
      expect([name, line, y && b?.compare(y)]).toEqual([name, line, side]);
      counted[side > 0 ? 'above' : 'below'] += 1;
    } else if (!isMinimum) {
      const [ordered = '', stops = ''] = bar.split('Stopped above');
      const [y] = figuresIn(stops, perKg);
      const b = unit === perKg ? figuresIn(ordered, perKg)[0] : figuresIn(stops, perKg)[1];
      expect([name, bar, y && b?.compare(y)]).toEqual([name, bar, side]);
      counted[side === 0 ? 'on' : 'below'] += 1;
      const [given] = figuresIn(delivered, perKg);
      if (!given || !y) continue;
      expect([name, bar, delivered, given.gt(y)]).toEqual([name, bar, delivered, false]);
      counted.delivered += 1;
    }
  }
  expect(Object.entries(counted).filter(([, each]) => each < 150)).toEqual([]);
});

describe('a dose on one limit beside another that is near it in the other form', () => {
  // 0.3 mg/kg/h is 30.03 mg/h at 100.1 kg; 30 mg/h is 0.29970… mg/kg/h, which three digits would print as 0.3.
  const library = () =>
    ownLibrary('nhs-highland-closed', {
      bands: [
        {
          ...{ ...EVERYONE, unit: 'mg/h', limits: { initial: '30', hardMax: '50' } },
          notToExceed: { figure: '0.3', unit: 'mg/kg/h' },
        },
      ],
    });

  test.each([
    ['100.1', '30'],
    ['100.2', '30'],
    ['100.1', '29.9'],
    ['100', '30'],
    ['100.1', '30.03'],
    ['100.1', '30.1'],
  ])('%s kg, %s mg/h: both are told, and told apart', (weight, dose) => {
    const said = saidOf(library(), { weight, dose, unit: 'mg/h', drug: '200', volume: '40' });
    const text = said.isStopped ? said.lines.join(' ') : said.bar;
    const [typed, kg] = [new Fraction(dose), new Fraction(weight)];
    const perKg = [...text.matchAll(/([\d.]+) mg\/kg\/h/g)].map(
      ([, digits]) => new Fraction(digits ?? ''),
    );
    const cap = new Fraction('0.3');
    // The figure that is not the cap is the order’s, and compares with it as the order does.
    const others = perKg.filter((each) => !each.equals(cap));
    const way = typed.div(kg).compare(cap);
    if (way === 0) expect(others).toEqual([]);
    else {
      expect(others.length).toBeGreaterThan(0);
      expect(others.every((each) => each.compare(cap) === way)).toBe(true);
    }
  });
});

test('whatever stands near whatever, every order is answered, and told apart from the cap per kilogram', () => {
  for (let count = 0; count < 1500; count += 1) {
    const weight = decimal(40, 200, whole(0, 2));
    const cap = decimal(0, 1, 3).div(2).add('0.05').round(3);
    // Near the cap at this weight: what the cap comes to, give or take.
    const near = () =>
      cap
        .mul(weight)
        .add(decimal(0, 1, 3).div(4).sub('0.125'))
        .round(whole(0, 3));
    const [initial, softMax] = [near(), near()].sort((a, b) => a.compare(b));
    if (!initial || !softMax || initial.compare(0) <= 0) continue;
    const limits = {
      initial: text(initial),
      softMax: text(softMax),
      hardMax: text(softMax.add(50)),
    };
    const library = ownLibrary('nhs-highland-closed', {
      orderedIn: ['mg/h', 'mg/kg/h'],
      bands: [
        {
          ...{ ...EVERYONE, unit: 'mg/h', limits },
          notToExceed: { figure: text(cap), unit: 'mg/kg/h' },
        },
      ],
    });
    const dose = [initial, softMax, near()][whole(0, 2)] ?? initial;
    if (dose.compare(0) <= 0) continue;
    const row = { weight: text(weight), dose: text(dose), unit: 'mg/h' } as const;
    const said = saidOf(library, { ...row, drug: '200', volume: '40', step: '0.01' });
    const told = said.isStopped ? said.lines.filter((each) => / ordered /.test(each)) : [said.bar];
    const way = dose.div(weight).compare(cap);
    const figures = told.flatMap((each) => figuresIn(each, 'mg/kg/h'));
    const others = figures.filter((each) => !each.equals(cap));
    const name = `${row.dose} mg/h at ${row.weight} kg, cap ${text(cap)}: ${told.join(' | ')}`;
    expect([name, others.filter((each) => each.compare(cap) !== way).map(String)]).toEqual([
      name,
      [],
    ]);
  }
});
