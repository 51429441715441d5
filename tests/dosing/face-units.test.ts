import { checkPump } from '../../src/dosing';
import { LIBRARY } from '../../src/library/bundled';
import { READING } from './face-orders';

// 50 mg in 50 mL is 1 mg/mL: 5 mg/h is 5 mL/h
const FLAT = {
  ...READING,
  preparation: { drug: '50', volume: '50' },
  dose: { figure: '5', unit: 'mg/h' },
  set: '5',
} as const;

test('a check of an order in another unit agrees at its own setting', () => {
  expect(checkPump(FLAT, LIBRARY)).toMatchObject({
    kind: 'checked',
    check: { verdict: { kind: 'agrees' } },
  });
});

test('a slip of another unit is plain JSON: what was taken, and what was worked out for it', () => {
  // 5 × 70 = 350 mg/h
  expect(checkPump({ ...FLAT, set: '350' }, LIBRARY)).toMatchObject({
    check: {
      verdict: {
        slips: [{ kind: 'another unit', taken: { figure: '5', unit: 'mg/kg/h' } }],
      },
    },
  });
  // 14 mg/h ÷ 70 = 0.2 mg/kg/h, keyed as 0.2 mg/h
  const keyed = { ...FLAT, dose: { figure: '14', unit: 'mg/h' }, set: '0.2' } as const;
  const answer = checkPump(keyed, LIBRARY);
  if (answer.kind !== 'checked' || answer.check.verdict.kind !== 'differs')
    throw new Error(answer.kind);
  expect(answer.check.verdict.slips).toContainEqual({
    kind: 'another unit',
    taken: { figure: '0.2', unit: 'mg/h', formula: 'per kilogram' },
    workedOut: { figure: '0.2', unit: 'mg/kg/h', formula: 'per kilogram' },
  });
});
