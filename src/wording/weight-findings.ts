import type { DoseOnWeight } from '../dosing/given-body';
import type { Library } from '../dosing/library';
import { exactly } from '../dosing/quantity';
import { citeLimit } from './citations';
import type { Content, FindingOf } from './finding-content';
import { shown, shownBeside } from './format';
import { say, type Text } from './text';

/** Said of a dose on another weight that no plan is made of. */
export const WOULD_BE_STOPPED = 'which would be stopped';

/** A calculated weight that is more than the measured one. */
export function calculatedWeight(
  finding: FindingOf<'calculated weight'>,
  library: Library,
): Content {
  const { basis, weight, actual, doses } = finding;
  const both = doses
    ? say`: ${shownBeside(doses.on, ...doses.edges)} on it, ${shown(doses.onActual)} on the measured weight`
    : [];
  return {
    title: `${basis} weight above the measured weight`,
    body: [
      ...say`The ${basis} weight, ${shown(weight)}, is more than the measured ${shown(actual)}`,
      ...both,
      ...say`.`,
    ],
    citation: citeLimit(finding.limit, library),
  };
}

/** A body mass that a height and a weight entered for each other would make. */
export function bodyMassIndex(finding: FindingOf<'body mass index'>, library: Library): Content {
  const edge = exactly(finding.limit.at);
  const side = finding.side === 'below' ? 'less' : 'more';
  return {
    title: 'height and weight may be swapped',
    body: say`The body mass index is ${shownBeside(finding.figure, edge)}, ${side} than ${shown(edge)}. Look at height and weight again.`,
    citation: citeLimit(finding.limit, library),
  };
}

/** A body mass at which the choice of weight matters: the dose on each of them. */
export function weightBasis(finding: FindingOf<'basis'>, library: Library): Content {
  const edge = exactly(finding.limit.at);
  const on = ({ comesTo, edges, isStopped }: DoseOnWeight): Text => [
    ...say`${shownBeside(comesTo, ...edges)}`,
    ...(isStopped ? say`, ${WOULD_BE_STOPPED}` : []),
  ];
  const { doses } = finding;
  const compared = doses
    ? [
        ...say` On the ideal weight this dose is `,
        ...on(doses.ideal),
        ...say`; on the actual, `,
        ...on(doses.actual),
        ...say`.`,
      ]
    : [];
  return {
    title: `body mass index ${shown(edge)} or more`,
    body: [...say`It is ${shownBeside(finding.figure, edge)}.`, ...compared],
    citation: citeLimit(finding.limit, library),
  };
}
