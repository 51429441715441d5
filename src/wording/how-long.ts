import type { HospitalCare } from '../dosing/hospital-care';
import type { Library } from '../dosing/library';
import type { Protocol } from '../dosing/protocol';
import { exactly } from '../dosing/quantity';
import { type CareRow, type CiteWords, rowOf } from './care-rows';
import { citeLimit } from './citations';
import { shown } from './format';
import { doseStated, GIVEN_IN, timeStated } from './stated';
import { capitalised, say } from './text';

/** Over how long, how often, how long at the longest and how much together a protocol gives. */
export function howLongRows(
  protocol: Protocol,
  care: HospitalCare,
  library: Library,
  said: CiteWords,
): CareRow[] {
  const { giveOver, repeatAfter, mostDosesIn24h: most, longestFor } = care;
  const often = protocol.delivery === 'divided doses' ? protocol.dosesPerDay : undefined;
  return [
    ...rowOf('Give over', giveOver ? [said(say`${timeStated(giveOver)}`, giveOver.citation)] : []),
    ...rowOf(
      'Repeat',
      repeatAfter ? [said(say`not within ${timeStated(repeatAfter)}`, repeatAfter.citation)] : [],
    ),
    ...rowOf('Doses a day', often ? [said(say`${often.value.join(' to ')}`, often.citation)] : []),
    ...rowOf(
      'Doses in 24\u00a0hours',
      most ? [said(say`${most.value} at most`, most.citation)] : [],
    ),
    ...sessionRows(care, said),
    ...rowOf(
      'Longest',
      longestFor ? [said(say`${timeStated(longestFor)}`, longestFor.citation)] : [],
    ),
    ...togetherRows(care, library),
  ];
}

/** "4 h, 1 session a day, on 5 days" */
function sessionRows({ session }: HospitalCare, said: CiteWords): CareRow[] {
  if (!session) return [];
  const { runsFor, perDay, days } = session;
  const text = [
    ...say`${timeStated(runsFor)}`,
    ...(perDay ? say`, ${shown(exactly(perDay.value))} a day` : []),
    ...(days ? say`, on ${shown(exactly(days.value))}` : []),
  ];
  return rowOf('Session', [said(text, runsFor.citation)]);
}

/** "In a session: above 60 mg a reason is needed; never above 80 mg" */
function togetherRows({ doseLimits }: HospitalCare, library: Library): CareRow[] {
  return (['session', '24 h', 'course'] as const).flatMap((per) =>
    rowOf(
      capitalised(GIVEN_IN[per]),
      doseLimits
        .filter((each) => each.per === per)
        .flatMap(({ softMax, hardMax }) => [
          ...(softMax
            ? [
                {
                  text: say`above ${doseStated(softMax)} only with a reason`,
                  citation: citeLimit(softMax, library),
                },
              ]
            : []),
          ...(hardMax
            ? [
                {
                  text: say`never above ${doseStated(hardMax)}`,
                  citation: citeLimit(hardMax, library),
                },
              ]
            : []),
        ]),
    ),
  );
}
