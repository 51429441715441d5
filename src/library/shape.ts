import * as z from 'zod/mini';
import type { Fault, Path, Rule } from './fault';
import { figureRemedy } from './figure-words';
import { FIGURE_RULE } from './schema-parts';
import { type AnyFile, type Form, type Parts, readParts, valueAt, wholeParts } from './shape-parts';
import { MISSING, UNSUPPORTED, unknownKeyWords, type Words } from './shape-words';

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
  const fault = (...words: Words): Fault[] => [saying('text', at, words)];
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
    case 'invalid_format': {
      if (typeof value === 'string' && value.trim() === '') return fault(...EMPTY);
      const isFigure = issue.message === FIGURE_RULE && typeof value === 'string';
      const remedy = isFigure ? figureRemedy(value) : issue.message;
      return fault(`${shown(value)} cannot be read here.`, remedy);
    }
    case 'invalid_union': {
      const branch = nearest(issue.errors);
      return branch.length > 0
        ? branch.flatMap((each) => faultsOf(each, at, json))
        : fault(`${shown(value)} has none of the forms that it may have here.`, 'See the schema.');
    }
    case 'too_small':
      return fault(
        'There is none yet.',
        `Write at least ${issue.minimum === 1 ? 'one' : issue.minimum}.`,
      );
    case 'too_big':
      return fault('The list is too long.', `At most ${issue.maximum} belong in it.`);
    case 'invalid_type':
      return fault(
        `${shown(value)} cannot stand here.`,
        `Write ${KINDS[issue.expected] ?? issue.expected}.`,
      );
    default:
      return fault(issue.message, 'Put it right.');
  }
}

const EMPTY: Words = ['Nothing is written here.', 'Write it, or leave it out.'];

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
  return saying('text', at, UNSUPPORTED.get(name.toLowerCase()) ?? unknownKeyWords(name));
}

function missing(at: Path): Fault {
  const key = `${at.at(-1)}`;
  const words =
    MISSING.get(key) ?? (['Nothing is written here.', 'Write it.', `"${key}"`] as const);
  return saying('missing', at, words);
}

function saying(rule: Rule, at: Path, [sentence, remedy, inFile]: Words): Fault {
  return { rule, at, sentence, remedy, ...(inFile === undefined ? {} : { inFile }) };
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
