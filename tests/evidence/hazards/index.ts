import type { Hazard } from '../hazard';
import { CHECK } from './check';
import { COPIES } from './copies';
import { ENTRIES } from './entries';
import { GIVING } from './giving';
import { LIMITS } from './limits';
import { ORDERS } from './orders';
import { PAPER } from './paper';
import { PREPARATION } from './preparation';

const numbered = ({ id }: Hazard) => Number(id.slice(1));

/** Every hazard, by its number. */
export const HAZARDS: readonly Hazard[] = [
  ...ENTRIES,
  ...ORDERS,
  ...PREPARATION,
  ...GIVING,
  ...CHECK,
  ...PAPER,
  ...LIMITS,
  ...COPIES,
].sort((a, b) => numbered(a) - numbered(b));
