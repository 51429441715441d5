import type { Library } from '../dosing/library';
import { App } from './App';
import type { Place } from './site/place';
import type { LimitsSource } from './site/source';
import { useLimits } from './site/use-limits';

interface PageProps {
  readonly source: LimitsSource;
  readonly noLimits: Library;
  readonly now: () => Date;
  readonly place: Place;
  readonly version: string;
}

/** The page under the limits that its source knows of now. */
export function Page({ source, ...rest }: PageProps) {
  return <App limits={useLimits(source)} acts={source} {...rest} />;
}
