import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { version } from '../package.json';
import { NO_LIMITS } from '../src/library/bundled';
import { Page } from '../src/ui/Page';
import type { Place } from '../src/ui/site/place';
import { limitsSource } from '../src/ui/site/source';

const never = () => new Promise<never>(() => undefined);

/** A source that knows of no limits, since the build asks nobody for any. */
const source = limitsSource({
  builtIn: NO_LIMITS,
  ask: never,
  keeper: { read: never, keep: never },
  wayIn: never,
  now: () => new Date(),
});

/** Where the page stands while it is built; nothing of that is drawn before it runs. */
const NOWHERE: Place = {
  address: () => undefined,
  answers: never,
  KeptLine: () => null,
  oneFile: { kind: 'beside', address: '' },
};

/** The page as it stands until it is known whose limits hold, as text of the built page: nothing of any library. */
export function emptyPage(): string {
  return renderToString(
    <StrictMode>
      <Page
        source={source}
        noLimits={NO_LIMITS}
        now={() => new Date()}
        place={NOWHERE}
        version={version}
      />
    </StrictMode>,
  );
}
