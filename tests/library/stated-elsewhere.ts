const BOUNDS = "2. The tool's own safety bounds";
const PUBLISHED = '3. What published protocols say';
const PRODUCTS = '4. Product facts';
const SEEN = '1. What real protocols say';
const SCREEN = '7. The second check';

/** Where the library says something of another document; the heading of the clinical reference, and its words. */
interface Stated {
  readonly path: string;
  readonly under: string;
  /** Each at most twelve words; none where nothing at hand says it. */
  readonly phrases: readonly string[];
  /** Figures that are in no words: worked out, or known without them; and why. */
  readonly besides?: Readonly<Record<string, string>>;
}

function row(path: string, under: string, ...phrases: string[]): Stated {
  return { path, under, phrases };
}

/**
 * Every place of the built-in library that states a figure of a document other than the primary source. No text of
 * those documents is at hand: what holds the figures is what the clinical reference says was read there.
 */
export const STATED: readonly Stated[] = [
  row('published.0', PUBLISHED, 'bolus up to 0.35 mg/kg; infusion up to 1 mg/kg/h'),
  row('published.1', PUBLISHED, '0.35 mg/kg/h over 4 h daily for 10 days', 'inside 0.25–0.75'),
  row('published.2', PUBLISHED, 'first out-patient infusion at least 80 mg over more than 2 h'),
  row('published.3', PUBLISHED, 'CRPS: 22 mg/h for 4 days'),
  row('published.4', PUBLISHED, '0.1 to 0.3 mg/kg intravenously, over 15 min', 'adds the 15 min'),
  row('published.5', PUBLISHED, 'start 0.05–0.1, at most 0.5 mg/kg/h'),
  row(
    'published.6',
    PUBLISHED,
    'start 5 mg/h (frail or elderly 2.5) at 5 mg/mL',
    'at most 25 mg/h above 50 kg, 15 mg/h below',
    'starts below 0.1 mg/kg/h',
  ),
  row(
    'published.7',
    PUBLISHED,
    'at most 0.35 mg/kg/h, not above 25 mg/h, 4 h daily',
    '4 h daily for 10 days',
    'inside 0.25–0.75',
  ),
  row('published.8', PUBLISHED, '0.5 mg/kg racemic per dose, 3–4 times a day'),
  row('published.9', PUBLISHED, '100 to 500 mg/24 h', '0.06–0.30 mg/kg/h at 70 kg'),
  row('products.vials.value.us-200-in-20', PRODUCTS, 'US label 200 mg in 20 mL (10 mg/mL)'),
  row('products.vials.value.us-500-in-10', PRODUCTS, '500 mg in 10 mL (50)'),
  row('products.vials.value.us-500-in-5', PRODUCTS, '500 mg in 5 mL (100)'),
  row(
    'products.vials.value.uk-1000-in-10',
    PRODUCTS,
    'UK and Ireland also 1,000 mg in 10 mL (100)',
  ),
  row('products.vials.value.australia-200-in-2', PRODUCTS, 'Zealand 200 mg in 2 mL (100)'),
  row(
    'products.dilutedFrom',
    BOUNDS,
    '100 mg/mL must be diluted before intravenous use (US label)',
  ),
  row(
    'products.preparations',
    PRODUCTS,
    '50 mg in 50 mL (1 mg/mL)',
    '100 mg in 50 mL (2)',
    '200 mg in 50 mL (4), 250 mg in 50 mL (5)',
    '500 mg in 500 mL (1), 500 mg in 250 mL (2)',
    '200 mg in 40 mL (5)',
  ),
  row('products.driverFills', PRODUCTS, '17, 22, 34 mL in 20, 30, 50 mL syringes'),
  {
    ...row('products.singleDoseBag', PRODUCTS, '0.1 to 0.3 mg/kg in 100 mL over 15 min'),
    besides: { '2017': 'the year of the policy, which stands among the published protocols' },
  },
  {
    ...row(
      'bodyWeight.formula',
      PRODUCTS,
      'men 50 kg, women 45.5 kg, plus 2.3 kg for each inch',
      'inch over 60 in (152.4 cm)',
    ),
    besides: { '2.54': 'centimetres in an inch, by its definition; 60 × 2.54 = 152.4' },
  },
  // Reasons of the tool’s own bounds that name a document.
  row('protocols.single-iv-dose.ceiling', BOUNDS, 'SCCM 2018 and perioperative practice reach 0.5'),
  row(
    'protocols.single-iv-dose.flatCeiling',
    BOUNDS,
    'above 0.5 mg/kg, or above 75 mg',
    'perioperative practice reach 0.5; 75 mg is that at 150 kg',
  ),
  row(
    'protocols.oral.ceiling',
    BOUNDS,
    'above 3.5 mg/kg, or above 200 mg, per dose',
    '100 mg per dose is published (SG-Pall): 3.33 at 30 kg',
  ),
  row(
    'protocols.oral.flatCeiling',
    BOUNDS,
    'above 3.5 mg/kg, or above 200 mg, per dose',
    '100 mg per dose is published (SG-Pall)',
  ),
  row(
    'protocols.subcutaneous.ceiling',
    BOUNDS,
    'above 0.7 mg/kg/h, or above 1,000 mg in 24 h',
    'burst regimens reach 500 mg in 24 h: 0.69 at 30 kg',
  ),
  row(
    'protocols.subcutaneous.flatCeiling',
    BOUNDS,
    'above 0.7 mg/kg/h, or above 1,000 mg in 24 h',
    'burst regimens reach 500 mg in 24 h',
  ),
  row(
    'bounds.strength.intravenous infusion.below.caution',
    BOUNDS,
    '0.5 is the soft minimum of a live pump library',
    'pump library (Conway Medical Center, 2024)',
  ),
  row(
    'bounds.strength.bag for a wanted rate.below.caution',
    BOUNDS,
    '0.5 is the soft minimum of a live pump library',
    'pump library (Conway Medical Center, 2024)',
  ),
  row(
    'bounds.strength.bag for a wanted rate.below.stop',
    BOUNDS,
    'custom strength, fixed rate: below 0.1 or above 50 mg/mL',
    'hard minimum of that live pump library',
    'pump library (Conway Medical Center, 2024)',
  ),
  ...['intravenous infusion', 'bag for a wanted rate', 'single intravenous dose'].flatMap((use) => [
    row(
      `bounds.strength.${use}.above.caution`,
      BOUNDS,
      'above 10 mg/mL',
      '100 mg/mL must be diluted before intravenous use (US label)',
    ),
    row(
      `bounds.strength.${use}.above.stop`,
      BOUNDS,
      'above 50 mg/mL',
      '100 mg/mL must be diluted before intravenous use (US label)',
    ),
  ]),
  row('bounds.calculatedWeight', BOUNDS, 'ideal, or measured if that is lower (NCT04274361)'),
  row('bounds.titration.mg/24h.step', SEEN, '100 mg in 24 h, raised by 50 mg daily'),
  row('bounds.weight.above.stop', BOUNDS, 'below 30 or above 300 kg'),
  ...['below', 'above'].map((side) =>
    row(`bounds.weight.${side}.caution`, BOUNDS, 'charts seen run 40–150 kg'),
  ),
  row('bounds.over.fast', BOUNDS, 'less than 1 minute', 'US label: slowly, over 60 seconds'),
  row(
    'bounds.over.short',
    BOUNDS,
    'a *note* below 10 and above 60 minutes',
    'fewer over 15 min than over 1 or 3 to 5',
    'pain relief alike (Clattenburg 2018, Motov 2017, abstracts)',
  ),
  row('bounds.running.firstLook', SCREEN, '15 to 30 minutes after the start, then 4-hourly'),
  row('bounds.running.every', SCREEN, '15 to 30 minutes after the start, then 4-hourly'),
];
