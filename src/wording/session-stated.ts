import type { Protocol } from '../dosing/protocol';
import { exactly } from '../dosing/quantity';
import { exactlyShown } from './format';
import { timeStated } from './stated';

/**
 * What a hospital’s protocol states of hours and of days, beside the fields that they are typed in: never typed for
 * anybody.
 */
export function sessionStated(protocol: Pick<Protocol, 'own'> | undefined): {
  readonly hours?: string;
  readonly days?: string;
} {
  const care = protocol?.own?.care;
  if (!care) return {};
  const { session, longestFor } = care;
  const hours = [
    ...(session ? [`${timeStated(session.runsFor)} a session`] : []),
    ...(session?.perDay ? [`${exactlyShown(exactly(session.perDay.value))} a day`] : []),
    ...(longestFor ? [`at the longest ${timeStated(longestFor)}`] : []),
  ].join(', ');
  return {
    ...(hours === '' ? {} : { hours: `Protocol: ${hours}` }),
    ...(session?.days ? { days: `Protocol: ${exactlyShown(exactly(session.days.value))}` } : {}),
  };
}
