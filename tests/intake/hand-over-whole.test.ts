import { takeOver } from '../../src/answers/link';
import { checksum } from '../../src/intake/checksum';
import { handOver, limitsIn } from '../../src/intake/hand-over';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

const IV = { protocol: 'continuous-iv', weight: '100', dose: '0.2', drug: '500', volume: '250' };

function orderOf(typed: Partial<TypedOrder>) {
  const read = readOrderForm({ ...EMPTY_ORDER, ...IV, ...typed }, LIBRARY);
  if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
  return read.value.order;
}

/** The order of a link that was just made of this form. */
function taken(typed: Partial<TypedOrder>) {
  const handed = takeOver(handOver(orderOf(typed), LIBRARY) ?? '', LIBRARY);
  if (handed.kind !== 'order') throw new Error(handed.why);
  return handed.plan.order;
}

const BODY = { height: '177.8', sex: 'male' };

test.each<[string, Partial<TypedOrder>, string]>([
  // 177.8 cm: 50 + 2.3 × 10 = 73 kg; 73 + 0.4 × 27 = 83.8 kg
  ['the ideal weight', { ...BODY, basis: 'ideal' }, '73'],
  ['the adjusted weight', { ...BODY, basis: 'adjusted' }, '83.8'],
  ['the actual weight', { ...BODY, basis: 'actual' }, '100'],
])('%s arrives as it was chosen, with its body', (_, typed, weight) => {
  const order = taken(typed);
  expect(order.weight.value.toString()).toBe(weight);
  if (typed.basis === 'actual') {
    expect(order.dosedOn).toBeUndefined();
    return;
  }
  expect(order.dosedOn?.basis).toBe(typed.basis);
  expect(order.dosedOn?.body.sex).toBe('male');
  expect(order.dosedOn?.body.height.value.toString()).toBe('177.8');
  expect(order.dosedOn?.body.actual.value.toString()).toBe('100');
});

test('a drug added to a full bag arrives with its vial and its true volume', () => {
  const order = taken({ vial: 'us-500-in-10', way: 'added to' });
  expect(order.preparation?.mixing?.way).toBe('added to');
  // 500 mg of 50 mg per mL are 10 mL: 260 mL in all, of which 250 were typed
  expect(order.preparation?.volume.value.toString()).toBe('260');
  expect(order.preparation?.mixing?.entered.value.toString()).toBe('250');
});

test('a library whose vials stand in another order, with more of them, reads the same vial', () => {
  const own = LIBRARY.products.vials.value;
  const more = own.map((vial) => ({ ...vial, id: `${vial.id}-glass` }));
  const value = [
    ...more,
    ...more.map((vial) => ({ ...vial, id: `${vial.id}-2` })),
    ...own,
  ].reverse();
  const copied = { ...LIBRARY, products: { ...LIBRARY.products, vials: { value } } };
  for (const { id } of own) {
    const payload = handOver(orderOf({ vial: id, way: 'added to' }), LIBRARY) ?? '';
    const handed = takeOver(payload, copied);
    if (handed.kind !== 'order') throw new Error(handed.why);
    expect(handed.plan.order.preparation?.mixing?.vial.id).toBe(id);
    expect(handOver(handed.plan.order, copied)).toBe(payload);
  }
  expect(value).toHaveLength(15);
});

test('the longest name that a vial may have goes through a link; a longer one is torn', () => {
  const named = (id: string) => {
    const [first] = LIBRARY.products.vials.value;
    const value = first ? [{ ...first, id }] : [];
    const library = { ...LIBRARY, products: { ...LIBRARY.products, vials: { value } } };
    const typed = { ...IV, ...BODY, basis: 'adjusted', vial: id, way: 'added to' };
    const read = readOrderForm({ ...EMPTY_ORDER, ...typed, weight: '100.125' }, library);
    if (read.kind !== 'read' || read.value.kind !== 'order') throw new Error(read.kind);
    return takeOver(handOver(read.value.order, library) ?? '', library).kind;
  };
  expect(named('a'.repeat(40))).toBe('order');
  expect(named('a'.repeat(41))).toBe('refused');
});

test('made up to a volume, the vial is not in the link: the strength does not need it', () => {
  const made = handOver(orderOf({ vial: 'us-500-in-10', way: 'made up to' }), LIBRARY);
  expect(made).toBe(handOver(orderOf({}), LIBRARY));
  expect(taken({ vial: 'us-500-in-10', way: 'made up to' }).preparation?.mixing).toBeUndefined();
});

const FOR_RATE = { weight: '70', dose: '0.35', drug: '', volume: '', wantedRate: '25' };

describe('a bag for a wanted rate', () => {
  test('arrives as what it was made for, its mg and mL worked out again', () => {
    const { preparation } = taken({ ...FOR_RATE, wantedHours: '4' });
    expect(preparation?.madeFor?.rate.value.toString()).toBe('25');
    expect(preparation?.madeFor?.hours.value.toString()).toBe('4');
    // 0.35 × 70 × 4 = 98; 25 × 4 = 100
    expect([preparation?.drug.value.toString(), preparation?.volume.value.toString()]).toEqual([
      '98',
      '100',
    ]);
  });

  test('of figures with many digits, on a calculated weight, arrives whole', () => {
    // 73 kg: 0.333 × 73 × 3.125 = 75.965625; 12.5 × 3.125 = 39.0625
    const odd = { ...FOR_RATE, ...BODY, weight: '100.125', basis: 'ideal', dose: '0.333' };
    const { preparation } = taken({ ...odd, wantedRate: '12.5', wantedHours: '3.125' });
    expect(preparation?.drug.value.toString()).toBe('75.965625');
    expect(preparation?.volume.value.toString()).toBe('39.0625');
  });

  test('weaker than any infusion that is named, it is within the bounds of its own', () => {
    // 0.1 × 30 × 4 = 12 mg in 100 mL: 0.12 mg per mL
    const weak = { ...FOR_RATE, weight: '30', dose: '0.1', wantedHours: '4' };
    expect(taken(weak).preparation?.madeFor).toBeDefined();
    const named = handOver(
      orderOf({ weight: '30', dose: '0.1', drug: '12', volume: '100' }),
      LIBRARY,
    );
    expect(takeOver(named ?? '', LIBRARY)).toEqual({ kind: 'refused', why: 'out of bounds' });
  });

  test('whose mg, mL, rate or hours were altered is torn, though its checksum is right', () => {
    const payload = handOver(orderOf({ ...FOR_RATE, wantedHours: '4' }), LIBRARY) ?? '';
    const text = Buffer.from(payload, 'base64url').toString('latin1');
    const fields = text.split('~').slice(0, -1);
    const altered = (from: string, to: string) => {
      expect(fields).toContain(from);
      const changed = fields.map((field) => (field === from ? to : field)).join('~');
      const whole = `${changed}~${checksum(changed)}`;
      return takeOver(Buffer.from(whole, 'latin1').toString('base64url'), LIBRARY);
    };
    const torn = { kind: 'refused', why: 'torn' };
    expect(altered('98', '88')).toEqual(torn);
    expect(altered('100', '110')).toEqual(torn);
    expect(altered('25/4', '25/5')).toEqual(torn);
    expect(altered('25/4', '25')).toEqual(torn);
  });
});

test('a titration table in steps of its own arrives with them; in the tool’s, or none, there are none', () => {
  const stepOf = (typed: Partial<TypedOrder>) => taken(typed).titrationStep?.value.toString();
  expect(stepOf({ titration: 'asked', titrationStep: '0.1' })).toBe('0.1');
  expect(stepOf({ titration: 'asked' })).toBeUndefined();
  expect(stepOf({ titrationStep: '0.1' })).toBeUndefined();
  expect(stepOf({})).toBeUndefined();
});

test('every link is in the letters of an address alone', () => {
  // Many texts, so that the letters of Base64 that an address has not come up.
  const links = Array.from({ length: 400 }, (_, at) =>
    handOver(orderOf({ weight: `${40 + at / 4}`, drug: `${400 + at / 8}` }), LIBRARY),
  );
  for (const link of links) expect(link).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(links.join('')).toMatch(/-/);
  for (const link of links) expect(takeOver(link ?? '', LIBRARY).kind).toBe('order');
});

test('ranges at a weight, disguised as an order, are none', () => {
  const text = `5~${limitsIn(LIBRARY.identity).join('~')}~nothing~70~0.2~100~50~0.1~~~~`;
  expect(takeOver(btoa(text), LIBRARY)).toEqual({ kind: 'refused', why: 'torn' });
});
