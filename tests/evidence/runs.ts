import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { journeyResults, type Ran, unitResults } from './results';

/** Runs a command of a package that is installed here; a red test is told by its report, not by an error. */
function run(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { error } = spawnSync('npx', command, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
}

function reportOf(file: string): string {
  if (!existsSync(file)) throw new Error(`No report was written: ${file}`);
  return readFileSync(file, 'utf8');
}

const isJourney = (file: string) => file.endsWith('.spec.ts');

/** Every test, or those of the files that are asked for, run now; reports go to a folder that was empty. */
export function runTests(scratch: string, asked: readonly string[]): readonly Ran[] {
  const [units, journeys] = [asked.filter((each) => !isJourney(each)), asked.filter(isJourney)];
  const ran: Ran[] = [];
  if (asked.length === 0 || units.length > 0) {
    const file = join(scratch, 'unit.json');
    run([
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...units,
    ]);
    ran.push(...unitResults(reportOf(file), resolve('.')));
  }
  if (asked.length === 0 || journeys.length > 0) {
    const file = join(scratch, 'journeys.json');
    const config = 'tests/journeys/playwright.config.ts';
    run(['playwright', 'test', '-c', config, '--reporter=list,json', ...journeys], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    ran.push(...journeyResults(reportOf(file)));
  }
  return ran;
}
