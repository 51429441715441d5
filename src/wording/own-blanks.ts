import type { Finding } from '../dosing/findings';
import type { Protocol } from '../dosing/protocol';

/** What a prescriber gives a reason for. */
const REASONED: readonly Finding['kind'][] = ['above documented', 'below documented', 'soft limit'];

/** A line for the reason, where a dose is outside its range or past a soft limit. */
export function doseReason(findings: readonly Finding[]): string[] {
  return findings.some(({ kind }) => REASONED.includes(kind)) ? ['Reason for this dose'] : [];
}

/** The lines that a hospital’s protocol leaves for a hand, where they stand. */
export function ownBlanks({ own }: Pick<Protocol, 'own'>, findings: readonly Finding[]): string[] {
  if (!own) return [];
  const isAboveSoft = findings.some((each) => each.kind === 'soft limit' && each.side === 'above');
  const stands = {
    always: true,
    // One word is said of a dose: above the soft maximum is above the range.
    'above range': isAboveSoft || findings.some(({ kind }) => kind === 'above documented'),
    'above softMax': isAboveSoft,
  };
  return own.care.blanks.filter(({ when }) => stands[when]).map(({ says }) => says);
}

/** A soft limit is a caution whose reason a hand writes. */
export function reasonBlanks({ own }: Pick<Protocol, 'own'>, findings: readonly Finding[]) {
  if (!own) return [];
  const isCautioned = (wanted: Finding['kind']) =>
    findings.some(({ kind, severity }) => kind === wanted && severity === 'caution');
  return [
    ...(own.strengths.custom && isCautioned('strength') ? ['Reason for this strength'] : []),
    ...(isCautioned('dose limit') ? ['Reason for this much together'] : []),
  ];
}
