import { command } from '../../bin/command';
import { COMMANDS } from '../../bin/options';
import { type Answer, answer } from '../../src/answers/dose';
import { todayAt } from '../../src/answers/today';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { madeAt } from '../../src/wording/made-at';
import { publishedLine } from '../../src/wording/published-line';
import { plain, spaced, type Text } from '../../src/wording/text';
import { EXAMPLE_HOSPITAL } from '../dosing/example-hospital';
import { argumentsOf, FORMS } from './typed';

const NOW = new Date('2026-10-24T21:30:00');
const MADE = spaced(plain(madeAt(NOW, '1.0.0', LIBRARY.identity)));

function run(...args: string[]) {
  return command(args, NOW, '1.0.0', LIBRARY);
}

function dose(line: string) {
  return run('dose', ...line.split(' '));
}

const RATE = '--weight 70 --protocol continuous-iv --dose 0.2 --drug 100 --volume 50';
const DOSE = '--weight 70 --protocol single-iv-dose --dose 0.3 --drug 50 --volume 50';

function isText(value: unknown): value is Text {
  return Array.isArray(value) && value.length > 0 && value.every((part) => 'kept' in Object(part));
}

/** For the ear, for paper, and what is no sentence; the picture’s marks say its caption’s figures again. */
const NOT_SHOWN = [
  'spoken',
  'announcement',
  'kind',
  'severity',
  'id',
  'blanks',
  'plan',
  'handOver',
  'column',
];
const OF_THE_PICTURE = ['low', 'high', 'ceiling', 'label'];

/** Every figure and sentence that a sheet has, whatever its fields are called. */
function saidBy(value: unknown, left: readonly string[] = NOT_SHOWN): string[] {
  if (typeof value === 'string') return value === '' ? [] : [spaced(value)];
  if (isText(value)) return [spaced(plain(value))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !left.includes(name))
    .flatMap(([name, field]) =>
      saidBy(field, name === 'bar' ? [...left, ...OF_THE_PICTURE] : left),
    );
}

function expectSaid(said: Answer, printed: ReturnType<typeof run>) {
  switch (said.kind) {
    case 'problems':
      expect(printed.exit).toBe(1);
      expect(printed.output).toEqual([]);
      expect(printed.errors).toEqual(said.problems.map(({ sentence }) => spaced(sentence)));
      return;
    case 'withheld':
      expect(printed.exit).toBe(2);
      expect(printed.output).toEqual([]);
      expectLines(saidBy(said), printed.errors);
      expect(printed.errors.join('\n')).not.toMatch(/^ *(Set pump to|Volume to give|Delivers)/m);
      return;
    default:
      expect([printed.exit, printed.errors]).toEqual([0, []]);
      expectLines(saidBy(said), printed.output);
      if (said.kind === 'sheet') {
        expectLines([spaced(plain(publishedLine(said.plan)))], printed.output);
      }
  }
}

function expectLines(sentences: readonly string[], lines: readonly string[]) {
  const all = lines.join('\n');
  for (const sentence of [...sentences, MADE]) expect(all).toContain(sentence);
}

test.each([
  ['ranges 70', 0],
  [`dose ${RATE}`, 0],
  ['dose --weight 70 --protocol continuous-iv --dose 9', 2],
])(
  'whose limits they are stands first and last, and what is to be said of them: %s',
  (line, exit) => {
    const draft = { ...EXAMPLE_HOSPITAL, status: 'draft' } as const;
    const library = { ...LIBRARY, identity: draft };
    const said = command(line.split(' '), NOW, '1.0.0', library);
    const lines = exit === 0 ? said.output : said.errors;
    expect(said.exit).toBe(exit);
    expect(lines.slice(0, 4)).toEqual([
      'Example Hospital',
      '',
      'Caution: not for patients',
      '  These limits are a draft, which nobody has approved.',
    ]);
    const named =
      'Example Hospital acute pain · version 3 · 1a2b 3c4d 5e6f · draft: not for patients';
    expect(lines.at(-1)).toContain(named);
    expect(run(...line.split(' ')).output[0]).not.toBe('Balanced Ketamine');
  },
);

test('the forms are of every kind', () => {
  const kinds = FORMS.map((typed) => answer(typed, todayAt(NOW), LIBRARY).kind);
  for (const [kind, least] of [
    ['sheet', 20],
    ['withheld', 8],
    ['problems', 8],
  ] as const) {
    expect(kinds.filter((each) => each === kind).length).toBeGreaterThanOrEqual(least);
  }
});

test.each(FORMS.map((typed) => [argumentsOf(typed).join(' '), typed] as const))(
  'what the page says of it: %s',
  (_, typed) => {
    if (typed.dose === '') return;
    expectSaid(answer(typed, todayAt(NOW), LIBRARY), run('dose', ...argumentsOf(typed)));
  },
);

test.each(['70', '82.5', '29.9', '300.1', '70 lb', '7O', ''])('ranges at “%s”', (weight) => {
  const body = { height: '182.5', sex: 'male', basis: 'ideal', drug: '100', volume: '50' };
  const plainly = { ...EMPTY_ORDER, weight };
  expectSaid(answer(plainly, todayAt(NOW), LIBRARY), run('ranges', weight));
  const typed = { ...plainly, ...body };
  const options = argumentsOf(typed, COMMANDS.ranges);
  expectSaid(answer(typed, todayAt(NOW), LIBRARY), run('ranges', weight, ...options));
});

test('the pump rate stands first, and the step that it was rounded to is said', () => {
  const { output } = dose(RATE);
  expect(output.slice(0, 8)).toEqual([
    'Dose sheet, ordered in milligrams per kilogram per hour',
    'ketamine (racemic) — continuous intravenous infusion — Dose 0.2 mg/kg/h — Weight 70 kg, actual',
    '',
    'Set and give, intravenous',
    '  Set pump to: 7 mL/h',
    '  Strength, 100 mg in 50 mL: 2 mg per mL',
    '  Delivers: 14 mg/h (0.2 mg/kg/h, actual weight)',
    '  Rate step: 0.1 mL/h',
  ]);
});

describe('the unit that is ordered in', () => {
  const order = '--weight 70 --protocol continuous-iv --drug 50 --volume 50';

  test('is named, and said in the first line', () => {
    // 5 ÷ 70 = 0.0714…; 5 mg/h ÷ 1 mg per mL
    expect(dose(`${order} --unit mg/h --dose 5`).output.slice(0, 5)).toEqual([
      'Dose sheet, ordered in milligrams per hour',
      'ketamine (racemic) — continuous intravenous infusion — Dose 5 mg/h (0.071 mg/kg/h) — Weight 70 kg, actual',
      '',
      'Set and give, intravenous',
      '  Set pump to: 5 mL/h',
    ]);
  });

  test('is one of the protocol’s own list, and no other', () => {
    expect(dose(`${order} --unit mg/24h --dose 100`)).toEqual({
      exit: 1,
      output: [],
      errors: [
        'Ordered in must be one of: milligrams per kilogram per hour, milligrams per hour, micrograms per kilogram per minute.',
      ],
    });
    for (const unit of ['mcg/kg/min', 'mg/kg/min', 'MG/H', 'milligrams']) {
      expect(dose(`${order} --unit ${unit} --dose 5`)).toMatchObject({ exit: 1, output: [] });
    }
  });
});

test('of a dose over minutes rate and volume stand first, with both steps and what both are for', () => {
  const { output } = dose(`${DOSE} --minutes 15 --given-by pump --rate-step 1`);
  const lines = [
    'Set pump to: 84 mL/h',
    'Volume to be infused: 21 mL',
    'Takes: 15 minutes',
    'Volume step: 0.1 mL',
    'Rate step: 1 mL/h',
    'Set both. Without the volume limit the pump gives the whole bag.',
  ];
  expect(output.map((line) => line.trim()).filter((line) => lines.includes(line))).toEqual(lines);
});

test('a titration table has its heads and its notes, a row a line', () => {
  const { output } = dose(`${RATE} --titration --titration-step 0.1`);
  const at = output.indexOf('Titration per kilogram of actual weight, for reference');
  expect(
    output
      .slice(at)
      .filter((line) => /^ {2}[0-9D]/.test(line))
      .slice(0, 3),
  ).toEqual([
    '  Dose mg/kg/h  Rate mg/h  Pump mL/h  Delivers mg/kg/h',
    '  0.1           7          3.5        0.1',
    '  0.2           14         7          0.2               this order',
  ]);
});

test.each([
  ['', 'The commands are ranges, dose, check, diff and library.'],
  ['doses', 'The commands are ranges, dose, check, diff and library.'],
  ['constructor', 'The commands are ranges, dose, check, diff and library.'],
  [`dose ${RATE} --wieght 80`, 'There is no option --wieght here.'],
  [`dose ${RATE} -w 80`, 'There is no option -w here.'],
  ['ranges 70 --dose 0.2', 'There is no option --dose here.'],
  ['ranges 70 80', '“80” stands alone: put the name of its option before it.'],
  [`dose 70 ${RATE}`, '“70” stands alone: put the name of its option before it.'],
  [`dose ${RATE} --weight 80`, '--weight is given twice: give it once.'],
  ['dose --weight 70 --dose', '--dose needs figure after it.'],
  ['dose --weight=', '--weight needs kg after it.'],
  [`dose ${RATE} --titration=no`, '--titration takes nothing after it.'],
  [`dose ${RATE} --titration-step 0.1`, '--titration-step goes with --titration.'],
  [`dose ${RATE} --minutes 15`, '--minutes is for a single dose only.'],
  [`dose ${DOSE} --given-by pump`, '--given-by goes with --minutes.'],
  [
    `dose ${DOSE} --minutes 15 --given-by hand --rate-step 1`,
    '--rate-step goes with --given-by pump.',
  ],
  [`dose ${DOSE} --minutes 15 --given-by foot`, '--given-by is one of: pump, hand.'],
  [`dose ${RATE} --step 0.5`, '--step is one of: 0.01, 0.1, 1.'],
  [`dose ${RATE} --basis lean`, '--basis is one of: actual, ideal, adjusted.'],
  [`dose ${RATE} --mixed to`, '--mixed is one of: made-up-to, added-to.'],
  [`dose ${RATE} --doses-per-day 3`, '--doses-per-day is for divided doses only.'],
  [
    `dose ${RATE} --vial 2`,
    '--vial is one of: us-200-in-20, us-500-in-10, australia-200-in-2, us-500-in-5, uk-1000-in-10.',
  ],
  [
    'dose --weight 70 --protocol iv --dose 0.2',
    '--protocol is one of: single-iv-dose, continuous-iv, crps-sci-iv, oral, subcutaneous.',
  ],
  [
    'dose --weight 70 --protocol oral --dose 0.5 --titration --start 08:00',
    '--titration is for an infusion only.',
    '--start is for an infusion only.',
  ],
])('“%s” is refused in a sentence, and nothing is printed', (line, ...sentences) => {
  const { exit, output, errors } = run(...line.split(' '));
  expect([exit, output]).toEqual([1, []]);
  expect(errors.slice(0, -1).sort()).toEqual([...sentences].sort());
  expect(errors.at(-1)).toBe('Look at ketamine-dose --help.');
});

test.each([
  [
    '--weight 70 --protocol continuous-iv',
    'Enter the ordered dose, in milligrams per kilogram per hour.',
  ],
  ['--weight 70 --dose 0.2', 'Choose the protocol that was ordered.'],
  ['--weight 70 --protocol continuous-iv --dose -0.2', 'Ordered dose must be more than zero.'],
])('dose %s: %s', (line, sentence) => {
  expect(dose(line)).toEqual({ exit: 1, output: [], errors: [sentence] });
});

test.each(['--help', '-h', 'dose --help', `ranges 70 --help`])('%s lists every option', (line) => {
  const { exit, output, errors } = run(...line.split(' '));
  expect([exit, errors]).toEqual([0, []]);
  for (const { name } of COMMANDS.dose) {
    expect(output.filter((each) => each.startsWith(`  --${name}`)).length).toBeGreaterThan(0);
  }
});
