import type { LibraryFile } from '../library/schema';
import { type Cite, doseSaid, type FileProtocol, figureSaid } from './file-figures';
import { preparationSaid } from './file-preparations';
import type { LimitTable } from './limit-row';

type Example = FileProtocol['examples'][number];

/** Every worked example of a protocol: what is ordered for whom, and what that gives. */
export function exampleTable(
  { examples }: FileProtocol,
  preparations: LibraryFile['preparations'],
  cite: Cite,
): LimitTable {
  const rows = examples.map((example) => ({
    what: orderSaid(example, preparations),
    says: givesSaid(example.gives),
    place: placesSaid(example, cite),
  }));
  return { title: `Worked examples (${examples.length})`, rows };
}

/** The place of the example; and those of its figures, where they have their own. */
function placesSaid({ citation, order, gives }: Example, cite: Cite): string {
  const places = [order.citation, gives.amount?.citation].map((each) => cite(each, citation));
  return [...new Set(places)].join('; ');
}

function orderSaid(
  { weight, height, sex, adjustment, order, preparation, step }: Example,
  preparations: LibraryFile['preparations'],
): string {
  const isDrawnUp = order.unit === 'mg' || order.unit === 'mg/kg' || order.unit.endsWith('/dose');
  const made =
    typeof preparation === 'string'
      ? preparationSaid(preparation, preparations)
      : preparation &&
        `${figureSaid(preparation.drug, 'mg')} in ${figureSaid(preparation.finalVolume, 'mL')}`;
  const parts = [
    figureSaid(weight, 'kg'),
    height && figureSaid(height, 'cm'),
    sex,
    adjustment,
    `ordered ${doseSaid(order)}`,
    made,
    step && `step ${figureSaid(step, isDrawnUp ? 'mL' : 'mL/h')}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

const SAYS: Record<Example['gives']['says'], string> = {
  nothing: 'nothing is said',
  note: 'a note',
  caution: 'a caution',
  stop: 'a stop',
};

function givesSaid({ says, amount, setting }: Example['gives']): string {
  const parts = [
    SAYS[says],
    amount && doseSaid(amount),
    setting && `set ${figureSaid(setting.figure, setting.unit)}`,
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}
