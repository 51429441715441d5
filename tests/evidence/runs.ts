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

/** The folders of journeys, each with its own browsers; one that is not there has none. */
const JOURNEYS = ['tests/journeys', 'tests/engines'].filter((folder) => existsSync(folder));

const isIn = (folder: string) => (file: string) => file.startsWith(`${folder}/`);

/** Every test, or those of the files that are asked for, run now; reports go to a folder that was empty. */
export function runTests(scratch: string, asked: readonly string[]): readonly Ran[] {
  const units = asked.filter((file) => !JOURNEYS.some((folder) => isIn(folder)(file)));
  const ran: Ran[] = [];
  if (asked.length === 0 || units.length > 0) {
    const report = join(scratch, 'unit.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    run(['vitest', 'run', ...reporters, ...units]);
    ran.push(...unitResults(reportOf(report), resolve('.')));
  }
  for (const folder of JOURNEYS) {
    const specs = asked.filter(isIn(folder));
    if (asked.length > 0 && specs.length === 0) continue;
    const report = join(scratch, `${folder.replace('/', '-')}.json`);
    const config = ['-c', `${folder}/playwright.config.ts`];
    // An engine that is not installed has no journeys: a control that needs one has no result then.
    run(
      ['playwright', 'test', ...config, '--reporter=list,json', '--pass-with-no-tests', ...specs],
      {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    );
    ran.push(...journeyResults(reportOf(report), folder));
  }
  return ran;
}
