import { quantity } from '../../src/dosing/quantity';
import { secondCheck } from '../../src/dosing/second-check';
import { bagFor } from '../../src/dosing/wanted-bag';
import { workOutDose } from '../../src/dosing/worked-dose';
import { LIBRARY } from '../../src/library/bundled';
import { protocolOf } from './orders';
import { readingOf } from './readings';

/** An order of a bag for a wanted rate, in mg/kg/h, worked out. */
function handedOver(row: Record<'weight' | 'dose' | 'rate' | 'hours', string>) {
  const protocol = protocolOf('continuous-iv');
  if (protocol.delivery !== 'infusion') throw new Error('no infusion');
  const weight = quantity(row.weight, 'kg');
  const dose = quantity(row.dose, 'mg/kg/h');
  const wanted = { rate: quantity(row.rate, 'mL/h'), hours: quantity(row.hours, 'h') };
  const preparation = bagFor({ dose, weight }, wanted);
  const step = quantity('0.1', 'mL/h');
  const order = { delivery: 'infusion', protocol, weight, dose, step } as const;
  const outcome = workOutDose({ ...order, ...(preparation ? { preparation } : {}) }, LIBRARY);
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

test('a label says mg and mL to three decimals', () => {
  // 0.35 × 70.5 = 24.675 mg/h × 4.5 h = 111.0375 mg in 25 × 4.5 = 112.5 mL
  const order = { weight: '70.5', dose: '0.35', rate: '25', hours: '4.5' };
  const read = { protocol: 'continuous-iv', weight: '70.5', dose: '0.35', reading: '25' };
  const label = (drug: string) =>
    secondCheck(readingOf({ ...read, drug, volume: '112.5' }), handedOver(order), LIBRARY);
  expect(label('111.038').standing).toBe('agrees');
  expect(label('111.03').standing).toBe('differs');
});
