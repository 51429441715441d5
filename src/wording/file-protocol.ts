import type { LibraryFile } from '../library/schema';
import { bandTables } from './file-band';
import { exampleTable } from './file-examples';
import {
  type Cite,
  durationSaid,
  type FileProtocol,
  figureRow,
  row,
  unitSaid,
  within,
} from './file-figures';
import { givingRows } from './file-giving';
import { preparationSaid } from './file-preparations';
import type { LimitRow, LimitTable } from './limit-row';
import { SILENT } from './silences';

/** One protocol of a file, whole. */
export interface ProtocolSaid {
  readonly title: string;
  readonly tables: readonly LimitTable[];
  /** Many, and of use to whoever checks the file: folded on the screen. */
  readonly examples: LimitTable;
}

const BASIS: Record<FileProtocol['weightBasis'], string> = {
  measured: 'measured weight',
  ideal: 'ideal weight',
  adjusted: 'adjusted weight',
  'ideal or measured if lower': 'ideal weight, or the measured one if that is lower',
};

/** A protocol of a file → every fact of it, each figure with the nearest citation. */
export function protocolSaid(
  protocol: FileProtocol,
  preparations: LibraryFile['preparations'],
  around: Cite,
): ProtocolSaid {
  const cite = within(around, protocol.citation);
  return {
    title: protocol.name,
    tables: [
      { title: 'What it is for', rows: aboutRows(protocol, cite) },
      { title: 'Preparation', rows: preparationRows(protocol, preparations, cite) },
      ...protocol.bands.flatMap((band) => bandTables(band, cite)),
      { title: 'Giving it', rows: givingRows(protocol, cite) },
      { title: 'Watching', rows: watchingRows(protocol, cite) },
    ].filter(({ rows }) => rows.length > 0),
    examples: exampleTable(protocol, preparations, cite),
  };
}

function aboutRows(protocol: FileProtocol, cite: Cite): LimitRow[] {
  const { careAreas, restrictedTo, route, delivery, weightBasis, orderedIn } = protocol;
  const [own, ...others] = orderedIn.map(unitSaid);
  return [
    ...row('Name', protocol.name),
    ...row('Id', protocol.id),
    ...row('Indication', protocol.indication),
    ...row('Care areas', careAreas?.join('; ')),
    ...row('Restricted to', restrictedTo),
    ...row('Route', route),
    ...row('Delivery', delivery),
    ...row('Dosed on', BASIS[weightBasis]),
    ...row('Ordered in', [`${own}, its own`, ...others].join('; ')),
    ...row('Cited from', cite()),
  ];
}

function preparationRows(
  { preparations: ids = [], customStrength, fixedRate }: FileProtocol,
  preparations: LibraryFile['preparations'],
  around: Cite,
): LimitRow[] {
  const cite = within(around, customStrength?.citation);
  const rate = within(around, fixedRate?.citation);
  return [
    ...ids.flatMap((id) => row('Preparation', preparationSaid(id, preparations))),
    ...(customStrength
      ? [
          ...figureRow('Own strength, stop below', customStrength.hardMin, 'mg/mL', cite),
          ...figureRow('Own strength, caution below', customStrength.softMin, 'mg/mL', cite),
          ...figureRow('Own strength, caution above', customStrength.softMax, 'mg/mL', cite),
          ...(customStrength.hardMax === undefined
            ? row('Own strength, stop above', 'this tool’s own bound')
            : figureRow('Own strength, stop above', customStrength.hardMax, 'mg/mL', cite)),
        ]
      : row('Own strength', ownStrength(ids, fixedRate !== undefined))),
    ...(fixedRate
      ? [
          ...figureRow('Always at', fixedRate.rate, 'mL/h', rate),
          ...row(
            'That rate runs for',
            durationSaid(fixedRate.runsFor),
            rate(fixedRate.runsFor.citation),
          ),
        ]
      : []),
  ];
}

function ownStrength(ids: readonly string[], isFixed: boolean): string {
  if (isFixed) return 'what the fixed rate needs, within this tool’s own bounds';
  return ids.length > 0
    ? 'none: only the preparations of this protocol'
    : 'any within this tool’s own bounds';
}

function watchingRows(protocol: FileProtocol, around: Cite): LimitRow[] {
  const { monitoring = [], stopCriteria = [], coPrescriptions = [], silentAbout = [] } = protocol;
  return [
    ...monitoring.flatMap(({ what, every, for: during, citation }) => {
      const cite = within(around, citation);
      return [
        ...row(
          'Monitoring',
          `${what.join(', ')}: every ${durationSaid(every)}`,
          cite(every.citation),
        ),
        ...(during ? row('Monitoring, for', durationSaid(during), cite(during.citation)) : []),
      ];
    }),
    ...stopCriteria.flatMap((says) => row('Stop if', says)),
    ...coPrescriptions.flatMap((says) => row('Prescribed with it', says)),
    ...row('Clinical advisory', protocol.clinicalAdvisory),
    ...silentAbout.flatMap(({ field, says }) => row(`Silent about ${SILENT[field]}`, says)),
  ];
}
