import { bound } from './amounts';
import { citationFaults } from './citations';
import { type Fault, type Path, type Place, pointerTo, type Refusal } from './fault';
import { fingerprintOf } from './fingerprint';
import { readJson } from './json-text';
import { twice } from './limit-order';
import { protocolFaults } from './protocol-rules';
import { publishedFaults } from './published-rules';
import { approvalFaults, changeLogFaults, dateFaults, type Known, knownFaults } from './release';
import type { LibraryFile, ReferenceFile } from './schema';
import { readShape } from './shape';
import { type AnyFile, type Form, HOSPITAL, type Parts, REFERENCE, valueAt } from './shape-parts';
import { unreadFaults } from './unread-rules';

export type { Refusal };

/** A library that may be used, and its fingerprint; or why not, everything at once. */
export type Read<F extends AnyFile = LibraryFile> =
  | { readonly kind: 'library'; readonly file: F; readonly fingerprint: string }
  | {
      readonly kind: 'refused';
      readonly refusals: readonly Refusal[];
      /** Where its shape is right, for comparing and showing alone: nothing may be worked out from it. */
      readonly shown: F | undefined;
    };

/**
 * The one way in: a file’s text, a day (2026-11-26) and the libraries that are in use or kept → a library, or every
 * refusal in the order of the file. Throws nothing.
 */
export function readLibrary(text: string, today: string, known: readonly Known[]): Read {
  return readAs(HOSPITAL, text, {
    named: (library) => dateFaults(library, today),
    whole: ({ library, approvals }, fingerprint) => [
      ...approvalFaults(library, approvals, fingerprint),
      ...knownFaults(library, fingerprint, known),
    ],
  });
}

/** The file of the built-in limits through the same checks; the only one that has no dates and no approvals. */
export function readReference(text: string): Read<ReferenceFile> {
  return readAs(REFERENCE, text, { named: () => [], whole: () => [] });
}

/** What is looked at in the files of one form alone. */
interface Beyond<F extends AnyFile> {
  readonly named: (library: F['library']) => readonly Fault[];
  /** What only a whole file shows: who approved it, and whether another goes by its name. */
  readonly whole: (file: F, fingerprint: string) => readonly Fault[];
}

function readAs<F extends AnyFile>(form: Form<F>, text: string, beyond: Beyond<F>): Read<F> {
  const json = readJson(text);
  if (json.value === undefined) return refused(json.faults);
  const { file, faults, parts } = readShape(json.value, form);
  const fingerprint = file && fingerprintOf(file);
  const all = [
    ...json.faults,
    ...faults,
    ...partFaults(parts, json.value),
    ...(parts.library ? beyond.named(parts.library) : []),
    ...parts.protocols.flatMap((each) => protocolFaults(each, parts)),
    ...unreadFaults(json.value, parts.protocols),
    ...(file && fingerprint ? beyond.whole(file, fingerprint) : []),
  ];
  if (file && fingerprint && all.length === 0) return { kind: 'library', file, fingerprint };
  return refused(all, file);

  function refused(found: readonly Fault[], shown?: F): Read<F> {
    const refusals = found.map((fault) =>
      placed(fault, json.value, fault.place ?? json.placeOf(fault.at)),
    );
    const inOrder = refusals.sort((a, b) => a.line - b.line || a.column - b.column);
    return { kind: 'refused', refusals: inOrder, shown };
  }
}

/** What is wrong beside the protocols. */
function partFaults({ library, sources, changeLog, ...parts }: Parts, json: unknown): Fault[] {
  const protocols = parts.protocols.map(({ protocol, at }) => ({ id: protocol.id, at }));
  const lists = { sources, vials: parts.vials, preparations: parts.preparations };
  return [
    ...(sources ? citationFaults(json, sources) : []),
    ...Object.entries(lists).flatMap(([list, entries = []]) =>
      repeated(
        list,
        entries.map(({ id }, at) => ({ id, at })),
      ),
    ),
    ...repeated('protocols', protocols),
    ...publishedFaults(parts.published ?? [], parts.protocols, json),
    ...(library && changeLog ? changeLogFaults(library, changeLog) : []),
  ];
}

function repeated(
  list: string,
  entries: readonly { readonly id: string; readonly at: number }[],
): Fault[] {
  return entries.flatMap(({ id, at }, index) =>
    entries.slice(0, index).some((each) => each.id === id)
      ? [twice([list, at, 'id'], `the id “${id}”`)]
      : [],
  );
}

function placed(
  { rule, at, sentence, remedy, inFile }: Fault,
  json: unknown,
  { line, column }: Place,
): Refusal {
  const said = { where: whereIn(json, at), sentence: bound(sentence), remedy: bound(remedy) };
  const asWritten = inFile === undefined ? {} : { inFile: bound(inFile) };
  return { rule, pointer: pointerTo(at), line, column, ...said, ...asWritten };
}

/** "Acute pain, band 2, limits hardMax": a protocol by its name, what else stands in a list by its number. */
function whereIn(json: unknown, at: Path): string {
  const words = at.map((key, index) => {
    if (typeof key === 'string') return typeof at[index + 1] === 'number' ? '' : key;
    const list = `${at[index - 1] ?? ''}`;
    const name = list === 'protocols' ? valueAt(json, [list, key, 'name']) : undefined;
    return `, ${typeof name === 'string' && name.trim() !== '' ? name : `${list.replace(/s$/, '')} ${key + 1}`}, `;
  });
  const parts = words
    .join(' ')
    .split(',')
    .map((part) => part.trim());
  return parts.filter((part) => part !== '').join(', ') || 'the file';
}
