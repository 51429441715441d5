import type { Silence } from '../dosing/hospital-care';

/** What a protocol may leave open, as sentences call it. */
export const SILENT: Record<Silence['field'], string> = {
  monitoring: 'monitoring',
  stopCriteria: 'when to stop',
  longestFor: 'the longest duration',
  strength: 'the strength',
  other: 'something else',
};
