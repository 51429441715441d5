import type { Fault, Path } from './fault';
import { fingerprintShown } from './fingerprint-shown';
import type { LibraryFile, Named } from './schema';
import type { PlacedProtocol } from './shape-parts';

type Dated = LibraryFile['library'];

/** A library that is in use or kept, by what names it. */
export interface Known {
  readonly id: string;
  readonly version: string;
  readonly fingerprint: string;
}

/** Retired, ended before a day (2026-11-26), or never begun. */
export function dateFaults(
  { status, effectivePeriod: { start, end } }: Dated,
  today: string,
): Fault[] {
  const fault = (at: Path, sentence: string, remedy: string): Fault => {
    return { rule: 'dates', at: ['library', ...at], sentence, remedy };
  };
  const ends = ['effectivePeriod', 'end'];
  // Dates that are written year first stand in the order of the calendar.
  return [
    ...(status === 'retired'
      ? [fault(['status'], 'This library is retired.', 'Ask its publisher for the one in force.')]
      : []),
    ...(end !== undefined && end < start
      ? [fault(ends, `It ends on ${end}, before it starts on ${start}.`, 'Put the dates right.')]
      : []),
    ...(end !== undefined && end < today && end >= start
      ? [fault(ends, `It ended on ${end}.`, 'Ask its publisher for the one in force.')]
      : []),
  ];
}

/** A change log that says nothing of this version. */
export function changeLogFaults({ version }: Named, changeLog: LibraryFile['changeLog']): Fault[] {
  return changeLog.some((line) => line.version === version)
    ? []
    : [
        {
          rule: 'missing',
          at: ['changeLog'],
          sentence: `The change log has no line of version ${version}.`,
          remedy: 'Write what is new in it.',
        },
      ];
}

/** Another content under a name and version that is in use or kept here. */
export function knownFaults(
  { id, version }: Dated,
  fingerprint: string,
  known: readonly Known[],
): Fault[] {
  const other = known.find(
    (each) => each.id === id && each.version === version && each.fingerprint !== fingerprint,
  );
  return other
    ? [
        {
          rule: 'approvals',
          at: ['library', 'version'],
          sentence: `Version ${version} of “${id}” is here already with another content, ${fingerprintShown(other.fingerprint)}; this is ${fingerprintShown(fingerprint)}.`,
          remedy: 'Give the changed file a version of its own.',
        },
      ]
    : [];
}

/** Of a released library: approvals of exactly this content by two people. */
export function approvalFaults(
  { status }: Dated,
  approvals: LibraryFile['approvals'],
  fingerprint: string,
): Fault[] {
  if (status !== 'released') return [];
  const fault = (sentence: string, remedy: string): Fault => {
    return { rule: 'approvals', at: ['approvals'], sentence, remedy };
  };
  const ofThis = approvals.filter((each) => each.fingerprint === fingerprint);
  const people = (role: 'author' | 'reviewer') =>
    ofThis.filter((each) => each.role === role).map(({ name }) => person(name));
  const [authors, reviewers] = [people('author'), people('reviewer')];
  const isApproved = authors.some((author) => reviewers.some((reviewer) => reviewer !== author));
  if (isApproved) return [];
  const shown = fingerprintShown(fingerprint);
  if (authors.length > 0 && reviewers.length > 0) {
    const remedy = 'A second person has to review it.';
    return [fault('Author and reviewer of this release are one person.', remedy)];
  }
  const lacks = [
    ...(authors.length > 0 ? [] : ['author']),
    ...(reviewers.length > 0 ? [] : ['reviewer']),
  ];
  const was = approvals.length > ofThis.length ? ' An approval here is of another content.' : '';
  return [
    fault(
      `It is released, and no ${lacks.join(' and no ')} has approved this content, ${shown}.${was}`,
      'Have it approved as it is now, or set its status to “draft”.',
    ),
  ];
}

/** A name, however it was spaced, capitalised and pointed: "Dr. A. Author" → "dr a author". */
export function person(name: string): string {
  return name.replace(/[.,]/g, ' ').trim().toLowerCase().replace(/\s+/g, ' ');
}

/** What a protocol neither gives nor says that it leaves open: a strength always, the others of a release. */
export function silenceFaults({ protocol, at }: PlacedProtocol, status: Named['status']): Fault[] {
  const { silentAbout = [], preparations, customStrength, fixedRate } = protocol;
  const isNamed = (field: string) => silentAbout.some((each) => each.field === field);
  const hasStrength = Boolean(preparations ?? customStrength ?? fixedRate);
  const open = (
    [
      ['monitoring', 'monitoring'],
      ['stopCriteria', 'stop criteria'],
      ['longestFor', 'longest duration'],
    ] as const
  ).filter(([key]) => status === 'released' && protocol[key] === undefined && !isNamed(key));
  return [
    ...(hasStrength || isNamed('strength') ? [] : [['strength', 'strength'] as const]),
    ...open,
  ].map(([field, words]): Fault => {
    return {
      rule: field === 'strength' ? 'missing' : 'approvals',
      at: ['protocols', at],
      sentence: `The protocol gives no ${words}, and does not say that it leaves it open.`,
      remedy: `Write it, or say under what it leaves open that it is silent about the ${words}.`,
      inFile: `{"field": "${field}", "says": "…"} in "silentAbout"`,
    };
  });
}
