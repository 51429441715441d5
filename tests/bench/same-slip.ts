import type { Finding } from '../../src/dosing/findings';
import { readCheckForm, type TypedCheck } from '../../src/intake/check-form';
import { LIBRARY } from '../../src/library/bundled';
import { type Draw, drawFrom, drawWeight, nextOrder, pick } from '../dosing/drawn-orders';
import { digitSlips } from '../dosing/keyed';
import { checkOf } from '../dosing/readings';
import {
  decimal,
  halfUp,
  isOnWeight,
  orderedAmount,
  protocolOf,
  rightReading,
  type Steps,
  thousandths,
  unitOf,
} from '../dosing/whole-steps';

/** Both people type the same wrong entry: which slip, and what they type then. */
interface SameSlip {
  readonly slip: string;
  readonly typed: TypedCheck;
}

const times = (figure: string, top: bigint, bottom: bigint) =>
  decimal(halfUp({ top: thousandths(figure) * top, bottom }), 3);

/** A pound is 0.45359237 kg. */
const POUND = [100_000_000n, 45_359_237n] as const;

function sameSlips(typed: TypedCheck, draw: Draw): readonly SameSlip[] {
  const { weight, dose, drug, volume } = typed;
  const dosed = (slip: string, figure: string) => ({ slip, typed: { ...typed, dose: figure } });
  const weighed = (slip: string, figure: string) => ({ slip, typed: { ...typed, weight: figure } });
  const strength = pick(draw, [1n, 2n, 4n, 5n, 10n, 50n, 100n]);
  const digits = digitSlips(dose);
  const digit = (slip: string, all: readonly string[]) =>
    all.length > 0 ? [dosed(slip, pick(draw, all))] : [];
  const isWeighed = isOnWeight(unitOf(typed));
  return [
    dosed('dose ×10', times(dose, 10n, 1n)),
    dosed('dose ÷10', times(dose, 1n, 10n)),
    dosed('dose ×100', times(dose, 100n, 1n)),
    ...digit('digit of the dose swapped', digits.swapped),
    ...digit('digit of the dose doubled', digits.doubled),
    ...digit('digit of the dose dropped', digits.dropped),
    ...protocolOf(typed)
      .orderedIn.filter((unit) => unit !== unitOf(typed))
      .map((unit) => ({ slip: 'another unit of the list', typed: { ...typed, unit } })),
    ...(isWeighed
      ? [
          weighed('pounds taken as kilograms', times(weight, ...POUND)),
          weighed('kilograms taken as pounds', times(weight, POUND[1], POUND[0])),
          weighed('weight of another person or day', drawWeight(draw)),
          weighed('weight ×10', times(weight, 10n, 1n)),
        ]
      : []),
    { slip: 'another strength', typed: { ...typed, drug: times(volume, strength, 1n) } },
    { slip: 'total mg taken as mg/mL', typed: { ...typed, volume: '1' } },
    { slip: 'drug ×10', typed: { ...typed, drug: times(drug, 10n, 1n) } },
    { slip: 'drug ÷10', typed: { ...typed, drug: times(drug, 1n, 10n) } },
  ];
}

/** What is really given, as a share of what was really ordered: what was set × the real strength ÷ the real amount. */
function givenShare(typed: TypedCheck, set: string): Steps {
  const ordered = orderedAmount(typed);
  return {
    top: thousandths(set) * thousandths(typed.drug) * ordered.bottom,
    bottom: 1000n * thousandths(typed.volume) * ordered.top,
  };
}

/** Whether that is more than 5 % from all of it. */
function isWrong({ top, bottom }: Steps): boolean {
  const apart = top - bottom;
  return (apart < 0n ? -apart : apart) * 20n > bottom;
}

const LIMITS: Readonly<Partial<Record<Finding['kind'], string>>> = {
  'above ceiling': 'dose',
  weight: 'weight',
  strength: 'strength',
  'step difference': 'step',
  'rounds to zero': 'step',
  'fast pump': 'pump rate',
};
const HELD = ['dose', 'weight', 'strength', 'step', 'pump rate'] as const;

type Fate = 'not typed' | (typeof HELD)[number] | 'caution' | 'note' | 'silent';

/** What becomes of the same wrong entry twice: the limit that stops it, or how loudly both are told while they agree. */
function fateOf(wrong: TypedCheck): { readonly fate: Fate; readonly set: string } {
  const set = rightReading(wrong);
  const typed = { ...wrong, reading: set };
  if (set === '0') return { fate: 'step', set };
  if (readCheckForm(typed, LIBRARY).kind === 'problems') return { fate: 'not typed', set };
  const { findings } = checkOf(typed);
  const stops = findings.filter(({ severity }) => severity === 'stop');
  const held = HELD.find((limit) => stops.some(({ kind }) => LIMITS[kind] === limit));
  if (held) return { fate: held, set };
  if (stops.length > 0) throw new Error(`No name for ${stops.map(({ kind }) => kind).join(', ')}`);
  const loudest = (['caution', 'note'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
  return { fate: loudest ?? 'silent', set };
}

const FATES: readonly Fate[] = ['not typed', ...HELD, 'caution', 'note', 'silent'];

/** The checker makes the slip of the first person: how often both agree on a wrong figure, and which limit stops it. */
export function printSameSlip(orders: number) {
  const draw = drawFrom(9033);
  const rows = new Map<string, Map<Fate, number>>();
  const add = (slip: string, fate: Fate) => {
    const row = rows.get(slip) ?? new Map<Fate, number>();
    row.set(fate, (row.get(fate) ?? 0) + 1);
    rows.set(slip, row);
  };
  for (let order = 0; order < orders; order += 1) {
    const typed = nextOrder(draw);
    for (const { slip, typed: wrong } of sameSlips(typed, draw)) {
      const { fate, set } = fateOf(wrong);
      // Where nothing stops it, it counts as wrong by what is really given; a stop gives nothing.
      const isGiven = ['caution', 'note', 'silent'].includes(fate);
      if (isGiven && !isWrong(givenShare(typed, set))) continue;
      add(slip, fate);
      add('every slip', fate);
    }
  }
  console.log(
    `\nThe same slip twice: ${orders.toLocaleString('en')} orders; the checker types the same wrong entry.`,
  );
  const line = (columns: readonly string[]) =>
    console.log(
      columns.map((text, at) => (at === 0 ? text.padEnd(33) : text.padStart(11))).join(''),
    );
  line([
    '',
    'wrong',
    'both',
    'stopped by',
    'stopped by',
    'stopped by',
    'stopped by',
    'cannot',
    'of those',
    'agreeing:',
  ]);
  line([
    '',
    'entries',
    'agree',
    'dose',
    'weight',
    'strength',
    'step, rate',
    'be typed',
    'cautioned',
    'no word',
  ]);
  const every = rows.get('every slip');
  rows.delete('every slip');
  for (const [slip, row] of [...rows, ...(every ? [['every slip', every] as const] : [])]) {
    const count = (...fates: readonly Fate[]) =>
      fates.reduce((sum, fate) => sum + (row.get(fate) ?? 0), 0);
    const all = count(...FATES);
    const agree = count('caution', 'note', 'silent');
    const share = (part: number, whole: number) =>
      whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
    line([
      slip,
      all.toLocaleString('en'),
      share(agree, all),
      share(count('dose'), all),
      share(count('weight'), all),
      share(count('strength'), all),
      share(count('step', 'pump rate'), all),
      share(count('not typed'), all),
      share(count('caution'), agree),
      share(count('silent'), agree),
    ]);
  }
  console.log(
    'Of a slip that both make of what the pump shows, nothing can tell: the check sees what is typed.',
  );
}
