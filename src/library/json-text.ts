import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Fault, Path, Place } from './fault';
import { LARGEST, TOO_LARGE } from './largest';

/** More than the format has. */
const DEEPEST = 32;

/** A JSON text, read with a parser that sees a key twice and knows where everything stands. */
export interface JsonText {
  /** Nothing where the text is no JSON. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Where a path is written; where the nearest around it is, if it is not. */
  readonly placeOf: (at: Path) => Place;
}

/** A text → what it holds and where; or why it is no JSON, with nothing that it holds. Throws nothing. */
export function readJson(written: string): JsonText {
  // A byte order mark is no character of the file.
  const text = written.startsWith('\uFEFF') ? ` ${written.slice(1)}` : written;
  if (text.length > LARGEST) {
    return torn(text, 0, TOO_LARGE.sentence, TOO_LARGE.remedy);
  }
  const stray = unreadable(text);
  if (stray) return stray;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !root) return torn(text, first?.offset ?? 0, ...notJson(text, first));
  const place = placesIn(text);
  return {
    value: getNodeValue(root),
    faults: wrongKeys(root, [], place),
    placeOf: (at) => place(nearest(root, at).offset),
  };
}

const RIGHT_FILE = 'Look whether this is the right file.';

function torn(text: string, offset: number, sentence: string, remedy: string): JsonText {
  const place = placesIn(text)(offset);
  const fault: Fault = { rule: 'text', at: [], sentence, remedy };
  return { value: undefined, faults: [fault], placeOf: () => place };
}

function notJson(text: string, error: ParseError | undefined): [string, string] {
  if (!error || text.trim() === '') return ['The file is empty.', RIGHT_FILE];
  if (printParseErrorCode(error.error) === 'InvalidCommentToken') {
    return [
      'A comment stands here, and JSON has none.',
      'Take it out; a reason goes into a citation, {"decidedBy", "reason"}.',
    ];
  }
  return text.slice(0, error.offset).trimEnd().endsWith(',')
    ? ['The file is not JSON: a comma with nothing after it.', 'Take the comma out.']
    : [
        'The file is not JSON.',
        'Look there for a missing comma, quotation mark or bracket, or one too many.',
      ];
}

/** What a parser that descends would not survive, or would let pass: depth, and half a character. */
function unreadable(text: string): JsonText | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const at = scanner.getTokenOffset();
    const first = text.charAt(at);
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    if (depth > DEEPEST) {
      return torn(text, at, 'The file is nested deeper than the format.', RIGHT_FILE);
    }
    if (first === '"' && /\p{Surrogate}/u.test(scanner.getTokenValue())) {
      return torn(text, at, 'Half a character stands in this text.', 'Write the text anew.');
    }
  }
  return undefined;
}

/** Keys that stand twice in one object. */
function wrongKeys(node: Node, at: Path, place: (offset: number) => Place): Fault[] {
  const { type, children = [] } = node;
  if (type === 'array') {
    return children.flatMap((child, index) => wrongKeys(child, [...at, index], place));
  }
  if (type !== 'object') return [];
  const seen = new Set<string>();
  return children.flatMap(({ offset, children: [key, value] = [] }): Fault[] => {
    const name = `${key?.value}`;
    const here = [...at, name];
    const about = (sentence: string, remedy: string): Fault => {
      return { rule: 'text', at: here, place: place(offset), sentence, remedy };
    };
    const isTwice = seen.has(name);
    seen.add(name);
    return [
      ...(isTwice ? [about(`The key “${name}” stands twice in one object.`, ONE_OF_THEM)] : []),
      ...(value ? wrongKeys(value, here, place) : []),
    ];
  });
}

const ONE_OF_THEM = 'It cannot be known which of the two is meant: leave the right one.';

function nearest(root: Node, at: Path): Node {
  for (let length = at.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(root, at.slice(0, length));
    if (found) return found.parent?.type === 'property' ? found.parent : found;
  }
  return root;
}

/** The line and column of an offset, which is looked for often, or never: the lines are found once, when asked. */
function placesIn(text: string): (offset: number) => Place {
  let found: readonly number[] | undefined;
  const linesOf = () => [
    0,
    ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length),
  ];
  return (offset) => {
    found ??= linesOf();
    const starts = found;
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
