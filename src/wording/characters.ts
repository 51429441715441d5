/** What invisible characters are called, by code point. */
const NAMES: Record<string, string> = {
  '00A0': 'no-break space',
  '00AD': 'soft hyphen',
  '061C': 'Arabic letter mark',
  '2007': 'figure space',
  '2009': 'thin space',
  '200A': 'hair space',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of text direction',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '202F': 'narrow no-break space',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'text-direction isolate',
  '2069': 'end of text-direction isolate',
  '3000': 'full-width space',
  FE0F: 'variation selector',
  FEFF: 'byte order mark',
};

/** "zero-width space"; a character that has no common name by its number: "U+2062". */
export function characterName(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return NAMES[number] ?? `U+${number}`;
}
