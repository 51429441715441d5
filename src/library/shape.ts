import * as z from 'zod/mini';
import type { Fault, Path } from './fault';
import {
  FILE,
  type LibraryFile,
  PARTS,
  type Preparation,
  PUBLISHED_LIST,
  REFERENCE_FILE,
  REFERENCE_PARTS,
  type ReferenceFile,
  type Source,
} from './schema';
import { OPEN_PROTOCOL, type OpenProtocol } from './schema-protocol';
import { MISSING, UNSUPPORTED, unknownKeyWords } from './shape-words';

/** A protocol that could be read, and its position in the file. */
export interface PlacedProtocol {
  readonly at: number;
  readonly protocol: OpenProtocol;
}

export type AnyFile = LibraryFile | ReferenceFile;

/** What shape a file must have as a whole, and what names it by itself. */
export interface Form<F extends AnyFile> {
  readonly file: z.ZodMiniType<F>;
  readonly library: z.ZodMiniType<F['library']>;
}

/** A file that a hospital brings. */
export const HOSPITAL: Form<LibraryFile> = { file: FILE, library: PARTS.library };
/** That of the built-in limits. */
export const REFERENCE: Form<ReferenceFile> = {
  file: REFERENCE_FILE,
  library: REFERENCE_PARTS.library,
};

/** As much of a file as has the right shape, so that what else is wrong is said at once. */
export interface Parts<F extends AnyFile = AnyFile> {
  readonly library: F['library'] | undefined;
  readonly sources: readonly Source[] | undefined;
  readonly vials: LibraryFile['vials'];
  readonly preparations: readonly Preparation[] | undefined;
  readonly changeLog: LibraryFile['changeLog'] | undefined;
  readonly approvals: LibraryFile['approvals'] | undefined;
  readonly published: LibraryFile['published'];
  readonly protocols: readonly PlacedProtocol[];
}

/** What a JSON text holds → a file of the right shape, if it is one; what is wrong with it; and its readable parts. */
export function readShape<F extends AnyFile>(
  json: unknown,
  form: Form<F>,
): {
  readonly file: F | undefined;
  readonly faults: readonly Fault[];
  readonly parts: Parts<F>;
} {
  const read = z.safeParse(form.file, json);
  return read.success
    ? { file: read.data, faults: [], parts: wholeParts(read.data) }
    : {
        file: undefined,
        faults: shapeFaults(read.error.issues, json),
        parts: readParts(json, form),
      };
}

function wholeParts<F extends AnyFile>(file: F): Parts<F> {
  const { library, sources, vials, preparations, changeLog, approvals, published } = file;
  const protocols = file.protocols.map((protocol, at) => ({ at, protocol }));
  const parts = { library, sources, vials, preparations, changeLog, approvals, published };
  return { ...parts, protocols };
}

/** Of a file whose shape is wrong somewhere, each part whose own is right. */
function readParts<F extends AnyFile>(json: unknown, form: Form<F>): Parts<F> {
  const part = <S extends z.ZodMiniType>(schema: S, key: string): z.infer<S> | undefined =>
    z.safeParse(schema, valueAt(json, [key])).data;
  const protocols = valueAt(json, ['protocols']);
  return {
    library: z.safeParse(form.library, valueAt(json, ['library'])).data,
    sources: part(PARTS.sources, 'sources'),
    vials: part(PARTS.vials, 'vials'),
    preparations: part(PARTS.preparations, 'preparations'),
    changeLog: part(PARTS.changeLog, 'changeLog'),
    approvals: part(PARTS.approvals, 'approvals'),
    published: part(PUBLISHED_LIST, 'published'),
    protocols: (Array.isArray(protocols) ? protocols : []).flatMap((each: unknown, at) => {
      const protocol = z.safeParse(OPEN_PROTOCOL, each).data;
      return protocol ? [{ at, protocol }] : [];
    }),
  };
}

/** What stands at a path of a JSON value; nothing where it is not written. */
export function valueAt(json: unknown, at: Path): unknown {
  return at.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === `${key}`)?.[1]
        : undefined,
    json,
  );
}

type Issue = z.core.$ZodIssue;

/** Where something stands that the format does not have, what it stands in place of is not missed as well. */
function shapeFaults(issues: readonly Issue[], json: unknown): Fault[] {
  const all = issues.flatMap((issue) => faultsOf(issue, [], json));
  const around = ({ at }: Fault) => at.slice(0, -1).join();
  const instead = all.filter(({ at }) => UNSUPPORTED.has(`${at.at(-1)}`.toLowerCase())).map(around);
  return all.filter((fault) => fault.rule !== 'missing' || !instead.includes(around(fault)));
}

function faultsOf(issue: Issue, around: Path, json: unknown): Fault[] {
  const inner = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const at: Path = [...around, ...inner];
  const value = valueAt(json, at);
  const fault = (sentence: string, remedy: string): Fault[] => [
    { rule: 'text', at, sentence, remedy },
  ];
  if (value === undefined) return [missing(at)];
  if (typeof value === 'number') {
    return fault(
      `${value} is a number, and figures are text here, lest a computer change them.`,
      `Put it in quotation marks: "${value}".`,
    );
  }
  const unsupported = typeof value === 'string' ? UNSUPPORTED.get(value.toLowerCase()) : undefined;
  if (unsupported) return fault(...unsupported);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownKey([...at, name], name));
    case 'invalid_value':
      return fault(
        `${shown(value)} is none of the words that may stand here.`,
        `Write ${issue.values.map(shown).join(' or ')}.`,
      );
    case 'invalid_format':
      return fault(`${shown(value)} cannot be read here.`, issue.message);
    case 'invalid_union': {
      const branch = nearest(issue.errors);
      return branch.length > 0
        ? branch.flatMap((each) => faultsOf(each, at, json))
        : fault(`${shown(value)} has none of the forms that it may have here.`, 'See the schema.');
    }
    case 'too_small':
      return fault('The list is too short.', `At least ${issue.minimum} belong in it.`);
    case 'too_big':
      return fault('The list is too long.', `At most ${issue.maximum} belong in it.`);
    case 'invalid_type':
      return fault(
        `${shown(value)} cannot stand here.`,
        `Write ${KINDS[issue.expected] ?? issue.expected}.`,
      );
    default:
      return fault(issue.message, 'Put it right; the schema says what may stand here.');
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  object: 'an object, {…}',
  array: 'a list, […]',
  tuple: 'a list, […]',
};

/** A text in quotation marks, or what kind of thing it is. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value !== null ? 'An object' : `${value}`;
}

function unknownKey(at: Path, name: string): Fault {
  const [sentence, remedy] = UNSUPPORTED.get(name.toLowerCase()) ?? unknownKeyWords(name);
  return { rule: 'text', at, sentence, remedy };
}

function missing(at: Path): Fault {
  const key = `${at.at(-1)}`;
  const [sentence, remedy] = MISSING.get(key) ?? [`“${key}” is missing.`, 'Write it.'];
  return { rule: 'missing', at, sentence, remedy };
}

/** Of the forms that something may have, what is wrong with the one that it comes nearest to. */
function nearest(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  const likely = forms.filter((form) => !isOther(form));
  return [...(likely.length > 0 ? likely : forms)].sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Whether a form is wrong as a whole: an object where it is text, or the reverse. */
function isOther([first]: readonly Issue[]): boolean {
  return (
    first?.path.length === 0 && (first.code === 'invalid_type' || first.code === 'invalid_value')
  );
}
