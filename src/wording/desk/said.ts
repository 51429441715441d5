import { fingerprintShown } from '../../library/fingerprint-shown';
import { listAt, type Tree, textAt } from '../../library/tree';
import { NBSP } from '../units';
import type { ListControl } from './control';

/** What an edit says that took approvals away. */
export const VOIDED = 'It was changed: it is a draft again, and nobody has approved it.';

/** What is said of a file that is no JSON object, and so cannot be changed in a form. */
export const NO_OBJECT = 'This file cannot be changed here: it is not a library file as JSON.';

/** "12 things are to be written or put right." */
export function toDoSaid(count: number): string {
  if (count === 1) return 'One thing is to be written or put right.';
  return `${count} things are to be written or put right.`;
}

/** "It passes every check. Its fingerprint is 1a2b 3c4d 5e6f." */
export function passesSaid(fingerprint: string): string {
  return `It passes every check. Its fingerprint is ${kept(fingerprint)}.`;
}

/** "Without a strength of one’s own": the button that takes a part out whole. */
export function withoutSaid(label: string): string {
  return `Without ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** What stands at that button while something of the part is refused. */
export const TAKES_OUT =
  'If this is not to be in the library, the button takes it out, with all that is written in it.';

/** "Undone: Acute pain, band 1, Limits, Hard maximum.": what a press took back. */
export function undoneSaid(where: string): string {
  return `Undone: ${where || 'an approval'}.`;
}

/** What an entry of a list is called by; an example by its weight and its order: "100 kg, 5 mg/h". */
export function calledSaid({ key, calledBy }: ListControl, entry: Tree): string {
  if (calledBy === undefined) return '';
  const called = textAt(entry, [calledBy]);
  if (key !== 'examples' || called === '') return called;
  const order = ['figure', 'unit'].map((part) => textAt(entry, ['order', part]));
  const said = [`${called}${NBSP}kg`, order.join(NBSP).trim()];
  return said.filter((each) => each !== '').join(', ');
}

/** "ours.ketamine-library.json": the name that a library is saved under. */
export function fileName(id: string): string {
  return `${/^[a-z0-9-]+$/.test(id) ? id : 'library'}.ketamine-library.json`;
}

/** What is said once a draft was handed to the browser as a file. */
export function savedSaid(name: string): string {
  return `Saved as ${name}. Nothing of it is kept here once this page is left.`;
}

function kept(fingerprint: string): string {
  return fingerprintShown(fingerprint).replaceAll(' ', NBSP);
}

/** What the desk is for, before it is opened; and once it is. */
export const DESK_OFFERED =
  'A hospital’s own limits in a form: checked as they are written, approved by two, saved as a file.';
export const DESK_KEEPS =
  'In a form, without knowing its format. It is kept in no place but the file that you save.';

/** The question before a draft is lost. */
export const CLOSE_ASKED = 'Close it? What is not saved as a file is lost.';

/** What a list to choose from says where there is nothing yet. */
export const NONE_YET = 'There is none in this library yet.';

/** What stands behind the label of what a file may do without. */
export const IF_GIVEN = ' (if it is given)';

/**
 * "Approved by its author, Test Author, Pharmacist, 2026-11-26"; or that an approval is of another content; or, where
 * what is written does not pass, that there is one.
 */
export function approvedSaid(said: readonly string[], isOfThis: boolean | undefined): string {
  const whom = said.join(', ');
  if (isOfThis === undefined) return `In the file: the approval of its ${whom}`;
  return isOfThis
    ? `Approved by its ${whom}`
    : `Not approved as it is: its ${whom}, of another content`;
}

/** "It was 25, and is still said to be from “Ward protocol”, page 1: …": said of a figure that was changed. */
export function sourceStaysSaid(was: string, citation: Tree, tree: Tree): string {
  const id = textAt(citation, ['source']);
  const source = listAt(tree, ['sources']).find((each) => textAt(each, ['id']) === id);
  const decided = textAt(citation, ['decidedBy']);
  const still = decided
    ? `decided by ${decided}`
    : `from “${textAt(source, ['title']) || id}”, ${textAt(citation, ['place'])}`;
  return `It was ${was}, and is still said to be ${still}: give it a source of its own if that is another.`;
}
