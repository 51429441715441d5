import { version } from '../../package.json';
import { LIBRARY, NO_LIMITS } from '../library/bundled';
import { pageRoot, startPage } from '../start';
import { limitsSource } from '../ui/site/source';
import { askInside, NO_KEEPER } from './ask-inside';
import { insideIn, programIn } from './inside';
import { placeOf } from './place';

const root = pageRoot();
const program = programIn(document);
const inside = insideIn(document);
const now = () => new Date();
const source = limitsSource({
  builtIn: LIBRARY,
  ask: askInside(inside),
  keeper: NO_KEEPER,
  wayIn: () => import('../ui/site/way-in'),
  now,
});
source.look();
startPage(root, {
  source,
  noLimits: NO_LIMITS,
  now,
  place: placeOf(program, inside, now),
  version,
});
