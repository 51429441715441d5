import type { RunningBounds } from '../../dosing/running-bounds';

const BY_EYE = 'read by eye on its scale';
const PALLIATIVE = 'palliative practice: 15 to 30 minutes after the start, then 4-hourly';

/** How near volumes are read at the bedside. The source states none of these. */
export const RUNNING: RunningBounds = {
  syringe: { setBy: 'tool', at: { figure: '0.5', unit: 'mL' }, reason: BY_EYE },
  smallBag: { setBy: 'tool', at: { figure: '10', unit: 'mL' }, reason: BY_EYE },
  smallBagTo: {
    setBy: 'tool',
    at: { figure: '100', unit: 'mL' },
    reason: 'larger bags have a coarser scale',
  },
  bag: { setBy: 'tool', at: { figure: '25', unit: 'mL' }, reason: BY_EYE },
  clock: {
    setBy: 'tool',
    at: { figure: '1', unit: 'min' },
    reason: 'a clock shows whole minutes',
  },
  early: {
    setBy: 'tool',
    times: '4',
    reason: 'before that two readings are half of the volume or more apart by themselves',
  },
  firstLook: { setBy: 'tool', at: { figure: '30', unit: 'min' }, reason: PALLIATIVE },
  every: { setBy: 'tool', at: { figure: '4', unit: 'h' }, reason: PALLIATIVE },
  drawnUp: {
    caution: {
      setBy: 'tool',
      at: { figure: '5', unit: 'percent' },
      reason: 'as between display and pump',
    },
    stop: {
      setBy: 'tool',
      at: { figure: '10', unit: 'percent' },
      reason: 'as between display and pump',
    },
  },
};
