import type { Identity } from '../dosing/library';
import { named } from '../wording/named-library';
import { Words } from './parts/Words';
import { OfflineLine } from './views';

interface FootProps {
  /** The limits that hold, once that is known. */
  readonly identity: Identity | undefined;
  readonly version: string;
}

/** The foot of every view: what the page is, under which limits, and whether this computer keeps it. */
export function Foot({ identity, version }: FootProps) {
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
      <OfflineLine />
    </footer>
  );
}
