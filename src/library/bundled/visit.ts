import type { Visit } from '../../dosing/library';

/** How long a page may stand untouched, as on a computer that a ward shares. */
export const VISIT: Visit = {
  untouched: {
    setBy: 'tool',
    at: { figure: '20', unit: 'min' },
    reason: 'time to make an infusion and come back, and less than from one patient to the next',
  },
  asking: {
    setBy: 'tool',
    at: { figure: '2', unit: 'min' },
    reason: 'time to reach the screen and keep what is typed',
  },
};
