import { createContext, type ReactNode, useContext } from 'react';
import type { DeskProblem } from '../../../answers/desk';
import { DOSING_UNITS } from '../../../dosing/units';
import type { Besides, Edit } from '../../../intake/draft';
import { type Path, pointerTo } from '../../../library/fault';
import { branch, listAt, type Tree, textAt } from '../../../library/tree';
import type { Control, MeasureControl, Option } from '../../../wording/desk/control';
import { DOSE_UNITS } from '../../../wording/desk/parts';

/** The library as it is written, and what is wrong with it. */
export interface Desk {
  readonly tree: Tree;
  /** As it was when it was begun or opened. */
  readonly begun: Tree;
  readonly problems: readonly DeskProblem[];
  /** Whether these are of what is written now. */
  readonly isRead: boolean;
  /** Whether what is not written yet is told at its field too. */
  readonly tellsMissing: boolean;
  readonly write: (edit: Edit, besides?: Besides) => void;
  /** What was typed at a place on a side of an either/or, before the other was chosen. */
  readonly kept: (at: Path, side: string) => Tree | undefined;
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
  return of.length > 0 ? of : unitsOfDelivery(tree, [list ?? '', index ?? 0]);
}

/** The units of what a protocol is given as; every unit before that is chosen. */
export function unitsOfDelivery(tree: Tree, protocol: Path): readonly Option[] {
  const delivery = textAt(tree, [...protocol, 'delivery']);
  const own = DOSE_UNITS.filter(({ value }) => unitWords(value)?.delivery === delivery);
  return own.length > 0 ? own : DOSE_UNITS;
}

/** The units that a measure may have: its own, or those of the doses or of the cap around it. */
export function unitsOf(units: MeasureControl['units'], tree: Tree, at: Path): readonly Option[] {
  if (units === 'doses') return unitsAt(tree, at);
  return units === 'cap' ? capUnitsAt(tree, at) : units;
}

/** The units that a second hard maximum may have: of the protocol’s delivery, in the other form than the band’s unit. */
function capUnitsAt(tree: Tree, at: Path): readonly Option[] {
  const delivery = textAt(tree, [...at.slice(0, 2), 'delivery']);
  const ofBand = unitWords(textAt(tree, [...at.slice(0, -1), 'unit']));
  const of = delivery || ofBand?.delivery;
  const written = textAt(tree, [...at, 'unit']);
  return DOSE_UNITS.filter(({ value }) => {
    const unit = unitWords(value);
    const isOther = unit?.per !== ofBand?.per && (!of || unit?.delivery === of);
    return value === written || isOther;
  });
}

function unitWords(unit: string) {
  const named = unit.replace(' ', '');
  return Object.entries(DOSING_UNITS).find(([name]) => name === named)?.[1];
}

/** The unit, in words, that a figure without one of its own is in: that of the band, or the limit, around it. */
export function unitAround(tree: Tree, at: Path): string {
  const unit = textAt(tree, [...at, 'unit']);
  if (unit === '' && at.length > 0) return unitAround(tree, at.slice(0, -1));
  return DOSE_UNITS.find(({ value }) => value === unit)?.label ?? unit;
}

/**
 * Turns an either/or at a place to another side. What was typed on the side that is left is kept beside the draft;
 * what was on the other before comes back.
 */
export function useTurn(at: Path) {
  const { tree, write, kept } = useDesk();
  return (from: string, to: string, now: (before: Tree | undefined) => Tree | undefined) =>
    write([at, now(kept(at, to))], { keeps: { at, side: from, value: branch(tree, at) } });
}

/** The fields of what was written as an object; none where nothing was. */
export function fieldsOf(tree: Tree | undefined): Readonly<Record<string, Tree>> {
  return typeof tree === 'object' && tree !== null ? Object.fromEntries(Object.entries(tree)) : {};
}
