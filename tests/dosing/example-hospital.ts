import type { HospitalIdentity } from '../../src/dosing/library';

/** A hospital that does not exist, and limits of its own; in force on 2026-11-23. */
export const EXAMPLE_HOSPITAL: HospitalIdentity = {
  id: 'example-hospital-acute',
  name: 'Example Hospital acute pain',
  publisher: 'Example Hospital',
  version: '3',
  status: 'released',
  fingerprint: '1a2b3c4d5e6f'.padEnd(64, '7'),
  effectivePeriod: { start: '2026-11-01' },
  nextReviewDate: '2027-10-01',
};
