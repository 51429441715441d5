/** What is wrong with one field, in words. */
export interface SaidProblem {
  readonly field: string;
  readonly sentence: string;
}

/** An answer that is none: what has to be typed otherwise first. */
export interface Problems {
  readonly kind: 'problems';
  readonly problems: readonly SaidProblem[];
}

/** What intake refused, and the sentence of each refusal → the answer that says so. */
export function inWords<Problem extends { readonly field: string }>(
  problems: readonly Problem[],
  sentence: (problem: Problem) => string,
): Problems {
  return {
    kind: 'problems',
    problems: problems.map((problem) => ({ field: problem.field, sentence: sentence(problem) })),
  };
}
