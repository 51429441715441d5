import type { Strengths, WeightBand } from '../dosing/hospital-rules';
import type {
  DividedDoseProtocol,
  HospitalRules,
  Protocol,
  ProtocolOf,
  Regimen,
} from '../dosing/protocol';
import type { Delivery } from '../dosing/units';
import { careFrom } from './care-from';
import { citationFrom, limitFrom } from './cited-from';
import { unitOf } from './delivery-unit';
import { isDosed } from './held-band';
import { type BandLimits, limitsFrom } from './limits-from';
import { OWN_FENCES } from './own-fences';
import type { Preparation } from './schema';
import type { AppliesTo, DosedBand, OpenBand } from './schema-band';
import type { OpenProtocol } from './schema-protocol';
import { strengthsFrom } from './strengths-from';

/**
 * A protocol of a file, its units those of its delivery → what the dosing reads, with each of its bands and their
 * adjustments; nothing where no band has a hard maximum, which the door refuses.
 */
export function protocolFrom(
  protocol: OpenProtocol,
  preparations: readonly Preparation[],
  isReference = false,
): Protocol | undefined {
  const read = { protocol, preparations, isReference };
  switch (protocol.delivery) {
    case 'infusion':
      return inBands<'infusion'>((bands) => regimens('infusion', read, bands));
    case 'single dose':
      return inBands<'single dose'>((bands) => regimens('single dose', read, bands));
    case 'divided doses':
      return inBands<'divided doses'>((bands) =>
        regimens('divided doses', read, bands).map((regimen) => ({
          ...regimen,
          ...dayFrom(protocol),
        })),
      );
  }
}

/** The first of all bands stands for the protocol; each knows the others. */
function inBands<D extends Delivery>(
  make: (bands: () => readonly ProtocolOf<D>[]) => readonly ProtocolOf<D>[],
): ProtocolOf<D> | undefined {
  const all: readonly ProtocolOf<D>[] = make(() => all);
  return all[0];
}

/** How often a day, and its typical day. */
function dayFrom({
  dosesPerDay,
  typicalPerDay,
  citation,
}: OpenProtocol): Pick<DividedDoseProtocol, 'dosesPerDay' | 'typicalDay'> {
  const [fewest, most] = dosesPerDay ?? [];
  return {
    ...(fewest === undefined || most === undefined
      ? {}
      : { dosesPerDay: { value: [fewest, most], citation: citationFrom(citation) } }),
    ...(typicalPerDay
      ? { typicalDay: limitFrom(typicalPerDay, 'mg/day', typicalPerDay.citation, citation) }
      : {}),
  };
}

interface ReadProtocol {
  readonly protocol: OpenProtocol;
  readonly preparations: readonly Preparation[];
  /** Whether it is of the built-in limits, which are the tool’s fences themselves. */
  readonly isReference: boolean;
}

type Bands<D extends Delivery> = () => readonly ProtocolOf<D>[];

/** The protocol in each of its bands, without and with each adjustment. */
function regimens<D extends Delivery>(
  delivery: D,
  { protocol, preparations, isReference }: ReadProtocol,
  bands: Bands<D>,
): Regimen<D>[] {
  const care = careFrom(delivery, protocol);
  const strengths = strengthsFrom(protocol, preparations);
  return protocol.bands.flatMap((band) =>
    [undefined, ...adjustmentsOf(band)].flatMap((adjustment) => {
      const limits = limitsFrom(delivery, protocol, band, adjustment);
      return limits
        ? [
            regimenFrom(delivery, protocol, {
              ...{ band, adjustment, limits, care, strengths, bands, isReference },
            }),
          ]
        : [];
    }),
  );
}

type Adjustment = NonNullable<DosedBand['adjustments']>[number];

function adjustmentsOf(band: OpenBand): readonly Adjustment[] {
  return isDosed(band) ? (band.adjustments ?? []) : [];
}

interface Made<D extends Delivery> {
  readonly band: OpenBand;
  readonly adjustment: Adjustment | undefined;
  readonly limits: BandLimits<D>;
  readonly care: HospitalRules<D>['care'];
  readonly strengths: Strengths;
  readonly bands: Bands<D>;
  readonly isReference: boolean;
}

function regimenFrom<D extends Delivery>(
  delivery: D,
  protocol: OpenProtocol,
  { band, adjustment, limits, care, strengths, bands, isReference }: Made<D>,
): Regimen<D> {
  const { id, name, route, weightBasis, citation } = protocol;
  const [own, ...others] = protocol.orderedIn.map((unit) => unitOf(delivery, unit));
  if (!own) throw new TypeError(`${id} is ordered in no unit`);
  const { documented, ceiling, ...rest } = limits;
  return {
    ...{ delivery, id, name, route, ceiling },
    orderedIn: [own, ...others],
    ...(documented ? { documented } : {}),
    silentAbout: (protocol.silentAbout ?? []).map(({ says }) => says),
    own: {
      ...rest,
      ...{ care, strengths, bands },
      band: bandFrom(band.appliesTo),
      ...('excluded' in band
        ? {
            excluded: {
              value: band.excluded.reason,
              citation: citationFrom(band.excluded.citation, band.citation, citation),
            },
          }
        : {}),
      adjustments: adjustmentsOf(band).map(({ when }) => when),
      ...(adjustment ? { adjustment: adjustment.when } : {}),
      ...(isReference ? {} : { fences: OWN_FENCES[delivery](route) }),
      weightBasis: { value: weightBasis, citation: citationFrom(citation) },
    },
  };
}

function bandFrom(appliesTo: AppliesTo): WeightBand {
  if (appliesTo === 'everyone') return {};
  const { over, atLeast, under, atMost, citation } = appliesTo.weight;
  const edge = (open: string | undefined, closed: string | undefined) => {
    const at = open ?? closed;
    return at === undefined
      ? undefined
      : { at: { figure: at, unit: 'kg' as const }, isIn: open === undefined };
  };
  const [from, to] = [edge(over, atLeast), edge(under, atMost)];
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(citation ? { citation: citationFrom(citation) } : {}),
  };
}
