import { parseArgs } from 'node:util';
import type { Library } from '../src/dosing/library';
import { ASKED } from '../src/intake/bedside';
import { EMPTY_ORDER, type OrderField, type TypedOrder } from '../src/intake/typed-order';
import { COMMANDS, type Command, type Option } from './options';

export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'typed'; readonly command: Command; readonly typed: TypedOrder }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] };

/** One argument that was found: an option with what follows it, or a word that stands alone. */
type Token =
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly asWritten: string;
      readonly value: string | undefined;
    }
  | { readonly kind: 'positional'; readonly value: string };

/**
 * The words after the command’s name → the order form as it would be typed, or what is wrong with them.
 * What may be chosen is looked at here, as the page leaves nothing else to choose; figures stay as typed.
 */
export function readArguments(args: readonly string[], library: Library): Arguments {
  const [named, ...rest] = args;
  if (named === '--help' || named === '-h') return { kind: 'help' };
  const command = (['ranges', 'dose'] as const).find((each) => each === named);
  if (!command)
    return {
      kind: 'wrong',
      sentences: ['The commands are ranges, dose, check, diff and library.'],
    };
  const options = COMMANDS[command];
  const tokens = tokensOf(rest, options);
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) {
    return { kind: 'help' };
  }
  const alone = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const read = given.map((each) => readOption(each, options, library));
  const fields = new Map(read.flatMap((each) => (each.kind === 'read' ? [each.entry] : [])));
  // The weight that ranges are asked for stands alone, and what follows an option that there is not.
  const [weight, more] = command === 'ranges' ? [alone[0], alone.slice(1)] : [undefined, alone];
  const isKnown = given.every(({ name }) => options.some((each) => each.name === name));
  const sentences = [
    ...(isKnown ? more : []).map(
      (word) => `“${word}” stands alone: put the name of its option before it.`,
    ),
    ...read.flatMap((each) => (each.kind === 'wrong' ? [each.sentence] : [])),
    ...twice(given.map(({ name }) => name)),
    ...misplaced(fields, options, library),
  ];
  if (sentences.length > 0) return { kind: 'wrong', sentences };
  const typed = { ...EMPTY_ORDER, ...Object.fromEntries(fields), ...(weight ? { weight } : {}) };
  return { kind: 'typed', command, typed };
}

/** The arguments one by one; those that no option is named for as well, which `node:util` would throw at. */
function tokensOf(args: readonly string[], options: readonly Option[]): Token[] {
  const named = [
    ...options.map(({ name, takes }) => ({ name, takes })),
    { name: 'help', takes: '' },
  ];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      named.map(({ name, takes }) => [
        name,
        { type: takes === '' ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.flatMap((token): Token[] => {
    if (token.kind === 'option-terminator') return [];
    return token.kind === 'option'
      ? [{ kind: 'option', name: token.name, asWritten: token.rawName, value: token.value }]
      : [{ kind: 'positional', value: token.value }];
  });
}

type ReadOption =
  | { readonly kind: 'read'; readonly entry: readonly [OrderField, string] }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** An option and what follows it → the entry of its field. */
function readOption(
  { name, asWritten, value }: Extract<Token, { kind: 'option' }>,
  options: readonly Option[],
  library: Library,
): ReadOption {
  const wrong = (sentence: string): ReadOption => ({ kind: 'wrong', sentence });
  const option = options.find((each) => each.name === name);
  if (!option) return wrong(`There is no option ${asWritten} here.`);
  if (option.takes === '') {
    return value === undefined
      ? { kind: 'read', entry: [option.field, ASKED] }
      : wrong(`--${name} takes nothing after it.`);
  }
  if (value === undefined || value === '')
    return wrong(`--${name} needs ${option.takes} after it.`);
  if (!option.words) return { kind: 'read', entry: [option.field, value] };
  const words = option.words(library);
  const word = words.find(([each]) => each === value);
  return word
    ? { kind: 'read', entry: [option.field, word[1]] }
    : wrong(`--${name} is one of: ${words.map(([each]) => each).join(', ')}.`);
}

function twice(names: readonly string[]): string[] {
  const repeated = names.filter((name, at) => names.indexOf(name) !== at);
  return [...new Set(repeated)].map((name) => `--${name} is given twice: give it once.`);
}

/** Options that the page does not ask of this protocol, and a titration step without its table. */
function misplaced(
  fields: ReadonlyMap<OrderField, string>,
  options: readonly Option[],
  { protocols }: Library,
): string[] {
  const protocol = protocols.find(({ id }) => id === fields.get('protocol'));
  const others = options.filter(
    ({ field, only }) => only && protocol && fields.has(field) && protocol.delivery !== only,
  );
  return [
    ...others.map(({ name, only }) => `--${name} is for ${NAMES[only ?? 'infusion']} only.`),
    ...(fields.has('titrationStep') && !fields.has('titration')
      ? ['--titration-step goes with --titration.']
      : []),
    ...(fields.has('givenBy') && !fields.has('minutes') ? ['--given-by goes with --minutes.'] : []),
    ...(fields.has('rateStep') && fields.get('givenBy') !== 'pump'
      ? ['--rate-step goes with --given-by pump.']
      : []),
  ];
}

const NAMES = {
  infusion: 'an infusion',
  'single dose': 'a single dose',
  'divided doses': 'divided doses',
} as const;

/** How each command is called, and the words that its choices have. */
export function help(library: Library): string[] {
  const line = ({ name, takes, words }: Option) => {
    const choice = words
      ? `  ${words(library)
          .map(([word]) => word)
          .join(', ')}`
      : '';
    return `  --${name}${takes === '' ? '' : ` <${takes}>`}${choice}`;
  };
  return [
    'ketamine-dose ranges <kg>   every range of the source at a weight; and:',
    ...COMMANDS.ranges.map(line),
    '',
    'ketamine-dose dose          one order, its limits and its pump rate; and all of the above:',
    ...COMMANDS.dose.filter((option) => !COMMANDS.ranges.includes(option)).map(line),
    '',
    'Both:  --library <file>      on a hospital’s own limits; a file that is refused is used for nothing (exit 1)',
    '',
    'ketamine-dose dose --json   orders as JSON from standard input, one a line → one line of JSON for each, with its',
    '                            number; exit 1 if any is refused, else 2 if any is withheld',
    '',
    'ketamine-dose check <file…>  a hospital’s own library: every refusal with its line, or its doses (exit 1)',
    'ketamine-dose library built-in  the built-in limits as such a file',
    'ketamine-dose diff <old> <new>  what differs, looser first (exit 1 if looser, 2 if unreadable)',
    '',
    'For clinicians. A sheet is printed, and nothing is worked out without one: a typing that is',
    'wrong (exit 1) or an order that a limit stops (exit 2) is said on the error output.',
  ];
}
