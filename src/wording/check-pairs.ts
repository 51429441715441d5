import type { Basis } from '../dosing/body-weight';
import { isSamePair, type Pair } from '../dosing/handed-over';
import { basisOf, type Plan } from '../dosing/plan';
import type { Reading } from '../dosing/pump-check';
import { FIELD_NAMES, READING_NAMES, stepName } from './fields';
import { shown } from './format';
import { vialShown } from './preparation';
import { say, type Text, uncapitalised } from './text';

/** One entry of the checker beside the order’s; alone where no order was handed over. */
export interface PairRow {
  readonly label: string;
  readonly checked: string;
  readonly ordered?: string;
  readonly same: boolean;
}

/** Every entry, the protocol first and the setting last, beside those of the order if one was handed over. */
export function pairRows(
  reading: Reading,
  pairs: readonly Pair[],
  handed: Plan | undefined,
): PairRow[] {
  return [protocolPair(reading, handed), ...pairs.map((pair) => pairRow(pair, reading, handed))];
}

/** The weight that the checker says the order doses on. */
export function basisEntered({ body }: Reading): Basis {
  return body?.basis ?? 'actual';
}

function protocolPair(reading: Reading, handed: Plan | undefined): PairRow {
  const ordered = handed?.order.protocol;
  return {
    label: FIELD_NAMES.protocol,
    checked: uncapitalised(reading.protocol.name),
    ...(ordered ? { ordered: uncapitalised(ordered.name) } : {}),
    same: !ordered || ordered.id === reading.protocol.id,
  };
}

function pairRow(pair: Pair, reading: Reading, handed: Plan | undefined): PairRow {
  const { checked, ordered, what } = pair;
  const entered = basisEntered(reading);
  const basis = handed ? basisOf(handed.order) : entered;
  // Where the two dose on different weights, each figure says whose it is.
  const whose = (each: Basis) =>
    basis !== entered && (what === 'weight' || what === 'dose') ? `, on ${each} weight` : '';
  return {
    label: pairLabel(pair, reading, basis === entered ? basis : undefined),
    checked: checked ? `${shown(checked)}${whose(entered)}` : 'nothing',
    ...(handed ? { ordered: ordered ? `${shown(ordered)}${whose(basis)}` : 'nothing' } : {}),
    same: !handed || isSamePair(pair),
  };
}

function pairLabel(
  { what, checked, ordered }: Pair,
  reading: Reading,
  basis: Basis | undefined,
): string {
  switch (what) {
    case 'setting':
      return READING_NAMES[(checked ?? ordered)?.unit === 'mL/h' ? 'pump' : 'syringe'];
    case 'step':
      return stepName(reading.protocol);
    case 'weight':
      return basis ? `${FIELD_NAMES.weight}, ${basis}` : FIELD_NAMES.weight;
    case 'measured':
      return `${FIELD_NAMES.weight}, actual`;
    case 'dose':
      return basis ? `${FIELD_NAMES.dose}, on ${basis} weight` : FIELD_NAMES.dose;
    default:
      return FIELD_NAMES[what];
  }
}

/** What else the checker entered, which no order says: the record keeps it. */
export function alsoEntered(reading: Reading): Text {
  const { mixing } = reading.preparation;
  const { body } = reading;
  const parts: Text[] = [
    ...('running' in reading ? [say`infusion running: ${reading.running ? 'yes' : 'no'}`] : []),
    ...(mixing
      ? [say`${shown(mixing.entered)} ${mixing.way}, vial ${vialShown(mixing.vial)}`]
      : []),
    ...(reading.before ? [say`rate before the last change: ${shown(reading.before)}`] : []),
    ...(body
      ? [say`measured weight ${shown(body.weights.actual)}, dosed on ${body.basis} weight`]
      : []),
  ];
  return parts.flatMap((part, at) => [...(at === 0 ? say`Also entered: ` : say`; `), ...part]);
}
