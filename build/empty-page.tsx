import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { version } from '../package.json';
import { NO_LIMITS } from '../src/library/bundled';
import { Page } from '../src/ui/Page';
import { ON_HOST } from '../src/ui/site/on-host';
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

/** The page as it stands until it is known whose limits hold, as text of the built page: nothing of any library. */
export function emptyPage(): string {
  return renderToString(
    <StrictMode>
      <Page
        source={source}
        noLimits={NO_LIMITS}
        now={() => new Date()}
        place={ON_HOST}
        version={version}
      />
    </StrictMode>,
  );
}
