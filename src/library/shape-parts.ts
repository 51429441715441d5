import * as z from 'zod/mini';
import type { Path } from './fault';
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
import { OPEN_BAND } from './schema-band';
import { type BandsGiven, EXAMPLE, OPEN_PROTOCOL, type OpenProtocol } from './schema-protocol';

/** A protocol that could be read, and its position in the file. */
export interface PlacedProtocol {
  readonly at: number;
  readonly protocol: OpenProtocol;
  /** Where some of its examples could not be read: the positions of the others in the file. */
  readonly examplesAt?: readonly number[];
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

/** Every part of a file of the right shape. */
export function wholeParts<F extends AnyFile>(file: F): Parts<F> {
  const { library, sources, vials, preparations, changeLog, approvals, published } = file;
  const protocols = file.protocols.map((protocol, at) => ({ at, protocol }));
  const parts = { library, sources, vials, preparations, changeLog, approvals, published };
  return { ...parts, protocols };
}

/** Of a file whose shape is wrong somewhere, each part whose own is right. */
export function readParts<F extends AnyFile>(json: unknown, form: Form<F>): Parts<F> {
  const part = <S extends z.ZodMiniType>(schema: S, key: string): z.infer<S> | undefined =>
    z.safeParse(schema, valueAt(json, [key])).data;
  return {
    library: z.safeParse(form.library, valueAt(json, ['library'])).data,
    sources: part(PARTS.sources, 'sources'),
    vials: part(PARTS.vials, 'vials'),
    preparations: part(PARTS.preparations, 'preparations'),
    changeLog: part(PARTS.changeLog, 'changeLog'),
    approvals: part(PARTS.approvals, 'approvals'),
    published: part(PUBLISHED_LIST, 'published'),
    protocols: entriesAt(json, 'protocols').flatMap(readProtocol),
  };
}

/** A protocol whose shape is right, or would be without some of its examples. */
function readProtocol(json: unknown, at: number): PlacedProtocol[] {
  const whole = z.safeParse(OPEN_PROTOCOL, json).data;
  if (whole) return [{ at, protocol: whole }];
  const read = entriesAt(json, 'examples').flatMap((each, index) => {
    const example = z.safeParse(EXAMPLE, each).data;
    return example ? [{ example, index }] : [];
  });
  const examples = read.map(({ example }) => example);
  const protocol = z.safeParse(ANY_EXAMPLES, { ...Object(json), examples }).data;
  return protocol ? [{ at, protocol, examplesAt: read.map(({ index }) => index) }] : [];
}

const ANY_EXAMPLES = z.extend(OPEN_PROTOCOL, { examples: z.array(EXAMPLE) });

const KEYS = ['route', 'delivery', 'orderedIn'] as const;
const GIVEN = z.pick(OPEN_PROTOCOL, { route: true, delivery: true, orderedIn: true });

/** Of a protocol that cannot be read whole, those bands that can, by their positions, and what they are read with. */
export function readBands(
  json: unknown,
): { readonly given: BandsGiven; readonly positions: readonly number[] } | undefined {
  const written = Object.fromEntries(KEYS.map((key) => [key, valueAt(json, [key])]));
  const given = z.safeParse(GIVEN, written).data;
  if (!given) return undefined;
  const read = entriesAt(json, 'bands').flatMap((each, index) => {
    const band = z.safeParse(OPEN_BAND, each).data;
    return band ? [{ band, index }] : [];
  });
  return {
    given: { ...given, bands: read.map(({ band }) => band) },
    positions: read.map(({ index }) => index),
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

/** What an object or a list holds, by key or by position; of anything else nothing. */
export function inside(json: unknown): readonly (readonly [string | number, unknown])[] {
  if (typeof json !== 'object' || json === null) return [];
  return Array.isArray(json)
    ? json.map((each: unknown, index) => [index, each])
    : Object.entries(json);
}

/** The entries of the list under a key; none where there is no list. */
export function entriesAt(json: unknown, key: string): readonly unknown[] {
  const list = valueAt(json, [key]);
  return Array.isArray(list) ? list : [];
}
