import type { ComponentType } from 'react';
import type { Identity } from '../dosing/library';
import { named } from '../wording/named-library';
import { Words } from './parts/Words';
import { COPY } from './views';

interface FootProps {
  /** The limits that hold, once that is known. */
  readonly identity: Identity | undefined;
  readonly version: string;
  /** None in the page as it was built, which does not know yet whether it is kept. */
  readonly KeptLine: ComponentType | undefined;
}

/** The foot of every view: what the page is, under which limits, and whether this computer keeps it. */
export function Foot({ identity, version, KeptLine }: FootProps) {
  return (
    <footer>
      <p>
        Version {version}
        {identity && (
          <>
            , under <Words text={named(identity)} />
          </>
        )}
        .
      </p>
      <p>
        <a href={COPY.fragment}>{COPY.name}</a>
      </p>
      {KeptLine && <KeptLine />}
    </footer>
  );
}
