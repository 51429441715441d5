import type { Library } from '../dosing/library';
import type { MadeRead } from '../dosing/made-check';
import { readNumber } from './number-entry';
import { type Problem, refusals } from './problem';

/** What was seen of the preparation, as typed; never required. */
export interface TypedMade {
  /** Who saw it made. */
  readonly made: string;
  readonly madeVial: string;
  readonly opened: string;
  readonly drawnUp: string;
}
export type MadeField = keyof TypedMade;

export const MADE_BY: readonly MadeRead['by'][] = ['seen', 'pharmacy', 'nobody here'];

/** The preparation as seen → in exact quantities, or every problem in field order; nothing where nobody said. */
export function readMade(
  typed: TypedMade,
  library: Library,
): { readonly read: MadeRead | undefined; readonly problems: readonly Problem<MadeField>[] } {
  const by = MADE_BY.find((each) => each === typed.made);
  if (by !== 'seen') return { read: by && { by }, problems: [] };
  const vial = library.products.vials.value.find(({ id }) => id === typed.madeVial);
  const opened = readNumber(typed.opened, 'vials', ['vials', 'vial']);
  const drawnUp = readNumber(typed.drawnUp, 'mL');
  const isPart = opened.kind === 'read' && opened.quantity.value.d !== 1n;
  const problems: Problem<MadeField>[] = [
    ...(vial ? [] : [{ field: 'madeVial', kind: 'missing vial seen' } as const]),
    ...refusals('opened', opened, 'vials'),
    ...(isPart ? [{ field: 'opened', kind: 'not whole vials' } as const] : []),
    ...refusals('drawnUp', drawnUp, 'mL'),
  ];
  if (!vial || problems.length > 0) return { read: undefined, problems };
  const read: MadeRead = {
    by,
    vial,
    ...(opened.kind === 'read' ? { opened: opened.quantity } : {}),
    ...(drawnUp.kind === 'read' ? { drawnUp: drawnUp.quantity } : {}),
  };
  return { read, problems };
}
