import { control, type Hazard, hazardTest, journey, unit } from '../hazard';

/** What can go wrong with a copy of the page, on a host, on a drive or kept by a browser. */
export const COPIES: readonly Hazard[] = [
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
    id: 'H41',
    name: 'an altered copy, or a browser that works otherwise',
    answer: '“Check this copy”: worked examples, 200 fixed cases, each file as it was built',
    cause: 'A file is altered or torn on the host, or a browser works a figure out otherwise.',
    effect: 'A figure or a limit is used that is not the released one.',
    harm: 'Too much or too little ketamine, up to loss of the airway.',
    controls: [
      control(
        '“Check this copy” runs them in the browser where it is used, names what differs, and prints a record to sign.',
        journey(
          'copy',
          'from the foot: every case agrees, each can be opened, and the record holds page, library and browser',
        ),
        journey(
          'copy',
          'a file that is not as it was built is named, and so is a list that does not come',
        ),
        unit(
          'library/copy-cases.test.ts',
          'each fixed case is what the second method makes of it, and none is pasted from the program',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains:
      'It is checked when somebody checks it, and whoever alters a page on purpose can alter its check.',
    hospital:
      'One signed record for each kind of computer and version; the host held against SHA256SUMS.',
  },
  {
    id: 'H42',
    name: 'limits altered inside a saved page',
    answer:
      'the code’s hash unchanged; another figure is another fingerprint, and a release is refused',
    cause: 'A page that was saved with a library inside is altered on a shared drive.',
    effect: 'Limits that nobody approved are worked with.',
    harm: 'A dose past a limit: deep sedation, loss of the airway.',
    controls: [
      control(
        'An altered figure changes the fingerprint on every sheet, and the approvals of a release no longer fit.',
        journey(
          'single',
          'a figure altered inside: another fingerprint on every sheet, and a release is refused',
        ),
        unit(
          'single/limits-inside.test.ts',
          'a figure altered inside a released library: its approvals no longer fit, and nothing else takes its place',
        ),
      ),
      control(
        'Altered code gives another fingerprint of it.',
        unit(
          'single/saved-page.test.ts',
          'a character of the code that is altered gives another fingerprint of it',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'Someone has to read the fingerprint; a file on a drive never learns of a newer one.',
    hospital:
      'Only a few people can write to that drive; the fingerprint on the sheet is that of the signed report.',
  },
];
