/** What is wrong with one field, in words. */
export interface SaidProblem {
  readonly field: string;
  readonly sentence: string;
}
