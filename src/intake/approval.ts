import { person } from '../library/release';
import type { LibraryFile } from '../library/schema';
import type { Tree } from '../library/tree';
import { readDate } from './date-entry';

export type Approval = LibraryFile['approvals'][number];
/** What somebody who approves a library types. */
export type TypedApproval = Readonly<
  Record<'name' | 'position' | 'committee' | 'minute' | 'date', string>
>;
export type ApprovalField = keyof TypedApproval;

export const EMPTY_APPROVAL: TypedApproval = {
  name: '',
  position: '',
  committee: '',
  minute: '',
  date: '',
};

/** Why an approval is not taken. */
export type ApprovalProblem = {
  readonly field: ApprovalField;
  readonly why: 'empty' | 'not a date' | 'the other person' | 'to come' | 'before the version';
};

/** What is approved: a content, who has approved it, the date of its version, and the day. */
export interface Approved {
  readonly fingerprint: string;
  readonly others: readonly Approval[];
  readonly version: string;
  readonly today: string;
}

/**
 * What was typed, for a role and a fingerprint (64 digits), beside the approvals of that content → the approval, or
 * what is wrong: author and reviewer are two people, and the date is one that exists, not before the date of the
 * version and not after today (both like 2026-11-26).
 */
export function readApproval(
  typed: TypedApproval,
  role: Approval['role'],
  { fingerprint, others, version, today }: Approved,
):
  | { readonly kind: 'read'; readonly approval: Approval }
  | { readonly kind: 'refused'; readonly problems: readonly ApprovalProblem[] } {
  const isOther = others.some(
    (each) =>
      each.fingerprint === fingerprint &&
      each.role !== role &&
      person(each.name) === person(typed.name),
  );
  const needed = (['name', 'position', 'date'] as const).filter((field) => !typed[field].trim());
  const problems: ApprovalProblem[] = [
    ...needed.map((field) => ({ field, why: 'empty' as const })),
    ...(isOther && typed.name.trim() ? [{ field: 'name', why: 'the other person' } as const] : []),
    ...dateProblems(typed.date, version, today),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  const { name, position, committee, minute, date } = typed;
  const approval: Approval = {
    role,
    name,
    position,
    ...(committee.trim() ? { committee } : {}),
    ...(minute.trim() ? { minute } : {}),
    date,
    fingerprint,
  };
  return { kind: 'read', approval };
}

/** Dates that are written year first stand in the order of the calendar. */
function dateProblems(date: string, version: string, today: string): ApprovalProblem[] {
  if (!date.trim()) return [];
  if (!readDate(date)) return [{ field: 'date', why: 'not a date' }];
  if (date > today) return [{ field: 'date', why: 'to come' }];
  return date < version ? [{ field: 'date', why: 'before the version' }] : [];
}

/** An approval as it is written into a file. */
export function asTree(approval: Approval): Tree {
  const entries = Object.entries(approval);
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
