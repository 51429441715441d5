import { control, type Hazard, hazardTest, journey, unit } from '../hazard';

/** What can go wrong at the pump and while it runs. */
export const GIVING: readonly Hazard[] = [
  {
    id: 'H4',
    name: 'mg/h keyed as mL/h',
    answer: 'pump rate first and largest; the slip is named',
    cause: 'The dose in mg/h stands near the rate in mL/h, and the wrong one is keyed.',
    effect: 'The rate is wrong by the strength of the bag.',
    harm: 'Loss of the airway, or pain left untreated.',
    controls: [
      control(
        'The pump rate comes first and largest; mg/h never stands without its unit; the check names the slip.',
        hazardTest(
          'H4 mg/h keyed as mL/h: the pump rate comes first, mg/h has its unit, the slip is named',
        ),
        journey(
          'dose',
          'on a phone a plain sheet is at most 2,000 px, and only what is set is large, its unit too',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'The pump is not seen by the page: without a second check a wrong key goes unnoticed.',
    hospital: 'A second person reads the pump and works backwards from it, every time.',
  },
  {
    id: 'H12',
    name: 'rounding across a limit',
    answer: 'the delivered dose is held too; rounded down',
    cause: 'A rate is rounded up to the pump’s step, past a limit.',
    effect: 'A little more than the limit is given.',
    harm: 'None that is likely to be noticed in one patient.',
    controls: [
      control(
        'What the rounded rate delivers is held against every limit; at a ceiling it is rounded down.',
        hazardTest('H12 rounding across a limit: rounded down, and what is delivered is held too'),
        unit('dosing/flat-ceiling.test.ts', 'rounding up never carries a dose across it'),
      ),
    ],
    before: { likelihood: 'high', severity: 'minor' },
    after: { likelihood: 'very low', severity: 'minor' },
    remains: 'The accuracy of the pump itself, a few per cent, is not counted.',
    hospital: 'Pumps are maintained.',
  },
  {
    id: 'H13',
    name: 'binary floating point',
    answer: 'exact arithmetic',
    cause: 'Decimal figures are worked out in binary.',
    effect: 'A last digit is wrong, and two people who work exactly do not agree.',
    harm: 'Delay of a start; a wrong last digit.',
    controls: [
      control(
        'Figures are exact fractions, and rounded once.',
        hazardTest('H13 binary floating point: 0.2 × 40.5 ÷ 2 is 4.05, and is set as 4.1'),
      ),
    ],
    before: { likelihood: 'high', severity: 'minor' },
    after: { likelihood: 'very low', severity: 'minor' },
    remains: 'The one rounding, to the pump’s step, stays, and is shown.',
    hospital: 'The pump’s own step is chosen.',
  },
  {
    id: 'H34',
    name: 'a rate that the pump cannot show',
    answer: 'a note from 100 mL/h at a step below 1',
    cause: 'Many pumps step by 1 mL/h from 100 mL/h up.',
    effect: 'A rate is keyed that is not the one on the sheet.',
    harm: 'Less or more than ordered by under one per cent.',
    controls: [
      control(
        'A note, on the sheet and in the check.',
        hazardTest(
          'H34 a rate that the pump cannot show: a note from 100 mL/h at a step below 1, checked too',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'minor' },
    after: { likelihood: 'low', severity: 'minor' },
    remains: 'The steps of a pump are not known to the page.',
    hospital: 'The steps of the ward’s pumps are known and chosen.',
  },
  {
    id: 'H35',
    name: 'a clock change inside an infusion',
    answer: 'said; a time past midnight has its weekday',
    cause: 'Summer time begins or ends while it runs, or it runs past midnight.',
    effect: 'The next bag is ready an hour early or late.',
    harm: 'Pain for an hour.',
    controls: [
      control(
        'A clock change is said, and a time past midnight has its weekday.',
        hazardTest(
          'H35 a clock change inside an infusion: it is said that the time does not count it',
        ),
        journey('bedside', 'a run past three in the morning says that the change is not counted'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'minor' },
    after: { likelihood: 'very low', severity: 'minor' },
    remains: 'The clock of the computer may be wrong.',
    hospital: 'Clocks of ward machines are set by the network.',
  },
  {
    id: 'H38',
    name: 'a single dose given too fast',
    answer: 'minutes asked; rate and true time shown; a caution under one minute',
    cause: 'A single dose is pushed faster than it was ordered, or the pump gives the whole bag.',
    effect: 'The whole dose arrives at once.',
    harm: 'A stop of breathing, a rise of blood pressure, a frightening dissociation.',
    controls: [
      control(
        'Minutes are asked for, the rate and the true time shown, the volume limit named, and less than a minute has a caution.',
        hazardTest(
          'H38 a single dose given too fast: minutes asked, rate and true time shown, a caution below one',
        ),
        journey(
          'minutes',
          'a dose over minutes by a pump: typed, set by rate and volume, on paper, and checked',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'A hand on a syringe is not seen by any page.',
    hospital:
      'Single doses by pump where there is one; someone who can hold an airway is beside it.',
  },
  {
    id: 'H40',
    name: 'what stays in the line',
    answer:
      'a flush is never computed: volume, rate and line volume are blank; of an infusion “do not flush”',
    cause:
      'A line with ketamine in it is flushed, or a dose that stays in the line is never given.',
    effect: 'A bolus that nobody ordered, or a dose that did not arrive.',
    harm: 'Sedation, slow breathing.',
    controls: [
      control(
        'It is said on the sheet and in the check; volume and rate of a flush stay blank.',
        hazardTest(
          'H40 what stays in the line: said on sheet and check, with volume and flush left blank',
        ),
        journey(
          'minutes',
          'a dose over minutes by a pump: typed, set by rate and volume, on paper, and checked',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'considerable' },
    after: { likelihood: 'low', severity: 'considerable' },
    remains: 'The line’s volume is not known to the page.',
    hospital:
      'A line of its own for ketamine, with an anti-siphon valve; the ward knows the line’s volume.',
  },
];
