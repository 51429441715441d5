import type { Citation } from '../dosing/cited';
import type { Library } from '../dosing/library';
import type { Plan } from '../dosing/plan';
import type { DrawUp, Remainder } from '../dosing/preparation';
import type { Quantity, Unit } from '../dosing/quantity';
import { saidBy } from './citations';
import { digits } from './format';
import { madeShown } from './made-shown';
import { doseRemainderRows, leftRow, WASTE } from './remainder';
import type { Row } from './rows';
import { say } from './text';
import { fromVialRows, offTheMark, remarked } from './wanted-bag';
import { preparationShown, working } from './working';

/**
 * How to make the bag or syringe from whole vials, nothing of that until a vial is chosen, but of a bag for a
 * wanted rate a line for each vial; and what a dose given from it leaves. The parts sum to the whole.
 */
export function preparationRows(plan: Plan, library: Library): Row[] {
  const { drawUp: made, bag, dilution, remainder } = plan;
  if (!made) return bag ? fromVialRows(bag, library) : doseRemainderRows(plan);
  const straight = made.isUndiluted && remainder ? straightFromVialRows(made, remainder) : [];
  return [
    ...(straight.length > 0
      ? straight
      : [
          vialRow(made, made.vials),
          {
            label: 'Drug to draw up',
            working: working(made.drug),
            result: madeShown(made.drug),
            isEquation: true,
            ...remarked(bag ? bag.from.map(offTheMark) : []),
          },
          ...fillRows(made),
          vialsLeftRow(made),
          ...doseRemainderRows(plan),
        ]),
    ...(dilution ? [dilutionRow(dilution.citation, library)] : []),
  ];
}

function dilutionRow(citation: Citation, library: Library): Row {
  const publisher = saidBy(citation, library);
  return {
    label: 'This vial',
    working: say`${publisher}`,
    result: 'dilute before intravenous use',
  };
}

/** A dose with nothing to mix is drawn up itself; what is left of the vial is left in the vial. */
function straightFromVialRows(made: DrawUp, remainder: Remainder): Row[] {
  return [
    vialRow(made, remainder.needed),
    {
      label: 'Drug to draw up',
      working: say`nothing to mix: as it is in the vial`,
      result: madeShown(remainder.takes),
    },
    leftRow('Left in the vial', WASTE, remainder),
  ];
}

function vialRow({ strength }: DrawUp, count: Quantity<Unit>): Row {
  const figure = digits(count);
  const opened = `${figure}\u00a0${figure === '1' ? 'vial' : 'vials'} to open`;
  return { label: 'Vial', working: say`${opened}`, result: preparationShown(strength) };
}

/** What goes to the drug, and what they come to together. */
function fillRows(made: DrawUp): Row[] {
  if (made.isUndiluted) {
    return [{ label: 'Diluent to add', working: say`nothing to mix`, result: 'none' }];
  }
  const drug = madeShown(made.drug);
  const diluent = madeShown(made.diluent);
  const final = madeShown(made.final);
  return made.way === 'added to'
    ? [
        {
          label: 'Full bag',
          working: say`nothing taken out first; its overfill, not counted, weakens it`,
          result: diluent,
        },
        {
          label: 'Then in the bag',
          working: say`${diluent} + ${drug}`,
          result: final,
          isEquation: true,
        },
      ]
    : [
        {
          label: 'Diluent to add',
          working: say`${final} − ${drug}`,
          result: diluent,
          isEquation: true,
        },
        {
          label: 'Made up to',
          working: say`${drug} + ${diluent}`,
          result: final,
          isEquation: true,
        },
      ];
}

/** What is left of the opened vials once the preparation is made; what is given of it comes later. */
function vialsLeftRow({ drug: used, isAllUsed, leftOver: { drug, volume } }: DrawUp): Row {
  return isAllUsed
    ? { label: 'Left in the vials', working: say`whole vials used`, result: 'nothing' }
    : {
        label: `Left in the vials${WASTE}`,
        working: say`${madeShown(volume.first)} − ${madeShown(used)}`,
        result: `${madeShown(drug)} in ${madeShown(volume)}`,
        isEquation: true,
      };
}
