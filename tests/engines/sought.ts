/** A name as a screen reader says it: all of it, or what fits a pattern. */
export type Name = string | { readonly pattern: string; readonly flags: string };

/** What is looked for in the page: elements of a role and a name, or those of a selector that read so. */
export interface Sought {
  readonly role?: string;
  readonly name?: Name;
  /** CSS, where what is looked for has no role. */
  readonly css?: string;
  readonly reads?: Name;
  /** The element in which it is looked for. */
  readonly within?: Sought;
  /** The label of the found control, where there is one: a finger presses the words. */
  readonly isLabel?: boolean;
}

/** A pattern, as it can be handed into a page. */
function named(name: string | RegExp): Name {
  return typeof name === 'string' ? name : { pattern: name.source, flags: name.flags };
}

export const role = (kind: string, name?: string | RegExp, within?: Sought): Sought => ({
  role: kind,
  ...(name === undefined ? {} : { name: named(name) }),
  ...(within === undefined ? {} : { within }),
});

declare global {
  interface Window {
    TestingLibraryDom: typeof import('@testing-library/dom');
    sought: typeof soughtIn;
  }
}

/**
 * Every visible element that is looked for, in the page’s own order. It is put into the page as text, so
 * that it uses nothing of this file.
 */
export function soughtIn(sought: Sought): HTMLElement[] {
  const { queryAllByRole } = window.TestingLibraryDom;
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
  const fits = (wanted: Name) => (text: string) =>
    typeof wanted === 'string'
      ? spaced(text) === spaced(wanted)
      : new RegExp(wanted.pattern, wanted.flags).test(spaced(text));
  const inside = ({ role, name, css, reads, within, isLabel }: Sought): HTMLElement[] => {
    const roots = within ? inside(within) : [document.documentElement];
    const found = roots.flatMap((root) =>
      role
        ? queryAllByRole(root, role, name === undefined ? {} : { name: fits(name) })
        : [...root.querySelectorAll<HTMLElement>(css ?? '*')].filter(
            (each) => each.checkVisibility?.() ?? each.offsetParent !== null,
          ),
    );
    const right = reads === undefined ? found : found.filter((each) => fits(reads)(each.innerText));
    return isLabel ? right.map((each) => each.closest('label') ?? each) : right;
  };
  return inside(sought);
}
