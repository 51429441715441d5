import type { Identity } from '../dosing/library';
import { type Draft, draftFrom, NOTHING_WRITTEN } from '../intake/draft';
import { builtInFile } from '../library/built-in-file';
import { differences } from '../library/difference';
import type { Difference } from '../library/direction';
import { readLibrary } from '../library/door';
import { type Path, pointerTo } from '../library/fault';
import { readJson } from '../library/json-text';
import type { LibraryFile, ReferenceFile } from '../library/schema';
import type { AnyFile } from '../library/shape-parts';
import { textOf } from '../library/text-of';
import { branch, grafted, isTree, type Tree } from '../library/tree';
import { NO_OBJECT } from '../wording/desk/said';
import { whereSaid } from '../wording/desk/where';
import { NO_TEXT } from '../wording/opened-file';

/** One thing that a library is refused for as it is written. */
export interface DeskProblem {
  /** A JSON pointer: the place of the field. */
  readonly pointer: string;
  /** The field as the form calls it. */
  readonly where: string;
  readonly sentence: string;
  readonly remedy: string;
  /** Nothing is written there yet. */
  readonly isMissing: boolean;
}

/** What is held against a library as it is written. */
export interface DeskSaid {
  readonly problems: readonly DeskProblem[];
  /** Where nothing is wrong with it: the file that it is, and its fingerprint. */
  readonly passed: Passed | undefined;
  /** What there is to approve: what passed, or what lacks nothing but the approvals of its release. */
  readonly toApprove: Passed | undefined;
}

interface Passed {
  readonly file: LibraryFile;
  readonly fingerprint: string;
}

/** A library as it is written, on a day (2026-11-26), beside the one in use → what the door says of it. */
export function deskSaid(tree: Tree, today: string, inUse: Identity): DeskSaid {
  const read = readLibrary(JSON.stringify(tree), today, [inUse]);
  if (read.kind === 'library') {
    const passed = { file: read.file, fingerprint: read.fingerprint };
    return { problems: [], passed, toApprove: passed };
  }
  const problems = read.refusals.map(({ pointer, sentence, remedy, rule, ...refusal }) => {
    const where = whereSaid(pointer, tree) || refusal.where;
    return { pointer, where, sentence, remedy, isMissing: rule === 'missing' };
  });
  const lacks = read.refusals.every(
    ({ rule, pointer }) => rule === 'approvals' && pointer === '/approvals',
  );
  return {
    problems,
    passed: undefined,
    toApprove: lacks ? asDraft(tree, today, inUse) : undefined,
  };
}

/** A release that nobody has approved yet, as the draft that it is until then. */
function asDraft(tree: Tree, today: string, inUse: Identity): Passed | undefined {
  const draft = grafted(tree, ['library', 'status'], 'draft') ?? {};
  const read = readLibrary(JSON.stringify(draft), today, [inUse]);
  return read.kind === 'library' ? { file: read.file, fingerprint: read.fingerprint } : undefined;
}

/** A library as the beginning of another version of it. */
export function draftOf(file: LibraryFile): Draft {
  const tree = treeOf(file);
  return draftFrom(tree, tree);
}

/** The built-in limits as the beginning of a hospital’s own: who stands behind it, and its versions, are not written. */
export function builtInDraft(): Draft {
  const unnamed = ['library', 'changeLog', 'approvals'].reduce(
    (tree, key) => grafted(tree, [key], branch(NOTHING_WRITTEN, [key])) ?? {},
    treeOf(builtInFile()),
  );
  return draftFrom(unnamed);
}

function treeOf(file: LibraryFile | ReferenceFile): Tree {
  const tree: unknown = JSON.parse(JSON.stringify(file));
  return isTree(tree) ? tree : {};
}

/** What is looser in a file than in the one before it, each of which an approver ticks. */
export function looserThan(before: AnyFile, after: LibraryFile): Difference[] {
  return differences(before, after).filter(({ direction }) => direction === 'looser');
}

/** What became of a worked example, as far as it can be told. */
export type Tried = 'comes out' | 'does not come out' | 'not tried';

/**
 * What is wrong with a library as it is written, and the place of an example → whether it comes out. Nothing is told
 * before the rest of its protocol, and what the protocols share, is right.
 */
export function triedSaid(problems: readonly DeskProblem[], [list, index, ...rest]: Path): Tried {
  const example = pointerTo([list ?? '', index ?? 0, ...rest]);
  const protocol = pointerTo([list ?? '', index ?? 0]);
  const isIn = (pointer: string, place: string) =>
    pointer === place || pointer.startsWith(`${place}/`);
  if (problems.some(({ pointer }) => isIn(pointer, example))) return 'does not come out';
  const examples = `${protocol}/examples`;
  const isOpen = problems.some(
    ({ pointer }) =>
      (isIn(pointer, protocol) && !isIn(pointer, examples)) || isIn(pointer, '/preparations'),
  );
  return isOpen ? 'not tried' : 'comes out';
}

/** A file to be changed at the desk; or why it is not taken: of what a form cannot hold nothing is lost in silence. */
export function fileForDesk(
  bytes: Uint8Array,
):
  | { readonly kind: 'read'; readonly tree: Tree }
  | { readonly kind: 'refused'; readonly says: string } {
  const text = textOf(bytes);
  if (text === undefined) return refused(`${NO_TEXT.sentence} ${NO_TEXT.remedy}`);
  const { value, faults } = readJson(text);
  if (faults.length > 0) {
    return refused(faults.map(({ sentence, remedy }) => `${sentence} ${remedy}`).join(' '));
  }
  const isObject =
    isTree(value) && typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { kind: 'read', tree: value } : refused(NO_OBJECT);
}

function refused(says: string) {
  return { kind: 'refused' as const, says };
}
