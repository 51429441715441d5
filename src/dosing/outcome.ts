import type { About, Caution, Finding, Note, Stop } from './findings';
import { onceEach } from './once-each';

/** Nothing is worked out: what stops it, and no rate and no volume. */
export interface Withheld {
  readonly kind: 'withheld';
  readonly stops: readonly (Stop & About)[];
}
export type Outcome<T> = { readonly kind: 'plan'; readonly plan: T } | Withheld;

/** Withheld if anything stops; else the plan with its notes and cautions, one of each kind. */
export function outcome<T>(
  findings: readonly Finding[],
  plan: (findings: readonly (Note | Caution)[]) => T,
): Outcome<T> {
  const once = onceEach(findings);
  const stops = once.filter((finding) => finding.severity === 'stop');
  if (stops.length > 0) return { kind: 'withheld', stops };
  return { kind: 'plan', plan: plan(once.filter((finding) => finding.severity !== 'stop')) };
}
