import type { LibraryFile } from '../library/schema';
import { type Cite, durationSaid, figureRow, figureSaid, row, within } from './file-figures';
import type { LimitTable } from './limit-row';

/** "200 mg in 40 mL (200-in-40)"; an id alone where the file has no such preparation. */
export function preparationSaid(id: string, preparations: LibraryFile['preparations']): string {
  const found = preparations.find((each) => each.id === id);
  if (!found) return id;
  return `${figureSaid(found.drug, 'mg')} in ${figureSaid(found.finalVolume, 'mL')} (${id})`;
}

/** What is drawn up from, and what is made from it, each with its place. */
export function productTables({ vials, preparations }: LibraryFile, around: Cite): LimitTable[] {
  return [
    ...(vials ?? []).map(({ id, drug, volume, market, citation }) => {
      const cite = within(around, citation);
      return {
        title: `Vial ${id}`,
        rows: [
          ...figureRow('Drug', drug, 'mg', cite),
          ...figureRow('Volume', volume, 'mL', cite),
          ...row('Market', market, cite()),
        ],
      };
    }),
    ...preparations.map(({ id, drug, finalVolume, container, diluent, discardAfter, citation }) => {
      const cite = within(around, citation);
      return {
        title: `Preparation ${id}`,
        rows: [
          ...figureRow('Drug', drug, 'mg', cite),
          ...figureRow('Final volume, with the drug in it', finalVolume, 'mL', cite),
          ...row('Container', container, cite()),
          ...row('Diluent', diluent, cite()),
          ...(discardAfter
            ? row('Discard after', durationSaid(discardAfter), cite(discardAfter.citation))
            : []),
        ],
      };
    }),
  ];
}
