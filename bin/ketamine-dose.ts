#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { version } from '../package.json';
import { LIBRARY } from '../src/library/bundled';
import { commandUnder } from './chosen-library';
import { libraryCommand } from './library-command';

/** A file as text; nothing where it cannot be read, which is then said. */
function textOf(name: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(name));
  } catch {
    return undefined;
  }
}

const [args, now] = [process.argv.slice(2), new Date()];
const { exit, output, errors } =
  libraryCommand(args, now, textOf) ??
  commandUnder(args, { now, version, read: textOf, builtIn: LIBRARY });
for (const line of output) console.log(line);
for (const line of errors) console.error(line);
process.exitCode = exit;
