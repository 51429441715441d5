import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HAZARDS } from './hazards';
import { withHazardBlock } from './readme-table';
import { written } from './written';

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
    const { files, holes } = written(scratch, asked);
    for (const hole of holes) console.error(hole);
    if (holes.length > 0) {
      console.error(
        `No evidence is written: ${holes.length} ${holes.length === 1 ? 'hole' : 'holes'}.`,
      );
      process.exitCode = 1;
      return;
    }
    mkdirSync(FOLDER);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(FOLDER, name), text);
    console.log(`${FOLDER}: ${Object.keys(files).join(', ')}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
