import { createContext, type ReactNode, useContext } from 'react';
import type { DeskProblem } from '../../../answers/desk';
import type { Edit } from '../../../intake/draft';
import { type Path, pointerTo } from '../../../library/fault';
import { listAt, type Tree } from '../../../library/tree';
import type { Control, Option } from '../../../wording/desk/control';
import { DOSE_UNITS } from '../../../wording/desk/parts';

/** The library as it is written, and what is wrong with it. */
export interface Desk {
  readonly tree: Tree;
  readonly problems: readonly DeskProblem[];
  /** Whether these are of what is written now. */
  readonly isRead: boolean;
  /** Whether what is not written yet is told at its field too. */
  readonly tellsMissing: boolean;
  readonly write: (edit: Edit, follows?: Edit) => void;
  /** The fields of an object: what a field draws that has such inside. */
  readonly fields: (controls: readonly Control[], at: Path) => ReactNode;
}

const AT_DESK = createContext<Desk | undefined>(undefined);
export const DeskAround = AT_DESK.Provider;

/** The desk around a field. Refuses a field that is drawn outside of one. */
export function useDesk(): Desk {
  const desk = useContext(AT_DESK);
  if (!desk) throw new Error('There is no desk around this field');
  return desk;
}

/** The id of the element of a place. */
export function fieldId(at: Path): string {
  return `desk${pointerTo(at)}`;
}

/** What is said of a place; with `inside`, of all that lies in it as well. */
export function wrongAt({ problems, tellsMissing }: Desk, at: Path, inside = false): DeskProblem[] {
  const pointer = pointerTo(at);
  return problems.filter(
    (each) =>
      (tellsMissing || !each.isMissing) &&
      (each.pointer === pointer || (inside && each.pointer.startsWith(`${pointer}/`))),
  );
}

/** The units that a dose at a place may have: those of its protocol, once it has any. */
export function unitsAt(tree: Tree, [list, index]: Path): readonly Option[] {
  const own = list === 'protocols' ? listAt(tree, [list, index ?? 0, 'orderedIn']) : [];
  const of = DOSE_UNITS.filter(({ value }) => own.includes(value));
  return of.length > 0 ? of : DOSE_UNITS;
}
