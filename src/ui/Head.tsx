import { standingOn } from '../answers/made';
import type { Identity } from '../dosing/library';
import { ownerOf } from '../wording/named-library';
import { NotForPatients } from './parts/NotForPatients';
import { Owner } from './parts/Owner';
import { Standing } from './parts/Standing';
import { VIEWS, type View } from './views';

interface HeadProps {
  readonly view: View;
  /** Whose limits hold, once that is known. */
  readonly identity: Identity | undefined;
  readonly now: () => Date;
}

/** The head of every view: the other views, whose limits these are, and how those stand. */
export function Head({ view, identity, now }: HeadProps) {
  const owner = identity && ownerOf(identity);
  return (
    <>
      {identity && <NotForPatients identity={identity} />}
      <header className={owner?.leads ? 'owned' : undefined}>
        <nav aria-label="Views">
          {VIEWS.map((each) => (
            <a
              key={each.fragment}
              href={each.fragment}
              aria-current={each === view ? 'page' : undefined}
            >
              {each.name}
            </a>
          ))}
        </nav>
        {owner && <Owner owner={owner} />}
        <div aria-live="polite">
          <Standing standing={identity ? standingOn(now(), identity) : []} />
        </div>
      </header>
    </>
  );
}
