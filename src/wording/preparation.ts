import { strength } from '../dosing/formulas';
import type { Product } from '../dosing/library';
import type { Plan } from '../dosing/plan';
import { asPreparation, type DrawUp, drawUp, isUndiluted, remainder } from '../dosing/preparation';
import { exactly, type Quantity, type Unit } from '../dosing/quantity';
import { digits, exactlyShown } from './format';
import { doseRemainderRows, doseVolume, leftRow, WASTE } from './remainder';
import type { Row } from './rows';
import { say } from './text';
import { preparationShown, working } from './working';

/** "500 mg in 10 mL (50 mg per mL)" */
export function vialShown(vial: Product): string {
  return preparationShown(strength(exactly(vial.drug), exactly(vial.volume)));
}

/**
 * How to make the bag or syringe from whole vials, nothing of that until a vial is chosen; and what a
 * dose given from it leaves. The parts sum to the whole.
 */
export function preparationRows(plan: Plan): Row[] {
  const { preparation, protocol } = plan.order;
  const made = preparation && drawUp(preparation);
  if (!made) return doseRemainderRows(plan);
  const straight = isUndiluted(preparation) ? straightFromVialRows(plan, made.vial) : [];
  return [
    ...(straight.length > 0
      ? straight
      : [
          vialRow(made.vial, made.vials),
          {
            label: 'Drug to draw up',
            working: working(made.drug),
            result: exactlyShown(made.drug),
          },
          ...fillRows(made, isUndiluted(preparation)),
          vialsLeftRow(made),
          ...doseRemainderRows(plan),
        ]),
    ...(protocol.route === 'intravenous' && mustBeDiluted(made.vial)
      ? [{ label: 'This vial', working: say`US label`, result: 'dilute before intravenous use' }]
      : []),
  ];
}

/** A dose with nothing to mix is drawn up itself; what is left of the vial is left in the vial. */
function straightFromVialRows(plan: Plan, vial: Product): Row[] {
  const given = doseVolume(plan);
  if (!given) return [];
  const whole = asPreparation(vial);
  const of = remainder(whole, given);
  return [
    vialRow(vial, of.needed),
    {
      label: 'Drug to draw up',
      working: say`nothing to mix: as it is in the vial`,
      result: exactlyShown(given),
    },
    leftRow('Left in the vial', WASTE, whole, of),
  ];
}

function vialRow(vial: Product, count: Quantity<Unit>): Row {
  const figure = digits(count);
  const opened = `${figure}\u00a0${figure === '1' ? 'vial' : 'vials'} to open`;
  return { label: 'Vial', working: say`${opened}`, result: vialShown(vial) };
}

/** What goes to the drug, and what they come to together. */
function fillRows(made: DrawUp, undiluted: boolean): Row[] {
  if (undiluted) {
    return [{ label: 'Diluent to add', working: say`nothing to mix`, result: 'none' }];
  }
  const drug = exactlyShown(made.drug);
  const diluent = exactlyShown(made.diluent);
  const final = exactlyShown(made.final);
  return made.way === 'added to'
    ? [
        {
          label: 'Full bag',
          working: say`nothing taken out first; its overfill, not counted, weakens it`,
          result: diluent,
        },
        { label: 'Then in the bag', working: say`${diluent} + ${drug}`, result: final },
      ]
    : [
        { label: 'Diluent to add', working: say`${final} − ${drug}`, result: diluent },
        { label: 'Made up to', working: say`${drug} + ${diluent}`, result: final },
      ];
}

/** What is left of the opened vials once the preparation is made; what is given of it comes later. */
function vialsLeftRow({ drug: used, leftOver: { drug, volume } }: DrawUp): Row {
  return drug.value.equals(0)
    ? { label: 'Left in the vials', working: say`whole vials used`, result: 'nothing' }
    : {
        label: `Left in the vials${WASTE}`,
        working: say`${exactlyShown(volume.first)} − ${exactlyShown(used)}`,
        result: `${exactlyShown(drug)} in ${exactlyShown(volume)}`,
      };
}

/** 100 mg per mL is never given undiluted into a vein (US label). */
function mustBeDiluted(vial: Product): boolean {
  return strength(exactly(vial.drug), exactly(vial.volume)).value.equals(100);
}
