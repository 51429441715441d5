import type { Finding } from './findings';

/** One word about each limit: an ordered dose and its delivered dose need it once. */
export function onceEach(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding, at) => findings.findIndex((other) => isSame(finding, other)) === at,
  );
}

function isSame(a: Finding, b: Finding): boolean {
  if (a.kind === 'day total' && b.kind === 'day total') {
    return a.dosesPerDay.value.equals(b.dosesPerDay.value);
  }
  return a.kind === b.kind && a.severity === b.severity;
}
