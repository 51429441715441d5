import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = new URL('../src/', import.meta.url);
const BIN = new URL('../bin/', import.meta.url);

/** Every file of src by its path, comments left out; public files are served as they are. */
const FILES = [...filesOf(SRC, ''), ...filesOf(BIN, 'bin/')];

function filesOf(folder: URL, room: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(folder), join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('public/'))
    .map((path) => ({
      path: `${room}${path}`,
      text: withoutComments(readFileSync(new URL(path, folder), 'utf8')),
    }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The first folder of a path, or the file itself where it stands in none. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

const NAMED =
  /^(?:import|export)(\s+type)?\s+(?:\w+(?:,\s*)?)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?)?\s*from\s+'([^']+)'/gm;
const BARE = /\bimport()\s*\(?\s*'([^']+)'/g;

/** Every import or re-export: what is named, as a path from src, or bin/, where it is a file of ours. */
function importsOf({ path, text }: { path: string; text: string }) {
  return [...text.matchAll(NAMED), ...text.matchAll(BARE)].map(([, type, named = '']) => {
    const isOurs = named.startsWith('.');
    const from = path.startsWith('bin/') ? path : `src/${path}`;
    const { pathname } = new URL(named, `file:///${from}`);
    const target = pathname.replace(/^\/src\//, '').replace(/^\/bin\//, 'bin/');
    return { path, named: isOurs ? target : named, isType: Boolean(type), isOurs };
  });
}

const IMPORTS = FILES.filter(({ path }) => /\.tsx?$/.test(path)).flatMap(importsOf);

/** What each room may import; a room in `types` only by `import type`. */
const MAY: Record<string, { readonly rooms: RegExp; readonly packages: RegExp; types?: RegExp }> = {
  dosing: { rooms: /^dosing\//, packages: /^fraction\.js$/ },
  library: {
    rooms: /^(dosing|library)\//,
    // A library file: JSON that is seen whole, its shape, its exact figures, its fingerprint.
    packages:
      /^(jsonc-parser|zod\/mini|fraction\.js|canonicalize|@noble\/hashes\/(sha2|utils)\.js)$/,
  },
  intake: {
    rooms: /^(dosing|library|intake)(\/|$)/,
    packages: /^zod(\/mini)?$/,
    types: /^fraction\.js$/,
  },
  wording: {
    rooms: /^(dosing|library|wording)(\/|$)/,
    packages: /^$/,
    // What is wrong with which field; whatever is worked out of the fields is dosing’s.
    types:
      /^(intake\/(problem|course-problem|dose-entry|number-entry|typed-order|typed-course|check-form|take-over|hand-off|running-read|made-read|driver-read|approval)|fraction\.js)$/,
  },
  answers: {
    rooms: /^(dosing|library|intake|wording|answers)(\/|$)/,
    packages: /^$/,
  },
  ui: {
    rooms: /^(dosing|library|intake|wording|answers|ui)(\/|$)/,
    packages: /^(react|react-dom|lean-qr)(\/|$)/,
  },
  bin: {
    // The version that is printed on every sheet stands in package.json.
    rooms: /^(dosing|library|intake|wording|answers|bin)(\/|$)|^\/package\.json$/,
    packages: /^node:(util|fs)$/,
  },
  // The page as one file: what is written into it, and what starts it; it names no network.
  single: {
    rooms: /^(dosing|library|answers|wording|ui|single|start)(\/|$)|^\/package\.json$/,
    packages: /^@noble\/hashes\/(sha2|utils)\.js$/,
  },
  'elsewhere.js': { rooms: /^$/, packages: /^$/ },
  'service-worker.js': { rooms: /^$/, packages: /^$/ },
  'main.tsx': {
    // The version that is printed on every sheet stands in package.json.
    rooms: /^(dosing|library|intake|wording|answers|ui|start)(\/|$)|^\/package\.json$/,
    packages: /^$/,
  },
  'start.tsx': {
    rooms: /^(dosing|intake|ui)(\/|$)/,
    packages: /^(react|react-dom)(\/|$)/,
  },
};

test('the house has these rooms and no others', () => {
  expect([...new Set(FILES.map(({ path }) => roomOf(path)))].sort()).toEqual(
    Object.keys(MAY).sort(),
  );
});

test('the imports are found', () => {
  expect(IMPORTS).toContainEqual({
    path: 'dosing/quantity.ts',
    named: 'fraction.js',
    isType: false,
    isOurs: false,
  });
  expect(IMPORTS).toContainEqual({
    path: 'library/bundled/index.ts',
    named: 'dosing/library',
    isType: true,
    isOurs: true,
  });
});

test.each(Object.entries(MAY))('%s imports only what it may', (room, may) => {
  const wrong = IMPORTS.filter(({ path }) => roomOf(path) === room).filter(
    ({ named, isType, isOurs }) =>
      !(isOurs ? may.rooms : may.packages).test(named) && !(isType && may.types?.test(named)),
  );
  expect(wrong.map(({ path, named }) => `${path} imports ${named}`)).toEqual([]);
});

test('the limits are handed down as a value: only what starts the page or the command names them', () => {
  const named = IMPORTS.filter((each) => /^library\/bundled/.test(each.named));
  const outside = named.filter(({ path }) => roomOf(path) !== 'library');
  expect(outside.map(({ path, named: file }) => `${path} imports ${file}`).sort()).toEqual([
    'bin/ketamine-dose.ts imports library/bundled',
    'main.tsx imports library/bundled',
    'single/main.tsx imports library/bundled',
  ]);
});

test('zod is known to intake and to the library’s file format alone, and the bundled limits need no package', () => {
  const zod = IMPORTS.filter(({ named }) => /^zod/.test(named)).map(({ path }) => path);
  expect(zod.filter((path) => !/^(intake\/|library\/(schema|shape))/.test(path))).toEqual([]);
  const bundled = IMPORTS.filter(({ path, isOurs }) => /^library\/bundled\//.test(path) && !isOurs);
  expect(bundled).toEqual([]);
});

/** The files that can be come to from a file, by the files that it names. */
const NAMES = new Map(
  FILES.map(({ path }) => [
    path,
    IMPORTS.filter((each) => each.path === path && each.isOurs).flatMap(({ named }) =>
      FILES.map((file) => file.path).filter((file) =>
        [named, `${named}.ts`, `${named}.tsx`, `${named}/index.ts`].includes(file),
      ),
    ),
  ]),
);

/** A path from a file back to itself, if there is one. */
function circleFrom(start: string): readonly string[] | undefined {
  const paths: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let path = paths.pop(); path; path = paths.pop()) {
    for (const next of NAMES.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return [...path, next];
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return undefined;
}

test('no file comes back to itself by what it imports, types included', () => {
  // The map is whole: a file that everything comes to is found.
  expect(NAMES.get('dosing/formulas.ts')).toContain('dosing/quantity.ts');
  const circles = FILES.flatMap(({ path }) => circleFrom(path)?.join(' → ') ?? []);
  expect(circles).toEqual([]);
});

test('no file has a vague name', () => {
  const vague = /(^|[-./])(data|info|utils?|helpers?|calc|val)([-./]|$)/i;
  expect(FILES.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

/** The lines in some rooms that a pattern is found in. */
function linesWith(pattern: RegExp, rooms: readonly string[]): string[] {
  return FILES.filter(({ path }) => rooms.includes(roomOf(path)) && /\.tsx?$/.test(path)).flatMap(
    ({ path, text }) =>
      text
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line.trim()}`),
  );
}

const EXACT_ROOMS = ['dosing', 'library', 'intake', 'answers', 'wording'];

test.each([
  ['toFixed', /\.toFixed\b/],
  ['toPrecision', /\.toPrecision\b/],
  ['toLocaleString', /\.toLocaleString\b/],
  ['parseFloat', /\bparseFloat\b/],
  ['parseInt', /\bparseInt\b/],
  ['Number', /\bNumber\b[.(]/],
  ['Math, but for counting', /\bMath\.(?!max|min)/],
])('no %s where figures are exact', (_, pattern) => {
  expect(linesWith(pattern, EXACT_ROOMS)).toEqual([]);
});

test('no figure becomes a binary number but places on a picture and counts of days or minutes', () => {
  const lines = linesWith(/\.valueOf\b/, EXACT_ROOMS);
  const counted =
    /^(intake\/series-form|dosing\/(range-line|weight-chart|run-out-time|milliseconds))\.ts/;
  expect(lines.filter((line) => !counted.test(line))).toEqual([]);
});

/** What a room takes from dosing that exists at run time: "path: name", types left out. */
function takenFromDosing(room: string): string[] {
  return FILES.filter(({ path }) => roomOf(path) === room).flatMap(({ path, text }) =>
    [...text.matchAll(/^import\s+\{([^}]*)\}\s*from\s+'[./]*dosing\//gm)].flatMap(
      ([, names = '']) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => `${path}: ${name}`),
    ),
  );
}

/**
 * A written figure as a quantity, whose limits and whose weight a dose is on, what a unit is of, and days: nothing that is worked
 * out; and what dosing works out where it is read, of a withheld order too.
 */
const MAY_BE_SAID =
  /: (exactly|quantity|basisOf|isPerKilogram|isBuiltIn|otherUnit|weekday|plusDays|PRINTED)$/;
const OPERATION =
  /\.(mul|div|add|sub|mod|neg|pow|abs|inverse|floor|ceil|round|roundTo|gt|lt|gte|lte|compare|equals)\(/;
/** Arithmetic on printed digits: how many there are, whether parts sum to their whole as printed, and which figure reads as more. */
const OF_PRINTED_DIGITS = /^wording\/(format|places|places-that-sum|places-that-tell)\.ts:/;
/** A plain number times, by or modulo another: clocks and calendars, digits, and rows in columns. */
const OF_COUNTS = /[\w)\]] (\*\*?|\/|%) [\w(]/;
const COUNTED = /^wording\/(dates|format|made-at|titration-table)\.ts:/;

test('wording works nothing out: it multiplies, divides and compares no quantity', () => {
  expect(takenFromDosing('wording')).toContain('wording/sheet.ts: basisOf');
  const taken = takenFromDosing('wording').filter((each) => !MAY_BE_SAID.test(each));
  const lines = linesWith(OPERATION, ['wording']).filter((line) => !OF_PRINTED_DIGITS.test(line));
  expect([...taken, ...lines]).toEqual([]);
  const counts = linesWith(OF_COUNTS, ['wording']).filter((line) => !COUNTED.test(line));
  expect(counts).toEqual([]);
});

/** A slash where an expression begins, as far as the next one; `</p>`, ` />` and `//` are not that. */
const REGULAR_EXPRESSION =
  /(^|[=(,:[!&|?{;]|=>|\breturn)\s*\/(?![/*>])(\\.|[^/\\\n])+\/[dgimsuvy]*/;

test.each([
  ['regular expression', REGULAR_EXPRESSION],
  ['new RegExp', /\bRegExp\b/],
  ['Math', /\bMath\./],
  ['toFixed or parseFloat', /\b(toFixed|parseFloat|parseInt)\b|\bNumber\b[.(]/],
  ['multiplication, division or remainder', /[\w)\]] (\*\*?|\/|%) [\w(]/],
])('no %s in ui', (_, pattern) => {
  expect(linesWith(pattern, ['ui', 'main.tsx', 'start.tsx'])).toEqual([]);
});

test('micrograms are abbreviated nowhere but where that is refused', () => {
  const rooms = [
    'dosing',
    'library',
    'intake',
    'answers',
    'wording',
    'ui',
    'main.tsx',
    'start.tsx',
  ];
  const lines = linesWith(/mcg|[µμ]g|\bug\b/i, rooms);
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'intake/dose-entry.ts',
    'intake/number-entry.ts',
    // Per minute, and per hour.
    'library/shape-words.ts',
    'library/shape-words.ts',
  ]);
});

test.each([
  ['const grouped = /x/.test(y);', true],
  ['text.replace(/0+$/, "")', true],
  ['return /a\\/b/u;', true],
  ['<br /> <b>a</b>', false],
  ['<p>{text}</p>', false],
  ["const at = './style.css'; // a/b", false],
  ['{/* a comment */}', false],
  ['const rate = drug / volume;', false],
])('a regular expression is told apart: %s', (line, isOne) => {
  expect(REGULAR_EXPRESSION.test(line)).toBe(isOne);
});
