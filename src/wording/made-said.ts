import type { MadeCheck } from '../dosing/made-check';
import { exactly } from '../dosing/quantity';
import type { SecondCheck } from '../dosing/second-check';
import type { AskedSaid } from './asked-said';
import { shown } from './format';
import { say, type Text } from './text';

/** What was seen of the preparation, beside its label; nothing where nobody said. */
export function madeSaid({ asked: { made } }: SecondCheck): AskedSaid | undefined {
  if (!made) return undefined;
  return {
    heading: HEADINGS[made.answer],
    tone: made.answer === 'differs' ? 'stop' : made.answer === 'caution' ? 'caution' : 'plain',
    lines: linesOf(made),
    explanations: [],
    toDo: [],
  };
}

const HEADINGS: Record<MadeCheck['answer'], string> = {
  fits: 'The preparation: what was seen fits the label',
  caution: 'The preparation: off the label, a caution',
  differs: 'The preparation: differs from the label',
  'not checked': 'The preparation: not checked',
};

function linesOf({ read, drawnUp, opened }: MadeCheck): Text[] {
  if (read.by === 'pharmacy') return [say`Ready-made by pharmacy.`];
  if (read.by === 'nobody here') return [say`The checker did not see it made.`];
  const vial = say`Vial ${`${shown(exactly(read.vial.drug))} in ${shown(exactly(read.vial.volume))}`}.`;
  return [
    vial,
    ...(drawnUp
      ? [
          say`${shown(drawnUp.volume)} drawn up hold ${shown(drawnUp.drug)}, the label says ${shown(drawnUp.labelled)}${drawnUp.direction ? `: ${shown(drawnUp.apart)} ${drawnUp.direction}` : ''}.`,
        ]
      : []),
    ...(opened ? [openedSaid(opened, drawnUp !== undefined)] : []),
    ...(drawnUp || opened
      ? [say`This does not say that the strength is right.`]
      : [say`Neither the vials opened nor the volume drawn up was entered.`]),
  ];
}

/** A count alone says little. */
function openedSaid(
  { count, holds, isEnough }: NonNullable<MadeCheck['opened']>,
  isDrawnUp: boolean,
): Text {
  const holding = say`${shown(count)} ${count.value.n === 1n ? 'holds' : 'hold'} up to ${shown(holds)}`;
  if (!isEnough) return [...holding, ...say`: less than was put in.`];
  return isDrawnUp ? [...holding, ...say`.`] : [...holding, ...say`: fits, and would fit less.`];
}
