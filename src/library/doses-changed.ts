import { amount } from '../dosing/dose-by-weight';
import { exactly, isMore, type Quantity, quantity } from '../dosing/quantity';
import { type Amount, DELIVERIES, type DosingUnit } from '../dosing/units';
import { isIn } from './band-weights';
import { exampleWeight } from './example-weight';
import { type HeldBand, heldBands, maximumAt } from './held-band';
import { OWN_FENCES } from './own-fences';
import type { LibraryFile } from './schema';
import type { AnyFile } from './shape-parts';

type FileProtocol = LibraryFile['protocols'][number];
type Basis = FileProtocol['weightBasis'];

/** The measured weights, in kg, that two libraries are compared at, and one is tried at. */
export const COMPARED = ['50', '70', '100'] as const;

/** A made-up person for whom every weight that is dosed on is another: at 165 cm ideal weight is 56.91 kg. */
const PERSON = { height: '165', sex: 'female' } as const;

/** The highest dose for the whole body that one file lets through. */
interface Highest {
  readonly dose: Quantity<Amount>;
  /** The weight that it is worked out on, where the two files dose on different ones. */
  readonly dosedOn: Quantity<'kg'> | undefined;
  /** The file has no such adjustment here: what the band gives everyone holds. */
  readonly isAsForEveryone: boolean;
}

/** The highest dose at a measured weight, before and after; none where nothing is given. */
interface DoseChanged {
  readonly kind: 'dose';
  readonly protocol: string;
  readonly weight: Quantity<'kg'>;
  /** Of the made-up woman, where the two files dose on different weights. */
  readonly height: Quantity<'cm'> | undefined;
  /** For whom, where it is no one’s own band. */
  readonly adjustment: string | undefined;
  readonly before: Highest | undefined;
  readonly after: Highest | undefined;
}

/** A protocol that doses on another weight than before: its doses are compared for one made-up woman of a height. */
interface BasisChanged {
  readonly kind: 'basis';
  readonly protocol: string;
  readonly before: Basis;
  readonly after: Basis;
  readonly height: Quantity<'cm'>;
  readonly isDoseChanged: boolean;
}

export type DoseChange = DoseChanged | BasisChanged;

/** Two files → where they dose on another weight, and where the highest dose that they let through differs. */
export function dosesChanged(before: AnyFile, after: LibraryFile): DoseChange[] {
  const all = [...before.protocols, ...after.protocols];
  return [...new Set(all.map(({ id }) => id))].flatMap((id): DoseChange[] => {
    const [old, now] = [before, after].map(({ protocols }) =>
      protocols.find((each) => each.id === id),
    );
    const protocol = (old ?? now)?.name ?? id;
    const isOtherBasis = old && now && old.weightBasis !== now.weightBasis;
    const doses = COMPARED.flatMap((kg) => changedAt({ protocol, old, now }, kg, !isOtherBasis));
    if (!isOtherBasis) return doses;
    const bases = { before: old.weightBasis, after: now.weightBasis };
    const height = quantity(PERSON.height, 'cm');
    const isDoseChanged = doses.length > 0;
    return [{ kind: 'basis', protocol, ...bases, height, isDoseChanged }, ...doses];
  });
}

interface Compared {
  readonly protocol: string;
  readonly old: FileProtocol | undefined;
  readonly now: FileProtocol | undefined;
}

function changedAt({ protocol, old, now }: Compared, kg: string, isOneBasis: boolean) {
  const weight = quantity(kg, 'kg');
  const height = isOneBasis ? undefined : quantity(PERSON.height, 'cm');
  const [from, to] = [old, now].map((each) => each && highestOf(each, kg, isOneBasis));
  const whom = new Set([from, to].flatMap((each) => [...(each?.adjustments ?? [])]));
  return [undefined, ...whom].flatMap((adjustment): DoseChanged[] => {
    const [before, after] = [from?.highest(adjustment), to?.highest(adjustment)];
    if (before?.dose.unit === after?.dose.unit) {
      const isSame = after ? before?.dose.value.equals(after.dose.value) : !before;
      if (isSame) return [];
    }
    return [{ kind: 'dose', protocol, weight, height, adjustment, before, after }];
  });
}

/** Whom the adjustments of a protocol are for at a measured weight, and the highest dose of each of them and of everyone. */
function highestOf(protocol: FileProtocol, kg: string, isOneBasis: boolean) {
  const measured = quantity(kg, 'kg');
  const bands = heldBands(protocol).filter(({ appliesTo }) => isIn(measured.value, appliesTo));
  const body = isOneBasis
    ? undefined
    : exampleWeight({ weight: kg, ...PERSON }, protocol.weightBasis);
  if (typeof body === 'string') throw new TypeError(body);
  const dosedOn = body?.dosedOn;
  return {
    adjustments: bands.flatMap(({ adjustment }) => (adjustment === undefined ? [] : [adjustment])),
    highest(adjustment: string | undefined): Highest | undefined {
      const own = bands.find((each) => each.adjustment === adjustment);
      const [everyone] = bands;
      const band = own ?? everyone;
      const dose = band && highestIn(protocol, band, [measured, dosedOn ?? measured]);
      return dose && { dose, dosedOn, isAsForEveryone: !own };
    },
  };
}

/** The least of what stops a dose in a band, and of the tool’s own fences, on the measured weight and on the one dosed on. */
function highestIn(
  { delivery, route }: FileProtocol,
  band: HeldBand,
  weights: readonly Quantity<'kg'>[],
): Quantity<Amount> | undefined {
  const { perKg, flat } = OWN_FENCES[delivery](route);
  const fences = [perKg, ...(flat ? [flat] : [])].map(({ at }) => exactly<DosingUnit>(at));
  const tops = weights.flatMap((weight) => {
    const most = maximumAt(band, delivery, weight)?.perKg;
    return most ? [most, ...fences].map((each) => amount(delivery, each, weight)) : [];
  });
  const [first, ...others] = tops;
  const least = others.reduce((low, each) => (low && isMore(low, each) ? each : low), first);
  return least && quantity(least.value, DELIVERIES[delivery].amount);
}
