import { heldBands } from '../../src/library/held-band';
import { protocolFrom } from '../../src/library/protocol-from';
import { readShape } from '../../src/library/shape';
import { HOSPITAL } from '../../src/library/shape-parts';
import { workExample } from '../../src/library/worked-example';
import { changed, GOOD, type Json } from './example-file';

const P = 'protocols.0';

/** One band per kilogram for everyone, 0.1 to 0.2 with a hard maximum of 0.4 mg/kg/h and not above 25 mg/h. */
const EVERYONE = changed(GOOD, `${P}.bands`, [
  {
    appliesTo: 'everyone',
    unit: 'mg/kg/h',
    range: { low: '0.1', high: '0.2' },
    limits: { hardMin: '0.05', softMin: '0.08', softMax: '0.3', hardMax: '0.4' },
    notToExceed: { figure: '25', unit: 'mg/h' },
  },
]);

/** Doses by mouth: 10 mg to start, 150 mg a day in 3 or 4 doses, at most 100 mg each. */
const ORAL = [
  ['route', 'oral'],
  ['delivery', 'divided doses'],
  ['orderedIn', ['mg/dose']],
  ['preparations', undefined],
  ['titration', undefined],
  [
    'bands',
    [
      {
        appliesTo: 'everyone',
        unit: 'mg/dose',
        limits: { hardMax: '100' },
        range: { low: '10', high: '45' },
      },
    ],
  ],
  ['dosesPerDay', ['3', '4']],
  ['typicalPerDay', { figure: '150', unit: 'mg/24 h' }],
] as const;

const fileBut = (
  file: Json,
  ...changes: readonly (readonly [key: string, value?: Json | undefined])[]
) => changes.reduce<Json>((each, [key, value]) => changed(each, `${P}.${key}`, value), file);

/** The first example of a file’s first protocol: what it says, its amount and its setting, or why it cannot be worked out. */
function worked(file: Json, example: { readonly [key: string]: Json }): string {
  const { parts } = readShape(
    fileBut(file, ['examples', [{ ...example, gives: { says: 'nothing' } }]]),
    HOSPITAL,
  );
  const [placed] = parts.protocols;
  const [first] = placed?.protocol.examples ?? [];
  if (!placed || !first) throw new Error('not of the right shape');
  const { protocol } = placed;
  const { preparations = [] } = parts;
  const read = () => protocolFrom(protocol, preparations);
  const bands = heldBands(protocol);
  const found = workExample({ protocol, bands, preparations, read }, first);
  if (found.kind === 'left') return 'left';
  if (found.kind === 'wrong') return found.sentence;
  const { says, judged } = found;
  if (!judged || says === 'stop') return says;
  const { amount, setting } = judged;
  const set = setting ? `, ${setting.value} ${setting.unit}` : '';
  return `${says} ${amount.value} ${amount.unit}${set}`;
}

const at = (weight: string, figure: string, more: { readonly [key: string]: Json } = {}) => ({
  ...{ weight, order: { figure, unit: 'mg/kg/h' }, ...more },
});
const BAG = { preparation: '200-in-40' };
const TALL = { height: '180', sex: 'male' };

// Worked by hand: 200 mg in 40 mL is 5 mg/mL; ideal at 180 cm, male, is 50 + 2.3 × 27.6 ÷ 2.54 = 74.99 kg.
test.each([
  ['inside the range', EVERYONE, at('60', '0.2'), 'nothing 12 mg/h'],
  ['below it', EVERYONE, at('60', '0.09'), 'note 5.4 mg/h'],
  ['below the soft minimum', EVERYONE, at('60', '0.07'), 'caution 4.2 mg/h'],
  ['below the hard one', EVERYONE, at('60', '0.049'), 'stop'],
  ['above the range', EVERYONE, at('60', '0.21'), 'caution 12.6 mg/h'],
  ['on the hard maximum', EVERYONE, at('60', '0.4'), 'caution 24 mg/h'],
  ['past it', EVERYONE, at('60', '0.401'), 'stop'],
  ['below it and past the cap: 0.4 × 70 = 28', EVERYONE, at('70', '0.4'), 'stop'],
  [
    'on the cap',
    EVERYONE,
    { weight: '80', order: { figure: '25', unit: 'mg/h' } },
    'caution 25 mg/h',
  ],
  ['a light weight', EVERYONE, at('39.9', '0.1'), 'caution 3.99 mg/h'],
  ['the lightest', EVERYONE, at('30', '0.1'), 'caution 3 mg/h'],
  ['a lighter one', EVERYONE, at('29.9', '0.1'), 'stop'],
  ['the heaviest', EVERYONE, at('300', '0.05'), 'caution 15 mg/h'],
  ['a heavier one', EVERYONE, at('300.1', '0.05'), 'stop'],
  ['2.4 mL/h', EVERYONE, at('60', '0.2', BAG), 'nothing 12 mg/h, 2.4 mL/h'],
  // 2.4 → 2 mL/h is 10 mg/h, a sixth less.
  ['too coarse a step', EVERYONE, at('60', '0.2', { ...BAG, step: '1' }), 'stop'],
  // 61 × 0.4 = 24.4 mg/h is 4.88 mL/h; 4.9 would be 24.5.
  [
    'rounded down from the hard maximum',
    EVERYONE,
    at('61', '0.4', BAG),
    'caution 24.4 mg/h, 4.8 mL/h',
  ],
  // 61 × 0.2 = 12.2 mg/h is 2.44 mL/h; 62.8 × 0.2 = 12.56 is 2.512, and 63.8 × 0.2 = 12.76 is 2.552: 2.6 would be 13.
  ['rounded to the nearest', EVERYONE, at('61', '0.2', BAG), 'nothing 12.2 mg/h, 2.4 mL/h'],
  ['rounded down from the range', EVERYONE, at('63.8', '0.2', BAG), 'note 12.76 mg/h, 2.5 mL/h'],
  [
    'a slow pump',
    EVERYONE,
    at('42', '0.1', { preparation: '200-in-40' }),
    'note 4.2 mg/h, 0.8 mL/h',
  ],
  [
    'a weight in no band',
    fileBut(GOOD, ['bands.0.appliesTo.weight', { under: '70' }]),
    at('70', '0.2'),
    'left',
  ],
  [
    'a band that is left out',
    fileBut(GOOD, [
      'bands.1',
      { appliesTo: { weight: { over: '70' } }, excluded: { reason: 'not seen' } },
    ]),
    at('80', '0.2'),
    'stop',
  ],
  [
    'an adjustment’s own start',
    GOOD,
    { weight: '100', order: { figure: '5', unit: 'mg/h' }, adjustment: 'frail or elderly' },
    'note 5 mg/h',
  ],
  [
    'the band’s cap under an adjustment',
    fileBut(EVERYONE, ['bands.0.adjustments', [{ when: 'frail', limits: { softMax: '0.25' } }]]),
    at('70', '0.36', { adjustment: 'frail' }),
    'stop',
  ],
  [
    'another strength where only listed ones are allowed',
    EVERYONE,
    at('60', '0.2', { preparation: { drug: '50', finalVolume: '50' } }),
    'This protocol allows only the preparations that it lists.',
  ],
  [
    'a custom strength',
    fileBut(EVERYONE, ['customStrength', { hardMin: '0.2', softMin: '0.8' }]),
    at('60', '0.2', { preparation: { drug: '50', finalVolume: '50' } }),
    'nothing 12 mg/h, 12 mL/h',
  ],
  [
    'below its soft minimum',
    fileBut(EVERYONE, ['customStrength', { hardMin: '0.2', softMin: '1.1' }]),
    at('60', '0.2', { preparation: { drug: '50', finalVolume: '50' } }),
    'caution 12 mg/h, 12 mL/h',
  ],
  [
    'below its hard one',
    fileBut(EVERYONE, ['customStrength', { hardMin: '1.1' }]),
    at('60', '0.2', { preparation: { drug: '50', finalVolume: '50' } }),
    'stop',
  ],
  // 30 × 0.1 = 3 mg/h ÷ 25 mL/h = 0.12 mg/mL; 60 × 0.2 ÷ 25 = 0.48; × 0.3 = 0.72.
  [
    'a fixed rate',
    fileBut(
      EVERYONE,
      ['preparations'],
      ['fixedRate', { rate: '25', runsFor: { figure: '4', unit: 'h' } }],
    ),
    at('60', '0.2'),
    'caution 12 mg/h, 25 mL/h',
  ],
  [
    'a fixed rate that makes a bag too weak',
    fileBut(
      EVERYONE,
      ['preparations'],
      ['fixedRate', { rate: '130', runsFor: { figure: '4', unit: 'h' } }],
    ),
    at('60', '0.2'),
    'stop',
  ],
  [
    'ideal weight',
    fileBut(EVERYONE, ['weightBasis', 'ideal']),
    at('80', '0.2', TALL),
    'nothing 14.998 mg/h',
  ],
  [
    'ideal weight above the measured one',
    fileBut(EVERYONE, ['weightBasis', 'ideal']),
    at('70', '0.2', TALL),
    'caution 14.998 mg/h',
  ],
  // 0.33 × 74.99 = 24.7467 mg/h is 0.412 mg/kg/h at 60 kg: the hard maximum holds there too.
  [
    'past the hard maximum on the measured weight alone',
    fileBut(EVERYONE, ['weightBasis', 'ideal']),
    at('60', '0.33', TALL),
    'stop',
  ],
  [
    'the measured weight where it is lower',
    fileBut(EVERYONE, ['weightBasis', 'ideal or measured if lower']),
    at('70', '0.2', TALL),
    'nothing 14 mg/h',
  ],
  // 74.99… + 0.4 × (100 − 74.99…) = 84.995… → 85 kg; a body mass index of 30.9 is a note.
  [
    'adjusted weight',
    fileBut(EVERYONE, ['weightBasis', 'adjusted']),
    at('100', '0.2', TALL),
    'note 17 mg/h',
  ],
  [
    'the band’s hard maximum under an adjustment',
    fileBut(EVERYONE, ['bands.0.adjustments', [{ when: 'frail', limits: { softMax: '0.25' } }]]),
    at('55', '0.401', { adjustment: 'frail' }),
    'stop',
  ],
  [
    'a lighter weight than any band has',
    fileBut(GOOD, ['bands.0.appliesTo.weight', { atLeast: '30', atMost: '70' }]),
    at('29.9', '0.1'),
    'stop',
  ],
  [
    'a height alone',
    EVERYONE,
    at('60', '0.2', { height: '180' }),
    'Height and sex stand together, or neither.',
  ],
  [
    'a basis without a height',
    fileBut(EVERYONE, ['weightBasis', 'ideal']),
    at('60', '0.2'),
    'This protocol is dosed on ideal weight: write height and sex.',
  ],
  [
    'a height without ideal weight',
    fileBut(EVERYONE, ['weightBasis', 'ideal']),
    at('60', '0.2', { height: '152.3', sex: 'female' }),
    'There is no ideal weight under 152.4 cm.',
  ],
  // 37.5 × 4 = 150; 38 × 4 = 152; 46 is above the range.
  [
    'a typical day',
    fileBut(GOOD, ...ORAL),
    { weight: '70', order: { figure: '37.5', unit: 'mg/dose' } },
    'nothing 37.5 mg/dose',
  ],
  [
    'more than a typical day',
    fileBut(GOOD, ...ORAL),
    { weight: '70', order: { figure: '38', unit: 'mg/dose' } },
    'note 38 mg/dose',
  ],
  [
    'more, above the range',
    fileBut(GOOD, ...ORAL),
    { weight: '70', order: { figure: '46', unit: 'mg/dose' } },
    'caution 46 mg/dose',
  ],
])('%s', (_, file, example, expected) => {
  expect(worked(file, example)).toBe(expected);
});
