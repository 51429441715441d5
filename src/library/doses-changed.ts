import { type Quantity, quantity } from '../dosing/quantity';
import { type Amount, DELIVERIES } from '../dosing/units';
import { doseLines } from './dose-table';
import type { LibraryFile } from './schema';

type FileProtocol = LibraryFile['protocols'][number];

/** The weights that the highest dose is compared at, in kg. */
const COMPARED = ['50', '70', '100'];

/** The highest dose that is worked out at a weight that is dosed on, before and after; none where nothing is given. */
export interface DoseChanged {
  readonly protocol: string;
  readonly weight: Quantity<'kg'>;
  /** For whom, where it is no one’s own band. */
  readonly adjustment: string | undefined;
  readonly before: Quantity<Amount> | undefined;
  readonly after: Quantity<Amount> | undefined;
}

/** Two files → where the highest dose for the whole body that they let through differs. */
export function dosesChanged(before: LibraryFile, after: LibraryFile): DoseChanged[] {
  const all = [...before.protocols, ...after.protocols];
  return [...new Set(all.map(({ id }) => id))].flatMap((id) => {
    const [old, now] = [before, after].map(({ protocols }) =>
      protocols.find((each) => each.id === id),
    );
    const name = (old ?? now)?.name ?? id;
    return COMPARED.flatMap((kg) => changedAt(name, old, now, quantity(kg, 'kg')));
  });
}

function changedAt(
  protocol: string,
  old: FileProtocol | undefined,
  now: FileProtocol | undefined,
  weight: Quantity<'kg'>,
): DoseChanged[] {
  const [from, to] = [highest(old, weight), highest(now, weight)];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((adjustment): DoseChanged[] => {
    const [before, after] = [from.get(adjustment), to.get(adjustment)];
    const isSame = before && after && before.unit === after.unit;
    if (isSame && before.value.equals(after.value)) return [];
    return [{ protocol, weight, adjustment, before, after }];
  });
}

/** The highest dose of a protocol at a weight, for everyone (undefined) and for whom each adjustment is. */
function highest(protocol: FileProtocol | undefined, weight: Quantity<'kg'>) {
  const lines = protocol ? doseLines(protocol, weight) : [];
  const unit = protocol && DELIVERIES[protocol.delivery].amount;
  return new Map(
    lines.flatMap(({ band, most }) =>
      most && unit ? [[band.adjustment, quantity(most, unit)] as const] : [],
    ),
  );
}
