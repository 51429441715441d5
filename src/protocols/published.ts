import type { PublishedRegimen } from '../dosing/protocol';

/** What published protocols say beside a course for CRPS; shown as context, never held as a limit. */
export const PUBLISHED: readonly PublishedRegimen[] = [
  {
    protocol: 'crps-sci-iv',
    says: '0.35 mg/kg/h for 4 h a day on 10 days',
    readAs: 'read in a summary',
    citation: { source: 'cohen-2018', place: 'CRPS' },
  },
  {
    protocol: 'crps-sci-iv',
    says: 'at least 80 mg over more than 2 h as a first out-patient infusion',
    readAs: 'read in a summary',
    citation: { source: 'cohen-2018', place: 'first out-patient infusion' },
  },
  {
    protocol: 'crps-sci-iv',
    says: '0.35 mg/kg/h, at most 25 mg/h, for 4 h a day on 10 days',
    readAs: 'read in an abstract',
    citation: { source: 'schwartzman-2009', place: 'abstract' },
  },
];
