import type { DoseChange } from '../../library/doses-changed';
import { COMPARED } from '../../library/doses-changed';
import { OWN_BASES } from '../fields';
import { shown } from '../format';
import { shownApart } from '../limit-figures';
import { NBSP } from '../units';

type ChangeOf<K extends DoseChange['kind']> = Extract<DoseChange, { kind: K }>;

/** How the highest doses change from one file to the next, a sentence each. */
export function doseChangeSaid(change: DoseChange): string {
  return change.kind === 'basis' ? basisChangedSaid(change) : doseChangedSaid(change);
}

/** "CRPS: dosed on ideal weight before, on the measured weight now: …" */
function basisChangedSaid(change: ChangeOf<'basis'>): string {
  const { protocol, before, after, isDoseChanged } = change;
  const woman = `a woman of ${shown(change.height)}`;
  const compared = isDoseChanged
    ? `Its highest doses are compared for ${woman}.`
    : `At ${WEIGHTS} no highest dose of ${woman} changes by it.`;
  return `${protocol}: dosed on ${OWN_BASES[before]} before, on ${OWN_BASES[after]} now, so that a figure per kilogram is for other kilograms. ${compared}`;
}

/**
 * "Acute pain, at 70 kg: up to 25 mg/h, now 30 mg/h"; "Acute pain, frail, at 70 kg: up to 10 mg/h, now 25 mg/h, as for
 * everyone"; "CRPS, a woman of 165 cm, at 100 kg: up to 19.9185 mg/h (on 56.91 kg), now 35 mg/h (on 100 kg)".
 */
function doseChangedSaid(change: ChangeOf<'dose'>): string {
  const { protocol, weight, height, adjustment, before, after } = change;
  const whom = [protocol, adjustment, height && `a woman of ${shown(height)}`];
  const at = `${whom.filter((each) => each !== undefined).join(', ')}, at ${shown(weight)}`;
  const [from, to] = [
    before && highestSaid(before, after?.dose),
    after && highestSaid(after, before?.dose),
  ];
  if (!from) return `${at}: nothing before, now ${to ? `up to ${to}` : 'nothing'}`;
  return `${at}: up to ${from}, now ${to ?? 'nothing'}`;
}

type Highest = NonNullable<ChangeOf<'dose'>['before']>;

function highestSaid({ dose, dosedOn, isAsForEveryone }: Highest, beside: Highest['dose'] = dose) {
  const on = dosedOn ? ` (on ${shown(dosedOn)})` : '';
  return `${shownApart(dose, beside)}${on}${isAsForEveryone ? ', as for everyone' : ''}`;
}

const WEIGHTS = `${COMPARED.slice(0, -1).join(', ')} and ${COMPARED.at(-1)}${NBSP}kg`;

/** What is said where no highest dose differs. */
export const NO_DOSE_CHANGED = `The highest doses at ${WEIGHTS} are the same.`;
