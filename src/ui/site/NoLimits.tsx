import {
  keptCopy,
  lateSentence,
  noLimits,
  otherLimits,
  type Why,
  whichShown,
} from '../../wording/no-limits';
import { refusalSaid } from '../../wording/opened-file';
import { RefusedFile } from '../library/RefusedFile';
import type { Limits, LimitsActs } from './limits';
import './NoLimits.css';
import type { OtherLimits } from './use-other-limits';

interface NoLimitsProps {
  readonly why: Why;
  readonly acts: LimitsActs;
}

/** In place of every view while there are no limits to work with: why, every reason, and what to do. */
export function NoLimits({ why, acts }: NoLimitsProps) {
  const { says, remedy } = noLimits(why);
  return (
    <section className="no-limits" role="alert">
      <h2>Nothing is worked out</h2>
      <p>{says}</p>
      {why.kind === 'refused' && <RefusedFile refusals={why.refusals.map(refusalSaid)} />}
      {why.kind === 'other limits' && (
        <dl>
          <dt>Until now</dt>
          <dd>{whichShown(why.kept)}</dd>
          <dt>Named now</dt>
          <dd>{whichShown(why.named)}</dd>
        </dl>
      )}
      <p>{remedy}</p>
      {why.kind === 'other limits' ? (
        <button className="act second" type="button" onClick={acts.confirm}>
          Use {why.named.name}
        </button>
      ) : (
        <button className="act second" type="button" onClick={acts.tryAgain}>
          Try again
        </button>
      )}
    </section>
  );
}

interface LimitsSaidProps {
  readonly limits: Limits;
  /** Said until something is worked out under the limits that came. */
  readonly other: OtherLimits | undefined;
}

/** Above every view: that the limits are late, come from the kept copy, or are others than a moment ago. */
export function LimitsSaid({ limits, other }: LimitsSaidProps) {
  const { kind } = limits;
  return (
    <div aria-live="polite" className="of-limits">
      {kind === 'waiting' && limits.late !== undefined && <p>{lateSentence(limits.late)}</p>}
      {kind === 'library' && limits.keptOn && <p>{keptCopy(limits.keptOn)}</p>}
      {kind === 'library' && other && <p>{otherLimits(other.before, other.now)}</p>}
    </div>
  );
}
