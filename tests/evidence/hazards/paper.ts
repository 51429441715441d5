import { control, type Hazard, hazardTest, journey, unit } from '../hazard';

/** What can go wrong on paper and in totals. */
export const PAPER: readonly Hazard[] = [
  {
    id: 'H18',
    name: 'outdated print',
    answer: 'made-at time, limits’ version, when to work it out again',
    cause: 'Weight, order or bag change while a print is still in use.',
    effect: 'The pump is set from an old sheet.',
    harm: 'Too much or too little ketamine.',
    controls: [
      control(
        'Every sheet says when it was made, under which limits, and when to work it out again.',
        hazardTest(
          'H18 an outdated print: when it was made, by which limits, and when to work it out again',
        ),
        journey('paper', 'an order that is stopped prints why, with drug, dose, weight and time'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'Paper cannot be taken back.',
    hospital: 'An old print is thrown away with the old order.',
  },
  {
    id: 'H23',
    name: 'cumulative dose unseen',
    answer: 'session, day, week, course totals',
    cause: 'Sessions are ordered one at a time, and nobody adds them up.',
    effect: 'More ketamine in a week or a course than was meant.',
    harm: 'Harm to bladder or liver, dependence.',
    controls: [
      control(
        'Totals of session, day, week and course stand beside each other.',
        hazardTest('H23 the cumulative dose: session, day, week and course are added up'),
        unit(
          'answers/course.test.ts',
          'a course has its totals: 14 mg/h × 4 h = 56 mg a session, × 5 days = 280 mg',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'considerable' },
    after: { likelihood: 'low', severity: 'considerable' },
    remains: 'What was given before, elsewhere, is not known to the page.',
    hospital: 'The record of earlier courses is looked at before a new one.',
  },
  {
    id: 'H24',
    name: 'wrong cell in a printed table',
    answer: 'each computed whole, re-derived in tests',
    cause: 'A row of a printed table is worked out from the row before, or falls out of line.',
    effect: 'A rate is read that belongs to another dose.',
    harm: 'Too much or too little ketamine, up to loss of the airway.',
    controls: [
      control(
        'Each cell is worked out whole, from its own dose.',
        hazardTest('H24 a cell of a printed table: each is the figure that its own dose comes to'),
        unit(
          'dosing/titration.test.ts',
          'every cell worked backwards: setting × strength ÷ weight is what it says, within the limits',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'very low', severity: 'major' },
    remains: 'A row can be misread by the eye.',
    hospital: 'A new row is checked like a new order.',
  },
  {
    id: 'H39',
    name: 'paper parted from its order',
    answer: 'drug, protocol, dose, weight and made-at on every page; “end of sheet”',
    cause: 'Pages are mixed up, or the second page is missing.',
    effect: 'A page of one order is read with another.',
    harm: 'Too much or too little ketamine, up to loss of the airway.',
    controls: [
      control(
        'Drug, protocol, dose, weight and time stand on every page, “end of sheet” on the last.',
        hazardTest(
          'H39 paper parted from its order: the head that every page repeats, of a stop too',
        ),
        hazardTest(
          'H39 paper parted from its order: a check that is blank says so under the same head',
        ),
        journey('paper', 'an order that is stopped prints why, with drug, dose, weight and time'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'No patient is named: until a label is stuck on, a page belongs to nobody.',
    hospital: 'The patient’s label goes on every page at once.',
  },
];
