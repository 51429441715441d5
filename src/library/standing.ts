import type { HospitalIdentity, Identity } from '../dosing/library';
import { ENDING, KEPT } from './bundled/standing-days';
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
      readonly kind: 'not yet in effect' | 'ended' | 'review past';
      readonly on: string;
    }
  | { readonly severity: 'caution' | 'note'; readonly kind: 'ending'; readonly on: string }
  | {
      readonly severity: 'caution';
      readonly kind: 'kept copy';
      readonly on: string;
      /** How many days ago that was. */
      readonly days: number;
    };

/** A library’s status and dates on a day (2026-11-26) → what is said of them; nothing of one that is in force. */
export function standingOf(
  library: Identity | (LibraryFile['library'] & Pick<HospitalIdentity, 'keptOn'>),
  today: string,
): Standing[] {
  if (library.status === 'reference') return [];
  const { status, effectivePeriod, nextReviewDate, keptOn } = library;
  const { start, end } = effectivePeriod;
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
    ...(keptOn === undefined ? [] : kept(keptOn, today)),
  ];
}

/** In universal time no clock changes: every day there has as many milliseconds. */
const A_DAY = 86_400_000;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / A_DAY;

function ending(end: string, today: string): Standing[] {
  const left = daysBetween(today, end);
  // The door lets no ended library in, but a page may stay open past the last day.
  if (left < 0) return [{ severity: 'caution', kind: 'ended', on: end }];
  if (left > ENDING.note) return [];
  return [{ severity: left > ENDING.caution ? 'note' : 'caution', kind: 'ending', on: end }];
}

function kept(on: string, today: string): Standing[] {
  const days = daysBetween(on, today);
  return days > KEPT ? [{ severity: 'caution', kind: 'kept copy', on, days }] : [];
}
