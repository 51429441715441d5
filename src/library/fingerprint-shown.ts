/** The first 12 digits in fours, as people compare them. */
export function fingerprintShown(fingerprint: string): string {
  return [0, 4, 8].map((at) => fingerprint.slice(at, at + 4)).join(' ');
}
