import { CASE_LIMITS, CASE_PREPARATIONS } from '../../../src/library/copy-cases/limits';
import { judged, type Says } from '../own-oracle';

// Whole numbers alone, as in own-oracle.ts: nothing of the program’s own arithmetic.
interface Whole {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** "0.35" → 35 / 100 */
function whole(figure: string): Whole {
  const [before = '', after = ''] = figure.split('.');
  return { top: BigInt(before + after), bottom: 10n ** BigInt(after.length) };
}
const times = (a: Whole, b: Whole) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const over = (a: Whole, b: Whole) => ({ top: a.top * b.bottom, bottom: a.bottom * b.top });
const plus = (a: Whole, b: Whole) => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const isMore = (a: Whole, b: Whole) => a.top * b.bottom > b.top * a.bottom;

/** Half up to a step; nothing here is below zero. */
function toStep(value: Whole, step: Whole): Whole {
  const steps = over(value, step);
  const count = (2n * steps.top + steps.bottom) / (2n * steps.bottom);
  return times({ top: count, bottom: 1n }, step);
}

/** Its decimal text, whole: an error where it never ends. */
function text({ top, bottom }: Whole): string {
  for (let places = 0; places < 13; places += 1) {
    const scaled = top * 10n ** BigInt(places);
    if (scaled % bottom !== 0n) continue;
    const digits = `${scaled / bottom}`.padStart(places + 1, '0');
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
  throw new Error(`${top} / ${bottom} never ends`);
}

function limitsCalled(id: string) {
  const found = CASE_LIMITS.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return { ...found, examples: [] };
}

type Unit = ReturnType<typeof limitsCalled>['orderedIn'][number];
function unitOf(id: string, unit: string): Unit {
  const found = limitsCalled(id).orderedIn.find((each) => each === unit);
  if (!found) throw new Error(`${id} in ${unit}`);
  return found;
}

/** Of an order: the gravest word, the amount, and the setting where there is one. */
export function order(
  id: string,
  adjustment: string | undefined,
  [weight, dose, unit, made, step]: readonly [string, string, string, string, string],
): { readonly says: Says; readonly amount: string; readonly setting: string } {
  const [drug = '', volume = ''] = made.split('/');
  const bag = made === '-' ? undefined : made === 'fixed' ? 'for the fixed rate' : { drug, volume };
  const protocol = limitsCalled(id);
  const asked = { weight, dose, unit: unitOf(id, unit), bag, step, adjustment } as const;
  const { ordered, set, says } = judged(protocol, [...CASE_PREPARATIONS], asked);
  const day = unit === 'mg/24 h' ? { top: ordered.top * 24n, bottom: ordered.bottom } : ordered;
  if (says === 'stop') return { says, amount: '', setting: '' };
  return { says, amount: text(day), setting: set ? text(set) : '' };
}

/** Devine 1974: 50 or 45.5 kg, and 2.3 kg for each inch (2.54 cm) over 152.4 cm; each weight once, half up, to 0.01 kg. */
export function body(
  id: string,
  [kg, cm, sex, dose]: readonly [string, string, string, string],
): { readonly says: Says; readonly dosedOn: string; readonly amount: string } {
  const tall = over(plus(whole(cm), { top: -1524n, bottom: 10n }), whole('2.54'));
  const ideal = plus(whole(sex === 'male' ? '50' : '45.5'), times(whole('2.3'), tall));
  const minusIdeal = { top: -ideal.top, bottom: ideal.bottom };
  const adjusted = plus(ideal, times(whole('0.4'), plus(whole(kg), minusIdeal)));
  const rounded = (weight: Whole) => toStep(weight, whole('0.01'));
  const weights: Record<string, Whole> = {
    'on-ideal': rounded(ideal),
    'on-adjusted': rounded(adjusted),
    'on-lower': isMore(rounded(ideal), whole(kg)) ? whole(kg) : rounded(ideal),
  };
  const dosedOn = weights[id];
  if (!dosedOn) throw new Error(id);
  const metres = over(whole(cm), whole('100'));
  const index = over(whole(kg), times(metres, metres));
  // clinical.md 2 and 5: a calculated weight above the measured one; the basis matters from 30 kg/m².
  const isCaution = isMore(dosedOn, whole(kg));
  const isNote = !isMore(whole('30'), index);
  const says = isCaution ? 'caution' : isNote ? 'note' : 'nothing';
  return { says, dosedOn: text(dosedOn), amount: text(times(whole(dose), dosedOn)) };
}

/** Of a reading: whether it is what whole numbers set, and what it delivers: × mg ÷ mL. */
export function reading(
  id: string,
  [kg, dose, unit, bag, step, shows]: readonly [string, string, string, string, string, string],
): { readonly verdict: 'agrees' | 'differs'; readonly delivers: string } {
  const { setting } = order(id, undefined, [kg, dose, unit, bag, step]);
  const [drug = '', volume = ''] = bag.split('/');
  return {
    verdict: setting === shows ? 'agrees' : 'differs',
    delivers: text(times(whole(shows), over(whole(drug), whole(volume)))),
  };
}

/** Of a dose over minutes: mL as of any dose; mL ÷ minutes × 60, half up to the pump’s step. */
export function overMinutes([kg, dose, bag, step, minutes, rateStep]: readonly [
  string,
  string,
  string,
  string,
  string,
  string,
]): { readonly setting: string; readonly rate: string } {
  const { setting } = order('one-dose', undefined, [kg, dose, 'mg/kg', bag, step]);
  const rate = toStep(times(over(whole(setting), whole(minutes)), whole('60')), whole(rateStep));
  return { setting, rate: text(rate) };
}
