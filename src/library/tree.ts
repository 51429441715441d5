import type { Path } from './fault';

/** What a JSON text can hold: a library file while it is being written, whatever its shape. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | readonly Tree[]
  | { readonly [key: string]: Tree };

/** Whether a value that was read from a JSON text is one. */
export function isTree(value: unknown): value is Tree {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return typeof value === 'object' && Object.values(value).every(isTree);
}

function isList(tree: Tree | undefined): tree is readonly Tree[] {
  return Array.isArray(tree);
}

/** What stands at a path; nothing where nothing does. */
export function branch(tree: Tree | undefined, at: Path): Tree | undefined {
  return at.reduce<Tree | undefined>(
    (found, key) =>
      typeof found === 'object' && found !== null
        ? Object.entries(found).find(([name]) => name === `${key}`)?.[1]
        : undefined,
    tree,
  );
}

/** The text at a path; empty where there is none. */
export function textAt(tree: Tree | undefined, at: Path): string {
  const found = branch(tree, at);
  return typeof found === 'string' ? found : '';
}

/** The entries of the list at a path; none where there is no list. */
export function listAt(tree: Tree | undefined, at: Path): readonly Tree[] {
  const found = branch(tree, at);
  return isList(found) ? found : [];
}

/**
 * The tree with another value at a path, and what leads there made where it is missing. Without a value the key is
 * left out, or the entry of a list taken out.
 */
export function grafted(
  tree: Tree | undefined,
  at: Path,
  value: Tree | undefined,
): Tree | undefined {
  const [key, ...inner] = at;
  if (key === undefined) return value;
  const grown = grafted(branch(tree, [key]), inner, value);
  if (typeof key === 'number') {
    const list = isList(tree) ? tree : [];
    const entry = grown === undefined ? [] : [grown];
    return [...list.slice(0, key), ...entry, ...list.slice(key + 1)];
  }
  const fields = typeof tree === 'object' && tree !== null && !isList(tree) ? tree : {};
  if (grown !== undefined) return { ...fields, [key]: grown };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}
