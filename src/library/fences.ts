import { exactly, type Quantity, quantity } from '../dosing/quantity';
import type { DosingUnit } from '../dosing/units';
import { bothForms, fileUnit, shown, shownDose } from './amounts';
import { extremesOf } from './band-weights';
import type { Fault } from './fault';
import { type HeldBand, heldBands, isPerKg, limitPath, maximumAt } from './held-band';
import { OWN_FENCES } from './own-fences';
import type { OpenProtocol } from './schema-protocol';

type Dosed = Quantity<DosingUnit>;

/** Maxima that pass the tool’s fences at any weight of their band; per kilogram the lightest tells, else the heaviest. */
export function fenceFaults(protocol: OpenProtocol): Fault[] {
  const { perKg, flat } = OWN_FENCES[protocol.delivery](protocol.route);
  return heldBands(protocol)
    .filter(({ adjustment }) => adjustment === undefined)
    .flatMap((band) => {
      const { lightest, heaviest } = extremesOf(band.appliesTo);
      return [
        ...passed(protocol, band, lightest, 'perKg', exactly(perKg.at)),
        ...(flat ? passed(protocol, band, heaviest, 'flat', exactly(flat.at)) : []),
      ];
    });
}

function passed(
  { delivery }: OpenProtocol,
  band: HeldBand,
  weight: Quantity<'kg'>,
  form: 'perKg' | 'flat',
  fence: Dosed,
): Fault[] {
  const max = maximumAt(band, delivery, weight);
  if (!max?.[form].value.gt(fence.value)) return [];
  const written = max.by === 'hardMax' ? band.limits.hardMax : undefined;
  const own = written ? quantity(written, band.unit) : (band.cap ?? max[form]);
  const limit = `${shown(fence.value)} ${fileUnit(fence.unit)}`;
  return [
    {
      rule: 'fences',
      at: limitPath(band, max.by),
      sentence: `${shownDose(own)} is ${shownDose(max[form], fence.value)} at ${shown(weight.value)} kg; the tool’s own fence is ${limit}.`,
      ...cure(delivery, band, own, form, fence),
    },
  ];
}

type Cure = Pick<Fault, 'remedy' | 'inFile'>;

/** How a maximum could keep within a fence. */
function cure(
  delivery: OpenProtocol['delivery'],
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
  const side = form === 'perKg' ? 'below' : 'above';
  const cap = { figure: shown(fence.value), unit: fileUnit(fence.unit) };
  return {
    remedy: `Add “not to exceed” ${limit}, or exclude ${side} ${meet ? shown(meet) : ''} kg.`,
    inFile: `"notToExceed": ${JSON.stringify(cap)}`,
  };
}
