import type { BesideLimit } from './beside-limit';
import type { Figure } from './computed';
import type { Finding } from './findings';
import type { Quantity } from './quantity';
import type { DosingUnit } from './units';

/**
 * What is told of a dose beside a limit, with the dose as it was written wherever it stands in the unit of the order:
 * what somebody typed was not worked out, and keeps every digit.
 */
export function asTyped(findings: readonly Finding[], typed: Quantity<DosingUnit>): Finding[] {
  return findings.map((finding) =>
    'beside' in finding ? { ...finding, beside: besideTyped(finding.beside, typed) } : finding,
  );
}

function besideTyped(beside: BesideLimit, typed: Quantity<DosingUnit>): BesideLimit {
  const { asWritten, inOther } = beside;
  return { ...beside, asWritten: whole(asWritten, typed), inOther: whole(inOther, typed) };
}

/** A figure as nothing was worked out for, if it is what was typed. */
function whole<F extends Figure>(figure: F, { value, unit }: Quantity<DosingUnit>): F {
  const isTyped = figure.unit === unit && figure.value.equals(value);
  return isTyped ? { ...figure, formula: undefined } : figure;
}
