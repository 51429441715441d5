import { bound, dosingUnit } from '../library/amounts';
import { bandName } from '../library/band-weights';
import {
  type Cite,
  doseSaid,
  type FileProtocol,
  figureRow,
  rangeRows,
  row,
  unitSaid,
  within,
} from './file-figures';
import type { LimitRow, LimitTable } from './limit-row';
import { capitalised } from './text';

type Band = FileProtocol['bands'][number];
type Dosed = Exclude<Band, { excluded: unknown }>;
type Adjustment = NonNullable<Dosed['adjustments']>[number];
type Limits = Pick<Adjustment, 'range' | 'limits'>;

/** A band of a protocol → its limits, each with its place or its reason; then those of each adjustment. */
export function bandTables(band: Band, around: Cite): LimitTable[] {
  const { appliesTo } = band;
  const name = bound(bandName(appliesTo));
  const title = capitalised(name);
  const cite = within(around, band.citation);
  const who = [
    ...row(
      'For whom',
      name,
      cite(appliesTo === 'everyone' ? undefined : appliesTo.weight.citation),
    ),
    ...row('Cited from', band.citation && cite()),
  ];
  if ('excluded' in band) {
    const { reason, citation } = band.excluded;
    return [{ title, rows: [...who, ...row('Excluded', reason, cite(citation))] }];
  }
  const unit = dosingUnit(band.unit);
  const { notToExceed, adjustments = [] } = band;
  return [
    {
      title,
      rows: [
        ...who,
        ...row('Limits in', unitSaid(band.unit)),
        ...limitRows(band, unit, cite),
        ...(notToExceed
          ? row('Not to exceed, stop above', doseSaid(notToExceed), cite(notToExceed.citation))
          : []),
      ],
    },
    ...adjustments.map((each) => ({
      title: `${title}, ${each.when}`,
      rows: [
        ...row('When', each.when, within(cite, each.citation)()),
        ...limitRows(each, unit, within(cite, each.citation)),
        ...row('What is not stated here', `as for ${name}`),
      ],
    })),
  ];
}

function limitRows(
  { range, limits }: Limits,
  unit: ReturnType<typeof dosingUnit>,
  around: Cite,
): LimitRow[] {
  const cite = within(around, limits?.citation);
  return [
    ...figureRow('Hard minimum, stop below', limits?.hardMin, unit, cite),
    ...figureRow('Soft minimum, caution below', limits?.softMin, unit, cite),
    ...figureRow('Start', limits?.initial, unit, cite),
    ...rangeRows('Range', range, unit, around),
    ...figureRow('Soft maximum, caution above', limits?.softMax, unit, cite),
    ...figureRow('Hard maximum, stop above', limits?.hardMax, unit, cite),
  ];
}
