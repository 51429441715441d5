import type { DoseLimitFinding } from './course-findings';
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
  if (a.kind === 'dose limit' && b.kind === 'dose limit' && !isSameDoseLimit(a, b)) return false;
  return a.kind === b.kind && a.severity === b.severity;
}

/** A session, a day and a course each have limits in mg and in mg/kg. */
function isSameDoseLimit(a: DoseLimitFinding, b: DoseLimitFinding): boolean {
  return a.per === b.per && a.limit.at.unit === b.limit.at.unit;
}
