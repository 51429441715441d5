import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { billOfMaterials } from './bill-of-materials';
import { packagesIn } from './bundled-packages';
import { cleanCommit } from './commit';
import { countsOf } from './counts';
import { HAZARDS } from './hazards';
import { holesInLog, holesInResults } from './holes';
import { hospitalPaper } from './hospital-paper';
import { indexPaper } from './index-paper';
import { readLock } from './lock';
import { hazardLog } from './log';
import { logPaper } from './log-paper';
import { lastMeasured, mutationScores } from './measured';
import { runTests } from './runs';
import { buildElsewhere, buildHere, differences, sumsOf, sumsText } from './two-builds';

const BUILD = 'dist';

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The files of the evidence by their names, all from one run at one clean commit; and what is not whole in them. */
export function written(scratch: string, asked: readonly string[]) {
  const commit = cleanCommit();
  const lock = readLock();
  const product = { name: lock.name, version: lock.version };
  const modules = buildHere(BUILD, join(scratch, 'modules.json'));
  const sums = sumsOf(BUILD);
  const apart = differences(sums, sumsOf(buildElsewhere(join(scratch, 'again'))));
  const packages = packagesIn(modules, resolve('.'), lock);
  const bill = asJson(billOfMaterials(product, packages, commit));
  writeFileSync(join(scratch, 'bill.json'), bill);
  execFileSync(process.execPath, ['tests/evidence/valid-bill.mjs', join(scratch, 'bill.json')], {
    stdio: 'inherit',
  });
  const ran = runTests(scratch, asked);
  const log = hazardLog(HAZARDS, ran);
  const made = { product, commit, at: new Date().toISOString() };
  const holes = [
    ...apart,
    ...differences(sums, sumsOf(BUILD)).map(
      (each) => `${each} The tests may have met another page.`,
    ),
    ...holesInResults(ran),
    ...holesInLog(log),
    ...(cleanCommit().hash === commit.hash ? [] : ['Another commit was made while it ran.']),
  ];
  const files = {
    'index.html': indexPaper(made, {
      log,
      counts: countsOf(ran),
      skipped: ran
        .filter(({ ending }) => ending === 'skipped')
        .map(({ title, file, where }) => `${title} (${file}, ${where})`),
      packages,
      files: sums.length,
      scores: mutationScores(),
      survivors: lastMeasured('tests/mutation/survivors.md'),
      bench: lastMeasured('tests/bench/measured.txt'),
    }),
    'hazard-log.html': logPaper(made, log),
    'hazard-log.json': asJson({ ...made, hazards: log }),
    'hospital.html': hospitalPaper(made, log),
    'bill-of-materials.cdx.json': bill,
    SHA256SUMS: sumsText(sums),
  };
  return { files, holes };
}
