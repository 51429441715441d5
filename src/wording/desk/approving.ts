import type { ApprovalField, ApprovalProblem } from '../../intake/approval';
import type { Reviewed } from '../../library/blind-review';
import { NBSP } from '../units';

/** The fields of an approval, as they are asked for. */
export const APPROVAL_FIELDS: readonly { readonly field: ApprovalField; readonly label: string }[] =
  [
    { field: 'name', label: 'Name' },
    { field: 'position', label: 'Position' },
    { field: 'committee', label: 'Committee, if there is one' },
    { field: 'minute', label: 'Minute, if there is one' },
    { field: 'date', label: 'Date, as 2026-11-26' },
  ];

const CALLED: Record<ApprovalField, string> = {
  name: 'name',
  position: 'position',
  committee: 'committee',
  minute: 'minute',
  date: 'date',
};

/** Why an approval is not taken, at its field. */
export function approvalProblemSaid({ field, why }: ApprovalProblem): string {
  switch (why) {
    case 'empty':
      return `Type the ${CALLED[field]}.`;
    case 'not a date':
      return 'Type a date that exists, as 2026-11-26.';
    case 'to come':
      return 'This day is still to come: type the day on which it was approved.';
    case 'before the version':
      return 'This day is before the date of the version: what was approved then was another.';
    case 'the other person':
      return 'Author and reviewer are two people: this name has approved it in the other role.';
  }
}

/** "Acute pain, over 50 kg: Hard maximum": what a reviewer types from the signed protocol. */
export function reviewedLabel({ protocol, part, what, is }: Reviewed): string {
  const unit = is === 'unit' || is === 'in its unit' ? '' : `, in ${is}`;
  return `${protocol}, ${part}: ${what}${unit}`;
}

/** What was typed and what stands in the file, where they differ. */
export function mismatchSaid(reviewed: Reviewed, typed: string): string {
  const named = (figure: string) => (figure === '' ? 'none' : figure.replaceAll(' ', NBSP));
  return `${reviewedLabel(reviewed)}. You typed ${named(typed)}; the library has ${named(reviewed.stands)}.`;
}

/** What is said where the limits in use are no hospital’s, so that nothing can be called looser. */
export const NO_BEFORE =
  'The built-in limits are in use, which no hospital approved: nothing is compared with them. All of it is new, and is read whole in the report.';

/** What the ticks are for. */
export const LOOSER = 'What is looser than the library in use: tick each as you agree to it.';

/** What is to be done before an approval is taken. */
export const TICK_ALL = 'Tick every looser change, or do not approve.';

/** Few enough fields to be named. */
const FEW = 3;

/** Why nothing is compared yet: what a signed protocol must have, and is not typed; by name where they are few. */
export function untypedSaid(untyped: readonly Reviewed[]): string[] {
  const { length } = untyped;
  const said =
    length === 1
      ? 'One of them is not typed yet: nothing is compared before.'
      : `${length} of them are not typed yet: nothing is compared before.`;
  return [said, ...(length > FEW ? [] : untyped.map(reviewedLabel))];
}

/** What a reviewer is told before typing. */
export const TYPE_FROM_SIGNED =
  'From the signed protocol, not from this page. What differs is named once all is typed.';

/** What the signed report is for. */
export const AUTHORITY =
  'The fingerprint proves change, not who approved: this report, signed, is the authority.';
