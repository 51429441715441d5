import type { Basis } from '../dosing/body-weight';
import type { JudgedPair, Pair } from '../dosing/handed-over';
import { basisOf } from '../dosing/order';
import type { DrawUp, LabelSays } from '../dosing/preparation';
import type { Reading } from '../dosing/reading';
import type { SecondCheck } from '../dosing/second-check';
import { dosesShown, type Shown, sameDose } from './check-doses';
import { READING_NAMES } from './check-fields';
import { drugName, FIELD_NAMES, NONE_SAID, stepName } from './fields';
import { shown } from './format';
import { say, type Text, uncapitalised } from './text';
import { preparationShown } from './working';

/** One entry of the checker beside the order’s; alone where no order was handed over. */
export interface PairRow {
  readonly label: string;
  readonly checked: string;
  /** What was entered alone, where `checked` says it in a second unit too. */
  readonly alone?: string;
  readonly ordered?: string;
  readonly same: boolean;
}

/** What is asked for where it was left empty. */
const ASKED: readonly Pair['what'][] = ['dosesPerDay', 'minutes', 'rate', 'rateStep'];

/** Every entry, the protocol first and the setting last, beside those of the order if one was handed over. */
export function pairRows(check: SecondCheck): PairRow[] {
  const { pairs } = check;
  const rows = pairs.map((pair) => ({ pair, row: pairRow(pair, check) }));
  return [
    protocolPair(check),
    ...adjustmentPair(check),
    ...rows.flatMap(({ pair, row }) => (pair.what === 'minutes' ? [row, ...byPair(check)] : [row])),
    ...(pairs.some(({ what }) => what === 'minutes') ? [] : byPair(check)),
  ];
}

/** The weight that the checker says the order doses on. */
export function basisEntered({ body }: Reading): Basis {
  return body?.basis ?? 'actual';
}

function protocolPair({ reading, beside, isSameProtocol }: SecondCheck): PairRow {
  const ordered = beside?.order.protocol;
  return {
    label: FIELD_NAMES.protocol,
    checked: uncapitalised(reading.protocol.name),
    ...(ordered ? { ordered: uncapitalised(ordered.name) } : {}),
    same: isSameProtocol,
  };
}

/** What lowers the limits, in the protocol’s own words. */
function adjustmentPair({ adjusted, beside }: SecondCheck): PairRow[] {
  if (!adjusted) return [];
  return [
    {
      label: FIELD_NAMES.adjustment,
      checked: adjusted.checked ?? NONE_CHOSEN,
      ...(beside ? { ordered: adjusted.ordered ?? NONE_CHOSEN } : {}),
      same: adjusted.isSame,
    },
  ];
}

const NONE_CHOSEN = uncapitalised(NONE_SAID);

/** A pump or a hand. */
function byPair({ by, beside }: SecondCheck): PairRow[] {
  if (!by) return [];
  return [
    {
      label: FIELD_NAMES.givenBy,
      checked: by.checked ?? 'not entered',
      ...(beside ? { ordered: by.ordered ?? 'nothing' } : {}),
      same: by.isSame,
    },
  ];
}

function pairRow(pair: JudgedPair, check: SecondCheck): PairRow {
  const { reading, beside: handed } = check;
  const { what, isSame } = pair;
  const isAsked = ASKED.includes(what) && pair.checked === undefined;
  const entered = basisEntered(reading);
  const basis = handed ? basisOf(handed.order) : entered;
  // Where the two dose on different weights, each figure says whose it is.
  const whose = (each: Basis) =>
    basis !== entered && (what === 'weight' || what === 'dose') ? `, on ${each} weight` : '';
  const { checked, alone, ordered } = what === 'dose' ? dosesShown(check) : figuresShown(pair);
  return {
    label: pairLabel(pair, reading, basis === entered ? basis : undefined),
    checked: checked
      ? `${checked}${whose(entered)}${unlimited(pair, reading)}`
      : isAsked
        ? 'not entered'
        : 'nothing',
    ...(alone ? { alone: `${alone}${whose(entered)}` } : {}),
    ...(handed
      ? { ordered: ordered ? `${ordered}${whose(basis)}${sameDose(pair)}` : 'nothing' }
      : {}),
    same: isSame,
  };
}

function figuresShown({ checked, ordered, made }: JudgedPair): Shown {
  return {
    alone: undefined,
    checked: checked && (whole(made?.checked) ?? shown(checked)),
    ordered: ordered && (whole(made?.ordered) ?? shown(ordered)),
  };
}

/** The whole container is given where the pump has no limit. */
function unlimited({ what }: Pair, { over }: Reading): string {
  return what === 'setting' && over?.by === 'pump' && !over.isLimited
    ? ', no volume limit set'
    : '';
}

/** "500 mL + 10 mL of drug = 510 mL": of a bag that the drug was added to, as it was typed. */
function whole(made: DrawUp | undefined): string | undefined {
  return made?.way === 'added to'
    ? `${shown(made.diluent)} + ${shown(made.drug)} of drug = ${shown(made.final)}`
    : undefined;
}

function pairLabel(
  { what, checked, ordered }: Pair,
  reading: Reading,
  basis: Basis | undefined,
): string {
  switch (what) {
    case 'rate':
      return READING_NAMES.pump;
    case 'setting':
      if (reading.over?.by === 'pump') return READING_NAMES.volume;
      return READING_NAMES[(checked ?? ordered)?.unit === 'mL/h' ? 'pump' : 'syringe'];
    case 'step':
      return stepName(reading.protocol, reading.over?.by === 'pump');
    case 'weight':
      return basis ? `${FIELD_NAMES.weight}, ${basis}` : FIELD_NAMES.weight;
    case 'measured':
      return `${FIELD_NAMES.weight}, actual`;
    case 'dose':
      return basis ? `${FIELD_NAMES.dose}, on ${basis} weight` : FIELD_NAMES.dose;
    case 'drug':
      return drugName(reading.protocol);
    default:
      return FIELD_NAMES[what];
  }
}

const LABEL: Record<LabelSays, Text> = {
  'made up to': say`label: made up to the volume`,
  'added to': say`label: added to a full bag`,
  'not said': say`label: does not say how it is mixed`,
};

/** What else the checker entered, which no order says: the record keeps it. */
export function alsoEntered({ reading, drawUp }: SecondCheck): Text {
  const { body, labelSays } = reading;
  const parts: Text[] = [
    ...('running' in reading
      ? [
          say`${reading.delivery === 'infusion' ? 'infusion' : 'dose'} running: ${reading.running ? 'yes' : 'no'}`,
        ]
      : []),
    ...(labelSays
      ? [
          drawUp
            ? [...LABEL[labelSays], ...say`, vial ${preparationShown(drawUp.strength)}`]
            : LABEL[labelSays],
        ]
      : []),
    ...(reading.before ? [say`rate before the last change: ${shown(reading.before)}`] : []),
    ...(body
      ? [
          say`measured weight ${shown(body.body.actual)}, height ${shown(body.body.height)}, ${body.body.sex}, dosed on ${body.basis} weight`,
        ]
      : []),
  ];
  return parts.flatMap((part, at) => [...(at === 0 ? say`Also entered: ` : say`; `), ...part]);
}
