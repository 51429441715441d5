import type { Library } from '../dosing/library';
import { exactly } from '../dosing/quantity';
import { cite, citeLimit } from './citations';
import type { Content, FindingOf } from './finding-content';
import { exactlyShown, shown, shownBeside } from './format';
import { heldAs } from './own-findings';
import { GIVEN_IN, timeStated } from './stated';
import { say } from './text';

const SESSIONS: Record<FindingOf<'another session'>['what'], string> = {
  hours: 'a session',
  'sessions a day': 'a day',
  days: 'of sessions',
};

/** Hours, sessions a day or days other than a hospital’s protocol states. */
export function anotherSession(
  { what, figure, stated }: FindingOf<'another session'>,
  library: Library,
): Content {
  const [asked, says, per] = [exactlyShown(figure), timeStated(stated), SESSIONS[what]];
  return {
    title: `${asked} ${per}, not ${says}`,
    body: say`${asked} ${per}; this protocol states ${says}.`,
    citation: cite(stated.citation, library),
  };
}

const LASTS: Record<FindingOf<'longer than stated'>['what'], string> = {
  session: 'Each session is',
  'without a pause': 'Day and night without a pause it is',
  'in all': 'All sessions together are',
  days: 'The course has',
};

/** An infusion that lasts longer than a hospital’s protocol states. */
export function tooLong(
  { what, lasts, limit }: FindingOf<'longer than stated'>,
  library: Library,
): Content {
  const longest = timeStated(limit);
  return {
    title: `longer than ${longest}`,
    body: say`${LASTS[what]} ${exactlyShown(lasts)}; this protocol states ${longest} at the longest.`,
    citation: cite(limit.citation, library),
  };
}

/** More together than a hospital’s protocol gives in a session, a day or a course. */
export function pastDoseLimit(
  { severity, per, held, comesTo, limit }: FindingOf<'dose limit'>,
  onWhose: string,
  library: Library,
): Content {
  const edge = exactly(limit.at);
  const which =
    severity === 'stop'
      ? 'the hard maximum of this protocol'
      : 'the soft maximum of this protocol: a reason is needed';
  return {
    title: `more than ${shown(edge)} ${GIVEN_IN[per]}`,
    body: say`${shownBeside(comesTo, edge)} ${heldAs(comesTo, held, onWhose)} ${GIVEN_IN[per]} is more than ${shown(edge)}, ${which}.`,
    citation: citeLimit(limit, library),
  };
}
