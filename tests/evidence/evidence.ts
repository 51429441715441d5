import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembled } from './assembled';
import { found } from './found';
import { HAZARDS } from './hazards';
import { withHazardBlock } from './readme-table';

const FOLDER = 'evidence';

/** Writes the README’s table of hazards from their one source. */
function writeReadme() {
  writeFileSync('README.md', withHazardBlock(readFileSync('README.md', 'utf8'), HAZARDS));
}

/**
 * What `npm run evidence` does: builds twice, runs every test, and writes the folder, or says what is not
 * whole and writes nothing. Files of tests may be named; then the others have no result, and it fails.
 */
export function evidence(asked: readonly string[]) {
  if (asked.join() === 'readme') return writeReadme();
  rmSync(FOLDER, { recursive: true, force: true });
  const scratch = mkdtempSync(join(tmpdir(), 'evidence-'));
  try {
    const { files, holes } = assembled(found(scratch, asked));
    for (const hole of holes) console.error(hole);
    if (holes.length > 0) {
      const count = `${holes.length} ${holes.length === 1 ? 'hole' : 'holes'}`;
      console.error(`No evidence is written: ${count}.`);
      process.exitCode = 1;
      return;
    }
    const bill = join(scratch, 'bill.json');
    writeFileSync(bill, files['bill-of-materials.cdx.json']);
    execFileSync(process.execPath, ['tests/evidence/valid-bill.mjs', bill], { stdio: 'inherit' });
    mkdirSync(FOLDER);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(FOLDER, name), text);
    console.log(`${FOLDER}: ${Object.keys(files).join(', ')}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
