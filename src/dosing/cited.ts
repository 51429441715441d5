import type { Unit, Written } from './quantity';

/** A document that states numbers, and what kind of document it is. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: string;
}

/** Where a number stands; or, of a hospital’s own, who decided it and why. */
export type Citation =
  | { readonly source: string; readonly place: string }
  | { readonly decidedBy: string; readonly reason: string };

/** A value and where it is stated; `hedge` is the word by which the source leaves it open. */
export interface Cited<T> {
  readonly value: T;
  readonly citation: Citation;
  readonly hedge?: string;
}

/** An edge that this tool set, and its reason. */
export interface ToolLimit<U extends Unit> {
  readonly setBy: 'tool';
  readonly at: Written<U>;
  readonly reason: string;
}

/** An edge, and who set it: the source at a place, or this tool for a reason. */
export type Limit<U extends Unit> =
  | {
      readonly setBy: 'source';
      readonly at: Written<U>;
      readonly citation: Citation;
      readonly hedge?: string;
      /** What else the source says it of, where it is not said of this protocol itself. */
      readonly scope?: string;
    }
  | ToolLimit<U>;

export interface WrittenRange<U extends Unit> {
  readonly low: Written<U>;
  readonly high: Written<U>;
}

/** Past the first edge judgement is needed; past the second nothing is worked out. */
export interface Fence<U extends Unit> {
  readonly caution: Limit<U>;
  readonly stop: Limit<U>;
}

/** A fence that may leave its caution out. */
export type StopFence<U extends Unit> = Partial<Fence<U>> & Pick<Fence<U>, 'stop'>;
