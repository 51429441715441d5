import type { Difference } from './direction';
import type { LibraryFile } from './schema';
import type { AnyFile } from './shape-parts';
import { keyWords } from './shape-words';
import { worded } from './worded-difference';

/** What differs beside the protocols: what is drawn up from loosens, what is said about the file does neither. */
export function fileDifferences(before: AnyFile, after: LibraryFile): Difference[] {
  const named = ({ library }: AnyFile) => Object.entries(library);
  const words = ['sources', 'changeLog', 'published', 'series', 'onset', '$schema'] as const;
  const keys = [...new Set([...named(before), ...named(after)].map(([key]) => key))];
  return [
    ...products('preparation', before.preparations, after.preparations),
    ...products('vial', before.vials ?? [], after.vials ?? []),
    ...keys.flatMap((key) => {
      const [a, b] = [before, after].map((file) => named(file).find(([name]) => name === key)?.[1]);
      return worded(`library ${keyWords(key)}`, a, b, 'neither');
    }),
    ...words.flatMap((key) => worded(keyWords(key), before[key], after[key], 'neither')),
  ];
}

type Products = readonly { readonly id: string; readonly citation: unknown }[];

/** A preparation that is new, or made of other figures, is looked at; one less is tighter. */
function products(called: string, before: Products, after: Products): Difference[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.flatMap((id): Difference[] => {
    const [a, b] = [before, after].map((list) => list.find((each) => each.id === id));
    if (!b) return [{ direction: 'tighter', sentence: `${called} ${id}: no longer there` }];
    if (!a) return [{ direction: 'looser', sentence: `${called} ${id}: new` }];
    const [{ id: _a, citation: from, ...old }, { id: _b, citation: to, ...now }] = [a, b];
    return [
      ...worded(`${called} ${id}`, old, now, 'looser'),
      ...worded(`${called} ${id}, citation`, from, to, 'neither'),
    ];
  });
}
