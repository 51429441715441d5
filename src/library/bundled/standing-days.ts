/** How many days before a library ends a caution, and before that a note, says so. */
export const ENDING = { caution: 7, note: 30 } as const;

/** A kept copy that is older than so many days is told: a hospital’s host is back by then. */
export const KEPT = 7;
