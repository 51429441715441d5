import { decimalText } from '../dosing/decimal-text';
import { type Quantity, quantity } from '../dosing/quantity';
import type { Delivery, DosingUnit } from '../dosing/units';
import { cappedRemarks } from './above-cap';
import { bothForms, fileUnit, shown, shownDose } from './amounts';
import { extremesOf, isIn } from './band-weights';
import { doseLines, jumps, tenfold } from './dose-table';
import { COMPARED } from './doses-changed';
import { type HeldBand, heldBands } from './held-band';
import type { LibraryFile } from './schema';
import type { OpenProtocol } from './schema-protocol';

/** What a person should look at in a file that passed, whatever its protocols say: who approved it, and its dates. */
export function fileRemarks({ library, approvals }: LibraryFile, fingerprint: string): string[] {
  const { status, date, nextReviewDate } = library;
  const isApproved = approvals.some((each) => each.fingerprint === fingerprint);
  const whose = approvals.length === 0 ? 'it' : 'this fingerprint';
  return [
    ...(status === 'approved' && !isApproved
      ? [`Its status is “approved”, and nobody has approved ${whose}.`]
      : []),
    ...(nextReviewDate < date
      ? [`The next review, ${nextReviewDate}, is before the date of the version, ${date}.`]
      : []),
  ];
}

/** What a person should look at in a protocol that passed: slips that nothing stops, jumps, silence on monitoring. */
export function checkRemarks(protocol: OpenProtocol): string[] {
  return [
    ...COMPARED.map((kg) => tenfoldText(protocol, kg)),
    // On another weight than the measured one, that of a band does not tell which of the two is the lower.
    ...(protocol.weightBasis === 'measured'
      ? heldBands(protocol).flatMap((band) => idleText(protocol.delivery, band))
      : []),
    ...cappedRemarks(protocol),
    ...jumps(protocol).map(
      ({ at, from, to }) =>
        `The maximum jumps at ${shown(at)} kg, from ${shown(from.value)} to ${shown(to.value)} ${to.unit}.`,
    ),
    ...(protocol.monitoring ? [] : ['No monitoring is stated.']),
  ];
}

function tenfoldText(protocol: OpenProtocol, kg: string): string {
  const weight = quantity(kg, 'kg');
  const tried = tenfold(protocol, weight);
  if (!tried) return `Ten times the start at ${kg} kg: no start and no low end.`;
  const [line] = doseLines(protocol, weight);
  const from = line?.start ? 'start' : 'low end of the range';
  const { says } = tried.judged;
  const outcome = says === 'stop' ? 'stopped' : says === 'caution' ? 'cautioned' : 'silent';
  return `Ten times the ${from} at ${kg} kg, ${shownDose(tried.dose)}: ${outcome}.`;
}

type Dose = Quantity<DosingUnit>;

/** A maximum above the other one at every weight of its band, which is how a slip of a unit looks. */
function idleText(delivery: Delivery, band: HeldBand): string[] {
  const { limits, own, cap, unit, name, adjustment } = band;
  const max = limits.hardMax && quantity(limits.hardMax, unit);
  if (!max || !cap) return [];
  const { lightest, heaviest } = extremesOf(band.appliesTo);
  const isAbove = (dose: Dose, other: Dose) =>
    [lightest, heaviest].every((weight) => {
      const [a, b] = [dose, other].map((each) => bothForms(delivery, each, weight).perKg.value);
      if (!a || !b) return false;
      // At an end that the band leaves out they may be the same.
      return a.gt(b) || (a.equals(b) && !isIn(weight.value, band.appliesTo));
    });
  const idle = (what: string, dose: Dose, lower: string) =>
    `The ${what} ${written(dose)} (${name}) binds at no weight: ${lower} is lower at each.`;
  if (own.hardMax && isAbove(max, cap)) return [idle('hard maximum', max, written(cap))];
  return adjustment === undefined && isAbove(cap, max)
    ? [idle('“not to exceed”', cap, `the hard maximum ${written(max)}`)]
    : [];
}

/** "0.0009 mg/kg/h": every digit. */
function written({ value, unit }: Dose): string {
  return `${decimalText(value).figure} ${fileUnit(unit)}`;
}
