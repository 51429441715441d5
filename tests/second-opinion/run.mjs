// Works out seeded orders twice, by the command and in Python’s fractions: node tests/second-opinion/run.mjs [orders]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const orders = process.argv[2] ?? '20000';
const LIBRARIES = [
  'tests/library/published/nhs-highland-closed',
  'tests/library/published/conway-as-published',
  'tests/library/published/schwartzman-as-published',
  'tests/library/published/froedtert-as-published',
  'tests/library/published/uwhc-as-published',
  'tests/library/published/mid-essex-closed',
  'tests/second-opinion/example-hospital',
].map((name) => join(root, `${name}.ketamine-library.json`));

const isThere = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']);
if (isThere.status !== 0) {
  console.log('second opinion: skipped, as there is no python3 (3.8 or newer) here.');
} else {
  // Beside what the package depends on, where Node looks for it.
  const out = mkdtempSync(join(root, 'node_modules/.second-opinion-'));
  try {
    execFileSync(process.execPath, [join(root, 'bin/package.mjs'), out], { stdio: 'pipe' });
    const words = [join(here, 'run.py'), join(out, 'ketamine-dose.js'), orders, ...LIBRARIES];
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' };
    const ran = spawnSync('python3', words, { env, stdio: 'inherit' });
    process.exitCode = ran.status ?? 1;
  } finally {
    rmSync(out, { recursive: true });
  }
}
