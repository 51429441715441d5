import { quantity } from '../dosing/quantity';
import { bothForms, shownDose } from './amounts';
import { extremesOf } from './band-weights';
import type { Fault } from './fault';
import { heldBands, limitPath } from './held-band';
import { CALLED, capital } from './limit-order';
import type { OpenProtocol } from './schema-protocol';

/** A start, or a low end, that “not to exceed” leaves to nobody at some weights of its band, or at every one. */
interface AboveCap {
  readonly at: Fault['at'];
  readonly everywhere: boolean;
  /** "The start 0.1 mg/kg/h is above “not to exceed”, 25 mg/h," */
  readonly says: string;
}

/** Of a protocol on the measured weight: on another one, that of a band does not tell what its cap comes to. */
function aboveCap(protocol: OpenProtocol): AboveCap[] {
  if (protocol.weightBasis !== 'measured') return [];
  const { delivery } = protocol;
  return heldBands(protocol).flatMap((band) =>
    (['initial', 'low'] as const).flatMap((name) => {
      const { appliesTo, own, cap, unit } = band;
      const figure = own[name];
      if (!figure || !cap) return [];
      const dose = quantity(figure, unit);
      const { lightest, heaviest } = extremesOf(appliesTo);
      const above = [lightest, heaviest].map((weight) =>
        bothForms(delivery, dose, weight).perKg.value.gt(
          bothForms(delivery, cap, weight).perKg.value,
        ),
      );
      if (!above.includes(true)) return [];
      const says = `${capital(CALLED[name])} ${shownDose(dose)} is above “not to exceed”, ${shownDose(cap)},`;
      return [{ at: limitPath(band, name), everywhere: !above.includes(false), says }];
    }),
  );
}

/** Those that are so at every weight: no dose that the protocol asks for would be given. */
export function cappedFaults(protocol: OpenProtocol): Fault[] {
  const remedy = 'Lower it, or look at “not to exceed” and its unit.';
  return aboveCap(protocol)
    .filter(({ everywhere }) => everywhere)
    .map(({ at, says }) => ({
      ...{ rule: 'order', at, remedy },
      sentence: `${says} at every weight of the band.`,
    }));
}

/** Those that are so at some weights alone, each in a sentence. */
export function cappedRemarks(protocol: OpenProtocol): string[] {
  return aboveCap(protocol)
    .filter(({ everywhere }) => !everywhere)
    .map(({ says }) => `${says} at some weights of the band.`);
}
