import { readFileSync, writeFileSync } from 'node:fs';
import { HAZARDS } from './hazards';
import { withHazardBlock } from './readme-table';

/** Writes the README’s table of hazards from their one source. */
function writeReadme() {
  writeFileSync('README.md', withHazardBlock(readFileSync('README.md', 'utf8'), HAZARDS));
}

/** What `npm run evidence` does. */
export async function evidence(asked: readonly string[]) {
  if (asked.join() !== 'readme') throw new Error('Say what: npm run evidence -- readme');
  writeReadme();
}
