import type { Plan } from '../dosing/plan';
import type { Room } from './bedside-record';
import type { Message } from './findings';
import { symbol } from './format';
import { madeShown } from './made-shown';
import { say, type Text } from './text';

/** Room for a hand, or what is known instead. */
export type LabelRoom = Room & { readonly known?: string };

/**
 * What stands on the label of a bag or a syringe: what it holds, never for whom by weight, nor how fast. Whatever was
 * not worked out is blank.
 */
export interface BagLabel {
  readonly kind: 'label';
  readonly drug: string;
  /** "100 mg in 50 mL", the whole of it, and what that is in each mL. */
  readonly made: string;
  readonly strength: string;
  readonly route: string;
  readonly location: Room;
  readonly lines: readonly (readonly LabelRoom[])[];
}

/** Why there is no label. */
export interface NoLabel {
  readonly kind: 'none';
  readonly why: Text;
}

/** One plan, and how its limits stand on the day → its label, of limits in force alone; else why there is none. */
export function bagLabel(plan: Plan, standing: readonly Message[]): BagLabel | NoLabel {
  const { order, administration } = plan;
  const { preparation } = order;
  if (order.protocol.route === 'oral') return { kind: 'none', why: [] };
  if (standing.some(({ severity }) => severity === 'caution')) {
    return { kind: 'none', why: say`No bag label: these limits are not released and in force.` };
  }
  if (!administration || !preparation) {
    return { kind: 'none', why: say`No bag label: it needs the drug and its volume.` };
  }
  return {
    kind: 'label',
    drug: 'ketamine',
    made: `${madeShown(preparation.drug)} in ${madeShown(preparation.volume)}`,
    strength: madeShown(administration.strength),
    route: `for ${order.protocol.route} use only`,
    location: { what: 'Location', unit: '' },
    lines: [
      diluent(plan),
      [
        { what: 'Drug, batch', unit: '' },
        { what: 'expiry', unit: 'date' },
      ],
      [
        { what: 'Diluent, batch', unit: '' },
        { what: 'expiry', unit: 'date' },
      ],
      at('Prepared'),
      at('Discard after'),
      [
        { what: 'Prepared by', unit: '' },
        { what: 'Checked by', unit: '' },
      ],
      [
        { what: 'Other drugs in this syringe', unit: '' },
        { what: 'amount', unit: symbol('mg') },
      ],
    ],
  };
}

/** Which diluent is the ward’s; how much of it is known where a vial is chosen. */
function diluent({ drawUp }: Plan): LabelRoom[] {
  if (drawUp?.isUndiluted) return [{ what: 'Diluent', unit: '', known: 'none' }];
  const volume = { what: 'volume', unit: symbol('mL') };
  return [
    { what: 'Diluent', unit: '' },
    drawUp ? { ...volume, known: madeShown(drawUp.diluent) } : volume,
  ];
}

function at(what: string): Room[] {
  return [
    { what: `${what}, date`, unit: '' },
    { what: 'time', unit: 'hh:mm' },
  ];
}

/** What a label is printed on: the paper of the sheet, to be cut, or a label alone, as wide as printers of four inches take. */
export const LABEL_PAPERS = [
  { value: 'to-cut', label: 'The paper of the sheet, to cut out' },
  { value: 'alone-70', label: 'A label of 100\u00a0×\u00a070\u00a0mm, alone' },
  { value: 'alone-50', label: 'A label of 100\u00a0×\u00a050\u00a0mm, alone' },
] as const;

export type LabelPaper = (typeof LABEL_PAPERS)[number]['value'];

const ALONE =
  'Only the label is printed now, without the sheet. The width is what label printers of four inches take.';

/** What is printed, and what is not, where a label is wanted. */
export const LABEL_SAYS: Record<LabelPaper, string> = {
  'to-cut': 'Printed after the sheet, to cut out along its marks.',
  'alone-70': ALONE,
  'alone-50': ALONE,
};
