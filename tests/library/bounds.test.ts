import { LIBRARY } from '../../src/library/bundled';

const { weight, strength, stepDifference, firstHour, slowestPump, fastestPump } = LIBRARY.bounds;
const { running } = LIBRARY.bounds;
const { wholeRatesFrom, wholeRate, titration, over, longestBag, finestMark } = LIBRARY.bounds;

// Typed again from clinical.md 2: the source states none of these.
test.each([
  ['weight', 'below', '40', 'kg', 'caution', weight.below.caution, /40 to 150 kg/],
  ['weight', 'below', '30', 'kg', 'stop', weight.below.stop, /for adults, not for children/],
  ['weight', 'above', '150', 'kg', 'caution', weight.above.caution, /40 to 150 kg/],
  ['weight', 'above', '300', 'kg', 'stop', weight.above.stop, /slip/],
  ['step difference', 'above', '5', 'percent', 'caution', stepDifference.caution, /agree/],
  ['step difference', 'above', '10', 'percent', 'stop', stepDifference.stop, /agree/],
  [
    'first hour',
    'above',
    '1',
    'mg/kg',
    'caution',
    firstHour,
    /ceiling for an hour in the source of the built-in limits/,
  ],
  ['pump rate', 'below', '1', 'mL/h', 'note', slowestPump, /accura/],
  ['pump rate', 'from', '100', 'mL/h', 'note', wholeRatesFrom, /many pumps step by whole/],
  ['pump step', 'below', '1', 'mL/h', 'note', wholeRate, /many pumps step by whole/],
  ['pump rate', 'above', '999', 'mL/h', 'stop', fastestPump, /range/],
  ['given over', 'below', '1', 'min', 'caution', over.fast, /slowly, over 60 seconds/],
  ['given over', 'below', '10', 'min', 'note', over.short, /Clattenburg 2018, Motov 2017/],
  ['given over', 'above', '60', 'min', 'note', over.long, /ordered as one/],
  ['by hand', 'above', '50', 'mL', 'caution', over.byHand, /syringes/],
  ['bag for a wanted rate', 'above', '24', 'h', 'refusal', longestBag, /a day at most/],
  ['volume drawn up', 'below', '0.01', 'mL', 'mark', finestMark, /marks of a 1 mL syringe/],
  ['a syringe read', 'within', '0.5', 'mL', 'tolerance', running.syringe, /by eye/],
  ['a bag read', 'to 100 mL within', '10', 'mL', 'tolerance', running.smallBag, /by eye/],
  ['a small bag', 'to', '100', 'mL', 'size', running.smallBagTo, /coarser scale/],
  ['a larger bag', 'within', '25', 'mL', 'tolerance', running.bag, /by eye/],
  ['a clock', 'within', '1', 'min', 'tolerance', running.clock, /whole minutes/],
  ['while it runs', 'first look after', '30', 'min', 'look', running.firstLook, /palliative/],
  ['while it runs', 'looked at every', '4', 'h', 'look', running.every, /palliative/],
  ['drawn up', 'above', '5', 'percent', 'caution', running.drawnUp.caution, /display and pump/],
  ['drawn up', 'above', '10', 'percent', 'difference', running.drawnUp.stop, /display and pump/],
  ['titration', 'step', '0.05', 'mg/kg/h', 'step', titration['mg/kg/h'].step, /told apart/],
  ['titration', 'below', '0.01', 'mg/kg/h', 'refusal', titration['mg/kg/h'].finest, /a page/],
  ['titration', 'step', '2.5', 'mg/h', 'step', titration['mg/h'].step, /start of 5 mg\/h/],
  ['titration', 'below', '1', 'mg/h', 'refusal', titration['mg/h'].finest, /a page/],
  [
    'titration',
    'step',
    '1',
    'microgram/kg/min',
    'step',
    titration['microgram/kg/min'].step,
    /told apart/,
  ],
  [
    'titration',
    'below',
    '0.2',
    'microgram/kg/min',
    'refusal',
    titration['microgram/kg/min'].finest,
    /a page/,
  ],
  ['titration', 'step', '50', 'mg/24h', 'step', titration['mg/24h'].step, /palliative/],
  ['titration', 'below', '10', 'mg/24h', 'refusal', titration['mg/24h'].finest, /a page/],
])('%s %s %s %s is a %s, set by this tool for a reason', (...row) => {
  const [, , figure, unit, , limit, reason] = row;
  expect(limit).toEqual({
    setBy: 'tool',
    at: { figure, unit },
    reason: expect.stringMatching(reason),
  });
});

const INFUSION = strength['intravenous infusion'];
const FOR_RATE = strength['bag for a wanted rate'];
const SINGLE = strength['single intravenous dose'];
const { subcutaneous: SUBCUTANEOUS, oral: ORAL } = strength;
const DILUTED = /100 mg.*diluted before intravenous use/;
const TOO_LOW = /too low.*overdoses/;

test.each([
  [
    'intravenous infusion',
    'caution below',
    '0.5',
    INFUSION.below.caution,
    /too low.*overdoses.*soft minimum.*Conway/,
  ],
  [
    'intravenous infusion',
    'stop below',
    '0.2',
    INFUSION.below.stop,
    /too low.*overdoses.*tenfold slip.*0\.3 to 0\.42 at 30 kg/,
  ],
  ['intravenous infusion', 'caution above', '10', INFUSION.above.caution, DILUTED],
  ['intravenous infusion', 'stop above', '50', INFUSION.above.stop, DILUTED],
  [
    'bag for a wanted rate',
    'caution below',
    '0.5',
    FOR_RATE.below.caution,
    /too low.*overdoses.*soft minimum.*Conway/,
  ],
  [
    'bag for a wanted rate',
    'stop below',
    '0.1',
    FOR_RATE.below.stop,
    /too low.*overdoses.*one fixed rate.*hard minimum.*Conway/,
  ],
  ['bag for a wanted rate', 'caution above', '10', FOR_RATE.above.caution, DILUTED],
  ['bag for a wanted rate', 'stop above', '50', FOR_RATE.above.stop, DILUTED],
  // 0.1 × 30 ÷ 100 = 0.03
  [
    'single intravenous dose',
    'stop below',
    '0.03',
    SINGLE.below.stop,
    /100 mL bag.*30 kg is 0\.03/,
  ],
  ['single intravenous dose', 'caution above', '10', SINGLE.above.caution, DILUTED],
  ['single intravenous dose', 'stop above', '50', SINGLE.above.stop, DILUTED],
  ['subcutaneous', 'caution below', '1', SUBCUTANEOUS.below.caution, TOO_LOW],
  ['subcutaneous', 'stop below', '0.2', SUBCUTANEOUS.below.stop, TOO_LOW],
  ['subcutaneous', 'stop above', '100', SUBCUTANEOUS.above.stop, /^no stronger product exists$/],
  ['oral', 'caution below', '5', ORAL.below.caution, /^1 mg per mL.*tenfold slip of 10/],
  ['oral', 'stop below', '2', ORAL.below.stop, /^1 mg per mL.*tenfold slip of 10/],
  ['oral', 'stop above', '100', ORAL.above.stop, /^no stronger product exists$/],
])('strength, %s: %s %s mg/mL, by this tool for a reason of that use', (_use, _side, ...row) => {
  const [figure, limit, reason] = row;
  expect(limit).toEqual({
    setBy: 'tool',
    at: { figure, unit: 'mg/mL' },
    reason: expect.stringMatching(reason),
  });
});

test('the reason for a weight above 300 kg does not speak of children', () => {
  expect(weight.above.stop).not.toMatchObject({ reason: expect.stringMatching(/child/) });
});

test.each(['days', 'sessions', 'weeks'] as const)(
  'a course of more than 104 %s is a slip: two years, once a week',
  (unit) => {
    expect(LIBRARY.bounds.longestCourse[unit]).toEqual({
      setBy: 'tool',
      at: { figure: '104', unit },
      reason: expect.stringMatching(/two years of one session a week/),
    });
  },
);

test('a container that holds more than the dose is told for a reason, without a figure', () => {
  expect(over.wholeContainer).toEqual({
    setBy: 'tool',
    reason: expect.stringMatching(/only the volume limit/),
  });
  expect(Object.keys(over)).toEqual(['fast', 'short', 'long', 'byHand', 'wholeContainer']);
});

test('there is no other bound', () => {
  expect(Object.keys(LIBRARY.bounds).sort()).toEqual([
    'calculatedWeight',
    'fastestPump',
    'finestMark',
    'firstHour',
    'longestBag',
    'longestCourse',
    'over',
    'running',
    'slowestPump',
    'stepDifference',
    'strength',
    'titration',
    'weight',
    'wholeRate',
    'wholeRatesFrom',
  ]);
});
