/** What was typed when somebody asked for an answer, each form by its name, and at what time. */
export interface Asked<Typed extends object> {
  readonly typed: Typed;
  readonly at: Date;
}

/**
 * Whether an answer is still that of what is typed. Every edit makes a new form, so each form must be the
 * very one that was asked about: a figure typed away and back again is another entry.
 */
export function isStill<Typed extends object>(
  asked: Asked<Typed> | undefined,
  typed: Typed,
): boolean {
  if (!asked) return false;
  for (const form in typed) if (asked.typed[form] !== typed[form]) return false;
  return true;
}
