import {
  type Cite,
  doseSaid,
  durationSaid,
  type FileProtocol,
  figureRow,
  row,
  within,
} from './file-figures';
import type { LimitRow } from './limit-row';

type Duration = NonNullable<FileProtocol['giveOver']>;
type Dose = NonNullable<FileProtocol['typicalPerDay']>;

/** How a protocol is titrated, repeated and ended, how much in a day or a course, and what stays blank on paper. */
export function givingRows(protocol: FileProtocol, cite: Cite): LimitRow[] {
  const { dosesPerDay, mostDosesIn24h, blanks = [] } = protocol;
  const lasting = (what: string, duration: Duration | undefined) =>
    duration ? row(what, durationSaid(duration), cite(duration.citation)) : [];
  const { typicalPerDay } = protocol;
  return [
    ...titrationRows(protocol, cite),
    ...lasting('Given over', protocol.giveOver),
    ...lasting('Repeated, not within', protocol.repeatAfter),
    ...row('Doses in 24 hours, at most', mostDosesIn24h, mostDosesIn24h ? cite() : ''),
    ...row('Doses per day', dosesPerDay?.join(' to '), dosesPerDay ? cite() : ''),
    ...(typicalPerDay
      ? row('Typical day', doseSaid(typicalPerDay), cite(typicalPerDay.citation))
      : []),
    ...lasting('Longest for', protocol.longestFor),
    ...sessionRows(protocol, cite),
    ...doseLimitRows(protocol, cite),
    ...blanks.flatMap(({ when, says }) => row(`Blank on paper, ${BLANK[when]}`, says)),
  ];
}

const BLANK: Record<NonNullable<FileProtocol['blanks']>[number]['when'], string> = {
  always: 'always',
  'above range': 'above the range',
  'above softMax': 'above the soft maximum',
};

function titrationRows({ titration }: FileProtocol, around: Cite): LimitRow[] {
  if (!titration) return [];
  const cite = within(around, titration.citation);
  const dose = (what: string, each: Dose | undefined) =>
    each ? row(what, doseSaid(each), cite(each.citation)) : [];
  const { notMoreOftenThan } = titration;
  return [
    ...dose('Titrated by', titration.by),
    ...(titration.steps ?? []).flatMap((step) => dose('Titration step', step)),
    ...(notMoreOftenThan
      ? row(
          'Titrated, not more often than every',
          durationSaid(notMoreOftenThan),
          cite(notMoreOftenThan.citation),
        )
      : []),
    ...row('Titrated until', titration.goal, titration.goal ? cite() : ''),
    ...row('Hold if', titration.holdIf, titration.holdIf ? cite() : ''),
  ];
}

function sessionRows({ session }: FileProtocol, around: Cite): LimitRow[] {
  if (!session) return [];
  const cite = within(around, session.citation);
  const { runsFor, perDay, days } = session;
  return [
    ...row('Session, runs for', durationSaid(runsFor), cite(runsFor.citation)),
    ...row('Sessions per day', perDay, perDay ? cite() : ''),
    ...row('Sessions, days', days, days ? cite() : ''),
  ];
}

function doseLimitRows({ doseLimits = [] }: FileProtocol, around: Cite): LimitRow[] {
  return doseLimits.flatMap(({ per, unit, softMax, hardMax, citation }) => {
    const cite = within(around, citation);
    const whole = per === '24 h' ? 'In 24 hours' : `Per ${per}`;
    return [
      ...figureRow(`${whole}, caution above`, softMax, unit, cite),
      ...figureRow(`${whole}, stop above`, hardMax, unit, cite),
    ];
  });
}
