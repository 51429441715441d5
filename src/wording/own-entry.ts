import type { Limit } from '../dosing/cited';
import type { FixedRate, Strengths } from '../dosing/hospital-rules';
import type { DividedDoseProtocol, Protocol } from '../dosing/protocol';
import type { Unit } from '../dosing/quantity';
import { limitShown } from './limit-figures';
import { spaced } from './text';

/** From what a hospital’s protocol is given: what its list allows, and the limits of any other strength; nothing where it says neither. */
export function strengthsHint({ listed, custom, fixedRate }: Strengths): string {
  const fills = listed.length > 0 ? 'Fills the two fields' : '';
  if (custom) {
    const limits = customSaid(custom);
    return listed.length > 0
      ? `${fills}, which stay yours. Of another strength: ${limits}`
      : `Strength of this protocol: ${limits}`;
  }
  if (fixedRate) return fills;
  return listed.length > 0 ? `${fills}; only these are worked out` : '';
}

/** "0.5 to 1.5 mg per mL; stopped below 0.1 mg per mL" */
function customSaid({ hardMin, softMin, softMax, hardMax }: NonNullable<Strengths['custom']>) {
  const at = (limit: Limit<'mg/mL'>) => limitShown(limit.at);
  const upTo = softMax ? `up to ${at(softMax)}; ` : '';
  const from = softMin ? `from ${at(softMin)}; ` : '';
  const range = softMin && softMax ? `${softMin.at.figure} to ${at(softMax)}; ` : upTo || from;
  return `${range}stopped below ${at(hardMin)}${hardMax ? ` and above ${at(hardMax)}` : ''}`;
}

/** "This protocol always runs at 25 mL/h, for 4 h: what goes into the bag follows" */
export function fixedRateSaid({ rate, runsFor }: FixedRate): string {
  return `This protocol always runs at ${limitShown(rate.at)}, for ${limitShown(runsFor.value)}: what goes into the bag follows`;
}

/** "Take 25 mL/h for 4 h" */
export function takeFixedRate({ rate, runsFor }: FixedRate): string {
  return spaced(`Take ${limitShown(rate.at)} for ${limitShown(runsFor.value)}`);
}

/** What stands beside the minutes of a single dose. */
export function minutesHint(protocol: Protocol | undefined): string {
  const stated = protocol?.own?.care.giveOver;
  return stated ? `This protocol: over ${limitShown(stated.value)}` : 'If the order says so';
}

/** What stands beside the step of a titration table. */
export function titrationHint(protocol: Protocol | undefined): string {
  const { by, steps = [] } = protocol?.own?.care.titration ?? {};
  const stated = by ? [by] : steps;
  if (stated.length === 0) return 'If the order says one; otherwise the table uses its own';
  const each = stated.map(({ at }: Limit<Unit>) => limitShown(at)).join(', ');
  return by
    ? `This protocol: ${each}; left empty, the table uses that where it can`
    : `This protocol: ${each}; left empty, the table is of these`;
}

/** How many doses a day are documented, each once. */
export function oftenChoices({
  dosesPerDay,
}: Pick<DividedDoseProtocol, 'dosesPerDay'>): { value: string; label: string }[] {
  return [...new Set(dosesPerDay?.value)].map((often) => ({ value: often, label: often }));
}
