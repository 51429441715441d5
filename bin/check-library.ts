import { quantity } from '../src/dosing/quantity';
import { DELIVERIES } from '../src/dosing/units';
import { shown } from '../src/library/amounts';
import { checkRemarks, fileRemarks } from '../src/library/check-remarks';
import { readLibrary } from '../src/library/door';
import { type DoseLine, doseLines, excludedAt } from '../src/library/dose-table';
import type { Refusal } from '../src/library/fault';
import { fingerprintShown } from '../src/library/fingerprint-shown';
import type { LibraryFile } from '../src/library/schema';
import { remedySaid } from '../src/wording/opened-file';
import type { Said } from './command';

type Protocol = LibraryFile['protocols'][number];

/** Where people read a table of doses; 50.1 beside 50, as bands often change there. */
const WEIGHTS = ['40', '50', '50.1', '70', '100', '150'];

/** A file by its name, as text; nothing where there is none, or it is not UTF-8. */
export type ReadText = (name: string) => string | undefined;

/**
 * Library files → of each its refusals, with their lines, or its doses and what a person should look at; 1 where
 * any is refused. `today` is a day like 2026-11-26.
 */
export function checkLibraries(names: readonly string[], today: string, read: ReadText): Said {
  if (names.length === 0) {
    return {
      exit: 1,
      output: [],
      errors: ['Name a file: ketamine-dose check ours.ketamine-library.json'],
    };
  }
  const checked = names.map((name) => checkLibrary(name, today, read(name)));
  return {
    exit: checked.some(({ errors }) => errors.length > 0) ? 1 : 0,
    output: checked.flatMap(({ output }) => output),
    errors: checked.flatMap(({ errors }) => errors),
  };
}

function checkLibrary(name: string, today: string, text: string | undefined) {
  if (text === undefined) return { output: [], errors: [unreadable(name)] };
  const found = readLibrary(text, today, []);
  if (found.kind === 'refused') return { output: [], errors: refusalLines(name, found.refusals) };
  const { library, protocols } = found.file;
  return {
    output: [
      [library.name, library.version, fingerprintShown(found.fingerprint), library.status].join(
        ' · ',
      ),
      ...fileRemarks(found.file, found.fingerprint),
      ...protocols.flatMap(protocolLines),
      '',
    ],
    errors: [],
  };
}

/** What is said of a file that is none. */
export function unreadable(name: string): string {
  return `${name}: there is no such file, or it is not text in UTF-8.`;
}

/** "ours.json:12:5: Acute pain, band 2, limits hardMax: …" */
export function refusalLines(name: string, refusals: readonly Refusal[]): string[] {
  return refusals.map(
    ({ line, column, where, sentence, ...cure }) =>
      `${name}:${line}:${column}: ${where}: ${sentence} ${remedySaid(cure)}`,
  );
}

function protocolLines(protocol: Protocol): string[] {
  const { name, route, delivery, weightBasis } = protocol;
  const weight = weightBasis === 'measured' ? '' : `, on ${weightBasis} weight`;
  return [
    '',
    `${name} (${route}, ${delivery}${weight})`,
    ...WEIGHTS.flatMap((kg) => weightLines(protocol, kg)),
    ...checkRemarks(protocol).map((line) => `  ${line}`),
  ];
}

/** "40 kg: start 5 mg/h; 7 to 35 mg/h; at most 25 mg/h (over 50 kg)", and beneath it each adjustment. */
function weightLines(protocol: Protocol, kg: string): string[] {
  const weight = quantity(kg, 'kg');
  const [first, ...adjusted] = doseLines(protocol, weight);
  if (!first) return [`  ${kg} kg: excluded: ${excludedAt(protocol, weight)}`];
  return [
    `  ${kg} kg: ${doseText(protocol, first)} (${first.band.name})`,
    ...adjusted.map((line) => `    ${line.band.adjustment}: ${doseText(protocol, line)}`),
  ];
}

function doseText({ delivery }: Protocol, { start, low, high, most }: DoseLine): string {
  const { amount } = DELIVERIES[delivery];
  // Inward, so that no end that is printed lies outside the range.
  const [from, to, top] = [low?.ceil(PLACES), high?.floor(PLACES), most?.floor(PLACES)];
  const range = from && to ? `${from} to ${to} ${amount}` : undefined;
  const words = [
    start && `start ${shown(start)} ${amount}`,
    range ?? (from ? `from ${from} ${amount}` : to && `to ${to} ${amount}`),
    top && `at most ${top} ${amount}`,
  ];
  return words.filter((each) => each !== undefined).join('; ');
}

const PLACES = 3;
