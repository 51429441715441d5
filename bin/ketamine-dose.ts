#!/usr/bin/env node
import { version } from '../package.json';
import { LIBRARY } from '../src/library/bundled';
import { command } from './command';

const { exit, output, errors } = command(process.argv.slice(2), new Date(), version, LIBRARY);
for (const line of output) console.log(line);
for (const line of errors) console.error(line);
process.exitCode = exit;
