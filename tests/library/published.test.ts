import { LIBRARY } from '../../src/library/bundled';

/** "crps-sci-iv 0.35 to 0.35 mg/kg/h", "continuous-iv up to 1 mg/kg/h", and for which weights. */
function dosesOf({ doses = [] }: (typeof LIBRARY.published)[number]): string[] {
  return doses.map(({ protocol, low, high, atMost, weight }) => {
    const to = `${high.figure} ${high.unit}`;
    const range = low ? `${low.figure} to ${to}` : `up to ${to}`;
    if (low) expect(low.unit).toBe(high.unit);
    const only = weight ? ` ${weight.side} ${weight.at.figure} ${weight.at.unit}` : '';
    const cap = atMost ? `, at most ${atMost.figure} ${atMost.unit}` : '';
    return `${protocol} ${range}${cap}${only}`;
  });
}

// Typed again from clinical.md 3: who, what of it was read, what it says, and its doses.
test.each([
  [
    0,
    'Schwenk et al. 2018',
    /acute pain.*Reg Anesth Pain Med 2018;43:456$/,
    'summary',
    'bolus up to 0.35 mg/kg; infusion up to 1 mg/kg/h',
    /^agrees with the ceiling; bolus a little higher$/,
    ['single-iv-dose up to 0.35 mg/kg', 'continuous-iv up to 1 mg/kg/h'],
  ],
  [
    1,
    'Cohen et al. 2018',
    /chronic pain.*Reg Anesth Pain Med 2018;43:521$/,
    'summary',
    '0.35 mg/kg/h for 4 h a day on 10 days',
    /^inside 0\.25 to 0\.75 mg\/kg\/h$/,
    ['crps-sci-iv 0.35 to 0.35 mg/kg/h'],
  ],
  [
    2,
    'Cohen et al. 2018',
    /43:521/,
    'summary',
    'first out-patient infusion at least 80 mg over more than 2 h',
    /^no rate per kilogram$/,
    [],
  ],
  [
    3,
    'Sigtermans et al. 2009, in Cohen et al. 2018',
    /^Pain 2009;145:304$/,
    'summary',
    '22 mg/h of S-ketamine for 4 days',
    /^not comparable: S-ketamine is about twice as potent as racemic ketamine$/,
    [],
  ],
  [
    4,
    'ACEP 2017',
    /sub-dissociative ketamine/,
    'issuing body’s page',
    '0.1 to 0.3 mg/kg intravenously, over 15 min',
    /^the same range; adds the 15 min$/,
    ['single-iv-dose 0.1 to 0.3 mg/kg'],
  ],
  [
    5,
    'ANZCA Faculty of Pain Medicine 2021',
    /^PS12\(PM\)$/,
    'summary',
    'start 0.05 to 0.1, at most 0.5 mg/kg/h',
    /^its ceiling is the top of the source range; for CRPS or spinal cord injury it is below that$/,
    ['continuous-iv 0.05 to 0.5 mg/kg/h', 'crps-sci-iv 0.05 to 0.5 mg/kg/h'],
  ],
  [
    6,
    'NHS Highland',
    /^adult acute pain, ketamine guidelines$/,
    'issuing body’s page',
    'start 5 mg/h, frail or elderly 2.5 mg/h, at 5 mg per mL; at most 25 mg/h above 50 kg, 15 mg/h below (exactly 50 kg: nothing said)',
    /^starts below 0\.1 mg\/kg\/h$/,
    ['continuous-iv 2.5 to 25 mg/h above 50 kg', 'continuous-iv 2.5 to 15 mg/h below 50 kg'],
  ],
  [
    7,
    'Schwartzman et al. 2009',
    /^Pain 2009;147:107$/,
    'abstract',
    'at most 0.35 mg/kg/h, not above 25 mg/h, for 4 h a day on 10 days',
    /^inside 0\.25 to 0\.75 mg\/kg\/h; adds a cap in mg\/h$/,
    ['crps-sci-iv up to 0.35 mg/kg/h, at most 25 mg/h'],
  ],
  [
    8,
    'Blonk et al. 2010',
    /Eur J Pain 2010.*oral ketamine/,
    'abstract',
    '0.5 mg/kg racemic per dose, 3 to 4 times a day',
    /^the same numbers$/,
    ['oral 0.5 to 0.5 mg/kg/dose'],
  ],
  [
    9,
    'Jackson et al. 2010',
    /^burst subcutaneous ketamine, J Palliat Care 2010;26:176$/,
    'abstract',
    '100 to 500 mg in 24 hours',
    // 100 ÷ 24 ÷ 70 = 0.0595; 500 ÷ 24 ÷ 70 = 0.2976
    /^0\.06 to 0\.3 mg\/kg\/h at 70 kg: wider both ways$/,
    ['subcutaneous 100 to 500 mg/24h'],
  ],
])('published protocol %i: %s', (at, publisher, title, readAs, says, against, doses) => {
  const it = LIBRARY.published[at];
  if (!it) throw new Error(`There are only ${LIBRARY.published.length}`);
  expect(it).toMatchObject({
    publisher,
    title: expect.stringMatching(title),
    readAs,
    says,
    against: expect.stringMatching(against),
  });
  expect(dosesOf(it)).toEqual(doses);
});

test('there are ten, and three of them stand beside a course for CRPS or spinal cord injury', () => {
  expect(LIBRARY.published).toHaveLength(10);
  const beside = LIBRARY.published.flatMap((it, at) => (it.beside ? [`${at} ${it.beside}`] : []));
  expect(beside).toEqual(['1 crps-sci-iv', '2 crps-sci-iv', '7 crps-sci-iv']);
});

// Each was read there; a doi or an address that nobody read has no place here.
test.each([
  [0, 'acute pain', 'doi 10.1097/AAP.0000000000000806'],
  [1, 'CRPS', 'doi 10.1097/AAP.0000000000000808'],
  [2, 'CRPS', 'doi 10.1097/AAP.0000000000000808'],
  [3, 'CRPS', 'doi 10.1016/j.pain.2009.06.023'],
  [
    4,
    'emergency care',
    'acep.org/patient-care/policy-statements/sub-dissociative-dose-ketamine-for-analgesia',
  ],
  [
    5,
    'chronic non-cancer pain',
    'announced at anzca.edu.au/news/fpm-news/new-fpm-professional-document',
  ],
  [
    6,
    'acute pain',
    'rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/acute-pain/ketamine-guidelines',
  ],
  [7, 'CRPS', 'doi 10.1016/j.pain.2009.08.015'],
  [
    8,
    'chronic pain',
    'pure.eur.nl/en/publications/use-of-oral-ketamine-in-chronic-pain-management-a-review',
  ],
  [9, 'burst, cancer pain', 'pubmed.ncbi.nlm.nih.gov/21047040'],
])('published protocol %i is for %s, at %s', (at, pain, address) => {
  expect(LIBRARY.published[at]).toMatchObject({ for: pain, address });
});
