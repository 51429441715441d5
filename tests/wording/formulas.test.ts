import { DOES_NOT, FORMULAS_IN_WORDS } from '../../src/wording/formulas';

// By hand: what each is called, and units that come out the same on both sides.
test.each([
  ['amount', 'Dose or infusion rate', 'mg/kg × kg = mg; mg/kg/h × kg = mg/h'],
  ['strength', 'Strength', 'mg of drug ÷ mL of final volume = mg per mL'],
  [
    'setting',
    'Pump rate or volume to give',
    'mg/h ÷ mg per mL = mL/h; mg ÷ mg per mL = mL; then once to the step, a half upwards, ' +
      'and downwards where rounding up would pass a limit that the order keeps',
  ],
  ['delivered amount', 'Delivered', 'mL/h × mg per mL = mg/h; mL × mg per mL = mg'],
  ['delivered dose', 'Delivered per kilogram', 'mg/h ÷ kg = mg/kg/h; mg ÷ kg = mg/kg'],
  ['day total', 'Day total', 'mg per dose × doses daily = mg per day'],
  ['drug volume', 'Drug to draw up', 'mg of drug ÷ mg per mL of the vial = mL'],
  ['diluent', 'Diluent', 'mL of final volume − mL of drug = mL'],
  [
    'final volume',
    'Added to a full bag',
    'mL of the full bag + mL of drug = mL, and the strength is of that volume',
  ],
  ['left over', 'Left', 'mL and mg opened or made − what is used or given of them'],
  ['over time', 'Over some hours, or in 24 h', 'mg/h × h = mg; mL/h × h = mL'],
  [
    'put in',
    'A bag for a wanted rate',
    'mg/h × h = mg of drug, made up to mL/h × h = mL of final volume',
  ],
  ['sum', 'Session', 'mg of the infusion + mg of a single dose with it'],
  ['total', 'Totals', 'mg or mL of one session × how many'],
  ['difference', 'Difference', 'delivered less ordered, ÷ ordered, × 100 = per cent'],
] as const)('%s: %s, %s', (formula, name, words) => {
  expect(FORMULAS_IN_WORDS[formula]).toEqual({ name, words });
});

test('what the tool does not do, a sentence each', () => {
  const said = [
    /replace the order, the label or the second checker/,
    /adults; it is not for children/,
    /not offer S-ketamine.*twice as potent as racemic/,
    /no salt factor.*base/,
    /not work out a repeat interval/,
    /not choose hours, days, preparations or doses: no clinical value has a default/,
    /not know allergies, interactions or monitoring/,
    /keeps and sends nothing/,
  ];
  expect(DOES_NOT).toEqual(said.map((each) => expect.stringMatching(each)));
});
