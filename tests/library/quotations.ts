/** The primary source’s own headings, in its order. */
export const HEADINGS = [
  'How Long Does Ketamine Take to Work for Pain?',
  'Timeframe for Ketamine to Begin Easing Pain',
  'Ketamine Dose for Chronic Pain',
  'IV (intravenous) infusions',
  'Oral ketamine',
  'Subcutaneous infusions',
  'How Often Do You Get Ketamine Infusions for Pain?',
  'Closing Note',
] as const;

const IV = 'IV (intravenous) infusions';
const ORAL = 'Oral ketamine';
const SUBCUTANEOUS = 'Subcutaneous infusions';
const SERIES = 'How Often Do You Get Ketamine Infusions for Pain?';
const ONSET = 'Timeframe for Ketamine to Begin Easing Pain';

/** Where the library says something of the source; its heading there; what it says under that, letter for letter. */
interface Quotation {
  readonly path: string;
  readonly under: (typeof HEADINGS)[number];
  /** Each at most twelve words. */
  readonly phrases: readonly string[];
}

function row(path: string, under: Quotation['under'], ...phrases: string[]): Quotation {
  return { path, under, phrases };
}

const CEILING = 'In some cases, specialists may go up to 1 mg/kg/hour';

/** Every place of the built-in library that cites the primary source or quotes it, and the words there. */
export const QUOTATIONS: readonly Quotation[] = [
  row(
    'protocols.single-iv-dose.documented',
    IV,
    'Starting doses are often around 0.1 to 0.3 mg per kg',
    '0.1 to 0.3 mg per kg of body weight as a one-time',
  ),
  row('protocols.single-iv-dose.repeated', IV, 'as a one-time dose, repeated every few hours'),
  row('protocols.single-iv-dose.silentAbout.1', IV, 'repeated every few hours'),
  row('protocols.continuous-iv.documented', IV, 'given continuously at 0.1 to 0.5 mg/kg/hour'),
  row('protocols.continuous-iv.specialistBand', IV, CEILING),
  row('protocols.continuous-iv.ceiling', IV, CEILING),
  row('protocols.crps-sci-iv.documented', IV, 'using doses between 0.25 and 0.75 mg/kg/hour'),
  row('protocols.crps-sci-iv.ceiling', IV, CEILING),
  row('protocols.crps-sci-iv.silentAbout.0', IV, 'several hours a day over a few days'),
  row('protocols.crps-sci-iv.silentAbout.1', IV, 'several hours a day over a few days'),
  row('protocols.oral.documented', ORAL, 'Usually starts at about 0.5 mg/kg per dose'),
  row('protocols.oral.dosesPerDay', ORAL, 'taken 3 to 4 times a day'),
  row('protocols.oral.typicalDay', ORAL, '(around 150 mg per day)'),
  row('protocols.oral.silentAbout.1', ORAL, 'The dose can be slowly increased'),
  row('protocols.subcutaneous.documented', SUBCUTANEOUS, '(like 0.1 to 0.2 mg/kg/hour)'),
  row(
    'protocols.subcutaneous.careOf',
    SUBCUTANEOUS,
    'It’s usually done under the care of a specialist using a smart',
    'a specialist using a smart pump to control the dose accurately',
  ),
  row('course.sessions', SERIES, 'Most people start with six to eight sessions'),
  row('course.weeks', SERIES, 'sessions over two to three weeks'),
  row('course.boosterSpacing', SERIES, 'usually spaced one to three weeks apart'),
  row('course.boosterConflict', SERIES, '“booster” infusions every few weeks or months'),
  row('course.onset', ONSET, 'often within 30 seconds to 10 minutes after an IV treatment'),
  row(
    'course.relief',
    ONSET,
    'Depending on the dose and treatment length, the relief can last',
    'can last from a few minutes to several days or even weeks',
  ),
];

/** What is told in the tool’s own words, and the words of the source that it must keep. */
export const IN_OWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  'course.relief': ['minutes', 'weeks', 'dose', 'length'],
  // A citation alone: who may go above the range stands nowhere else.
  'protocols.continuous-iv.specialistBand': ['specialists'],
};

/** How the source writes the units of the library. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  'mg/kg': 'mg per kg',
  'mg/kg/h': 'mg/kg/hour',
  'mg/kg/dose': 'mg/kg per dose',
  'mg/day': 'mg per day',
  sessions: 'sessions',
  weeks: 'weeks',
  s: 'seconds',
  min: 'minutes',
};

/** The figures that it writes as words. */
export const FIGURE_WORDS: Readonly<Record<string, string>> = {
  '1': 'one',
  '2': 'two',
  '3': 'three',
  '6': 'six',
  '8': 'eight',
};
