/** The smallest of the numbers that at least `share` of them do not exceed (nearest rank). */
export function quantile(numbers: readonly number[], share: number) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle one of the numbers. */
export function median(numbers: readonly number[]) {
  return quantile(numbers, 0.5);
}
