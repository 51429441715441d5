import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayAt } from '../../src/answers/today';
import { readLibrary } from '../../src/library/door';
import type { LibraryFile } from '../../src/library/schema';
import { repository } from './size';

type Protocol = LibraryFile['protocols'][number];
type Band = Protocol['bands'][number];

/** The text of a library → the file that it is; throws what the door refuses it for. */
function throughTheDoor(text: string): LibraryFile {
  const read = readLibrary(text, dayAt(new Date()), []);
  if (read.kind === 'library') return read.file;
  const [first] = read.refusals;
  throw new Error(`${read.refusals.length} refusals; ${first?.where}: ${first?.sentence}`);
}

function twin(name: string): LibraryFile {
  const path = join(repository, 'tests/library/published', `${name}.ketamine-library.json`);
  return throughTheDoor(readFileSync(path, 'utf8'));
}

/** A file → its text, indented as a person writes it, once it has passed the door. */
function written(file: LibraryFile): string {
  const text = JSON.stringify(file, null, 2);
  throughTheDoor(text);
  return text;
}

/** The same protocol under a name of its own. */
function named(protocol: Protocol, copy: number): Protocol {
  const { id, name } = protocol;
  return copy === 0
    ? protocol
    : { ...protocol, id: `${id}-${copy}`, name: `${name}, ward ${copy}` };
}

/** The protocols of both closed twins, over and over until the text has so many bytes. */
export function fileOfBytes(least: number): string {
  const [highland, essex] = [twin('nhs-highland-closed'), twin('mid-essex-closed')];
  const protocols = [...highland.protocols, ...essex.protocols];
  const sources = [...highland.sources, ...essex.sources];
  for (let copies = 1; ; copies += 1) {
    const all = Array.from({ length: copies }, (_, copy) =>
      protocols.map((each) => named(each, copy)),
    ).flat();
    const text = written({ ...highland, sources, protocols: all });
    if (Buffer.byteLength(text) >= least) return text;
  }
}

/** So many protocols of four bands, each the closed twin of NHS Highland with both of its bands parted once more. */
export function fileOfBands(protocols: number): string {
  const highland = twin('nhs-highland-closed');
  const [acute] = highland.protocols;
  if (!acute) throw new Error('The twin has no protocol');
  const { bands, examples } = acute;
  const [light, heavy] = bands;
  if (!light || !heavy || bands.length > 2) throw new Error('The twin has other bands than two');
  const parted = [
    within(light, { atMost: '43' }),
    within(light, { over: '43', atMost: '50' }),
    within(heavy, { over: '50', atMost: '80' }),
    within(heavy, { over: '80' }),
  ];
  // At 45 and 100 kg the twin has its examples; the two new bands have the same at weights of theirs.
  const moved = (from: string, weight: string) =>
    examples.filter((each) => each.weight === from).map((each) => ({ ...each, weight }));
  const four = {
    ...acute,
    bands: parted,
    examples: [...examples, ...moved('45', '42'), ...moved('100', '70')],
  };
  return written({
    ...highland,
    protocols: Array.from({ length: protocols }, (_, copy) => named(four, copy)),
  });
}

/** A band for other weights, in kg, decided by whom its own were. */
function within(band: Band, weights: { readonly over?: string; readonly atMost?: string }): Band {
  const { appliesTo } = band;
  const citation = appliesTo === 'everyone' ? undefined : appliesTo.weight.citation;
  return { ...band, appliesTo: { weight: { ...weights, ...(citation ? { citation } : {}) } } };
}
