import { Fraction } from 'fraction.js';
import { bandName } from './band-weights';
import { isDosed } from './held-band';
import type { LibraryFile } from './schema';
import type { Figure } from './schema-parts';

type FileProtocol = LibraryFile['protocols'][number];

/** One thing that a reviewer types from the signed protocol, before anything of the file is shown. */
export interface Reviewed {
  readonly protocol: string;
  /** Of which band, adjustment or preparation. */
  readonly part: string;
  readonly what: string;
  /** What it is: a unit, a figure in a unit of the format, or one in the unit that is asked for beside it. */
  readonly is: 'unit' | 'mg' | 'mL' | 'mg/mL' | 'mL/h' | 'h' | 'min' | 'days' | 'in its unit';
  /** Whether a signed protocol may be without it; else nothing is compared before it is typed. */
  readonly isOptional: boolean;
  /** As it stands in the file; empty where the file has none. */
  readonly stands: string;
}

const IF_ANY = ', if there is one';
const text = (figure: Figure) => (typeof figure === 'string' ? figure : figure.figure);

/** Every hard maximum, cap, unit and preparation of a file, in its order. */
export function reviewedIn({ protocols, preparations }: LibraryFile): Reviewed[] {
  return protocols.flatMap((protocol) => [
    ...protocol.bands.flatMap((band) => bandReviewed(protocol, band)),
    ...strengthReviewed(protocol),
    ...fixedRateReviewed(protocol),
    ...(protocol.doseLimits ?? []).flatMap(({ per, unit, hardMax }) =>
      hardMax === undefined
        ? []
        : [
            unitOf(protocol, `sum in ${per}`, 'Unit of the sum', unit),
            ...one(protocol, `sum in ${per}`, 'Hard maximum of the sum', 'in its unit', hardMax),
          ],
    ),
    ...(protocol.preparations ?? []).flatMap((id, index) => {
      const made = preparations.find((each) => each.id === id);
      const part = `preparation ${index + 1}`;
      return [
        ...one(protocol, part, 'Ketamine in it', 'mg', made?.drug),
        ...one(protocol, part, 'Volume, with the drug in it', 'mL', made?.finalVolume),
      ];
    }),
  ]);
}

function bandReviewed(protocol: FileProtocol, band: FileProtocol['bands'][number]): Reviewed[] {
  if (!isDosed(band)) return [];
  const { unit, limits, notToExceed: cap, adjustments = [] } = band;
  const name = bandName(band.appliesTo);
  return [
    unitOf(protocol, name, 'Unit of its limits', unit),
    ...one(protocol, name, 'Hard maximum', 'in its unit', limits.hardMax),
    // Asked for in any case: a cap that the file lost is a limit lost.
    unitOf(protocol, name, `Unit of “not to exceed”${IF_ANY}`, cap?.unit ?? ''),
    ...one(protocol, name, `Not to exceed${IF_ANY}`, 'in its unit', cap?.figure ?? ''),
    ...adjustments.flatMap(({ when, limits: own }) =>
      one(protocol, `${name}, ${when}`, 'Hard maximum', 'in its unit', own?.hardMax),
    ),
  ];
}

function unitOf({ name }: FileProtocol, part: string, what: string, stands: string): Reviewed {
  return { protocol: name, part, what, is: 'unit', stands, isOptional: what.includes(IF_ANY) };
}

function strengthReviewed(protocol: FileProtocol): Reviewed[] {
  const { customStrength: its } = protocol;
  const part = 'a strength of one’s own';
  return [
    ...one(protocol, part, 'Hard minimum', 'mg/mL', its?.hardMin),
    ...one(protocol, part, 'Hard maximum', 'mg/mL', its?.hardMax),
  ];
}

/** What is in the bag is worked out from these two: they are its preparation. */
function fixedRateReviewed(protocol: FileProtocol): Reviewed[] {
  const { fixedRate } = protocol;
  if (!fixedRate) return [];
  const { rate, runsFor } = fixedRate;
  const part = 'a fixed rate';
  return [
    ...one(protocol, part, 'Rate', 'mL/h', rate),
    ...one(protocol, part, 'Runs for', runsFor.unit, runsFor.figure),
  ];
}

function one(
  { name }: FileProtocol,
  part: string,
  what: string,
  is: Reviewed['is'],
  figure: Figure | undefined,
): Reviewed[] {
  return figure === undefined
    ? []
    : [{ protocol: name, part, what, is, stands: text(figure), isOptional: what.includes(IF_ANY) }];
}

/** Whether what was typed is what stands: a unit by its word, a figure by its exact value, nothing by nothing. */
export function isSame({ is, stands }: Reviewed, typed: string): boolean {
  if (is === 'unit' || typed === '' || stands === '') return typed === stands;
  return /^(0|[1-9]\d{0,8})(\.\d{1,9})?$/.test(typed) && new Fraction(typed).equals(stands);
}
