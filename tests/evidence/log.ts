import type { Control, Hazard, Proof } from './hazard';
import { type Ran, type Result, resultOf } from './results';
import { classOf, type Risk, type RiskClass } from './risk';

/** A risk with its class from the matrix. */
export interface LoggedRisk extends Risk {
  readonly class: RiskClass;
}

export interface LoggedControl extends Omit<Control, 'proofs'> {
  readonly proofs: readonly (Proof & { readonly result: Result })[];
}

/** A hazard as the log has it: each control with its tests and their results in this run. */
export interface LoggedHazard extends Omit<Hazard, 'before' | 'after' | 'controls' | 'answer'> {
  readonly controls: readonly LoggedControl[];
  readonly before: LoggedRisk;
  readonly after: LoggedRisk;
  readonly status: string;
}

/** Nobody here signs: a hazard is closed or handed over by a clinical safety officer alone. */
const STATUS = 'open: proposed, for the clinical safety officer';

const rated = (risk: Risk): LoggedRisk => ({ ...risk, class: classOf(risk) });

/** The hazard log of one run. */
export function hazardLog(
  hazards: readonly Hazard[],
  ran: readonly Ran[],
): readonly LoggedHazard[] {
  return hazards.map(({ answer: _, before, after, controls, ...hazard }) => ({
    ...hazard,
    controls: controls.map(({ says, proofs }) => ({
      says,
      proofs: proofs.map((proof) => ({ ...proof, result: resultOf(proof, ran) })),
    })),
    before: rated(before),
    after: rated(after),
    status: STATUS,
  }));
}
