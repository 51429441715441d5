import type { Risk } from './risk';

/** A test by its file and its whole title, as the runner reports it. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

/** What the tool does against a hazard, and the tests that fail when it no longer does. */
export interface Control {
  readonly says: string;
  readonly proofs: readonly Proof[];
}

/** One line of the hazard log, in DCB0129’s words; every judgement is a proposal for a clinical safety officer. */
export interface Hazard {
  readonly id: string;
  readonly name: string;
  /** The controls in a few words, for the README. */
  readonly answer: string;
  readonly cause: string;
  readonly effect: string;
  readonly harm: string;
  readonly controls: readonly Control[];
  /** Without these controls. */
  readonly before: Risk;
  readonly after: Risk;
  /** What the tool cannot see or do, so that the risk is no lower. */
  readonly remains: string;
  /** What is left to the hospital: training, procedure, equipment. */
  readonly hospital: string;
}

/** A control and its tests. */
export function control(says: string, ...proofs: readonly Proof[]): Control {
  return { says, proofs };
}

/** A test of tests/hazards.test.ts. */
export function hazardTest(title: string): Proof {
  return { file: 'tests/hazards.test.ts', title };
}

/** A test of any other file, named from the folder of tests. */
export function unit(file: string, title: string): Proof {
  return { file: `tests/${file}`, title };
}

/** A journey in a browser. */
export function journey(spec: string, title: string): Proof {
  return { file: `tests/journeys/${spec}.spec.ts`, title };
}
