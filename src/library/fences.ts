import { exactly, type Quantity, quantity } from '../dosing/quantity';
import type { Delivery, DosingUnit } from '../dosing/units';
import { bothForms, fileUnit, shown, shownDose } from './amounts';
import { extremesOf, HEAVIEST, LIGHTEST } from './band-weights';
import type { Fault, Path } from './fault';
import { type HeldBand, heldBands, isPerKg, limitPath, maximumAt } from './held-band';
import { OWN_FENCES } from './own-fences';
import type { BandsGiven } from './schema-protocol';

type Dosed = Quantity<DosingUnit>;

type Maximum = 'hardMax' | 'notToExceed';

/** A fence of the tool, the weight of a band at which most passes it, and that of any person at which least does. */
interface Fence {
  readonly form: 'perKg' | 'flat';
  readonly at: Dosed;
  readonly most: Quantity<'kg'>;
  readonly least: Quantity<'kg'>;
}

/**
 * Maxima that pass the tool’s fences at any weight of their band; and those past one whoever it is for, which are a slip
 * though the other maximum is the lower.
 */
export function fenceFaults(protocol: BandsGiven): Fault[] {
  const { delivery, route } = protocol;
  const { perKg, flat } = OWN_FENCES[delivery](route);
  return heldBands(protocol)
    .filter(({ adjustment }) => adjustment === undefined)
    .flatMap((band) => {
      const { lightest, heaviest } = extremesOf(band.appliesTo);
      const kg = { lightest: quantity(LIGHTEST, 'kg'), heaviest: quantity(HEAVIEST, 'kg') };
      const own: Fence = {
        form: 'perKg',
        at: exactly(perKg.at),
        most: lightest,
        least: kg.heaviest,
      };
      const fences: readonly Fence[] = flat
        ? [own, { form: 'flat', at: exactly(flat.at), most: heaviest, least: kg.lightest }]
        : [own];
      const slips = maximaOf(band).flatMap(({ by, dose }) => {
        const fence = fences.find((each) =>
          isPast(bothForms(delivery, dose, each.least)[each.form], each.at),
        );
        return fence ? [{ by, fault: pastEverywhere(limitPath(band, by), dose, fence.at) }] : [];
      });
      const isSlip = (name: Maximum) => slips.some(({ by }) => by === name);
      const passing = fences
        .flatMap((fence) => passed(delivery, band, fence))
        // Beside a slip the other maximum is the lower, and not what is wrong.
        .filter(({ by }) => slips.length === 0 || isSlip(by));
      const hidden = slips.filter(({ by }) => !passing.some((each) => each.by === by));
      return [...hidden, ...passing].map(({ fault }) => fault);
    });
}

/** The maxima of a band as they are written. */
function maximaOf({ limits: { hardMax }, unit, cap }: HeldBand) {
  const max = hardMax && ({ by: 'hardMax', dose: quantity(hardMax, unit) } as const);
  const other = cap && ({ by: 'notToExceed', dose: cap } as const);
  return [max ?? [], other ?? []].flat();
}

function isPast(dose: Dosed, fence: Dosed): boolean {
  return dose.value.gt(fence.value);
}

function pastEverywhere(at: Path, own: Dosed, fence: Dosed): Fault {
  return {
    ...{ rule: 'fences', at, remedy: SLIP },
    sentence: `${shownDose(own)} is past the tool’s own fence, ${shownDose(fence)}, at every weight.`,
  };
}

const SLIP = 'Look for a slip of the decimal point, or for a microgram written as a milligram.';

function passed(
  delivery: Delivery,
  band: HeldBand,
  { form, at: fence, most: weight }: Fence,
): { readonly by: Maximum; readonly fault: Fault }[] {
  const max = maximumAt(band, delivery, weight);
  if (!max || !isPast(max[form], fence)) return [];
  const { by } = max;
  const own = maximaOf(band).find((each) => each.by === by)?.dose ?? max[form];
  const sentence = `${shownDose(own)} is ${shownDose(max[form], fence.value)} at ${shown(weight.value)} kg; the tool’s own fence is ${shownDose(fence)}.`;
  const at = limitPath(band, by);
  return [
    { by, fault: { rule: 'fences', at, sentence, ...cure(delivery, band, own, form, fence) } },
  ];
}

type Cure = Pick<Fault, 'remedy' | 'inFile'>;

/** How a maximum could keep within a fence. */
function cure(
  delivery: Delivery,
  band: HeldBand,
  own: Dosed,
  form: 'perKg' | 'flat',
  fence: Dosed,
): Cure {
  const limit = `${shown(fence.value)} ${fileUnit(fence.unit)}`;
  const isOwnForm = isPerKg(band) === (form === 'perKg');
  if (isOwnForm) return { remedy: `Write no more than ${limit}.` };
  if (band.cap) {
    return { remedy: `Lower one of the two maxima: no more than ${limit} at any weight.` };
  }
  // Where the two meet: whole body ÷ per kilogram = kg.
  const one = quantity('1', 'kg');
  const [mine, its] = [own, fence].map((dose) => bothForms(delivery, dose, one).perKg.value);
  const meet = form === 'perKg' ? mine?.div(its ?? 1) : its?.div(mine ?? 1);
  if (!meet || meet.gt(HEAVIEST) || meet.lt(LIGHTEST)) return { remedy: SLIP };
  const side = form === 'perKg' ? 'below' : 'above';
  const cap = { figure: shown(fence.value), unit: fileUnit(fence.unit) };
  return {
    remedy: `Add “not to exceed” ${limit}, or exclude ${side} ${shown(meet)} kg.`,
    inFile: `"notToExceed": ${JSON.stringify(cap)}`,
  };
}
