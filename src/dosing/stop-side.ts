import type { Stop } from './findings';

/** Whether a stop is passed from above, or is of no figure at all. */
export function isMaximum(stop: Stop): boolean {
  return !isMinimum(stop);
}

function isMinimum(stop: Stop): boolean {
  switch (stop.kind) {
    case 'weight':
    case 'strength':
      return stop.side === 'below';
    case 'step difference':
      return stop.direction === 'less';
    case 'rounds to zero':
    case 'below minimum':
      return true;
    case 'time difference':
      return stop.direction === 'longer';
    default:
      return false;
  }
}
