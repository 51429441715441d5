import { readdirSync, readFileSync } from 'node:fs';

const SRC = new URL('../src/', import.meta.url);
const ROOMS = ['dosing', 'intake', 'wording', 'answers'];

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
/** A slash where an expression begins, as far as the next one: what may be typed, not a figure. */
const REGULAR_EXPRESSION =
  /(^|[=(,:[!&|?{;]|=>|\breturn)\s*\/(?![/*>])(\\.|[^/\\\n])+\/[dgimsuvy]*/gm;

/** The files of a room by their paths, comments and what may be typed left out. */
function filesOf(room: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(new URL(`${room}/`, SRC))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      path: `${room}/${name}`,
      text: readFileSync(new URL(`${room}/${name}`, SRC), 'utf8')
        .replace(COMMENT, '')
        .replace(REGULAR_EXPRESSION, '$1'),
    }));
}

const FILES = ROOMS.flatMap(filesOf);

/** "104", "0.5", "86_400_000", "10n"; not the digits of a name, of a unit such as mg/24h, or of \u00a0. */
const FIGURE = /(?<![\w.\\#])\d+(?:[._]\d+)*n?(?!\w)/g;
/** Counting, halves and decimals; one that is written with a unit is looked at below. */
const OF_COUNTING = ['0', '1', '2', '10'];

/** What a line says in figures, each once, the counting left out. */
function figuresIn(text: string): string[] {
  const found = (text.match(FIGURE) ?? []).map((each) => each.replace(/n$/, ''));
  return [...new Set(found)].filter((each) => !OF_COUNTING.includes(each)).sort();
}

/** Every other figure that stands in code, and why it is no clinical number of a library. */
const ALLOWED: Record<string, readonly [figures: string, why: string]> = {
  'answers/today.ts': ['60', 'minutes in an hour'],
  'dosing/apart-by.ts': ['100', 'per cent'],
  'dosing/body-weight.ts': ['100', 'centimetres in a metre'],
  'dosing/calendar.ts': ['3 4 7 86_400_000', 'days of the week, and a day in milliseconds'],
  'dosing/clock-moment.ts': ['1440 60', 'minutes in an hour and in a day'],
  'dosing/course-limits.ts': ['24', 'hours in a day, as files name it'],
  'dosing/decimal-text.ts': ['12 5', 'digits of a figure that never ends; 10 is twice 5'],
  'dosing/dose-together.ts': ['24', 'hours in a day, as files name it'],
  'dosing/formulas.ts': ['100', 'per cent'],
  'dosing/hospital-care.ts': ['24', 'hours in a day, as files name it'],
  'dosing/milliseconds.ts': ['60_000', 'a minute'],
  'dosing/pounds.ts': ['0.45359237', 'the pound by its definition'],
  'dosing/printed.ts': ['3', 'how figures are printed'],
  'dosing/range-line.ts': ['100', 'per cent'],
  'dosing/rate-slips.ts': ['100 60', 'slips of two places; minutes in an hour'],
  'dosing/refusal.ts': ['3 9', 'digits that may be typed'],
  'dosing/run-out-time.ts': ['1440 366 60', 'minutes and days'],
  'dosing/run-out.ts': ['60', 'minutes in an hour'],
  'dosing/running-check.ts': ['100', 'per cent'],
  'dosing/series.ts': ['7', 'days in a week'],
  'dosing/slips.ts': ['100', 'slips of two places'],
  'dosing/time-slips.ts': ['24 60', 'minutes, hours and days'],
  'dosing/time.ts': [
    '24 60 7',
    'hours in a day, days in a week, minutes in an hour, seconds in a minute',
  ],
  'dosing/titration-steps.ts': [
    '1000',
    'thousandths: a dose is typed and printed with three decimals, and a step is a row only where it is one',
  ],
  'dosing/units.ts': ['0.001 0.06 24', 'micrograms; 60 ÷ 1,000 with the minute; hours in a day'],
  'dosing/weight-chart.ts': ['100 14', 'per cent; how near two figures of a picture may stand'],
  'intake/body.ts': ['3', 'metres, which no one is tall'],
  'intake/checksum.ts': ['16 8', 'bits and digits'],
  'intake/dose-entry.ts': ['24', 'hours in a day'],
  'intake/hand-over.ts': ['16 40 5 80', 'the layout of a link; letters of a name in it'],
  'intake/link-address.ts': ['3', 'how often a gateway encodes an address'],
  'intake/take-over.ts': ['3 4', 'layouts of a link; letters of base 64'],
  'intake/typed-order.ts': ['0.01 0.1', 'steps that pumps and syringes show'],
  'wording/attempts.ts': ['3', '“3rd”'],
  'wording/bag-label.ts': ['100 50 70', 'sizes of labels in millimetres'],
  'wording/bedside-record.ts': ['3 4 6', 'lines that a page has room for'],
  'wording/bedside.ts': ['24', 'hours in a day'],
  'wording/characters.ts': ['16 2007 2009 2028 2060 2066 2067 2068 2069 3000 4', 'characters'],
  'wording/check-problems.ts': ['7 7.5 84 84.5', 'like what to type'],
  'wording/how-long.ts': ['24', 'hours in a day'],
  'wording/stated.ts': ['24', 'hours in a day'],
  'wording/copy-record.ts': ['256', 'SHA-256'],
  'wording/copy-words.ts': ['200', 'how many fixed cases there are'],
  'wording/course-problems.ts': ['0.1 0.25 24 4 4.5 5 6', 'like what to type; a day'],
  'wording/dates.ts': ['60', 'minutes in an hour'],
  'wording/no-limits.ts': ['8', 'UTF-8'],
  'wording/not-running.ts': ['109 115 15.4', 'versions of browsers'],
  'wording/opened-file.ts': ['8', 'UTF-8'],
  'wording/places.ts': ['6', 'decimals of a product of two entries'],
  'wording/file-giving.ts': ['24', 'hours in a day'],
  'wording/formulas.ts': [
    '0.06 100 24 60',
    '60 ÷ 1,000; per cent; hours in a day; minutes in an hour',
  ],
  'wording/ics.ts': ['2.0 75', 'the version of calendar files; octets of a line in one'],
  'wording/limit-figures.ts': ['9', 'digits after the point that a library file may have'],
  'wording/made-at.ts': ['60', 'minutes in an hour'],
  'wording/months.ts': ['7', 'days in a week'],
  'wording/problems.ts': [
    '0.05 0.1 0.2 0.25 0.5 08 1.70 100 11 12.5 15 170 170.5 2026 24 25 30 4 4.5 50 70 70.5',
    'like what to type; a clock of 24 hours',
  ],
  'wording/pumped-slips.ts': ['100 60', 'slips of two places; minutes in an hour'],
  'wording/range-bar.ts': ['100', 'per cent'],
  'wording/running-fields.ts': ['11 12 18.5 2.5 21.5 21.6 22 23.5 24 5', 'like what to type'],
  'wording/slips.ts': ['100 1000 24 3 4 60', 'slips of places, mass, time and a day’s doses'],
  'wording/titration-table.ts': ['12 14 3 8', 'rows and columns that a page has room for'],
  'wording/unit-problems.ts': ['60', 'minutes in an hour'],
  'wording/units.ts': ['24 3', 'hours in a day; decimals'],
};

test('no number stands in code but these, each for its reason: a clinical one is data with its place', () => {
  const found = FILES.flatMap(({ path, text }) => {
    const figures = figuresIn(text);
    return figures.length > 0 ? [[path, figures.join(' ')]] : [];
  });
  const allowed = Object.entries(ALLOWED).map(([path, [figures]]) => [path, figures]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(allowed));
});

test('no figure but zero is written with its unit in code, save what a clock, a calendar, a pound and one of a unit are', () => {
  const written = FILES.flatMap(({ text }) =>
    [...text.matchAll(/\bquantity\(\s*'([^']*)',\s*([^)]*)\)|figure:\s*'([\d.]+)'/g)].map(
      ([, figure, unit, alone]) => alone ?? `${figure} ${unit?.replaceAll("'", '')}`,
    ),
  );
  expect(written.filter((each) => !each.startsWith('0 ')).sort()).toEqual([
    '0.45359237 kg',
    '1 dose.unit',
    '1 h',
    '1 sessions',
    '24 h',
    '60 min/h',
    '60 s',
    '7 days',
  ]);
});

test.each([
  ["const MOST_DAYS = quantity('104', 'days');", ['104']],
  ['return strength.value.equals(100);', ['100']],
  ['step.value.mul(20)', ['20']],
  ['a tenfold slip of 2.5 or 5 mg/h', ['2.5', '5']],
  ['const size = 86_400_000n + 1n;', ['86_400_000']],
  ["'mg/24h' and \\u00a0, A4, x2, 10 of 2", []],
])('the figures of %s', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});
