import { comparison } from '../../src/answers/limits';
import type { Order } from '../../src/dosing/order';
import { besidePublished } from '../../src/dosing/published-ranges';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { publishedLine, unparted } from '../../src/wording/published-line';

import { plain, spaced } from '../../src/wording/text';
import { orderOf, ownUnit, protocolOf } from '../dosing/orders';

const lineFor = (order: Order) =>
  publishedLine({ published: besidePublished(order, LIBRARY.published) });
const lineOf = (protocol: string, weight: string, dose: string) =>
  spaced(plain(lineFor(orderOf({ protocol, weight, dose }))));

const SCHWENK = 'Schwenk et al. 2018 (acute pain), up to 1 mg/kg/h';
const ANZCA = 'ANZCA Faculty of Pain Medicine 2021 (chronic non-cancer pain), 0.05 to 0.5 mg/kg/h';
const HIGHLAND = 'NHS Highland (acute pain), 2.5 to 25 mg/h';
const COHEN = 'Cohen et al. 2018 (CRPS), 0.35 mg/kg/h';
const SCHWARTZMAN = 'Schwartzman et al. 2009 (CRPS), up to 0.35 mg/kg/h, not above 25 mg/h';
const JACKSON = 'Jackson et al. 2010 (burst, cancer pain), 100 to 500 mg in 24 hours';

// Which stands where, figure by figure: tests/dosing/published.test.ts
describe('the exceeded first, then those that hold the dose, then those above it', () => {
  const START = 'Published, not limits. The ordered dose is above';
  test.each([
    ['continuous-iv', '70', '0.9', `${START} ${ANZCA}; ${HIGHLAND}. It is inside ${SCHWENK}.`],
    [
      'continuous-iv',
      '70',
      '0.2',
      `${START} none of them. It is inside ${SCHWENK}; ${ANZCA}; ${HIGHLAND}.`,
    ],
    [
      'continuous-iv',
      '70',
      '0.03',
      `${START} none of them. It is inside ${SCHWENK}. It is below ${ANZCA}; ${HIGHLAND}.`,
    ],
    ['crps-sci-iv', '70', '0.5', `${START} ${COHEN}; ${SCHWARTZMAN}. It is inside ${ANZCA}.`],
    [
      'single-iv-dose',
      '70',
      '0.35',
      `${START} ACEP 2017 (emergency care), 0.1 to 0.3 mg/kg. It is inside Schwenk et al. 2018 (acute pain), up to 0.35 mg/kg.`,
    ],
    ['subcutaneous', '70', '0.29', `${START} none of them. It is inside ${JACKSON}.`],
    ['subcutaneous', '70', '0.3', `${START} ${JACKSON}. It is inside none of them.`],
    [
      'oral',
      '70',
      '0.4',
      `${START} none of them. It is inside none of them. It is below Blonk et al. 2010 (chronic pain), 0.5 mg/kg per dose.`,
    ],
  ])('%s, %s kg, %s: %s', (protocol, weight, dose, line) => {
    expect(lineOf(protocol, weight, dose)).toBe(line);
  });
});

describe('a published protocol that leaves a weight out says so, and is not dropped', () => {
  const GAP =
    'NHS Highland (acute pain) has doses above 50 kg and below 50 kg; of exactly 50 kg it says nothing.';

  test('exactly 50 kg, whatever the dose', () => {
    expect(lineOf('continuous-iv', '50', '0.2')).toBe(
      `Published, not limits. The ordered dose is above none of them. It is inside ${SCHWENK}; ${ANZCA}. ${GAP}`,
    );
    expect(lineOf('continuous-iv', '50', '0.9')).toMatch(
      new RegExp(`\\. ${GAP.replace(/[().]/g, '\\$&')}$`),
    );
  });

  test.each(['49.999', '50.001', '70'])('not at %s kg', (weight) => {
    expect(lineOf('continuous-iv', weight, '0.2')).not.toContain('says nothing');
  });

  test('nor beside a protocol that it has no doses for', () => {
    expect(lineOf('crps-sci-iv', '50', '0.3')).not.toContain('NHS Highland');
  });

  test('the picture of the order says it too, and no other does', () => {
    const at = (weight: string) =>
      comparison(
        protocolOf('continuous-iv'),
        orderOf({ protocol: 'continuous-iv', weight, dose: '0.2' }),
        LIBRARY,
      ).gaps.map((gap) => spaced(plain(gap)));
    expect(at('50')).toEqual([GAP]);
    expect(at('70')).toEqual([]);
    expect(comparison(protocolOf('continuous-iv'), undefined, LIBRARY).gaps).toEqual([]);
  });
});

test('nothing at all for a protocol that nothing is published for', () => {
  const order = orderOf({ protocol: 'continuous-iv', weight: '70', dose: '0.2' });
  const unheard = { ...protocolOf('continuous-iv'), id: 'unheard' };
  expect(lineFor({ ...order, protocol: unheard })).toEqual([]);
});

test('only its figures are kept from breaking at a line end', () => {
  const line = lineFor(orderOf({ protocol: 'continuous-iv', weight: '70', dose: '0.08' }));
  expect(line.filter(({ kept }) => kept).map(({ text }) => spaced(text))).toEqual([
    'up to 1 mg/kg/h',
    '0.05 to 0.5 mg/kg/h',
    '2.5 to 25 mg/h',
  ]);
});

describe('the picture: one scale from zero, the source range first', () => {
  const bandsOf = (protocol: string, order?: Parameters<typeof orderOf>[0]) => {
    const given = comparison(protocolOf(protocol), order && orderOf(order), LIBRARY);
    const bands = given.bands.map(({ what, says, from, to }) =>
      spaced(`${what}: ${says} | ${from.toFixed(2)} to ${to.toFixed(2)}`),
    );
    return { ...given, bands };
  };

  test('without an order, what is given per kilogram', () => {
    const { title, bands, ordered } = bandsOf('continuous-iv');
    expect(title).toBe('Continuous intravenous infusion');
    expect(ordered).toBeUndefined();
    // The ceiling of 1 mg/kg/h is the end of the scale.
    expect(bands).toEqual([
      'Source range: 0.1 to 0.5 mg/kg/h | 10.00 to 50.00',
      'Schwenk et al. 2018 (acute pain): up to 1 mg/kg/h | 0.00 to 100.00',
      'ANZCA Faculty of Pain Medicine 2021 (chronic non-cancer pain): 0.05 to 0.5 mg/kg/h | 5.00 to 50.00',
    ]);
  });

  test('with an order, at its weight and with its dose', () => {
    const order = { protocol: 'continuous-iv', weight: '80', dose: '0.25' };
    const { title, bands, ordered } = bandsOf('continuous-iv', order);
    expect(spaced(title)).toBe('Continuous intravenous infusion, at 80 kg, actual');
    expect(ordered?.at).toBe(25);
    expect(spaced(ordered?.says ?? '')).toBe('0.25 mg/kg/h');
    // 2.5 ÷ 80 = 0.03125, 25 ÷ 80 = 0.3125
    expect(bands.at(-1)).toBe(
      'NHS Highland (acute pain): 2.5 to 25 mg/h; the order is inside it | 3.13 to 31.25',
    );
    expect(bandsOf('oral', order).ordered).toBeUndefined();
  });

  test('a published dose with a cap ends at the cap, at the weight of the order', () => {
    const order = { protocol: 'crps-sci-iv', weight: '100', dose: '0.3' };
    const says = 'Schwartzman et al. 2009 (CRPS): up to 0.35 mg/kg/h, not above 25 mg/h';
    // 25 ÷ 100 = 0.25, which 0.3 exceeds, so it stands first
    expect(bandsOf('crps-sci-iv', order).bands.slice(1)).toEqual([
      `${says}; the order is above it | 0.00 to 25.00`,
      'ANZCA Faculty of Pain Medicine 2021 (chronic non-cancer pain): 0.05 to 0.5 mg/kg/h; the order is inside it | 5.00 to 50.00',
      'Cohen et al. 2018 (CRPS): 0.35 mg/kg/h; the order is below it | 35.00 to 35.00',
    ]);
    expect(bandsOf('crps-sci-iv').bands.at(-1)).toBe(`${says} | 0.00 to 35.00`);
  });

  test('a published range beyond the ceiling lengthens the scale', () => {
    // 500 ÷ 24 ÷ 29 = 0.7184 mg/kg/h, above 0.7; 0.1 and 0.2 ÷ 0.7184 = 13.92 and 27.84 %
    const order = { protocol: 'subcutaneous', weight: '29', dose: '0.1' };
    const { bands } = bandsOf('subcutaneous', order);
    expect(bands).toEqual([
      'Source range: 0.1 to 0.2 mg/kg/h | 13.92 to 27.84',
      'Jackson et al. 2010 (burst, cancer pain): 100 to 500 mg in 24 hours; the order is below it | 20.00 to 100.00',
    ]);
  });

  test('every published dose is for a protocol that there is, in its unit or for the whole body', () => {
    const doses = LIBRARY.published.flatMap(({ doses = [] }) => doses);
    expect(doses.length).toBeGreaterThan(8);
    for (const { protocol, low, high } of doses) {
      const unit = ownUnit(protocolOf(protocol));
      const units = unit === 'mg/kg/h' ? [unit, 'mg/h', 'mg/24h'] : [unit];
      for (const end of [low, high]) if (end) expect(units).toContain(end.unit);
    }
  });
});

describe('dosed on another weight, publications still mean the measured one', () => {
  /** 100 kg of a woman of 152.4 cm, dosed on her ideal 45.5 kg. */
  function onIdeal(dose: string) {
    const typed = { weight: '100', protocol: 'continuous-iv', dose };
    const body = { height: '152.4', sex: 'female', basis: 'ideal' };
    const read = readOrderForm({ ...EMPTY_ORDER, ...typed, ...body }, LIBRARY);
    if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
    return read.value.order;
  }

  test.each([
    // 0.5 × 45.5 = 22.75 mg/h, within the 25 mg/h for above 50 kg; 0.2275 mg/kg/h of 100 kg
    ['0.5', `none of them. It is inside ${SCHWENK}; ${ANZCA}; ${HIGHLAND}.`],
    // 0.6 × 45.5 = 27.3 mg/h; 0.273 mg/kg/h of 100 kg, above Highland’s 25 mg/h alone
    ['0.6', `${HIGHLAND}. It is inside ${SCHWENK}; ${ANZCA}.`],
  ])('%s mg/kg/h on ideal weight: %s', (dose, line) => {
    const start = 'Published, not limits. The ordered dose on actual weight is above ';
    expect(spaced(plain(lineFor(onIdeal(dose))))).toBe(`${start}${line}`);
  });

  test('the picture is at the measured weight, with what the dose is there', () => {
    const { title, bands, ordered } = comparison(
      protocolOf('continuous-iv'),
      onIdeal('0.2'),
      LIBRARY,
    );
    expect(spaced(title)).toBe('Continuous intravenous infusion, at 100 kg, actual');
    expect(ordered?.at).toBeCloseTo(9.1, 10);
    expect(spaced(ordered?.says ?? '')).toBe('0.091 mg/kg/h on actual weight');
    // 2.5 and 25 mg/h ÷ 100 kg
    const highland = bands.find(({ what }) => what.startsWith('NHS Highland'));
    expect([highland?.from, highland?.to]).toEqual([2.5, 25]);
  });
});

test.each([
  [
    'at most 0.35 mg/kg/h, for 4 h a day on 10 days',
    'at most 0.35_mg/kg/h, for 4_h a day on 10 days',
  ],
  ['0.1 mg per mL is the slip of 1', '0.1_mg_per_mL is the slip of 1'],
  ['a 100 mL bag over 15 minutes at 30 kg', 'a 100_mL bag over 15_minutes at 30_kg'],
  ['within 24 hours', 'within 24_hours'],
])('“%s”: no figure parts from its unit', (says, kept) => {
  expect(unparted(says).replaceAll('\u00a0', '_')).toBe(kept);
});
