import type { Limit } from '../dosing/cited';
import type { HospitalCare } from '../dosing/hospital-care';
import type { Library } from '../dosing/library';
import type { Protocol } from '../dosing/protocol';
import type { Unit } from '../dosing/quantity';
import { type CarePart, type CareRow, type CareSaid, type CiteWords, rowOf } from './care-rows';
import { cite, citeLimit } from './citations';
import { howLongRows } from './how-long';
import { SILENT } from './silences';
import { doseStated, timeStated } from './stated';
import { say } from './text';

/** What a hospital’s protocol says around its dose, part by part, and what it leaves open; nothing of a built-in one. */
export function aroundTheDose(protocol: Protocol, library: Library): CarePart[] {
  const care = protocol.own?.care;
  if (!care) return [];
  const said: CiteWords = (text, citation) => ({ text, citation: cite(citation, library) });
  const here = (text: string) => said(say`${text}`, care.citation);
  const { coPrescriptions, clinicalAdvisory: advisory } = care;
  return [
    { title: 'What to watch', rows: watchRows(care, said) },
    { title: 'Changing the dose', rows: titrationRows(care, library, said) },
    { title: 'How long and how often', rows: howLongRows(protocol, care, library, said) },
    {
      title: 'With it',
      rows: [
        ...rowOf('Prescribe', coPrescriptions.map(here)),
        ...rowOf('Advisory', advisory === undefined ? [] : [here(advisory)]),
      ],
    },
    { title: 'What it leaves open', rows: silentRows(care, here) },
  ].filter(({ rows }) => rows.length > 0);
}

function watchRows(
  { monitoring, titration, stopCriteria, citation }: HospitalCare,
  said: CiteWords,
): CareRow[] {
  const watched = monitoring.map(({ what, every, for: during }) =>
    said(
      [
        ...say`${what.join(', ')}, every ${timeStated(every)}`,
        ...(during ? say`, for ${timeStated(during)}` : []),
      ],
      every.citation,
    ),
  );
  const hold = titration?.holdIf;
  return [
    ...rowOf('Watch', watched),
    ...rowOf('Hold if', titration && hold ? [said(say`${hold}`, titration.citation)] : []),
    ...rowOf(
      'Stop if',
      stopCriteria.map((each) => said(say`${each}`, citation)),
    ),
  ];
}

function titrationRows({ titration }: HospitalCare, library: Library, said: CiteWords): CareRow[] {
  if (!titration) return [];
  const { by, steps = [], notMoreOftenThan: often, goal, citation } = titration;
  const dose = (limit: Limit<Unit>) => ({
    text: say`${doseStated(limit)}`,
    citation: citeLimit(limit, library),
  });
  return [
    ...rowOf('Raise by', by ? [dose(by)] : []),
    ...rowOf('In steps', steps.map(dose)),
    ...rowOf(
      'Not more often than',
      often ? [said(say`every ${timeStated(often)}`, often.citation)] : [],
    ),
    ...rowOf('Until', goal ? [said(say`${goal}`, citation)] : []),
  ];
}

/** What a released library states or names as open: where neither is so, that is said too. */
const NEEDED = ['monitoring', 'stopCriteria', 'longestFor'] as const;

function silentRows(care: HospitalCare, here: (text: string) => CareSaid): CareRow[] {
  const { silentAbout, monitoring, stopCriteria, longestFor } = care;
  const isStated = {
    monitoring: monitoring.length > 0,
    stopCriteria: stopCriteria.length > 0,
    longestFor: longestFor !== undefined,
  };
  const unnamed = NEEDED.filter(
    (field) => !isStated[field] && !silentAbout.some((each) => each.field === field),
  );
  return rowOf('Silent about', [
    // By whatever words a protocol leaves it open, what it leaves open is named.
    ...silentAbout.map(({ field, says }) =>
      here(field === 'other' || says === SILENT[field] ? says : `${SILENT[field]}: ${says}`),
    ),
    ...unnamed.map((field) => ({ text: say`${SILENT[field]}`, citation: '' })),
  ]);
}
