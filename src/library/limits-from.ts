import type { Cited, Limit, WrittenRange } from '../dosing/cited';
import type { HospitalRules } from '../dosing/protocol';
import type { Delivery, DosingUnit } from '../dosing/units';
import { fileUnit } from './amounts';
import { citationFrom, type FileCitation, limitFrom } from './cited-from';
import { unitOf } from './delivery-unit';
import { isDosed } from './held-band';
import { OWN_FENCES } from './own-fences';
import type { DosedBand, OpenBand } from './schema-band';
import type { OpenProtocol } from './schema-protocol';

/** The limits of one band, lowered by one of its adjustments where that is chosen. */
export type BandLimits<D extends Delivery> = Pick<
  HospitalRules<D>,
  'hardMin' | 'softMin' | 'start' | 'softMax' | 'notToExceed'
> & {
  readonly documented?: Cited<WrittenRange<DosingUnit<D>>>;
  readonly ceiling: Limit<DosingUnit<D>>;
};

type Adjustment = NonNullable<DosedBand['adjustments']>[number];

/**
 * A band of a file → its limits, each with its nearest citation: what an adjustment leaves out is the band’s. A band
 * that is left out has the tool’s fence alone; nothing of one without a hard maximum, which the door refuses.
 */
export function limitsFrom<D extends Delivery>(
  delivery: D,
  { route, citation: outer }: Pick<OpenProtocol, 'route' | 'citation'>,
  band: OpenBand,
  adjustment: Adjustment | undefined,
): BandLimits<D> | undefined {
  if (!isDosed(band)) {
    const { reason, at } = OWN_FENCES[delivery](route).perKg;
    const unit = unitOf(delivery, fileUnit(at.unit));
    return { ceiling: { setBy: 'tool', at: { figure: at.figure, unit }, reason } };
  }
  const unit = unitOf(delivery, band.unit);
  const near = [band.citation, outer] as const;
  const limit = (name: keyof DosedBand['limits'] & LimitKey): Limit<DosingUnit<D>> | undefined => {
    const lowered = adjustment?.limits;
    if (adjustment && lowered?.[name] !== undefined) {
      return limitFrom(lowered[name], unit, lowered.citation, adjustment.citation, ...near);
    }
    const figure = band.limits[name];
    return figure === undefined
      ? undefined
      : limitFrom(figure, unit, band.limits.citation, ...near);
  };
  const ceiling = limit('hardMax');
  if (!ceiling) return undefined;
  const range = adjustment?.range ?? band.range;
  const inner = adjustment?.range ? adjustment.citation : undefined;
  const { notToExceed } = band;
  const [hardMin, softMin, start] = [limit('hardMin'), limit('softMin'), limit('initial')];
  const softMax = limit('softMax');
  return {
    ceiling,
    ...(range ? { documented: rangeFrom(range, unit, inner, ...near) } : {}),
    ...(hardMin ? { hardMin } : {}),
    ...(softMin ? { softMin } : {}),
    ...(start ? { start } : {}),
    ...(softMax ? { softMax } : {}),
    ...(notToExceed
      ? { notToExceed: limitFrom(notToExceed, unitOf(delivery, notToExceed.unit), ...near) }
      : {}),
  };
}

type LimitKey = 'hardMin' | 'softMin' | 'initial' | 'softMax' | 'hardMax';

function rangeFrom<D extends Delivery>(
  { low, high, citation }: NonNullable<DosedBand['range']>,
  unit: DosingUnit<D>,
  ...outer: readonly [...(FileCitation | undefined)[], FileCitation]
): Cited<WrittenRange<DosingUnit<D>>> {
  const [from, to] = [
    limitFrom(low, unit, citation, ...outer),
    limitFrom(high, unit, citation, ...outer),
  ];
  return {
    value: { low: from.at, high: to.at },
    // Where the two ends are cited apart, the high one is what is passed.
    citation: to.setBy === 'source' ? to.citation : citationFrom(citation, ...outer),
    ...(to.setBy === 'source' && to.hedge !== undefined ? { hedge: to.hedge } : {}),
  };
}
