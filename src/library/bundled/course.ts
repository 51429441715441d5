import type { DocumentedCourse } from '../../dosing/library';
import { inSource } from './sources';

const SERIES = inSource('How Often Do You Get Ketamine Infusions for Pain?');

/** What the source says of a series of infusions and of onset. */
export const COURSE: DocumentedCourse = {
  sessions: {
    value: {
      low: { figure: '6', unit: 'sessions' },
      high: { figure: '8', unit: 'sessions' },
    },
    hedge: 'most people',
    citation: SERIES,
  },
  weeks: {
    value: { low: { figure: '2', unit: 'weeks' }, high: { figure: '3', unit: 'weeks' } },
    citation: SERIES,
  },
  boosterSpacing: {
    value: { low: { figure: '1', unit: 'weeks' }, high: { figure: '3', unit: 'weeks' } },
    hedge: 'usually',
    citation: SERIES,
  },
  boosterConflict: { value: 'every few weeks or months', citation: SERIES },
  onset: {
    value: { low: { figure: '30', unit: 's' }, high: { figure: '10', unit: 'min' } },
    hedge: 'often',
    citation: inSource('Timeframe for Ketamine to Begin Easing Pain'),
  },
  relief: {
    value: 'from minutes to weeks, depending on dose and length',
    citation: inSource('Timeframe for Ketamine to Begin Easing Pain'),
  },
};
