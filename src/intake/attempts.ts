import type { TypedCheck } from './check-form';

/** One comparison: what was typed, when, whether it agreed, and what the checkers say was wrong. */
export interface Attempt {
  readonly typed: TypedCheck;
  readonly at: Date;
  readonly agrees: boolean;
  /** A slip by its place in the list, "mistyped" here, "paper" for words by hand; empty while nobody has said. */
  readonly wrong: string;
}

/** Every comparison of one order within one visit, the first one first; in memory only. */
export interface CheckRecord {
  /** The text of the link that the order came by, if it came by one. */
  readonly order: string | undefined;
  readonly attempts: readonly Attempt[];
}

/** Before the first. */
export const NO_ATTEMPTS: CheckRecord = { order: undefined, attempts: [] };
