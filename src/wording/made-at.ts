function two(figure: number): string {
  return `${figure}`.padStart(2, '0');
}

/** "Made 2026-11-23 at 09:41 by version 1.0.0 under limits of 2026-11-23", in local time. */
export function madeAt(at: Date, version: string, limits: string): string {
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `Made ${date} at ${time}, version ${version}, limits of ${limits}. Recalculate if weight, order or bag changes.`;
}
