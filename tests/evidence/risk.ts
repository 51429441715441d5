/** How likely the harm is, in the words of DCB0129’s guidance, the least likely first. */
export const LIKELIHOODS = ['very low', 'low', 'medium', 'high', 'very high'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** How bad the harm is, in the words of DCB0129’s guidance, the least bad first. */
export const SEVERITIES = [
  'minor',
  'significant',
  'considerable',
  'major',
  'catastrophic',
] as const;
export type Severity = (typeof SEVERITIES)[number];

export type RiskClass = 1 | 2 | 3 | 4 | 5;

/** A judgement in words; its class is never written down, only looked up. */
export interface Risk {
  readonly likelihood: Likelihood;
  readonly severity: Severity;
}

type Row = readonly [RiskClass, RiskClass, RiskClass, RiskClass, RiskClass];

/**
 * The class of a risk by likelihood, then by severity in the order of SEVERITIES: the example matrix of the
 * DCB0129 implementation guidance, as NHS Digital publishes it with its UK Core hazard log.
 */
export const MATRIX: Readonly<Record<Likelihood, Row>> = {
  'very high': [3, 4, 4, 5, 5],
  high: [2, 3, 3, 4, 5],
  medium: [2, 2, 3, 3, 4],
  low: [1, 2, 2, 3, 4],
  'very low': [1, 1, 2, 2, 3],
};

/** The class of a risk, from the matrix. */
export function classOf({ likelihood, severity }: Risk): RiskClass {
  const found = MATRIX[likelihood][SEVERITIES.indexOf(severity)];
  if (found === undefined) throw new Error(`The matrix has no ${likelihood} × ${severity}.`);
  return found;
}
/** What each likelihood means; the guidance’s words, shortened. */
export const LIKELIHOOD_MEANS: Readonly<Record<Likelihood, string>> = {
  'very high': 'certain or almost certain',
  high: 'not certain but very possible; expected in most cases',
  medium: 'possible',
  low: 'could occur, but on the great majority of occasions will not',
  'very low': 'negligible or nearly so',
};

/** What each severity means for one patient, the case of a dose; the guidance’s words, shortened. */
export const SEVERITY_MEANS: Readonly<Record<Severity, string>> = {
  minor: 'minor injury, recovery soon; inconvenience',
  significant: 'minor injury, recovery not soon; significant psychological trauma',
  considerable: 'severe injury or incapacity, recovery soon; severe psychological trauma',
  major: 'death of one patient, or severe injury without recovery soon',
  catastrophic: 'the same for several patients',
};

/** What may be done with a risk of each class; the guidance’s words, shortened. */
export const CLASS_MEANS: Readonly<Record<RiskClass, string>> = {
  1: 'acceptable, nothing more to do',
  2: 'acceptable where reducing it further is impractical or costs more than it gains',
  3: 'undesirable; acceptable only where reducing it further is impractical',
  4: 'not acceptable: the hazard goes, or a control is added',
  5: 'not acceptable',
};
