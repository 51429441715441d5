import { control, type Hazard, hazardTest, journey, unit } from '../hazard';

/** What can go wrong with the bag, the syringe and the drug in it. */
export const PREPARATION: readonly Hazard[] = [
  {
    id: 'H2',
    name: 'vial strength mistaken',
    answer: 'none chosen; shown as mg in mL (mg per mL)',
    cause: 'Vials of 10, 50 and 100 mg per mL are sold; one is taken for another.',
    effect: 'The bag holds 2 to 10 times the drug, or that part of it.',
    harm: 'Loss of the airway, or pain left untreated.',
    controls: [
      control(
        'No vial is chosen; each is shown as mg in mL and mg per mL.',
        hazardTest(
          'H2 a vial’s strength mistaken: none is chosen, and each is shown as mg in mL (mg per mL)',
        ),
        journey(
          'bedside',
          'folded until wanted, and then nothing is chosen and nothing is filled in',
        ),
      ),
      control(
        'The check asks whoever saw the bag made for the volume drawn up.',
        unit(
          'dosing/made-check.test.ts',
          'more drawn up than the vials hold is told, whatever the label says',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'What is in the syringe is not seen by any page.',
    hospital: 'One strength in stock on a ward; the vial is read aloud by two people.',
  },
  {
    id: 'H3',
    name: 'total mg read as mg per mL',
    answer: 'strength derived, shown from mg and mL',
    cause: 'The drug in the bag is taken for its strength, or the strength for the total.',
    effect: 'The rate is wrong by the volume of the bag in millilitres.',
    harm: 'Loss of the airway, or pain left untreated.',
    controls: [
      control(
        'Drug and volume are asked for; the strength is worked out and shown with both.',
        hazardTest(
          'H3 total mg read as mg per mL: the strength is derived, and shown from mg and mL',
        ),
      ),
      control(
        'The check names the slip.',
        unit(
          'dosing/slips.test.ts',
          'a total of 100 mg taken as 100 mg/mL: 14 ÷ 100 = 0.14, set 0.1',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'very low', severity: 'major' },
    remains: 'A pump library that asks for the strength is filled in by hand from the sheet.',
    hospital: 'The bag’s label says mg in mL and mg per mL.',
  },
  {
    id: 'H8',
    name: 'strength keyed too low',
    answer: 'a hard low bound for each route, and for a bag made for a wanted rate',
    cause: 'Drug is typed too low or volume too high, so that the strength is below the bag’s own.',
    effect: 'The pump rate is too high for what is in the bag.',
    harm: 'Loss of the airway.',
    controls: [
      control(
        'A strength below the route’s bound is stopped, and one that is unusual has a caution.',
        hazardTest('H8 a strength keyed too low: stopped below 0.2 mg per mL, a caution below 0.5'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'A strength that is wrong and usual passes.',
    hospital:
      'Standard bags, listed in the hospital’s library, so that drug and volume are chosen as one.',
  },
  {
    id: 'H9',
    name: 'added volume ignored',
    answer: 'made up to or added to; true strength',
    cause: 'The drug’s own volume is added to a full bag and not counted.',
    effect:
      'The bag is weaker than thought: 500 mg in 10 mL added to 50 mL is 8.3 mg per mL, not 10.',
    harm: 'Less pain relief than intended, then a dose that is raised.',
    controls: [
      control(
        'How it is mixed is asked for, and the true strength decides the rate.',
        hazardTest('H9 added volume: added to a full bag, the true strength decides the rate'),
        journey('bedside', 'added to a full bag, the true strength decides the pump rate'),
        journey(
          'hand-over',
          '500 mg added to a full 50 mL bag: the order says 60 mL, and 50 mL differs',
        ),
      ),
    ],
    before: { likelihood: 'high', severity: 'significant' },
    after: { likelihood: 'low', severity: 'significant' },
    remains: 'The overfill of a bag is not known.',
    hospital: 'Bags made up in the pharmacy, or syringes made up to a volume.',
  },
  {
    id: 'H15',
    name: 'S-ketamine with racemic limits',
    answer: 'racemic on every sheet',
    cause: 'S-ketamine, about twice as strong, is in the vial.',
    effect: 'The effect is about twice the intended one.',
    harm: 'Deep sedation, loss of the airway.',
    controls: [
      control(
        '“Racemic” stands on every sheet and at the head of every page on paper.',
        hazardTest('H15 S-ketamine: racemic is said on every sheet'),
        hazardTest(
          'H39 paper parted from its order: the head that every page repeats, of a stop too',
        ),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'What is in the vial is not seen by any page.',
    hospital: 'S-ketamine is not in the same stock.',
  },
  {
    id: 'H16',
    name: 'salt factor',
    answer: 'none; “as base”',
    cause:
      'A factor between ketamine and its hydrochloride is applied to a label that is already in base.',
    effect: 'The dose is wrong by about 15 %.',
    harm: 'Somewhat more sedation or more pain than intended.',
    controls: [
      control(
        'No factor is applied, and “doses as base” stands on every sheet.',
        hazardTest('H16 a salt factor: none is applied, and as base is said'),
      ),
    ],
    before: { likelihood: 'low', severity: 'significant' },
    after: { likelihood: 'very low', severity: 'significant' },
    remains: 'A product that is labelled in salt is not recognised.',
    hospital: 'The pharmacy knows how its product is labelled.',
  },
  {
    id: 'H37',
    name: 'what is made taken for what is given',
    answer: 'what is left is told from what is given',
    cause: 'More is drawn up or made than the dose needs, and all of it is given.',
    effect: 'The patient gets the whole vial or bag.',
    harm: 'Deep sedation, loss of the airway.',
    controls: [
      control(
        'What is given and what is left over are told apart.',
        hazardTest(
          'H37 what is made taken for what is given: what is left is told from what is given',
        ),
        journey('bedside', 'what is left is told from what is given: 4.5 mL of a vial of 20 mL'),
      ),
    ],
    before: { likelihood: 'medium', severity: 'major' },
    after: { likelihood: 'low', severity: 'major' },
    remains: 'What is pushed is not seen by any page.',
    hospital: 'What is left over is wasted before the dose is given, with a witness.',
  },
];
