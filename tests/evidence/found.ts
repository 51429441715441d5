import { join, resolve } from 'node:path';
import type { Found } from './assembled';
import { packagesIn } from './bundled-packages';
import { cleanCommit } from './commit';
import { HAZARDS } from './hazards';
import { readLock } from './lock';
import { lastMeasured, mutationScores } from './measured';
import { runTests } from './runs';
import { buildElsewhere, buildHere, sumsOf } from './two-builds';

/** What the journeys are served from. */
const BUILD = 'dist';

/** Builds twice and runs the tests, all at one commit with nothing uncommitted; what is found goes to no other run. */
export function found(scratch: string, asked: readonly string[]): Found {
  const commit = cleanCommit();
  const lock = readLock();
  const modules = buildHere(BUILD, join(scratch, 'modules.json'));
  const packages = packagesIn(modules, resolve('.'), lock);
  const before = sumsOf(BUILD);
  const again = sumsOf(buildElsewhere(join(scratch, 'again')));
  const ran = runTests(scratch, asked);
  return {
    product: { name: lock.name, version: lock.version },
    at: new Date().toISOString(),
    hazards: HAZARDS,
    packages,
    ran,
    commits: [commit, cleanCommit()],
    builds: { before, after: sumsOf(BUILD) },
    again,
    scores: mutationScores(),
    survivors: lastMeasured('tests/mutation/survivors.md'),
    bench: lastMeasured('tests/bench/measured.txt'),
  };
}
