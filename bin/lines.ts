import type { Made } from '../src/answers/made';
import type { Plan } from '../src/dosing/plan';
import { FIELD_NAMES, stepName, stepShown } from '../src/wording/fields';
import type { Message } from '../src/wording/findings';
import { inWords, shown } from '../src/wording/format';
import type { Medication } from '../src/wording/medication';
import { publishedLine } from '../src/wording/published-line';
import type { RangesSheet } from '../src/wording/ranges-sheet';
import type { Row } from '../src/wording/rows';
import type { KeyFigure } from '../src/wording/set-and-give';
import type { Sheet } from '../src/wording/sheet';
import { plain, spaced, type Text } from '../src/wording/text';
import type { TitrationTable } from '../src/wording/titration-table';
import type { WithheldSheet } from '../src/wording/withheld';

/** The sheet of one order, line by line, as the page shows it. */
export function sheetLines(sheet: Sheet, plan: Plan, made: Made): string[] {
  const { protocol, step, over } = plan.order;
  const isOnPump = over?.by === 'pump';
  const { set, messages, workedOut, follows } = sheet;
  const readings = [...set.keyed, set.time, ...set.made, set.strength, set.given].filter(
    (each) => each !== undefined,
  );
  return spacedLines([
    ...headLines(made),
    // Nobody sees here in which unit the form takes the dose.
    `Dose sheet, ordered in ${inWords(plan.order.dose.unit)}`,
    medicationLine(sheet.medication),
    ...section(set.heading, readings.map(readingLine).map(indented)),
    // Nobody sees here which step the form has chosen.
    indented(`${stepName(protocol, isOnPump)}: ${stepShown(`${step.value}`, protocol)}`),
    ...(isOnPump ? [indented(`${FIELD_NAMES.rateStep}: ${shown(over.rateStep)}`)] : []),
    ...(set.together ? [indented(set.together)] : []),
    ...messageLines(messages),
    ...(sheet.line.length > 0 ? ['', plain(sheet.line)] : []),
    ...section('How it was worked out', rowLines(workedOut.equations)),
    '',
    `${workedOut.bar.ordered.label}. ${plain(workedOut.bar.caption)}`,
    plain(publishedLine(plan)),
    ...section('Body weights', rowLines(workedOut.weights)),
    ...section('What follows: preparation', rowLines(follows.preparation)),
    ...section('What follows: run-out', rowLines(follows.runOut)),
    ...(follows.titration ? titrationLines(follows.titration) : []),
    ...footLines(sheet.footers, made),
  ]);
}

/** Every regimen at one weight, line by line, as the page shows it. */
export function rangesLines(sheet: RangesSheet, made: Made): string[] {
  return spacedLines([
    ...headLines(made),
    sheet.heading,
    medicationLine(undefined),
    ...messageLines(sheet.messages),
    ...sheet.rows.flatMap(({ name, figures, workings, citation }) =>
      section(name, [...figures, ...workings].map(plain).concat(citation).map(indented)),
    ),
    ...section('Body weights', rowLines(sheet.weights)),
    ...(sheet.preparation ? ['', `Preparation: ${sheet.preparation}`] : []),
    ...footLines(sheet.footers, made),
  ]);
}

/** Why nothing was worked out. */
export function withheldLines(sheet: WithheldSheet, made: Made): string[] {
  return spacedLines([
    ...headLines(made),
    'Nothing was worked out: there is no dose to give from this.',
    ...(sheet.medication ? [medicationLine(sheet.medication)] : []),
    ...messageLines(sheet.messages),
    ...rowLines(sheet.limits),
    ...footLines([], made),
  ]);
}

/** A terminal has no page to break: a figure and its unit stand apart by an ordinary space. */
function spacedLines(lines: readonly string[]): string[] {
  return lines.filter((line, at) => line !== '' || lines[at - 1] !== '').map(spaced);
}

/** A hospital whose limits these are, and what is to be said of them before anything else. */
function headLines({ owner, standing }: Made): string[] {
  const { name, aside, leads } = owner;
  if (!leads) return [];
  return [aside ? `${name} (${aside})` : name, ...messageLines(standing), ''];
}

function medicationLine(medication: Medication | undefined): string {
  const order = medication
    ? ` — ${medication.protocol} — Dose ${medication.dose} — Weight ${medication.weight}`
    : '';
  return `ketamine (racemic)${order}`;
}

function messageLines(messages: readonly Message[]): string[] {
  return messages.flatMap(({ title, body, citation }) =>
    section(title, [plain(body), ...(citation === '' ? [] : [citation])].map(indented)),
  );
}

function readingLine({ label, figure, unit, perKilogram }: KeyFigure): string {
  const beside = perKilogram
    ? ` (${perKilogram.figure} ${perKilogram.unit}, ${perKilogram.whose})`
    : '';
  return `${label}: ${figure} ${unit}${beside}`;
}

/** An equation is one line; words stand below the result that they are about. */
function rowLines(rows: readonly Row[]): string[] {
  return rows.flatMap(({ label, working, result, isEquation, remark = [], citation }) => {
    const equation = isEquation ? `${plain(working)} = ${result}` : result;
    const below = [plain(isEquation ? remark : working), citation ?? ''];
    return [
      indented(`${label}: ${equation}`),
      ...below.filter((line) => line !== '').map((line) => indented(indented(line))),
    ];
  });
}

function titrationLines({ title, units, columns, notes }: TitrationTable): string[] {
  const head = [
    `Dose ${units.dose}`,
    `Rate ${units.rate}`,
    `Pump ${units.set}`,
    `Delivers ${units.dose}`,
  ];
  const rows = columns
    .flat()
    .map(({ dose, rate, set, delivers, apart, notes }) => [
      ...[dose, rate, set, delivers],
      [...(apart ? [apart] : []), ...notes].join(' '),
    ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  const table = [head, ...rows].map((row) =>
    indented(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  );
  return section(title, [...notes.map(indented), ...(rows.length > 0 ? table : [])]);
}

function footLines(footers: readonly Text[], made: Made): string[] {
  return ['', ...footers.map(plain), plain(made.line)];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function indented(line: string): string {
  return `  ${line}`;
}
