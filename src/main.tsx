import { version } from '../package.json';
import { LIBRARY, NO_LIMITS } from './library/bundled';
import { pageRoot, startPage } from './start';
import { askNetwork } from './ui/site/asked';
import { pageKeeper } from './ui/site/keeper';
import { ON_HOST } from './ui/site/on-host';
import { limitsSource } from './ui/site/source';
import { wayInApart } from './ui/site/way-in-apart';

const root = pageRoot();
const now = () => new Date();
const source = limitsSource({
  builtIn: LIBRARY,
  ask: askNetwork,
  keeper: pageKeeper(),
  wayIn: wayInApart,
  now,
});
// Before anything is drawn: whoever opens the page types a weight meanwhile.
source.look('preloaded');
startPage(root, { source, noLimits: NO_LIMITS, now, place: ON_HOST, version });
