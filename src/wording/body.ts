import type { GivenBody } from '../dosing/body-weight';
import type { Finding } from '../dosing/findings';
import type { DosedBody, DoseOnWeight } from '../dosing/given-body';
import type { Library } from '../dosing/library';
import { exactly } from '../dosing/quantity';
import { cite } from './citations';
import { shown, shownBeside } from './format';
import type { Row } from './rows';
import { say, type Text } from './text';
import { WOULD_BE_STOPPED } from './weight-findings';
import { working } from './working';

const LABELS = { actual: 'Actual', ideal: 'Ideal', adjusted: 'Adjusted' } as const;

/** Each body weight in kilograms; what the dose would be on another stands here unless a finding says it. */
export function bodyRows(
  given: (GivenBody & Partial<DosedBody>) | undefined,
  findings: readonly Finding[],
  library: Library,
): Row[] {
  if (!given) return [];
  const { weights, basis, doses } = given;
  const { formula } = library.bodyWeight;
  // The note on a high index tells the dose on the actual and on the ideal weight.
  const isCompared = findings.some(({ kind }) => kind === 'basis');
  const rows = (['actual', 'ideal', 'adjusted'] as const).map((each): Row => {
    const cited = each === 'ideal' ? { citation: cite(formula.citation, library) } : {};
    const weight = weights[each];
    const label = `${LABELS[each]}${each === basis ? ', dosed on' : ''}`;
    if (!weight) {
      const from = shown(exactly(formula.value.from));
      return { label, working: say`Devine, from ${from}`, result: 'not defined', ...cited };
    }
    const isSaid = each === basis || (isCompared && each !== 'adjusted');
    const dose = isSaid ? undefined : doses?.[each];
    const other = dose ? sameDoseOn(dose) : say`body weight`;
    return { label, working: other, result: shown(weight), ...cited };
  });
  return [
    ...rows,
    {
      label: 'Body mass index',
      working: say`${shown(weights.actual)} at ${shown(given.body.height)}`,
      result: shown(weights.bodyMassIndex),
    },
  ];
}

/** The ordered dose per kilogram of another weight, named as such and said once. */
function sameDoseOn({ comesTo, edges, isStopped }: DoseOnWeight): Text {
  return [
    ...say`if dosed on it, `,
    ...working(comesTo),
    ...say` = ${shownBeside(comesTo, ...edges)}`,
    ...(isStopped ? say`, ${WOULD_BE_STOPPED}` : []),
  ];
}
