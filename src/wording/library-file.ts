import type { LibraryFile } from '../library/schema';
import { contextTables } from './file-context';
import { citing, dateSaid, fingerprintWhole, row } from './file-figures';
import { productTables } from './file-preparations';
import { type ProtocolSaid, protocolSaid } from './file-protocol';
import type { LimitRow, LimitTable } from './limit-row';

/** A library file as a person reads it: nothing of it left out. */
export interface FileSaid {
  /** Who says so, when, and on what grounds. */
  readonly about: readonly LimitTable[];
  readonly products: readonly LimitTable[];
  readonly protocols: readonly ProtocolSaid[];
  readonly context: readonly LimitTable[];
}

/** A library file that passed the door, and its fingerprint → all that it says, each figure at its nearest citation. */
export function fileSaid(file: LibraryFile, fingerprint: string): FileSaid {
  const cite = citing(file.sources);
  return {
    about: [
      { title: 'Library', rows: libraryRows(file, fingerprint) },
      { title: 'Approvals', rows: approvalRows(file, fingerprint) },
      { title: 'Change log', rows: changeRows(file) },
      { title: 'Sources', rows: sourceRows(file) },
    ],
    products: productTables(file, cite),
    protocols: file.protocols.map((each) => protocolSaid(each, file.preparations, cite)),
    context: contextTables(file, cite),
  };
}

function libraryRows(
  { library, format, formatVersion, $schema }: LibraryFile,
  fingerprint: string,
): LimitRow[] {
  const { effectivePeriod, lastReviewDate, nextReviewDate, supersedes } = library;
  return [
    ...row('Name', library.name),
    ...row('Publisher', library.publisher),
    ...row('Version', library.version),
    ...row('Status', library.status),
    ...row('Fingerprint', fingerprintWhole(fingerprint)),
    ...row('Id', library.id),
    ...row('Date', dateSaid(library.date)),
    ...row('In effect from', dateSaid(effectivePeriod.start)),
    ...row(
      'In effect until',
      effectivePeriod.end ? dateSaid(effectivePeriod.end) : 'no end is given',
    ),
    ...row('Last reviewed', lastReviewDate && dateSaid(lastReviewDate)),
    ...row('Next review', dateSaid(nextReviewDate)),
    ...row('Supersedes version', supersedes?.version),
    ...row('Supersedes fingerprint', supersedes && fingerprintWhole(supersedes.fingerprint)),
    ...row('Format', `${format}, version ${formatVersion}`),
    ...row('Schema', $schema),
  ];
}

function approvalRows({ approvals }: LibraryFile, fingerprint: string): LimitRow[] {
  if (approvals.length === 0) return row('Approved by', 'nobody');
  return approvals.map(({ role, name, position, committee, minute, date, ...approval }) => {
    const isThis = approval.fingerprint === fingerprint;
    const who = [name, position, committee, minute].filter((each) => each !== undefined);
    return {
      what: role === 'author' ? 'Author' : 'Reviewer',
      says: `${who.join(', ')}; ${dateSaid(date)}`,
      place: isThis
        ? 'Of this fingerprint'
        : `Not of this fingerprint, but of ${fingerprintWhole(approval.fingerprint)}`,
    };
  });
}

function changeRows({ changeLog }: LibraryFile): LimitRow[] {
  return changeLog.map(({ version, date, says }) => ({
    what: `Version ${version}`,
    says,
    place: dateSaid(date),
  }));
}

function sourceRows({ sources }: LibraryFile): LimitRow[] {
  return sources.map(({ id, title, publisher, version, date, address, readAs }) => {
    const edition = [version && `version ${version}`, date && dateSaid(date), address];
    const named = [publisher, ...edition.filter((each) => each !== undefined)];
    return { what: `“${title}” (${id})`, says: named.join(', '), place: `Read: ${readAs}` };
  });
}
