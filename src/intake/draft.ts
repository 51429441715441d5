import { type Path, pointerTo } from '../library/fault';
import { branch, grafted, listAt, type Tree, textAt } from '../library/tree';
import { type Aside, type Kept, keptAside } from './aside';

/** A library file while it is written: as it is now, as it was saved last, and what can be undone. */
export interface Draft extends Stand {
  readonly saved: Tree | undefined;
  readonly steps: readonly Step[];
  /** The place of the edit that was undone last, until the next. */
  readonly undone: Path | undefined;
}

/** What an edit changes, and undoing it brings back. */
interface Stand {
  readonly tree: Tree;
  readonly aside: Aside;
  /** An edit has taken approvals, or a status, away, and nobody has approved it since. */
  readonly isVoided: boolean;
}

/** What was there before an edit, and the one place that it was of. */
interface Step extends Stand {
  readonly at: Path;
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
  return { tree, saved, aside: [], steps: [], undone: undefined, isVoided: false };
}

/** The places that say who approved a content, and are no part of it. */
function isContent([first, second]: Path): boolean {
  return first !== 'approvals' && !(first === 'library' && second === 'status');
}

/** A place of a file, and what is written there; nothing where it is left out. */
export type Edit = readonly [at: Path, value: Tree | undefined];

/** What an edit takes with it: a place beside it that follows, and what was typed on the side that is left. */
export interface Besides {
  readonly follows?: Edit | undefined;
  readonly keeps?: Kept | undefined;
}

/**
 * A draft with another value at a place, or without one, and at a place beside it that follows. Any other content is
 * a draft that nobody has approved. What is typed into one field is undone together; typed back, it is no step.
 */
export function edited(draft: Draft, [at, value]: Edit, { follows, keeps }: Besides = {}): Draft {
  const own = grafted(draft.tree, at, value);
  const tree = (follows ? grafted(own, ...follows) : own) ?? {};
  const aside = keptAside(draft.aside, at, value, keeps);
  const before = draft.steps.at(-1);
  const isTyping = isText(at, value) && before && isSamePath(before.at, at);
  const { tree: stood, aside: lay, isVoided: wasVoided } = draft;
  const steps = isTyping
    ? draft.steps
    : [...draft.steps, { tree: stood, aside: lay, isVoided: wasVoided, at }];
  const last = steps.at(-1);
  // What changes nothing would be undone by a press that nobody sees.
  if (last && isSame(last.tree, tree)) {
    const { tree: same, isVoided } = last;
    return { ...draft, tree: same, isVoided, aside, steps: steps.slice(0, -1), undone: undefined };
  }
  const now = { ...draft, aside, steps, undone: undefined };
  if (!isContent(at)) return { ...now, tree, isVoided: false };
  const had = listAt(tree, ['approvals']).length > 0;
  const wasDraft = branch(tree, ['library', 'status']) === 'draft';
  const unapproved = had ? (grafted(tree, ['approvals'], []) ?? {}) : tree;
  return {
    ...now,
    tree: wasDraft ? unapproved : (grafted(unapproved, ['library', 'status'], 'draft') ?? {}),
    isVoided: had || !wasDraft || draft.isVoided,
  };
}

/** An edit inside a group that a file may do without: what leaves nothing in it takes the group away with it. */
export function withoutBare(tree: Tree, group: Path, edit: Edit): Edit {
  const [at, value] = edit;
  if (value !== undefined) return edit;
  return isBare(branch(grafted(tree, at, value), group)) ? [group, undefined] : edit;
}

/** Whether nobody sees anything of it; an entry of a list is seen, with nothing in it too. */
function isBare(tree: Tree | undefined): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  const inner = Object.values(tree);
  return Array.isArray(tree) ? inner.length === 0 : inner.every(isBare);
}

/** Whether an edit is what somebody types: an entry that is taken out of its list is not. */
function isText(at: Path, value: Tree | undefined): boolean {
  return typeof value === 'string' || (value === undefined && typeof at.at(-1) === 'string');
}

function isSamePath(one: Path, other: Path): boolean {
  return pointerTo(one) === pointerTo(other);
}

/** Whether two trees say the same, in whatever order their keys stand. */
function isSame(one: Tree | undefined, other: Tree | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(branch(one, [key]), branch(other, [key])))
  );
}

/** The draft as it was before the last edit; the same where there was none. */
export function undone(draft: Draft): Draft {
  const last = draft.steps.at(-1);
  if (!last) return draft;
  const { at, ...stand } = last;
  return { ...draft, ...stand, steps: draft.steps.slice(0, -1), undone: at };
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
