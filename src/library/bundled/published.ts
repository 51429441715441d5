import type { PublishedProtocol } from '../../dosing/library';

const COHEN = {
  publisher: 'Cohen et al. 2018',
  for: 'CRPS',
  title: 'ASRA, AAPM and ASA consensus on chronic pain, Reg Anesth Pain Med 2018;43:521',
  address: 'doi 10.1097/AAP.0000000000000808',
  readAs: 'summary',
} as const;

const SCHWARTZMAN = {
  publisher: 'Schwartzman et al. 2009',
  for: 'CRPS',
  title: 'Pain 2009;147:107',
  address: 'doi 10.1016/j.pain.2009.08.015',
  readAs: 'abstract',
} as const;

/** What published protocols say; context beside the limits of the source, never one of them. */
export const PUBLISHED: readonly PublishedProtocol[] = [
  {
    publisher: 'Schwenk et al. 2018',
    for: 'acute pain',
    title: 'ASRA, AAPM and ASA consensus on acute pain, Reg Anesth Pain Med 2018;43:456',
    address: 'doi 10.1097/AAP.0000000000000806',
    readAs: 'summary',
    says: 'bolus up to 0.35 mg/kg; infusion up to 1 mg/kg/h',
    against: 'agrees with the ceiling; bolus a little higher',
    doses: [
      { protocol: 'single-iv-dose', high: { figure: '0.35', unit: 'mg/kg' } },
      { protocol: 'continuous-iv', high: { figure: '1', unit: 'mg/kg/h' } },
    ],
  },
  {
    ...COHEN,
    beside: 'crps-sci-iv',
    says: '0.35 mg/kg/h for 4 h a day on 10 days',
    against: 'inside 0.25 to 0.75 mg/kg/h',
    doses: [
      {
        protocol: 'crps-sci-iv',
        low: { figure: '0.35', unit: 'mg/kg/h' },
        high: { figure: '0.35', unit: 'mg/kg/h' },
      },
    ],
  },
  {
    ...COHEN,
    beside: 'crps-sci-iv',
    says: 'first out-patient infusion at least 80 mg over more than 2 h',
    against: 'no rate per kilogram',
  },
  {
    publisher: 'Sigtermans et al. 2009, in Cohen et al. 2018',
    for: 'CRPS',
    title: 'Pain 2009;145:304',
    address: 'doi 10.1016/j.pain.2009.06.023',
    readAs: 'summary',
    says: '22 mg/h of S-ketamine for 4 days',
    against: 'not comparable: S-ketamine is about twice as potent as racemic ketamine',
  },
  {
    publisher: 'ACEP 2017',
    for: 'emergency care',
    title: 'policy on sub-dissociative ketamine',
    address: 'acep.org/patient-care/policy-statements/sub-dissociative-dose-ketamine-for-analgesia',
    readAs: 'issuing body’s page',
    says: '0.1 to 0.3 mg/kg intravenously, over 15 min',
    against: 'the same range; adds the 15 min',
    doses: [
      {
        protocol: 'single-iv-dose',
        low: { figure: '0.1', unit: 'mg/kg' },
        high: { figure: '0.3', unit: 'mg/kg' },
      },
    ],
  },
  {
    publisher: 'ANZCA Faculty of Pain Medicine 2021',
    for: 'chronic non-cancer pain',
    title: 'PS12(PM)',
    address: 'announced at anzca.edu.au/news/fpm-news/new-fpm-professional-document',
    readAs: 'summary',
    says: 'start 0.05 to 0.1, at most 0.5 mg/kg/h',
    against:
      'its ceiling is the top of the source range; for CRPS or spinal cord injury it is below that',
    doses: (['continuous-iv', 'crps-sci-iv'] as const).map((protocol) => ({
      protocol,
      low: { figure: '0.05', unit: 'mg/kg/h' },
      high: { figure: '0.5', unit: 'mg/kg/h' },
    })),
  },
  {
    publisher: 'NHS Highland',
    for: 'acute pain',
    title: 'adult acute pain, ketamine guidelines',
    address:
      'rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/acute-pain/ketamine-guidelines',
    readAs: 'issuing body’s page',
    says: 'start 5 mg/h, frail or elderly 2.5 mg/h, at 5 mg per mL; at most 25 mg/h above 50 kg, 15 mg/h below (exactly 50 kg: nothing said)',
    against: 'starts below 0.1 mg/kg/h',
    doses: [
      {
        protocol: 'continuous-iv',
        low: { figure: '2.5', unit: 'mg/h' },
        high: { figure: '25', unit: 'mg/h' },
        weight: { side: 'above', at: { figure: '50', unit: 'kg' } },
      },
      {
        protocol: 'continuous-iv',
        low: { figure: '2.5', unit: 'mg/h' },
        high: { figure: '15', unit: 'mg/h' },
        weight: { side: 'below', at: { figure: '50', unit: 'kg' } },
      },
    ],
  },
  {
    ...SCHWARTZMAN,
    beside: 'crps-sci-iv',
    says: 'at most 0.35 mg/kg/h, not above 25 mg/h, for 4 h a day on 10 days',
    against: 'inside 0.25 to 0.75 mg/kg/h; adds a cap in mg/h',
    doses: [
      {
        protocol: 'crps-sci-iv',
        high: { figure: '0.35', unit: 'mg/kg/h' },
        atMost: { figure: '25', unit: 'mg/h' },
      },
    ],
  },
  {
    publisher: 'Blonk et al. 2010',
    for: 'chronic pain',
    title: 'Eur J Pain 2010, a review of oral ketamine',
    address: 'pure.eur.nl/en/publications/use-of-oral-ketamine-in-chronic-pain-management-a-review',
    readAs: 'abstract',
    says: '0.5 mg/kg racemic per dose, 3 to 4 times a day',
    against: 'the same numbers',
    doses: [
      {
        protocol: 'oral',
        low: { figure: '0.5', unit: 'mg/kg/dose' },
        high: { figure: '0.5', unit: 'mg/kg/dose' },
      },
    ],
  },
  {
    publisher: 'Jackson et al. 2010',
    for: 'burst, cancer pain',
    title: 'burst subcutaneous ketamine, J Palliat Care 2010;26:176',
    address: 'pubmed.ncbi.nlm.nih.gov/21047040',
    readAs: 'abstract',
    says: '100 to 500 mg in 24 hours',
    against: '0.06 to 0.3 mg/kg/h at 70 kg: wider both ways',
    doses: [
      {
        protocol: 'subcutaneous',
        low: { figure: '100', unit: 'mg/24h' },
        high: { figure: '500', unit: 'mg/24h' },
      },
    ],
  },
];
