import type { FromVial, WantedBag } from '../dosing/bag-from-vials';
import type { Edges } from '../dosing/edges';
import type { Library } from '../dosing/library';
import { saidBy } from './citations';
import { shown } from './format';
import { madeShown } from './made-shown';
import { type Row, row } from './rows';
import { say, type Text } from './text';
import { preparationShown, working } from './working';

/** What is put in a bag for a wanted rate, and what it is made up to. */
export const BAG = { drug: 'Put in the bag', volume: 'Made up to' } as const;

/** What to put in a bag for a wanted rate, and what it is made up to: an equation each. */
export function wantedBagRows({ drug, volume }: WantedBag, edges: Edges): Row[] {
  return [
    { ...row(BAG.drug, drug, edges), result: madeShown(drug) },
    { ...row(BAG.volume, volume), result: madeShown(volume) },
  ];
}

/** How much of each vial that there is goes into the bag, a line for each. */
export function fromVialRows({ from }: WantedBag, library: Library): Row[] {
  return from.map((each) => {
    const { drawUp } = each;
    const label = `From ${preparationShown(drawUp.strength)}`;
    if (each.overflows) {
      return {
        label,
        working: say`${madeShown(drawUp.drug)} is more than the bag`,
        result: 'not from this vial',
      };
    }
    return {
      label,
      working: working(drawUp.drug),
      result: `${madeShown(drawUp.drug)}, ${shown(drawUp.vials)}`,
      isEquation: true,
      ...remarked([offTheMark(each), dilution(each, library)]),
    };
  });
}

/** Remarks on a row, those that there are. */
export function remarked(remarks: readonly Text[]): Pick<Row, 'remark'> {
  const [first, ...others] = remarks.filter((each) => each.length > 0);
  return first ? { remark: [...first, ...others.flatMap((each) => [...say`; `, ...each])] } : {};
}

/** A volume that no syringe shows says what the nearest mark would put in. */
export function offTheMark({ offTheMark: off }: Pick<FromVial, 'offTheMark'>): Text {
  return off ? say`no syringe shows it: ${shown(off.nearest)} holds ${madeShown(off.holds)}` : [];
}

function dilution({ dilution: rule }: FromVial, library: Library): Text {
  if (!rule) return [];
  const publisher = saidBy(rule.citation, library);
  return say`${`${publisher}: dilute before intravenous use`}`;
}
