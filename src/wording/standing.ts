import type { Identity } from '../dosing/library';
import type { Standing } from '../library/standing';
import { writtenDateShown } from './dates';
import type { Message } from './findings';
import { say, type Text } from './text';

/** What holds of limits on this day → what stands full width on every screen and sheet. */
export function standingSaid(standing: Standing): Message {
  const title = standing.severity === 'note' ? 'Note' : 'Caution';
  return {
    severity: standing.severity,
    title: `${title}: ${titleOf(standing)}`,
    body: bodyOf(standing),
    citation: '',
  };
}

function titleOf(standing: Standing): string {
  switch (standing.kind) {
    case 'ending':
      return 'these limits end soon';
    case 'ended':
      return 'these limits have ended';
    case 'review past':
      return 'these limits were not reviewed in time';
    case 'kept copy':
      return `these limits are a copy kept ${standing.days} days ago`;
    default:
      return standing.kind;
  }
}

function bodyOf(standing: Standing): Text {
  switch (standing.kind) {
    case 'not for patients':
      return standing.status === 'draft'
        ? say`These limits are a draft, which nobody has approved.`
        : say`These limits are approved, but not released.`;
    case 'not yet in effect':
      return say`These limits hold from ${writtenDateShown(standing.on)}.`;
    case 'ended':
      return say`Their last day was ${writtenDateShown(standing.on)}. Load the page again.`;
    case 'ending':
      return say`Their last day is ${writtenDateShown(standing.on)}.`;
    case 'review past':
      return say`The review was due by ${writtenDateShown(standing.on)}.`;
    case 'kept copy':
      return say`Nothing newer than ${writtenDateShown(standing.on)} could be had. Ask whoever keeps this page.`;
  }
}

/** What stands across every printed page of limits that nobody has released. */
export function notForPatients({ status }: Identity): string | undefined {
  return status === 'draft' || status === 'approved' ? 'not for patients' : undefined;
}
