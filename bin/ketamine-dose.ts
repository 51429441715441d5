#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { version } from '../package.json';
import { LIBRARY } from '../src/library/bundled';
import { chosenLibrary, commandUnder } from './chosen-library';
import type { Said } from './command';
import { ALONE, answerLines, asksForLines } from './json-lines';
import { libraryCommand } from './library-command';

/** A file as text; nothing where it cannot be read, which is then said. */
function textOf(name: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(name));
  } catch {
    return undefined;
  }
}

const [given, now] = [process.argv.slice(2), new Date()];
const surroundings = { now, version, read: textOf, builtIn: LIBRARY };

/** Orders from standard input, each answered as it comes. */
async function saidLineByLine(): Promise<Said> {
  const chosen = chosenLibrary(given, surroundings);
  if (chosen.kind === 'refused') return chosen.said;
  if (chosen.args.length > 2) return { exit: 1, output: [], errors: ALONE };
  process.stdin.setEncoding('utf8');
  const exit = await answerLines(process.stdin, chosen.library, (line) => console.log(line));
  return { exit, output: [], errors: [] };
}

const { exit, output, errors } = asksForLines(given)
  ? await saidLineByLine()
  : (libraryCommand(given, now, textOf) ?? commandUnder(given, surroundings));
for (const line of output) console.log(line);
for (const line of errors) console.error(line);
process.exitCode = exit;
