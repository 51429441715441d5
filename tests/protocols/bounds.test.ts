import { LIBRARY } from '../../src/protocols';

const { weight, strength, stepDifference, slowestPump, fastestPump } = LIBRARY.bounds;
const { titrationStep, finestTitrationStep } = LIBRARY.bounds;

// Typed again from clinical.md 2: the source states none of these.
test.each([
  ['weight', 'below', '40', 'kg', 'caution', weight.below.caution, /40 to 150 kg/],
  ['weight', 'below', '30', 'kg', 'stop', weight.below.stop, /children are outside the source/],
  ['weight', 'above', '150', 'kg', 'caution', weight.above.caution, /40 to 150 kg/],
  ['weight', 'above', '300', 'kg', 'stop', weight.above.stop, /slip/],
  ['strength', 'below', '1', 'mg/mL', 'caution', strength.below.caution, /too low.*overdoses/],
  ['strength', 'below', '0.5', 'mg/mL', 'stop', strength.below.stop, /too low.*overdoses/],
  ['strength', 'above', '10', 'mg/mL', 'caution', strength.above.caution, /100 mg.*diluted/],
  ['strength', 'above', '50', 'mg/mL', 'stop', strength.above.stop, /100 mg.*diluted/],
  ['step difference', 'above', '5', 'percent', 'caution', stepDifference.caution, /agree/],
  ['step difference', 'above', '10', 'percent', 'stop', stepDifference.stop, /agree/],
  ['pump rate', 'below', '1', 'mL/h', 'note', slowestPump, /accura/],
  ['pump rate', 'above', '999', 'mL/h', 'stop', fastestPump, /range/],
  ['titration step', 'offered at', '0.05', 'mg/kg/h', 'step', titrationStep, /told apart/],
  ['titration step', 'below', '0.01', 'mg/kg/h', 'refusal', finestTitrationStep, /a page/],
])('%s %s %s %s is a %s, set by this tool for a reason', (...row) => {
  const [, , figure, unit, , limit, reason] = row;
  expect(limit).toEqual({
    setBy: 'tool',
    at: { figure, unit },
    reason: expect.stringMatching(reason),
  });
});

test('the reason for a weight above 300 kg does not speak of children', () => {
  expect(weight.above.stop).not.toMatchObject({ reason: expect.stringMatching(/child/) });
});

test('there is no other bound', () => {
  expect(Object.keys(LIBRARY.bounds).sort()).toEqual([
    'fastestPump',
    'finestTitrationStep',
    'slowestPump',
    'stepDifference',
    'strength',
    'titrationStep',
    'weight',
  ]);
});
