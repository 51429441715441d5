import type { DoseLimit, HospitalCare, TitrationRule } from '../dosing/hospital-care';
import type { Delivery } from '../dosing/units';
import { citationFrom, durationFrom, limitFrom } from './cited-from';
import { unitOf } from './delivery-unit';
import type { OpenProtocol } from './schema-protocol';

/** What a protocol of a file says around its doses. */
export function careFrom<D extends Delivery>(delivery: D, protocol: OpenProtocol): HospitalCare<D> {
  const { indication, restrictedTo, session, clinicalAdvisory, mostDosesIn24h, citation } =
    protocol;
  const { giveOver, repeatAfter, longestFor, titration } = protocol;
  return {
    citation: citationFrom(citation),
    indication,
    careAreas: protocol.careAreas ?? [],
    ...(restrictedTo === undefined ? {} : { restrictedTo }),
    blanks: protocol.blanks ?? [],
    ...(titration ? { titration: titrationFrom(delivery, titration, citation) } : {}),
    ...(giveOver ? { giveOver: durationFrom(giveOver, citation) } : {}),
    ...(repeatAfter ? { repeatAfter: durationFrom(repeatAfter, citation) } : {}),
    ...(mostDosesIn24h === undefined
      ? {}
      : { mostDosesIn24h: { value: mostDosesIn24h, citation: citationFrom(citation) } }),
    ...(longestFor ? { longestFor: durationFrom(longestFor, citation) } : {}),
    ...(session ? { session: sessionFrom(session, citation) } : {}),
    doseLimits: (protocol.doseLimits ?? []).map((each) => doseLimitFrom(each, citation)),
    monitoring: (protocol.monitoring ?? []).map((each) => ({
      what: each.what,
      every: durationFrom(each.every, each.citation, citation),
      ...(each.for ? { for: durationFrom(each.for, each.citation, citation) } : {}),
    })),
    stopCriteria: protocol.stopCriteria ?? [],
    coPrescriptions: protocol.coPrescriptions ?? [],
    ...(clinicalAdvisory === undefined ? {} : { clinicalAdvisory }),
    silentAbout: protocol.silentAbout ?? [],
  };
}

type Outer = OpenProtocol['citation'];

function titrationFrom<D extends Delivery>(
  delivery: D,
  { by, steps, notMoreOftenThan, goal, holdIf, citation }: NonNullable<OpenProtocol['titration']>,
  outer: Outer,
): TitrationRule<D> {
  const limit = (dose: NonNullable<typeof by>) =>
    limitFrom(dose, unitOf(delivery, dose.unit), citation, outer);
  return {
    ...(by ? { by: limit(by) } : {}),
    ...(steps ? { steps: steps.map(limit) } : {}),
    ...(notMoreOftenThan
      ? { notMoreOftenThan: durationFrom(notMoreOftenThan, citation, outer) }
      : {}),
    ...(goal === undefined ? {} : { goal }),
    ...(holdIf === undefined ? {} : { holdIf }),
    citation: citationFrom(citation, outer),
  };
}

function sessionFrom(
  { runsFor, perDay, days, citation }: NonNullable<OpenProtocol['session']>,
  outer: Outer,
) {
  const count = <U extends 'sessions' | 'days'>(figure: string, unit: U) => ({
    value: { figure, unit },
    citation: citationFrom(citation, outer),
  });
  return {
    runsFor: durationFrom(runsFor, citation, outer),
    ...(perDay === undefined ? {} : { perDay: count(perDay, 'sessions') }),
    ...(days === undefined ? {} : { days: count(days, 'days') }),
  };
}

function doseLimitFrom(
  { per, unit, softMax, hardMax, citation }: NonNullable<OpenProtocol['doseLimits']>[number],
  outer: Outer,
): DoseLimit {
  return {
    ...{ per, unit },
    ...(softMax === undefined ? {} : { softMax: limitFrom(softMax, unit, citation, outer) }),
    ...(hardMax === undefined ? {} : { hardMax: limitFrom(hardMax, unit, citation, outer) }),
  };
}
