import type { DeskProblem } from '../../../answers/desk';
import { toDoSaid } from '../../../wording/desk/said';
import { capitalised } from '../../../wording/text';
import { fieldId } from './desk';
import './StillToDo.css';

interface StillToDoProps {
  readonly problems: readonly DeskProblem[];
  /** Tells at each field too what is not written yet. */
  readonly onTell: () => void;
}

/** Everything that the library is refused for as it is, in the order of the file, each with its field. */
export function StillToDo({ problems, onTell }: StillToDoProps) {
  return (
    <details className="desk-to-do">
      <summary>{toDoSaid(problems.length)}</summary>
      <ol className="refusals">
        {problems.map(({ pointer, where, sentence, remedy }) => (
          <li key={`${pointer} ${sentence}`}>
            <span className="hint">{capitalised(where)}</span>
            <a
              href={`#${pointer}`}
              onClick={(event) => {
                // The fragment names the view; the link only moves the focus.
                event.preventDefault();
                onTell();
                goTo(pointer);
              }}
            >
              {sentence}
            </a>{' '}
            {remedy}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Moves the focus to the field of a place, or to what is nearest around it; folds on the way are opened. */
function goTo(pointer: string) {
  const found = nearest(pointer);
  if (!found) return;
  const folds = [...foldsOf(found)].filter((fold) => !fold.open);
  for (const fold of folds) fold.open = true;
  // What a fold holds is drawn once it is open, and may be nearer.
  if (folds.length > 0) requestAnimationFrame(() => requestAnimationFrame(() => goTo(pointer)));
  else fieldIn(found).focus();
}

/** The first thing to write in, choose from or press in what is around a place; itself where it is one. */
function fieldIn(found: HTMLElement): HTMLElement {
  const FIELDS = 'input, select, textarea';
  // Of a list that has entries it is not known which one is meant.
  if (found.matches(`${FIELDS}, .desk-list:has(> .desk-entered)`)) return found;
  return (
    found.querySelector<HTMLElement>(FIELDS) ?? found.querySelector<HTMLElement>('button') ?? found
  );
}

function nearest(pointer: string): HTMLElement | null {
  const there = document.getElementById(`${fieldId([])}${pointer}`);
  if (there || pointer === '') return there;
  return nearest(pointer.slice(0, pointer.lastIndexOf('/')));
}

/** The folds that an element is in, and one that it is itself or consists of. */
function* foldsOf(element: HTMLElement): Generator<HTMLDetailsElement> {
  const own = element.querySelector(':scope > details');
  if (element instanceof HTMLDetailsElement) yield element;
  if (own instanceof HTMLDetailsElement) yield own;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) yield around;
  }
}
