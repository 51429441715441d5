import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A share of the 20,000 that `npm run second-opinion` works out: a fifth of its time. */
const SHARE = 4000;

test('not one figure or verdict differs from a second implementation, in another language', () => {
  const run = fileURLToPath(new URL('run.mjs', import.meta.url));
  const ran = spawnSync(process.execPath, [run, `${SHARE}`], { encoding: 'utf8' });
  const lines = ran.stdout.trim().split('\n');
  const last = lines.at(-1) ?? '';
  if (last.startsWith('second opinion: skipped')) {
    console.log(last);
    return;
  }
  const told = lines.filter(
    (line) => !/^(library|unit|route|band|outcome|note|caution|stop) /.test(line),
  );
  expect(ran.stderr).toBe('');
  expect(last, told.join('\n')).toMatch(/^(39\d\d|4000) orders, 0 differ$/);
  expect(ran.status).toBe(0);
}, 600_000);
