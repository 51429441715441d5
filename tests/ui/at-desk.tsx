import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, render } from '@testing-library/react';
import { useState } from 'react';
import { type Draft, draftFrom, fileText } from '../../src/intake/draft';
import { LIBRARY } from '../../src/library/bundled';
import type { Path } from '../../src/library/fault';
import { grafted, isTree, type Tree } from '../../src/library/tree';
import { DeskView } from '../../src/ui/library/desk/DeskView';

/** A library in the tests’ folder of published ones, as its file has it. */
function published(name: string): Tree {
  const file = join(import.meta.dirname, `../library/published/${name}.ketamine-library.json`);
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isTree(json)) throw new Error('It is no JSON');
  return json;
}

export const HIGHLAND = published('nhs-highland-closed');

/** A tree with something else at a place. */
export function withAt(tree: Tree, at: Path, value: Tree | undefined): Tree {
  return grafted(tree, at, value) ?? {};
}

/** The form of a library and hands on it: fields by their place in the file. */
export function atDesk(tree: Tree, folds: 'folded' | 'unfolded' = 'unfolded') {
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => {};
  const written: { draft: Draft | undefined } = { draft: undefined };
  function Desk() {
    const [draft, setDraft] = useState<Draft | undefined>(() => draftFrom(tree, tree));
    written.draft = draft;
    const now = () => new Date(2026, 10, 27);
    const inUse = { identity: LIBRARY.identity, file: undefined };
    return (
      <DeskView
        {...{ inUse, draft, now }}
        onDraft={setDraft}
        byHand={undefined}
        onReport={() => {}}
      />
    );
  }
  const { container } = render(<Desk />);
  // Every fold, and what those hold.
  while (folds === 'unfolded') {
    const folded = container.querySelector('details:not([open])');
    if (!(folded instanceof HTMLDetailsElement)) break;
    folded.open = true;
    fireEvent(folded, new Event('toggle'));
  }
  const at = (pointer: string) => {
    const found = document.getElementById(`desk${pointer}`);
    if (!found) throw new Error(`There is no field at ${pointer}`);
    return found;
  };
  const textIn = (element: HTMLElement) =>
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      ? element.value
      : element.textContent;
  return {
    container,
    at,
    value: (pointer: string) => textIn(at(pointer)),
    type: (pointer: string, value: string) => fireEvent.change(at(pointer), { target: { value } }),
    tick: (pointer: string) => fireEvent.click(at(pointer)),
    press: (name: string) => {
      const called = [...container.querySelectorAll('button')].find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
      );
      if (!called) throw new Error(`There is no button ${name}`);
      fireEvent.click(called);
    },
    /** The words that can be chosen in a field. */
    choices: (pointer: string) =>
      [...at(pointer).querySelectorAll('option')].map((option) => option.textContent),
    saved: () => (written.draft ? fileText(written.draft) : ''),
  };
}
