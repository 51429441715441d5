import { FIGURE_WORDS, UNIT_WORDS } from './quotations';

/** Something of the library that cites a document, or has words in quotation marks: where, and whole. */
export interface Said {
  readonly path: string;
  readonly place: string | undefined;
  readonly node: unknown;
}

function isRecord(thing: unknown): thing is Readonly<Record<string, unknown>> {
  return typeof thing === 'object' && thing !== null;
}

/** By its id where it has one, else by its place. */
function nameOf(thing: unknown, key: string): string {
  return isRecord(thing) && typeof thing.id === 'string' ? thing.id : key;
}

/** The document and the place of a citation that stands in an object, or that it is. */
function cited(node: Readonly<Record<string, unknown>>) {
  const citation = isRecord(node.citation) ? node.citation : node;
  const { source, place } = citation;
  return typeof source === 'string' && typeof place === 'string' ? { source, place } : undefined;
}

/** Everything inside that cites a document that is meant, and every text with words in quotation marks. */
export function everySaid(
  thing: unknown,
  isMeant: (source: string) => boolean,
  path = '',
): readonly Said[] {
  if (typeof thing === 'string') {
    return /“[^”]+”/.test(thing) ? [{ path, place: undefined, node: thing }] : [];
  }
  if (!isRecord(thing)) return [];
  const at = cited(thing);
  const own = at && isMeant(at.source) ? [{ path, place: at.place, node: thing }] : [];
  const inner = Object.entries(thing)
    .filter(([key]) => key !== 'citation')
    .flatMap(([key, value]) => {
      const name = Array.isArray(thing) ? nameOf(value, key) : key;
      return everySaid(value, isMeant, path === '' ? name : `${path}.${name}`);
    });
  return [...own, ...inner];
}

const figureWords = (figure: string) => [figure, FIGURE_WORDS[figure] ?? figure];

interface Figure {
  readonly figure: string;
  readonly unit: string;
}

function isFigure(thing: unknown): thing is Figure {
  return isRecord(thing) && typeof thing.figure === 'string' && typeof thing.unit === 'string';
}

/** "0.1 to 0.3 mg per kg", "between 0.25 and 0.75 mg/kg/hour", "30 seconds to 10 minutes"; one figure, where both are one. */
function rangeWords(low: Figure, high: Figure): string[] {
  const unit = UNIT_WORDS[high.unit] ?? high.unit;
  if (low.figure === high.figure) return [`${low.figure} ${unit}`];
  const own = low.unit === high.unit ? '' : ` ${UNIT_WORDS[low.unit] ?? low.unit}`;
  return figureWords(low.figure).flatMap((from) =>
    figureWords(high.figure).flatMap((to) => [
      `${from}${own} to ${to} ${unit}`,
      `between ${from}${own} and ${to} ${unit}`,
    ]),
  );
}

/** What a part of the library says: for each thing, the ways in which the source may write it. */
export function wordsFor(node: unknown): readonly (readonly string[])[] {
  if (typeof node === 'string') {
    return [...node.matchAll(/“([^”]+)”/g)].map(([, words = '']) => [words]);
  }
  if (!isRecord(node)) return [];
  const hedge = typeof node.hedge === 'string' ? [[node.hedge]] : [];
  const { at, value } = node;
  if (isFigure(at)) return [[`${at.figure} ${UNIT_WORDS[at.unit] ?? at.unit}`], ...hedge];
  if (typeof value === 'string') return [[value], ...hedge];
  if (Array.isArray(value)) return [[value.join(' to ')], ...hedge];
  if (!isRecord(value)) return hedge;
  const { low, high } = value;
  if (isFigure(low) && isFigure(high)) return [rangeWords(low, high), ...hedge];
  return [...Object.values(value).map((each) => [String(each)]), ...hedge];
}

/** Whether the words stand there as words: "1 mg" is not in "0.1 mg". */
export function stands(words: string, phrase: string): boolean {
  const [inside, whole] = [words.toLowerCase(), phrase.toLowerCase()];
  const at = whole.indexOf(inside);
  const isWithin = (character: string | undefined) => /[\w.]/.test(character ?? '');
  const isCut = isWithin(whole[at - 1]) || /[\w/]/.test(whole[at + inside.length] ?? '');
  return at >= 0 && !isCut;
}
