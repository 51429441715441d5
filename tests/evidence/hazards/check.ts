import { control, type Hazard, hazardTest, journey } from '../hazard';

/** What can go wrong in handing over and in the second check. */
export const CHECK: readonly Hazard[] = [
  {
    id: 'H19',
    name: 'second check not independent',
    answer: 'blank and blind until compared',
    cause: 'The second person sees, or is told, what the first one worked out.',
    effect: 'The same slip is made or passed over twice.',
    harm: 'A wrong rate runs with two signatures: loss of the airway.',
    controls: [
      control(
        'The check begins blank, and nothing of the order is in the page until it is compared.',
        hazardTest(
          'H19 a second check that is not blind: nothing of the order is in it until it is compared',
        ),
        journey(
          'hand-over',
          'the link opens a blank check; the order is nowhere in it until compared',
        ),
        journey('check', 'left and opened again, the check is blank'),
      ),
      control(
        'A second attempt tells of the first.',
        journey(
          'check',
          'the first answer stays: a second attempt tells of it, on the screen and on paper',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'Two people can talk, or copy the same misread order.',
    hospital: 'The second person reads order, label and pump alone, before a word is said.',
  },
  {
    id: 'H26',
    name: 'altered hand-off',
    answer: 'checksum, limits’ version, worked out anew',
    cause: 'A link is torn by a mail program, altered, or made under other limits.',
    effect: 'Another order than the prescribed one is checked.',
    harm: 'A wrong rate is confirmed: loss of the airway.',
    controls: [
      control(
        'A link carries a checksum and the version of the limits; it is worked out anew, and gives no order where either differs.',
        hazardTest('H26 a link altered or from other limits: it gives no order'),
        journey(
          'links',
          'a forged link with a fitting checksum is read like any other: its 80 kg is compared',
        ),
        journey(
          'links',
          'an encoded link that was torn says so, and leaves nothing in the address',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'very low', severity: 'major' },
    remains:
      'Who made a link is not known; a forged one is still compared with what the checker enters.',
    hospital: 'The order is the authority, not the link.',
  },
  {
    id: 'H31',
    name: 'a lost hand-over read as agreement',
    answer:
      'kept through other views; said beside every verdict, also once an untouched page has emptied itself',
    cause: 'The order that came by link is gone after a reload.',
    effect: '“Agrees” is read as agreement with the order that was never compared.',
    harm: 'A wrong rate runs: loss of the airway.',
    controls: [
      control(
        'That an order came and is lost stands beside every verdict.',
        hazardTest('H31 a lost hand-over read as agreement: it is said beside the verdict'),
        journey(
          'links',
          'after a reload the order is lost: it is said before the check and beside every verdict',
        ),
        journey('links', 'an order that came with a link is kept through a look at other views'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'very low', severity: 'major' },
    remains: 'The sentence can be passed over.',
    hospital: 'The verdict is read whole.',
  },
  {
    id: 'H32',
    name: 'the last patient’s entries in the next order',
    answer: '“Start again” empties all; each check begins blank',
    cause: 'The page stays open between two patients.',
    effect: 'One patient’s weight or drug goes into another’s order.',
    harm: 'Too much or too little ketamine, up to loss of the airway.',
    controls: [
      control(
        'Each check begins blank; “Start again” empties every view.',
        hazardTest(
          'H32 the last patient’s entries: every check begins blank, and “Start again” empties all',
        ),
        journey('visit', 'Start again asks with one word, in every form, and empties every view'),
      ),
      control(
        'A page left alone for 20 minutes asks, and empties itself.',
        journey(
          'visit',
          '20 minutes without a touch: it asks, keeps when told to, and else is empty',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains:
      'Within 20 minutes it is for people to press “Start again”; no patient is named in the page.',
    hospital: '“Start again” belongs to every new order; it is part of the training.',
  },
  {
    id: 'H10',
    name: 'stale result after an edit',
    answer: 'any edit removes it',
    cause: 'An entry is changed while the old result still stands.',
    effect: 'A rate is read that belongs to another weight, dose or bag.',
    harm: 'Too much or too little ketamine, up to loss of the airway.',
    controls: [
      control(
        'Any edit removes the result at once, and undoing it does not bring it back.',
        hazardTest(
          'H10 a result outlives its entry: any edit removes it, and undoing the edit does not help',
        ),
        journey('edits', 'one more digit removes the result'),
        journey('edits', 'pasting over a field removes the result'),
        journey('edits', 'a protocol changed and changed back does not bring the old result back'),
        journey(
          'course',
          'the order is the one of the Dose view, and an edit in either takes both results away',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'very low', severity: 'major' },
    remains: 'Paper and a photograph of the screen stay as they were.',
    hospital: 'A changed order is a new print; the old one is thrown away.',
  },
];
