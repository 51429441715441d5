import { control, type Hazard, hazardTest, journey, unit } from '../hazard';

/** What can go wrong with the limits themselves, the copy of the page, and what it is told. */
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
    id: 'H25',
    name: 'old version kept offline',
    answer: 'version in sight; a new one offered, never forced',
    cause: 'A computer keeps the page of last year for use without a network.',
    effect: 'Old limits or an old fault stay in use.',
    harm: 'A dose past a limit that is now lower.',
    controls: [
      control(
        'The version of page and limits is in sight; a new one is offered, and does not take an order away.',
        hazardTest('H25 an old version kept offline: version and date of the limits are in sight'),
        journey(
          'offline',
          'a new version waits: it is offered in a line, and the order stays until it is wanted',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'A computer that is never on the network never learns of a new version.',
    hospital:
      'Ward machines open the page on the network each week; old versions are called back by name.',
  },
  {
    id: 'H33',
    name: 'an old or broken build kept',
    answer: 'kept only as built; else the network; looked for each hour',
    cause: 'A host gives half a new version, or a page of an error in place of a script.',
    effect: 'The page is put together from two versions, or does not start.',
    harm: 'No dose can be worked out when it is needed; at worst a wrong one.',
    controls: [
      control(
        'A file is kept only as it was built, and the foot says whether the page is kept.',
        hazardTest(
          'H33 an old or broken build kept: the foot says whether this computer keeps the page',
        ),
        journey('offline-hosts', 'a new version that is only half on the host is not offered'),
        journey(
          'offline-hosts',
          'HTML with 200 in place of a script is never kept, and the foot names it',
        ),
        journey(
          'offline-hosts',
          'a tab that stays open looks for a new version each hour and when it is seen again',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'very low', severity: 'major' },
    remains: 'The very first visit takes what the host gives.',
    hospital: 'The files on the host are held against SHA256SUMS after each update.',
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
