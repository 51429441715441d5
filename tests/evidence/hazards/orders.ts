import { control, type Hazard, hazardTest, journey, unit } from '../hazard';

/** What can go wrong in reading an order: its unit, its protocol, its route, for whom it is. */
export const ORDERS: readonly Hazard[] = [
  {
    id: 'H5',
    name: 'per minute, hour, day',
    answer: 'unit chosen by name from the protocol’s list; day totals say so',
    cause: 'An order per minute, per hour or per day is read as one of the others.',
    effect: 'The rate is 24 or 60 times the intended one, or that part of it.',
    harm: 'Loss of the airway, or pain left untreated.',
    controls: [
      control(
        'The unit is chosen by its name from the protocol’s list; a total of a day says so.',
        hazardTest(
          'H5 per minute, hour and day: a unit by name from the protocol’s list, day totals say per day',
        ),
        journey(
          'units',
          'the group comes with the protocol, its own unit chosen, the others by their names',
        ),
      ),
      control(
        'A unit typed beside the figure is asked about.',
        journey('units', 'a unit typed beside the figure is asked about, and nothing is switched'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'very low', severity: 'major' },
    remains:
      'An order written in a wrong unit is worked out in it where it stays within the limits.',
    hospital: 'One unit for one protocol in prescriptions.',
  },
  {
    id: 'H29',
    name: 'order in another unit than the field’s',
    answer: 'units by name, both figures, the other unit named',
    cause:
      'A figure ordered for the whole body is typed as one per kilogram, or the other way round.',
    effect: 'The rate is wrong by the patient’s weight in kilograms.',
    harm: 'Loss of the airway, or pain left untreated.',
    controls: [
      control(
        'Both figures stand beside each other, and the unit it could be taken for is named, in the check too.',
        hazardTest(
          'H29 an order in another unit than the field’s: asked for by name, both figures, the other unit named',
        ),
        journey(
          'units',
          'another unit empties the dose and takes the sheet away; back again brings neither back',
        ),
        journey(
          'check-units',
          'a figure of another unit of the list is named: 30 mg in 24 hours run as 30 mg/h',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'A few figures are likely doses in two units; the sheet says so and a person decides.',
    hospital: 'The unit is written out in every order.',
  },
  {
    id: 'H7',
    name: 'wrong protocol or route',
    answer:
      'named on every output; changing it removes the result, and the dose where its unit changes',
    cause:
      'The limits of another protocol or route are chosen, or stay chosen from the last order.',
    effect:
      'A dose of one route is given by another, or is held against limits that are not its own.',
    harm: 'A single dose given as a rate, or an oral dose into a vein: loss of the airway.',
    controls: [
      control(
        'None is chosen to begin with; it is named on every result; another one removes the result.',
        hazardTest(
          'H7 the wrong protocol: it is named on every result, and another one removes the result',
        ),
        journey(
          'edits',
          'a protocol of another unit takes the dose away, and back again does not bring it back',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'Which protocol the prescriber meant is not known to the tool.',
    hospital: 'Only the protocols that are used stand in the hospital’s library.',
  },
  {
    id: 'H17',
    name: 'range taken for an order',
    answer: 'one ordered dose; the table is for reference',
    cause: 'A row of the ranges or of the titration table is read as what was ordered.',
    effect: 'A dose within the range is given that nobody ordered.',
    harm: 'More sedation than intended.',
    controls: [
      control(
        'One ordered dose leads; the table is asked for, says that it is for reference, and marks the ordered row.',
        hazardTest(
          'H17 a range taken for an order: one ordered dose leads, and the table is for reference',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'considerable' },
    after: { likelihood: 'low', severity: 'considerable' },
    remains: 'A printed table can be read without its heading.',
    hospital: 'The order stays the authority; a table is not hung up alone.',
  },
  {
    id: 'H21',
    name: 'a child, or a patient',
    answer: 'adult bounds; “for clinicians”',
    cause: 'The page is used for a child, or by a patient for themselves.',
    effect: 'A dose is worked out by limits that were made for adults in a clinic.',
    harm: 'Loss of the airway without anyone beside it.',
    controls: [
      control(
        'Weights below 30 kg are stopped; “for clinicians” stands on the page and on paper.',
        hazardTest(
          'H21 a child, or a patient: adult bounds, and for clinicians on the page and on paper',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'Age is not asked: a child of 30 kg or more is worked out as an adult.',
    hospital: 'The page is reached from adult services alone.',
  },
  {
    id: 'H28',
    name: 'below range taken for an error',
    answer: 'a note only',
    cause: 'A cautious dose below the documented range is refused or looks like a mistake.',
    effect: 'The dose is raised, or the tool is put aside.',
    harm: 'More ketamine than the prescriber wanted.',
    controls: [
      control(
        'Below the range there is a note, and the dose is worked out.',
        hazardTest(
          'H28 below the range taken for an error: a note only, and the dose is worked out',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'significant' },
    after: { likelihood: 'very low', severity: 'significant' },
    remains: 'A dose that is low by a slip has a note alone.',
    hospital: 'A note is read like any other message.',
  },
  {
    id: 'H20',
    name: 'alert fatigue',
    answer: 'only what applies, each with its figure',
    cause: 'Warnings that are always there are no longer read.',
    effect: 'The one that matters is passed over.',
    harm: 'A dose past a limit is given.',
    controls: [
      control(
        'An order inside every limit has no message; each message has its own figure and its limit.',
        hazardTest('H20 too many alerts: an order inside every limit has no message at all'),
        unit('wording/messages.test.ts', 'an order inside every limit is followed by no message'),
      ),
    ],
    before: { likelihood: 'high', severity: 'considerable' },
    after: { likelihood: 'low', severity: 'considerable' },
    remains: 'How often people pass over a message here has not been measured.',
    hospital: 'Limits in the hospital’s library are ones that are acted on.',
  },
];
