import type { Basis } from '../dosing/body-weight';
import type { About, Finding } from '../dosing/findings';
import type { Library } from '../dosing/library';
import { exactly } from '../dosing/quantity';
import { citeLimit } from './citations';
import { anotherSession, pastDoseLimit, tooLong } from './course-findings';
import {
  aboveCeiling,
  aboveDocumented,
  belowDocumented,
  dayTotal,
  firstHour,
} from './dose-findings';
import type { Content, FindingOf } from './finding-content';
import { shown, shownBeside } from './format';
import { anotherRate, anotherStep, otherHours, otherMinutes, tooOften } from './giving-findings';
import { byHand, outsideMinutes, timeDifference, wholeContainer } from './over-minutes';
import {
  aboveStart,
  anotherBasis,
  belowMinimum,
  excluded,
  notListed,
  softLimit,
} from './own-findings';
import {
  fastPump,
  fineStep,
  roundedDown,
  roundsToZero,
  slowPump,
  stepDifference,
} from './pump-findings';
import { say, type Text } from './text';
import { bodyMassIndex, calculatedWeight, weightBasis } from './weight-findings';

/** A finding as it is printed; its title begins with its severity: "Caution: above the source range". */
export interface Message extends Content {
  readonly severity: Finding['severity'];
}

const WORDS = { note: 'Note', caution: 'Caution', stop: 'Stop' } as const;

/** Whose kilograms a dose is per: of a body weight, or of the weight that a checker entered. */
export type Whose = Basis | 'entered';

/**
 * A note, caution or stop → its title, its figure beside its limit, and who set the limit. Where
 * two doses stand on one sheet, the title says which.
 */
export function message(finding: Finding & About, whose: Whose, library: Library): Message {
  const { title, body, citation } = content(finding, onWeight(whose), library);
  return {
    severity: finding.severity,
    title: `${WORDS[finding.severity]}: ${finding.about ? `${finding.about} ` : ''}${title}`,
    body,
    citation,
  };
}

function onWeight(whose: Whose): string {
  return whose === 'entered' ? 'on the weight entered' : `on ${whose} weight`;
}

function content(finding: Finding, onWhose: string, library: Library): Content {
  switch (finding.kind) {
    case 'below documented':
      return belowDocumented(finding, onWhose, library);
    case 'above documented':
      return aboveDocumented(finding, onWhose, library);
    case 'above ceiling':
      return aboveCeiling(finding, onWhose, library);
    case 'soft limit':
      return softLimit(finding, onWhose, library);
    case 'above start':
      return aboveStart(finding, onWhose, library);
    case 'below minimum':
      return belowMinimum(finding, onWhose, library);
    case 'excluded':
      return excluded(finding, library);
    case 'not listed':
      return notListed(finding, library);
    case 'another basis':
      return anotherBasis(finding, library);
    case 'another session':
      return anotherSession(finding, library);
    case 'longer than stated':
      return tooLong(finding, library);
    case 'dose limit':
      return pastDoseLimit(finding, onWhose, library);
    case 'another rate':
      return anotherRate(finding, library);
    case 'other hours':
      return otherHours(finding, library);
    case 'other minutes':
      return otherMinutes(finding, library);
    case 'too often':
      return tooOften(finding, library);
    case 'another step':
      return anotherStep(finding, library);
    case 'day total':
      return dayTotal(finding, library);
    case 'first hour':
      return firstHour(finding, onWhose, library);
    case 'calculated weight':
      return calculatedWeight(finding, library);
    case 'body mass index':
      return bodyMassIndex(finding, library);
    case 'basis':
      return weightBasis(finding, library);
    case 'step difference':
      return stepDifference(finding, onWhose, library);
    case 'rounds to zero':
      return roundsToZero(finding, onWhose, library);
    case 'rounded down':
      return roundedDown(finding, onWhose, library);
    case 'slow pump':
      return slowPump(finding, library);
    case 'fine step':
      return fineStep(finding, library);
    case 'fast pump':
      return fastPump(finding, library);
    case 'minutes':
      return outsideMinutes(finding, library);
    case 'time difference':
      return timeDifference(finding, library);
    case 'whole container':
    case 'no volume limit':
      return wholeContainer(finding, onWhose, library);
    case 'by hand':
      return byHand(finding, library);
    case 'weight':
    case 'strength':
      return outOfBounds(finding, library);
  }
}

/** A weight or a strength outside the bounds of this tool. */
function outOfBounds(finding: FindingOf<'weight' | 'strength'>, library: Library): Content {
  const edge = exactly(finding.limit.at);
  const side = finding.side === 'below' ? 'less' : 'more';
  return {
    title: `${finding.kind} ${finding.side} ${shown(edge)}`,
    body: [
      ...say`${shownBeside(finding.figure, edge)} is ${side} than ${shown(edge)}.`,
      ...(finding.kind === 'strength' ? bagForRate(finding) : []),
    ],
    citation: citeLimit(finding.limit, library),
  };
}

/** What else a strength needs said, where a bag is worked out for a wanted rate, or may have been. */
function bagForRate({ side, isForRate, ifForRate }: FindingOf<'strength'>): Text {
  if (ifForRate) {
    return say` A bag worked out for a wanted rate may be as weak as ${shown(exactly(ifForRate.at))}, which no label says: check such a bag by the link or the code of its sheet.`;
  }
  if (!isForRate) return [];
  return side === 'below'
    ? say` A lower wanted rate makes a stronger bag.`
    : say` A higher wanted rate makes a weaker bag.`;
}
