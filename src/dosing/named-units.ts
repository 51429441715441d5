import type { Finding } from './findings';
import { type Figured, insideReadings, lowerReadings, type OtherReading } from './other-readings';

/**
 * Findings on the dose of an order, each beside the range with the other units that its figure may be meant in: above
 * it, those that read the figure lower; below it, those that read it inside. None at a weight that is stopped.
 */
export function withOtherReadings(findings: readonly Finding[], order: Figured): Finding[] {
  if (findings.some(({ kind, severity }) => kind === 'weight' && severity === 'stop')) {
    return [...findings];
  }
  return findings.map((finding) => {
    switch (finding.kind) {
      case 'above documented':
      case 'above ceiling':
        return { ...finding, ...naming(lowerReadings(order)) };
      case 'soft limit':
        return finding.side === 'above'
          ? { ...finding, ...naming(lowerReadings(order)) }
          : { ...finding, ...naming(insideReadings(order)) };
      case 'below documented':
        return { ...finding, ...naming(insideReadings(order)) };
      default:
        return finding;
    }
  });
}

function naming(otherReadings: readonly OtherReading[]) {
  return otherReadings.length > 0 ? { otherReadings } : {};
}
