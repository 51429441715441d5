import type { Refused } from '../dosing/findings';
import type { Library } from '../dosing/library';
import { exactly } from '../dosing/quantity';
import { citeLimit } from './citations';
import { type Content, type FindingOf, isPerKg } from './finding-content';
import { shown, shownBeside } from './format';
import { say, type Text } from './text';

/** What the step costs: delivered against ordered. */
export function stepDifference(
  finding: FindingOf<'step difference'>,
  onWhose: string,
  library: Library,
): Content {
  const edge = exactly(finding.limit.at);
  const { delivered, ordered, edges, direction } = finding;
  return {
    title: `over ${shown(edge)} from the order`,
    body: [
      ...say`The step would deliver ${shownBeside(delivered, ...edges)}${isPerKg(delivered) ? ` ${onWhose}` : ''}, ${shownBeside(finding.figure, edge)} ${direction} than the ordered ${shownBeside(ordered, ...edges)}. `,
      ...('refused' in finding ? refusedSaid(finding.refused, onWhose) : []),
      ...say`A finer step or a weaker preparation comes closer.`,
    ],
    citation: citeLimit(finding.limit, library),
  };
}

/** An order that the step brings to nothing. */
export function roundsToZero(
  finding: FindingOf<'rounds to zero'>,
  onWhose: string,
  library: Library,
): Content {
  return {
    title: 'rounds to zero',
    body: [
      ...say`In steps of ${shown(finding.step)} the order comes to nothing. `,
      ...refusedSaid(finding.refused, onWhose),
      ...say`Choose a finer step or a weaker preparation.`,
    ],
    citation: citeLimit(finding.limit, library),
  };
}

/** A setting rounded down, since rounding up would pass a limit. */
export function roundedDown(
  finding: FindingOf<'rounded down'>,
  onWhose: string,
  library: Library,
): Content {
  return {
    title: 'rounded down',
    body: roundingUp(finding, onWhose),
    citation: citeLimit(finding.limit, library),
  };
}

function refusedSaid(refused: Refused | undefined, onWhose: string): Text {
  return refused ? [...roundingUp(refused, onWhose), ...say` `] : [];
}

/** "Rounding up would deliver 0.751 mg/kg/h on actual weight, more than 0.75 mg/kg/h." */
function roundingUp({ wouldDeliver, limit, isOnActual }: Refused, onWhose: string): Text {
  const edge = exactly(limit.at);
  const whose = isOnActual ? 'on actual weight' : onWhose;
  return say`Rounding up would deliver ${shownBeside(wouldDeliver, edge)}${isPerKg(wouldDeliver) ? ` ${whose}` : ''}, more than ${shown(edge)}.`;
}

/** A rate that is slow for a pump. */
export function slowPump(finding: FindingOf<'slow pump'>, library: Library): Content {
  const edge = exactly(finding.limit.at);
  return {
    title: 'slow pump rate',
    body: say`${shownBeside(finding.rate, edge)} is less than ${shown(edge)}.`,
    citation: citeLimit(finding.limit, library),
  };
}

/** A rate in steps that many pumps cannot show. */
export function fineStep(finding: FindingOf<'fine step'>, library: Library): Content {
  return {
    title: 'a rate that many pumps cannot show',
    body: say`${shown(finding.rate)} was ${finding.isRead ? 'read' : 'worked out'} in steps of ${shown(finding.step)}. From ${shown(exactly(finding.limit.at))} many pumps step by ${shown(exactly(finding.wholeRate.at))}: look at the pump, and choose its step.`,
    citation: citeLimit(finding.limit, library),
  };
}

/** A rate beyond what a pump runs, read or ordered. */
export function fastPump(finding: FindingOf<'fast pump'>, library: Library): Content {
  const edge = shown(exactly(finding.limit.at));
  const ordered = finding.isOfDose
    ? say`The order needs more than ${edge}. More minutes, a smaller volume, or by hand.`
    : say`The order needs more than ${edge}. Choose a stronger preparation.`;
  return {
    title: 'beyond the pump',
    body: finding.read ? say`The pump shows ${shown(finding.read)}, more than ${edge}.` : ordered,
    citation: citeLimit(finding.limit, library),
  };
}
