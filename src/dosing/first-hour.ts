import type { Bounds } from './bounds';
import type { Computed } from './computed';
import { amount } from './dose-by-weight';
import type { Edges } from './edges';
import type { FirstHourFinding } from './findings';
import { deliveredDose, overTime, sum } from './formulas';
import type { Held } from './held';
import { exactly, isMore, type Quantity } from './quantity';
import { AN_HOUR } from './time';
import type { WorkedDose } from './worked-dose';

/** What a single dose and the infusion beside it come to within the first hour. */
export interface FirstHour {
  /** mg of the infusion in its first hour, or in all of it where it is shorter. */
  readonly infusion: Computed<'mg'>;
  readonly total: Computed<'mg'>;
  readonly perKg: Computed<'mg/kg'>;
  /** The ceiling for an hour, per kilogram and as an amount at the weight. */
  readonly edges: Edges;
  readonly finding: FirstHourFinding | undefined;
}

/** mg/h × h + mg = mg, ÷ kg = mg/kg: as given where volumes are known; ordered, given and measured are held. */
export function firstHour(
  infusion: WorkedDose<'infusion'>,
  bolus: WorkedDose<'single dose'>,
  hours: Quantity<'h'>,
  bounds: Bounds,
): FirstHour {
  const { weight, dosedOn } = infusion.order;
  const within = isMore(hours, AN_HOUR) ? AN_HOUR : hours;
  const inHour = (rate: Quantity<'mg/h'>) => overTime(rate, within, 'mg');
  const ordered = sum(bolus.amount, inHour(infusion.amount));
  const given = inHour(infusion.administration?.delivers ?? infusion.amount);
  const total = sum(bolus.administration?.delivers ?? bolus.amount, given);
  const perKg = deliveredDose('single dose', total, weight);
  const doses: (readonly [Held, Quantity<'mg/kg'>])[] = [
    ['ordered', deliveredDose('single dose', ordered, weight)],
    ['delivered', perKg],
  ];
  const onActual = dosedOn
    ? [ordered, total].map(
        (mg) =>
          ['on actual weight', deliveredDose('single dose', mg, dosedOn.body.actual)] as const,
      )
    : [];
  const limit = bounds.firstHour;
  const edge = exactly(limit.at);
  const passed = [...doses, ...onActual].find(([, dose]) => isMore(dose, edge));
  return {
    infusion: given,
    total,
    perKg,
    edges: [edge, amount('single dose', edge, weight)],
    finding: passed && {
      severity: 'caution',
      kind: 'first hour',
      held: passed[0],
      dose: passed[1],
      limit,
    },
  };
}
