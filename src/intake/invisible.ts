/** Seen as nothing or as a space, without being the space bar's, a tab or a line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a vertical tab is told apart on purpose
const INVISIBLE = /(?![ \t\n\x0B\f\r])[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\u2800]/gu;

/** The invisible characters of an entry, each once, in their order; nothing is taken out of it. */
export function invisibleIn(typed: string): readonly string[] {
  return [...new Set(typed.match(INVISIBLE))];
}
