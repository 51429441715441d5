import type { Library } from '../../src/dosing/library';
import { NO_LIMITS } from '../../src/library/bundled';
import type { LimitsActs } from '../../src/ui/site/limits';
import { ON_HOST } from '../../src/ui/site/on-host';

/** Acts that nobody looks at. */
const NO_ACTS: LimitsActs = {
  tryAgain: () => {},
  confirm: () => {},
  useForThisVisit: async () => {},
  goBack: () => {},
};

/** What the page is given once it is known that these limits hold. */
export function under(library: Library) {
  const limits = { kind: 'library', library, mayOpenByHand: true } as const;
  return { limits, acts: NO_ACTS, noLimits: NO_LIMITS, place: ON_HOST };
}
