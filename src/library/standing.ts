import { ENDING } from './bundled/library-fences';
import type { LibraryFile } from './schema';

/** What stands full width on every sheet and screen that a library’s limits are used for, or is said beside it. */
export type Standing =
  | {
      readonly severity: 'caution';
      readonly kind: 'not for patients';
      readonly status: 'draft' | 'approved';
    }
  | {
      readonly severity: 'caution';
      readonly kind: 'not yet in effect' | 'review past';
      readonly on: string;
    }
  | { readonly severity: 'caution' | 'note'; readonly kind: 'ending'; readonly on: string };

/** A library’s status and dates on a day (2026-11-26) → what is said of them; nothing of one that is in force. */
export function standingOf(
  { status, effectivePeriod: { start, end }, nextReviewDate }: LibraryFile['library'],
  today: string,
): Standing[] {
  return [
    ...(status === 'draft' || status === 'approved'
      ? [{ severity: 'caution', kind: 'not for patients', status } as const]
      : []),
    // Dates that are written year first stand in the order of the calendar.
    ...(today < start
      ? [{ severity: 'caution', kind: 'not yet in effect', on: start } as const]
      : []),
    ...(nextReviewDate < today
      ? [{ severity: 'caution', kind: 'review past', on: nextReviewDate } as const]
      : []),
    ...(end === undefined ? [] : ending(end, today)),
  ];
}

/** In universal time no clock changes: every day there has as many milliseconds. */
const A_DAY = 86_400_000;

function ending(end: string, today: string): Standing[] {
  const left = (Date.parse(end) - Date.parse(today)) / A_DAY;
  if (left < 0 || left > ENDING.note) return [];
  return [{ severity: left > ENDING.caution ? 'note' : 'caution', kind: 'ending', on: end }];
}
