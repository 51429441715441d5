import type { Json } from './example-file';

/** A slip in a file: what was done, where, and the text that it makes. */
export interface Slip {
  readonly kind: 'ten times' | 'another unit' | 'dropped' | 'doubled' | 'band moved';
  /** Keys, and positions in lists. */
  readonly at: readonly string[];
  readonly text: string;
}

const UNITS = [
  'mg',
  'mg/kg',
  'mg/h',
  'mg/kg/h',
  'microgram/kg/min',
  'mg/24 h',
  'mg/dose',
  'mg/kg/dose',
];
const EDGES = ['over', 'atLeast', 'under', 'atMost'];

/** Every slip of each kind that a file has room for. */
export function slipsOf(file: Json): Slip[] {
  return placesIn(file, []).flatMap(({ at, value, isKey }) => {
    const slip = (kind: Slip['kind'], change: Change): Slip => {
      return { kind, at, text: textWith(file, at, change) };
    };
    const isFigure = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value);
    const last = at.at(-1) ?? '';
    return [
      ...(isFigure ? [slip('ten times', { to: tenTimes(value) })] : []),
      ...(typeof value === 'string' && UNITS.includes(value)
        ? UNITS.filter((unit) => unit !== value).map((unit) => slip('another unit', { to: unit }))
        : []),
      ...(isKey ? [slip('dropped', 'drop'), slip('doubled', 'double')] : []),
      ...(isFigure && EDGES.includes(last)
        ? [5n, -5n].map((by) => slip('band moved', { to: `${BigInt(value) + by}` }))
        : []),
    ];
  });
}

/** What no part of a library is; and text that is no word of it. */
const OTHERS: readonly Json[] = [null, true, -1.5, '', '0', 'x', [], [null], {}, { x: {} }];

/** A file with something else at each of its places. */
export function othersOf(file: Json): { readonly at: readonly string[]; readonly text: string }[] {
  return placesIn(file, []).flatMap(({ at }) =>
    OTHERS.map((to) => ({ at, text: textWith(file, at, { to }) })),
  );
}

/** "0.35" → "3.5", by moving the point. */
function tenTimes(figure: string): string {
  const [whole = '', part = ''] = figure.split('.');
  const moved = `${whole}${part.slice(0, 1) || '0'}.${part.slice(1)}`;
  return moved.replace(/^0+(?=\d)/, '').replace(/\.$/, '');
}

interface Found {
  readonly at: readonly string[];
  readonly value: Json;
  readonly isKey: boolean;
}

function placesIn(json: Json, at: readonly string[]): Found[] {
  if (typeof json !== 'object' || json === null) return [];
  const isKey = !Array.isArray(json);
  return Object.entries(json).flatMap(([key, value]: [string, Json]) => {
    const here = [...at, key];
    return [{ at: here, value, isKey }, ...placesIn(value, here)];
  });
}

type Change = 'drop' | 'double' | { readonly to: Json };

/** The JSON text of a file with one change: a key may stand twice in it, which no object can. */
function textWith(json: Json, [key, ...rest]: readonly string[], change: Change): string {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const isList = Array.isArray(json);
  const parts = Object.entries(json).flatMap(([name, each]: [string, Json]): string[] => {
    const prefix = isList ? '' : `${JSON.stringify(name)}:`;
    const as = (text: string) => `${prefix}${text}`;
    if (name !== key) return [as(JSON.stringify(each))];
    if (rest.length > 0) return [as(textWith(each, rest, change))];
    if (change === 'drop') return [];
    const same = as(JSON.stringify(each));
    return change === 'double' ? [same, same] : [as(JSON.stringify(change.to))];
  });
  return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}
