import { strength } from '../dosing/formulas';
import { basisOf, type InfusionOrder, type InfusionPlan, type Plan } from '../dosing/plan';
import { type DrawUp, drawUp, type RunOut, runOut } from '../dosing/preparation';
import type { Library, Product } from '../dosing/protocol';
import { exactly } from '../dosing/quantity';
import { titration } from '../dosing/titration';
import type { ClockTime } from '../intake/bedside';
import { twoDigits } from './dates';
import { digits, exactlyShown, shown, symbol } from './format';
import type { Row } from './sheet';
import { say } from './text';
import { preparationShown, working } from './working';

/** "500 mg in 10 mL (50 mg per mL)" */
export function vialShown(vial: Product): string {
  return preparationShown(strength(exactly(vial.drug), exactly(vial.volume)));
}

/** How to make the bag or syringe; its parts sum to the whole. Nothing until a vial is chosen. */
export function preparationRows({ order }: Plan): Row[] {
  const made = order.preparation && drawUp(order.preparation);
  if (!made) return [];
  return [
    { label: 'Vial', working: say`${opened(made)}`, result: vialShown(made.vial) },
    {
      label: 'Drug to draw up',
      working: working(made.drug),
      result: exactlyShown(made.drug),
    },
    ...fillRows(made),
    leftOverRow(made),
    ...(order.protocol.route === 'intravenous' && mustBeDiluted(made.vial)
      ? [{ label: 'This vial', working: say`US label`, result: 'dilute before intravenous use' }]
      : []),
  ];
}

function opened({ vials }: DrawUp): string {
  return `${digits(vials)}\u00a0${digits(vials) === '1' ? 'vial' : 'vials'} to open`;
}

/** What goes to the drug, and what they come to together. */
function fillRows(made: DrawUp): Row[] {
  const drug = exactlyShown(made.drug);
  const diluent = exactlyShown(made.diluent);
  const final = exactlyShown(made.final);
  return made.way === 'added to'
    ? [
        { label: 'Full bag', working: say`nothing taken out first`, result: diluent },
        { label: 'Then in the bag', working: say`${diluent} + ${drug}`, result: final },
      ]
    : [
        { label: 'Diluent to add', working: say`${final} − ${drug}`, result: diluent },
        { label: 'Made up to', working: say`${drug} + ${diluent}`, result: final },
      ];
}

function leftOverRow({ leftOver }: DrawUp): Row {
  const { drug, volume } = leftOver;
  return drug.value.equals(0)
    ? { label: 'Left over', working: say`whole vials used`, result: 'nothing' }
    : {
        label: 'Left over, to waste with a witness',
        working: say`${exactlyShown(volume)} of the vials`,
        result: exactlyShown(drug),
      };
}

/** 100 mg per mL is never given undiluted into a vein (US label). */
function mustBeDiluted(vial: Product): boolean {
  return strength(exactly(vial.drug), exactly(vial.volume)).value.equals(100);
}

/** How long the preparation lasts, and what 24 hours take. */
export function runOutRows(plan: InfusionPlan, start: ClockTime | undefined): Row[] {
  const { order, administration } = plan;
  if (!administration || !order.preparation) return [];
  const { volume } = order.preparation;
  const lasts = runOut(volume, administration.set, administration.delivers);
  return [
    {
      label: 'Lasts',
      working: say`${shown(volume)} ÷ ${shown(administration.set)}`,
      result: hoursAndMinutes(lasts.minutes),
    },
    ...(start
      ? [
          {
            label: 'Empty at',
            working: say`started at ${clock(start)}`,
            result: emptyAt(start, lasts.minutes),
          },
        ]
      : []),
    {
      label: isAllDay(order) ? 'For 24 h' : 'If run for 24 h',
      working: working(lasts.drugInADay),
      result: shown(lasts.drugInADay),
    },
    dayVolumeRow(order, lasts),
  ];
}

/** A subcutaneous infusion is continuous; how long an intravenous one runs is the order’s. */
function isAllDay({ protocol }: InfusionOrder): boolean {
  return protocol.route === 'subcutaneous';
}

function dayVolumeRow(order: InfusionOrder, { volumeInADay, bagsInADay }: RunOut): Row {
  const count = digits(bagsInADay);
  return {
    label: isAllDay(order) ? '24 h syringe fill' : 'Volume, if run for 24 h',
    working: [
      ...working(volumeInADay),
      ...say`; ${`${count}\u00a0${count === '1' ? 'bag or syringe' : symbol('bags')}`}`,
    ],
    result: shown(volumeInADay),
  };
}

function hoursAndMinutes(minutes: bigint): string {
  return `${minutes / 60n}\u00a0h ${minutes % 60n}\u00a0min`;
}

function clock({ hours, minutes }: ClockTime): string {
  return `${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** "04:20, 1 day later", on the 24-hour clock; a clock change in between is not counted. */
function emptyAt(start: ClockTime, lasts: bigint): string {
  const end = BigInt(start.hours * 60 + start.minutes) + lasts;
  const days = end / 1440n;
  const later = days === 0n ? '' : `, ${days}\u00a0${days === 1n ? 'day' : 'days'} later`;
  return `${twoDigits((end / 60n) % 24n)}:${twoDigits(end % 60n)}${later}`;
}

/** One dose of the titration table, as printed. */
export interface TitrationLine {
  readonly dose: string;
  readonly rate: string;
  readonly set: string;
  readonly delivers: string;
  readonly ordered: boolean;
  /** "specialist", or "above" where the source names no specialists; empty inside the range. */
  readonly band: string;
}

export interface TitrationTable {
  readonly title: string;
  readonly units: { readonly dose: string; readonly rate: string; readonly set: string };
  readonly lines: readonly TitrationLine[];
  readonly notes: readonly string[];
}

/** The doses of the range, each with its rate and its setting; nothing without a preparation. */
export function titrationTable(
  { order, administration }: InfusionPlan,
  library: Library,
): TitrationTable | undefined {
  if (!administration) return undefined;
  const { rows, gaps } = titration(order, library);
  const band = order.protocol.specialistBand ? 'specialist' : 'above';
  const lines = rows.flatMap(({ plan, ordered, above }) => {
    const given = plan.administration;
    if (!given) return [];
    return [
      {
        dose: digits(plan.order.dose),
        rate: digits(plan.amount),
        set: digits(given.set),
        delivers: digits(given.deliversPerKg),
        ordered,
        band: above ? band : '',
      },
    ];
  });
  return {
    title: `Titration per kilogram of ${basisOf(order)} weight, for reference`,
    units: { dose: symbol('mg/kg/h'), rate: symbol('mg/h'), set: symbol('mL/h') },
    lines,
    notes: [
      ...(lines.some((line) => line.band !== '') ? [`${band}: above the source range.`] : []),
      ...(gaps ? ['What this step cannot give within the limits has no row.'] : []),
    ],
  };
}
