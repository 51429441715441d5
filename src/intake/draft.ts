import type { Path } from '../library/fault';
import { branch, grafted, listAt, type Tree, textAt } from '../library/tree';

/** A library file while it is written: as it is now, as it was saved last, and what can be undone. */
export interface Draft {
  readonly tree: Tree;
  readonly saved: Tree | undefined;
  readonly steps: readonly Step[];
  /** An edit has taken approvals, or a status, away, and nobody has approved it since. */
  readonly isVoided: boolean;
}

/** What was there before an edit, and the one place that it was of. */
interface Step {
  readonly tree: Tree;
  readonly isVoided: boolean;
  readonly at: string;
}

/** A file with nothing in it but what every file of the format has. */
export const NOTHING_WRITTEN: Tree = {
  format: 'ketamine-protocol-library',
  formatVersion: '1',
  library: { status: 'draft' },
  sources: [],
  preparations: [],
  protocols: [],
  changeLog: [],
  approvals: [],
};

/** The beginning of a draft: from nothing, where `saved` is left out, or from a file that somebody has. */
export function draftFrom(tree: Tree, saved?: Tree): Draft {
  return { tree, saved, steps: [], isVoided: false };
}

/** The places that say who approved a content, and are no part of it. */
function isContent([first, second]: Path): boolean {
  return first !== 'approvals' && !(first === 'library' && second === 'status');
}

/** A place of a file, and what is written there; nothing where it is left out. */
export type Edit = readonly [at: Path, value: Tree | undefined];

/**
 * A draft with another value at a place, or without one, and at a place beside it that follows. Any other content is
 * a draft that nobody has approved. What is typed into one field is undone together.
 */
export function edited(draft: Draft, [at, value]: Edit, follows?: Edit): Draft {
  const own = grafted(draft.tree, at, value);
  const tree = (follows ? grafted(own, ...follows) : own) ?? {};
  const place = `${at.join('/')} ${typeof value}`;
  const isTyping = typeof value === 'string' && draft.steps.at(-1)?.at === place;
  const steps = isTyping
    ? draft.steps
    : [...draft.steps, { tree: draft.tree, at: place, isVoided: draft.isVoided }];
  if (!isContent(at)) return { ...draft, tree, steps, isVoided: false };
  const had = listAt(tree, ['approvals']).length > 0;
  const wasDraft = branch(tree, ['library', 'status']) === 'draft';
  const unapproved = had ? (grafted(tree, ['approvals'], []) ?? {}) : tree;
  return {
    ...draft,
    tree: wasDraft ? unapproved : (grafted(unapproved, ['library', 'status'], 'draft') ?? {}),
    steps,
    isVoided: had || !wasDraft || draft.isVoided,
  };
}

/** The draft as it was before the last edit; the same where there was none. */
export function undone(draft: Draft): Draft {
  const last = draft.steps.at(-1);
  if (!last) return draft;
  return { ...draft, tree: last.tree, steps: draft.steps.slice(0, -1), isVoided: last.isVoided };
}

/** Whether something in it is in no file yet. */
export function isUnsaved({ tree, saved, steps }: Draft): boolean {
  return tree !== saved && (saved !== undefined || steps.length > 0);
}

/** The text of the file that a draft is saved as. */
export function fileText({ tree }: Draft): string {
  return `${JSON.stringify(tree, null, 2)}\n`;
}

/** "NHS Highland, acute pain" → "nhs-highland-acute-pain": the readable word that a name makes. */
export function idFrom(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** How often a text stands in a tree as a value. */
function times(tree: Tree | undefined, text: string): number {
  if (tree === text) return 1;
  if (typeof tree !== 'object' || tree === null) return 0;
  const within: readonly Tree[] = Object.values(tree);
  return within.reduce<number>((sum, each) => sum + times(each, text), 0);
}

/**
 * The edit of an id that follows the name beside it: as long as nobody wrote another, and nothing in the file names
 * what it is of. None where it stays.
 */
export function idFollowing(tree: Tree, name: Path, now: string, key: string): Edit | undefined {
  const at = [...name.slice(0, -1), key];
  const id = textAt(tree, at);
  const isOwn = id !== '' && (id !== idFrom(textAt(tree, name)) || times(tree, id) > 1);
  return isOwn ? undefined : [at, idFrom(now) || undefined];
}
