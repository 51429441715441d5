import type { Attempt, CheckRecord } from './attempts';
import type { CheckField, TypedCheck } from './check-form';
import { EMPTY_RUNNING } from './running-read';

/** What the checker types of the order itself; the rest is read from pump, bag and bedside. */
const ORDER_FIELDS = [
  'protocol',
  'adjustment',
  'weight',
  'unit',
  'dose',
  'dosesPerDay',
  'minutes',
  'givenBy',
  'basis',
  'height',
  'sex',
] as const satisfies readonly CheckField[];

/**
 * A comparison added to those of the same order. The same link again goes on; another link begins
 * anew. Without a link nobody can tell one order from the next, so the count goes on until an
 * attempt has agreed and other figures of an order are typed, until both weight and protocol are
 * others, or until someone starts again.
 */
export function tried(
  record: CheckRecord,
  order: string | undefined,
  made: Omit<Attempt, 'wrong'>,
): CheckRecord {
  const last = record.attempts[record.attempts.length - 1];
  const isSameLink = record.order === order;
  const isNext = order === undefined && last !== undefined && isAnotherOrder(last, made.typed);
  if (!last || !isSameLink || isNext) return { order, attempts: [{ ...made, wrong: '' }] };
  // Pressed twice is one attempt.
  const before = isSameCheck(last.typed, made.typed)
    ? record.attempts.slice(0, -1)
    : record.attempts;
  const wrong = before === record.attempts ? '' : last.wrong;
  return { order, attempts: [...before, { ...made, wrong }] };
}

/** Other figures after an attempt that agreed; or another weight and another protocol at once. */
function isAnotherOrder({ typed, agrees }: Attempt, next: TypedCheck): boolean {
  if (typed.weight !== next.weight && typed.protocol !== next.protocol) return true;
  return agrees && ORDER_FIELDS.some((field) => typed[field] !== next[field]);
}

/** Whether it runs, and what is gone since, change what to do, not what was compared. */
function isSameCheck(a: TypedCheck, b: TypedCheck): boolean {
  return JSON.stringify({ ...a, ...STILL }) === JSON.stringify({ ...b, ...STILL });
}

const STILL = { running: '', ...EMPTY_RUNNING };

/** What the checkers say was wrong with one attempt: a slip by its place, "mistyped" or "paper". */
export function withWrong(record: CheckRecord, at: number, wrong: string): CheckRecord {
  const attempts = record.attempts.map((attempt, each) =>
    each === at ? { ...attempt, wrong } : attempt,
  );
  return { ...record, attempts };
}
