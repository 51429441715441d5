import { readdirSync, readFileSync } from 'node:fs';
import {
  draftFrom,
  type Edit,
  edited,
  fileText,
  idFollowing,
  idFrom,
  isUnsaved,
  NOTHING_WRITTEN,
  undone,
  withoutBare,
} from '../../src/intake/draft';
import { readLibrary } from '../../src/library/door';
import { branch, grafted, isTree, type Tree } from '../../src/library/tree';

const HIGHLAND = readFileSync(
  new URL('../library/published/nhs-highland-closed.ketamine-library.json', import.meta.url),
  'utf8',
);
const TODAY = '2026-11-27';

function highland(): Tree {
  const json: unknown = JSON.parse(HIGHLAND);
  if (!isTree(json)) throw new Error('It is no JSON');
  return json;
}

function fingerprint(text: string): string {
  const read = readLibrary(text, TODAY, []);
  if (read.kind !== 'library') throw new Error(read.refusals[0]?.sentence);
  return read.fingerprint;
}

const HARD_MAX = ['protocols', 0, 'bands', 1, 'limits', 'hardMax'];

const PUBLISHED = new URL('../library/published/', import.meta.url);
const READ = readdirSync(PUBLISHED).filter(
  (name) => readLibrary(textOf(name), TODAY, []).kind === 'library',
);

function textOf(name: string): string {
  return readFileSync(new URL(name, PUBLISHED), 'utf8');
}

test.each(READ)('opened and saved, the content is the same to the last character: %s', (name) => {
  const json: unknown = JSON.parse(textOf(name));
  if (!isTree(json)) throw new Error('It is no JSON');
  const draft = edited(draftFrom(json), [['library', 'name'], 'Another']);
  expect(fingerprint(fileText(draft))).not.toBe(fingerprint(textOf(name)));
  expect(fingerprint(fileText(undone(draft)))).toBe(fingerprint(textOf(name)));
});

test('a figure is written where it stands, and what leads there is made', () => {
  const one = edited(draftFrom(NOTHING_WRITTEN), [['protocols', 0, 'name'], 'Acute']);
  expect(one.tree).toMatchObject({ protocols: [{ name: 'Acute' }] });
  expect(grafted({}, ['a', 'b', 0, 'c'], '1')).toEqual({ a: { b: [{ c: '1' }] } });
});

test('without a value a key is left out, and an entry taken out of its list', () => {
  expect(grafted({ a: '1', b: ['x', 'y', 'z'] }, ['a'], undefined)).toEqual({ b: ['x', 'y', 'z'] });
  expect(grafted({ b: ['x', 'y', 'z'] }, ['b', 1], undefined)).toEqual({ b: ['x', 'z'] });
  expect(grafted({ b: { c: '1' } }, ['b', 'c'], undefined)).toEqual({ b: {} });
});

test('a key that objects have of themselves is only what the file says of it', () => {
  expect(branch({}, ['constructor'])).toBeUndefined();
  expect(branch({ a: 'text' }, ['a', 'length'])).toBeUndefined();
});

test('an edit is undone; the letters of one field together', () => {
  const start = draftFrom(highland());
  const typed = ['3', '30'].reduce((draft, value) => edited(draft, [HARD_MAX, value]), start);
  const named = edited(typed, [['library', 'name'], 'Another']);
  expect(branch(named.tree, HARD_MAX)).toBe('30');
  expect(undone(named).tree).toEqual(typed.tree);
  expect(undone(undone(named)).tree).toEqual(start.tree);
  expect(undone(start)).toBe(start);
});

const APPROVED = ['author', 'reviewer'].reduce<Tree | undefined>(
  (tree, role, at) => grafted(tree, ['approvals', at], { role, name: role }),
  grafted(highland(), ['library', 'status'], 'released'),
);

test.each([
  ['a figure', HARD_MAX, '24'],
  ['a name', ['library', 'name'], 'Another'],
  ['a source less', ['sources', 0], undefined],
])('an edit of the content makes it a draft that nobody has approved: %s', (_, at, value) => {
  const draft = edited(draftFrom(APPROVED ?? {}), [at, value]);
  expect(branch(draft.tree, ['approvals'])).toEqual([]);
  expect(branch(draft.tree, ['library', 'status'])).toBe('draft');
  expect(draft.isVoided).toBe(true);
  expect(edited(draft, [['library', 'version'], '2']).isVoided).toBe(true);
  expect(undone(draft).isVoided).toBe(false);
  expect(branch(undone(draft).tree, ['approvals'])).toHaveLength(2);
});

test.each([
  ['another approval', ['approvals', 2], { role: 'reviewer', name: 'third' }],
  ['the status', ['library', 'status'], 'approved'],
])('what is no content leaves the approvals alone: %s', (_, at, value) => {
  const draft = edited(draftFrom(APPROVED ?? {}), [at, value]);
  expect(branch(draft.tree, ['approvals', 0])).toEqual({ role: 'author', name: 'author' });
  expect(draft.isVoided).toBe(false);
});

test('a draft asks to be saved from its first edit, and after it was saved from the next', () => {
  const start = draftFrom(NOTHING_WRITTEN);
  expect(isUnsaved(start)).toBe(false);
  const one = edited(start, [['library', 'name'], 'Example Hospital']);
  expect(isUnsaved(one)).toBe(true);
  expect(isUnsaved({ ...one, saved: one.tree })).toBe(false);
  expect(isUnsaved(edited({ ...one, saved: one.tree }, [['library', 'name'], 'Other']))).toBe(true);
});

test.each([
  ['NHS Highland, acute pain', 'nhs-highland-acute-pain'],
  ['  Hôpital d’exemple (2) ', 'hopital-d-exemple-2'],
  ['—', ''],
])('a name makes a readable word: %s', (name, id) => expect(idFrom(name)).toBe(id));

test('an id follows its name until somebody writes another, or something names it', () => {
  const named = (source: Tree, more: Tree = []): Tree => ({ sources: [source], protocols: more });
  const follow = (tree: Tree) => idFollowing(tree, ['sources', 0, 'title'], 'The ward', 'id');
  const to = [['sources', 0, 'id'], 'the-ward'];
  expect(follow(named({}))).toEqual(to);
  expect(follow(named({ title: 'The w', id: 'the-w' }))).toEqual(to);
  expect(follow(named({ title: 'The w', id: 'ward' }))).toBeUndefined();
  const cites = [{ citation: { source: 'the-w' } }];
  expect(follow(named({ title: 'The w', id: 'the-w' }, cites))).toBeUndefined();
});

test('what is typed away and back is no step, and nothing to undo', () => {
  const start = draftFrom(highland(), highland());
  const away = edited(start, [HARD_MAX, '2']);
  const back = edited(away, [HARD_MAX, '25']);
  expect(back.steps).toEqual([]);
  expect(back.tree).toBe(start.tree);
  const named = edited(start, [['library', 'name'], 'Another']);
  const cleared = edited(edited(named, [HARD_MAX, undefined]), [HARD_MAX, '25']);
  // The key is the last of its object now: it says the same.
  expect(cleared.steps).toHaveLength(1);
  expect(undone(cleared).tree).toEqual(start.tree);
  expect(edited(start, [HARD_MAX, '25']).steps).toEqual([]);
});

test('typed away and back after it was approved, it is a draft all the same, and a step', () => {
  const start = draftFrom(APPROVED ?? {});
  const back = edited(edited(start, [HARD_MAX, '2']), [HARD_MAX, '25']);
  expect(back.isVoided).toBe(true);
  expect(back.steps).toHaveLength(1);
  expect(undone(back).tree).toBe(start.tree);
});

test('a draft knows the place that was undone last, until the next edit', () => {
  const draft = edited(draftFrom(highland()), [HARD_MAX, '24']);
  expect(draft.undone).toBeUndefined();
  expect(undone(draft).undone).toEqual(HARD_MAX);
  expect(edited(undone(draft), [HARD_MAX, '23']).undone).toBeUndefined();
});

test('the last thing that is taken out of a part takes the part with it', () => {
  const part = ['protocols', 0, 'customStrength'];
  const tree = grafted(highland(), part, { hardMin: { figure: '1' }, softMin: '2' }) ?? {};
  const clear: Edit = [[...part, 'hardMin', 'figure'], undefined];
  expect(withoutBare(tree, part, clear)).toEqual(clear);
  const last = grafted(tree, [...part, 'softMin'], undefined) ?? {};
  expect(withoutBare(last, part, clear)).toEqual([part, undefined]);
  const steps = grafted(last, [...part, 'steps'], [{}]) ?? {};
  expect(withoutBare(steps, part, clear)).toEqual(clear);
  const typed: Edit = [[...part, 'hardMin', 'figure'], ''];
  expect(withoutBare(last, part, typed)).toEqual(typed);
});
