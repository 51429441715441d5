import { control, type Hazard, hazardTest, journey, unit } from '../hazard';

/** What can go wrong with the limits themselves, and with what the page is told. */
export const LIMITS: readonly Hazard[] = [
  {
    id: 'H30',
    name: 'another hospital’s limits',
    answer:
      'whose they are on every screen, sheet and link; “not for patients” until released; a link of others refused by name',
    cause:
      'The page works on limits that are not in force here: another hospital’s, a draft, an old version.',
    effect: 'A dose past the hospital’s own limit is not stopped.',
    harm: 'Deep sedation, loss of the airway.',
    controls: [
      control(
        'Whose limits they are leads every view and sheet; a draft says “not for patients”; a link of others names both.',
        hazardTest(
          'H30 another hospital’s limits: whose they are leads every view and sheet; a link of others names both',
        ),
        journey(
          'site',
          'a named library: its owner in the head and foot, its protocols alone, and offline too',
        ),
      ),
      control(
        'A library that is missing or refused stops the page; nothing falls back on the built-in limits.',
        journey('site', 'site.json is not there: nothing is worked out, until it is put back'),
        unit('library/door.test.ts', 'dates are held on a day: a library ends after its last'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'Whether a library says what the signed protocol says is for two people to read.',
    hospital:
      'Author and another reviewer read every dose of the report against the protocol, and sign it.',
  },
  {
    id: 'H43',
    name: 'a limit written wrongly into a library',
    answer:
      'unit, maximum and cap of each band typed again, blind, by another person; two approvals, for its fingerprint',
    cause: 'A figure or unit of the signed protocol is typed wrongly into the library.',
    effect: 'The tool stops too late, or not at all.',
    harm: 'A dose past the hospital’s own limit: deep sedation, loss of the airway.',
    controls: [
      control(
        'A second person types unit, maximum and cap of each band and each preparation from the protocol, without seeing the first’s.',
        unit(
          'library/blind-review.test.ts',
          'nothing is compared before each is typed that a signed protocol must have',
        ),
        unit(
          'library/blind-review.test.ts',
          'of Highland, closed: the unit and the maximum of both bands, and the one preparation',
        ),
      ),
      control(
        'Two people approve one content; an edit takes the approval away in sight.',
        unit('intake/approval.test.ts', 'an approval is of the content that was approved'),
        journey(
          'desk',
          'an edit after approval takes it away in sight, and can be undone; leaving asks',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains:
      'Limits that only caution are read, not typed again; two people can misread one sentence alike.',
    hospital: 'The table of doses in the report is read by someone who gives them.',
  },
  {
    id: 'H44',
    name: 'the tool itself works it out wrongly',
    answer:
      'hand-worked figures, backwards again, a second method; each built-in figure in its source’s words',
    cause:
      'A formula, a limit or a comparison is wrong in the program, or a built-in figure is not the source’s.',
    effect: 'A wrong rate is shown beside a right order, to everyone who works it out here.',
    harm: 'Too much or too little ketamine, up to loss of the airway.',
    controls: [
      control(
        'What is worked out forward is worked out backward again, over orders drawn by chance.',
        unit(
          'dosing/properties.test.ts',
          'forward, then backward from the exact setting, is the order: mL × mg ÷ mL ÷ kg',
        ),
        unit(
          'dosing/properties.test.ts',
          'what is delivered never crosses a limit that the order keeps',
        ),
      ),
      control(
        'Each figure and quoted phrase of the built-in limits is held against the words of its source.',
        unit(
          'library/quotations.test.ts',
          'each citation and each quoted phrase of the library has its words in the table, and none is left over',
        ),
      ),
      control(
        '200 fixed cases are what a second method makes of them.',
        unit(
          'library/copy-cases.test.ts',
          'each fixed case is what the second method makes of it, and none is pasted from the program',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains:
      'Every method was written from one clinical text: a mistake in that is in all of them.',
    hospital:
      'A pharmacist works some orders out by hand, at and past each limit, before it is used.',
  },
  {
    id: 'H27',
    name: 'patient data leaks',
    answer: 'none asked, nothing stored, nothing sent',
    cause: 'What is typed is stored, sent, or left in the address.',
    effect: 'Weight and treatment of a patient are seen by others.',
    harm: 'Distress of the patient.',
    controls: [
      control(
        'No field asks who it is; nothing typed is stored or sent; the page’s policy forbids it.',
        hazardTest(
          'H27 patient data: no field asks who it is, and nothing typed is stored or sent',
        ),
        journey(
          'sealed',
          'an order worked out, printed, handed over and left: nothing of it is stored',
        ),
        journey('visit', 'reload loses all, and nothing was stored or put in the address'),
        journey('sealed', 'the policy comes before all that it governs'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'significant' },
    after: { likelihood: 'very low', severity: 'significant' },
    remains: 'A hand-over link, made on purpose, carries weight and dose.',
    hospital: 'Links are sent inside the hospital alone.',
  },
];
