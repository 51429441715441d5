import type { Ending, Ran } from './results';

/** How the tests of one room, or the journeys of one screen, ended. */
export interface Count {
  readonly what: string;
  readonly passed: number;
  readonly again: number;
  readonly failed: number;
  readonly skipped: number;
}

const place = ({ file, where }: Ran) =>
  where === 'node' ? file.split('/').slice(0, -1).join('/') || file : `journeys, ${where}`;

/** The tests of a run by room and screen, in the order of their names. */
export function countsOf(ran: readonly Ran[]): readonly Count[] {
  return [...new Set(ran.map(place))].sort().map((what) => {
    const here = ran.filter((each) => place(each) === what);
    const ended = (ending: Ending) => here.filter((each) => each.ending === ending).length;
    return {
      what,
      passed: ended('passed'),
      again: ended('again'),
      failed: ended('failed'),
      skipped: ended('skipped'),
    };
  });
}
