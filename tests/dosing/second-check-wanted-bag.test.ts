import fc from 'fast-check';
import { type Quantity, quantity, type Unit } from '../../src/dosing/quantity';
import { secondCheck } from '../../src/dosing/second-check';
import { bagFor } from '../../src/dosing/wanted-bag';
import { workOutDose } from '../../src/dosing/worked-dose';
import { LIBRARY } from '../../src/library/bundled';
import { protocolOf } from './orders';
import { readingOf } from './readings';

type Row = Record<'weight' | 'dose' | 'rate' | 'hours', string>;

/** An order of a bag for a wanted rate, in mg/kg/h, worked out. */
function worked(row: Row & { readonly step?: string }) {
  const protocol = protocolOf('continuous-iv');
  if (protocol.delivery !== 'infusion') throw new Error('no infusion');
  const weight = quantity(row.weight, 'kg');
  const dose = quantity(row.dose, 'mg/kg/h');
  const wanted = { rate: quantity(row.rate, 'mL/h'), hours: quantity(row.hours, 'h') };
  const preparation = bagFor({ dose, weight }, wanted);
  const step = quantity(row.step ?? '0.1', 'mL/h');
  const order = { delivery: 'infusion', protocol, weight, dose, step } as const;
  return workOutDose({ ...order, ...(preparation ? { preparation } : {}) }, LIBRARY);
}

function handedOver(row: Row) {
  const outcome = worked(row);
  if (outcome.kind === 'withheld') throw new Error('withheld');
  return outcome.plan;
}

// 0.1 × 30 = 3 mg/h × 4 h = 12 mg in 25 × 4 = 100 mL: 0.12 mg per mL
const WEAK = { weight: '30', dose: '0.1', rate: '25', hours: '4' };
const READ = { protocol: 'continuous-iv', weight: '30', dose: '0.1', drug: '12', volume: '100' };

function strengthOf(typed: Parameters<typeof readingOf>[0], order = WEAK) {
  const given = secondCheck(readingOf(typed), handedOver(order), LIBRARY);
  const [strength] = given.check.findings.filter(({ kind }) => kind === 'strength');
  return [given.standing, strength?.severity, strength && 'ifForRate' in strength];
}

test('the bag of a handed-over order is held as what it was made for: 0.12 mg per mL is a caution', () => {
  expect(strengthOf({ ...READ, reading: '25' })).toEqual(['with a caution', 'caution', false]);
});

test('another bag than the order’s, as weak, is held as any infusion', () => {
  // 12.1 mg in 100 mL, at the 24.8 mL/h that it needs
  expect(strengthOf({ ...READ, drug: '12.1', reading: '24.8' })).toEqual(['differs', 'stop', true]);
  expect(strengthOf({ ...READ, volume: '101', reading: '25.3' })).toEqual([
    'differs',
    'stop',
    true,
  ]);
});

test('without a hand-over the same bag is past the limit of any infusion, and both limits are told', () => {
  const { standing, check } = secondCheck(
    readingOf({ ...READ, reading: '25' }),
    undefined,
    LIBRARY,
  );
  expect(standing).toBe('past a limit');
  expect(check.findings).toContainEqual(
    expect.objectContaining({
      kind: 'strength',
      limit: LIBRARY.bounds.strength['intravenous infusion'].below.stop,
      ifForRate: LIBRARY.bounds.strength['bag for a wanted rate'].below.stop,
    }),
  );
});

/** Decimal text of whole thousandths. */
const thousandths = (count: number) => (count / 1000).toFixed(3).replace(/\.?0+$/, '');

test('any bag whose label was rounded to three decimals agrees beside its order', () => {
  const bags = fc.record({
    weight: fc.integer({ min: 30_000, max: 200_000 }).map(thousandths),
    dose: fc.integer({ min: 50, max: 1000 }).map(thousandths),
    rate: fc.integer({ min: 100, max: 99_900 }).map((rate) => thousandths(rate * 10)),
    hours: fc.integer({ min: 100, max: 24_000 }).map(thousandths),
  });
  let checked = 0;
  fc.assert(
    fc.property(bags, (row) => {
      const handed = worked({ ...row, step: '0.01' });
      if (handed.kind === 'withheld') return;
      const { preparation } = handed.plan.order;
      const label = (figure: Quantity<Unit> | undefined) => `${figure?.value.round(3)}`;
      const [drug, volume] = [label(preparation?.drug), label(preparation?.volume)];
      const typed = { protocol: 'continuous-iv', ...row, step: '0.01', reading: row.rate };
      const given = secondCheck(readingOf({ ...typed, drug, volume }), handed.plan, LIBRARY);
      expect(given.standing).toMatch(/^(agrees|with a caution)$/);
      checked += 1;
    }),
    { numRuns: 1000, seed: 14 },
  );
  expect(checked).toBeGreaterThan(100);
});

test('a label says mg and mL to three decimals', () => {
  // 0.35 × 70.5 = 24.675 mg/h × 4.5 h = 111.0375 mg in 25 × 4.5 = 112.5 mL
  const order = { weight: '70.5', dose: '0.35', rate: '25', hours: '4.5' };
  const read = { protocol: 'continuous-iv', weight: '70.5', dose: '0.35', reading: '25' };
  const label = (drug: string) =>
    secondCheck(readingOf({ ...read, drug, volume: '112.5' }), handedOver(order), LIBRARY);
  expect(label('111.038').standing).toBe('agrees');
  expect(label('111.03').standing).toBe('differs');
});
