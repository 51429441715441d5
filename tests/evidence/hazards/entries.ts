import { control, type Hazard, hazardTest, journey, unit } from '../hazard';

/** What can go wrong between an order on paper and what is typed. */
export const ENTRIES: readonly Hazard[] = [
  {
    id: 'H1',
    name: 'tenfold slip in an entry',
    answer: 'grammar, limits, read-back, second check',
    cause:
      'A decimal point is left out, doubled or in the wrong place when weight, dose or drug is typed.',
    effect: 'The pump rate is ten times the intended one, or a tenth of it.',
    harm: 'Loss of the airway, slow breathing, a fall or rise of blood pressure; or pain left untreated.',
    controls: [
      control(
        'The grammar refuses what is easily misread; a limit withholds the rate; the entry is read back; the check names the slip.',
        hazardTest(
          'H1 a tenfold slip: caught in the entry, by the limits, in the read-back and by the check',
        ),
        journey(
          'problems',
          'problems take focus, each with a link to its field, and leave no result',
        ),
      ),
      control(
        'A withheld order has no rate anywhere.',
        unit('dosing/withheld.test.ts', 'leaves stops and nothing else'),
        unit('ui/dose-view.test.tsx', 'a stop shows why, and no pump rate anywhere'),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains:
      'A slip that stays within every limit is seen only by the person who reads it back or checks it.',
    hospital:
      'A second person works it out from the order alone; narrower limits for the ward in a library of its own.',
  },
  {
    id: 'H6',
    name: 'pounds as kilograms',
    answer: 'refused by name, read back in pounds, weight bounds',
    cause: 'A weight in pounds is typed into a field in kilograms.',
    effect: 'The dose is 2.2 times the intended one.',
    harm: 'Deep sedation, loss of the airway.',
    controls: [
      control(
        'Pounds are refused by name, the weight is read back in pounds, and weights are bounded.',
        hazardTest('H6 pounds as kilograms: refused by name, read back in pounds, and bounded'),
        unit('ui/dose-view.test.tsx', 'a weight is read back in pounds while it is typed'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'A light patient’s weight in pounds is a likely weight in kilograms.',
    hospital: 'Scales that show kilograms alone; the weight is measured, not asked for.',
  },
  {
    id: 'H11',
    name: 'silent default',
    answer: 'no clinical default; empty is not zero',
    cause: 'A field comes filled in, or an empty one counts as zero or as the last value.',
    effect: 'A dose is worked out of a figure that nobody chose.',
    harm: 'Too much or too little ketamine, up to loss of the airway.',
    controls: [
      control(
        'Every clinical entry starts empty, and what is empty is asked for.',
        hazardTest(
          'H11 a silent default: every clinical entry starts empty, and empty is not zero',
        ),
        journey(
          'dose',
          'before anything is typed there is no result, and no clinical value has a default',
        ),
        journey(
          'bedside',
          'folded until wanted, and then nothing is chosen and nothing is filled in',
        ),
        journey('body', 'folded until wanted, and then nothing is chosen but the actual weight'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'very low', severity: 'major' },
    remains:
      'The step of the pump starts at 0.1 mL/h and the weight at the measured one; both stand on the sheet.',
    hospital: 'The pump’s own step is chosen where it is another.',
  },
  {
    id: 'H14',
    name: 'comma, autofill, wheel, number widget',
    answer: 'text field, own grammar',
    cause:
      'The browser changes or reads a figure by its own rules: a comma, autofill, the mouse wheel.',
    effect: 'A figure other than the typed one is worked with.',
    harm: 'Up to ten times too much ketamine, with loss of the airway.',
    controls: [
      control(
        'Entries are plain text with one grammar; nothing typed is put right in silence.',
        hazardTest(
          'H14 comma, autofill, wheel, number widgets: text fields, an own grammar, nothing repaired',
        ),
        journey('edits', 'the mouse wheel over a focused field changes nothing'),
        journey('edits', 'a value written by autofill, without a key, removes the result'),
        journey('problems', 'a refused comma asks the device for every key, and the refusal stays'),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'very low', severity: 'major' },
    remains:
      'An add-on of the browser that writes into pages can write here too; what is written is read back.',
    hospital: 'No form-filling add-ons on ward machines.',
  },
  {
    id: 'H22',
    name: 'wrong weight in obesity',
    answer: 'whose weight it is, beside the dose',
    cause:
      'A dose meant for ideal or adjusted weight is worked out on the measured one, or the other way round.',
    effect: 'The dose is up to about twice the intended one.',
    harm: 'Deep sedation, slow breathing.',
    controls: [
      control(
        'The weight that a dose is on is named beside every dose, on the screen and on paper.',
        hazardTest(
          'H22 the wrong weight of an obese patient: whose weight it is stands beside every dose',
        ),
        journey(
          'body',
          'at 30 kg/m² the basis is noted and nothing switches; just below, nothing is said',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'considerable' },
    after: { likelihood: 'low', severity: 'considerable' },
    remains: 'Which weight the prescriber meant is not known to the tool.',
    hospital: 'The protocol says which weight; a library of the hospital says so in the page.',
  },
  {
    id: 'H36',
    name: 'ideal weight above the measured one',
    answer: 'a caution with both doses',
    cause: 'A tall, thin patient is dosed on ideal or adjusted weight.',
    effect: 'The dose is more than the measured weight would give.',
    harm: 'Deep sedation, slow breathing in a frail patient.',
    controls: [
      control(
        'A caution with both weights and both doses.',
        hazardTest('H36 ideal weight above the measured one: a caution with both doses'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'considerable' },
    after: { likelihood: 'low', severity: 'considerable' },
    remains: 'The caution can be passed over.',
    hospital: 'The protocol says what to do with a patient below ideal weight.',
  },
];
