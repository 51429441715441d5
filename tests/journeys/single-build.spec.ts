import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './host';
import { expect, test } from './page';

const NAME = 'ketamine-dose.html';
const repository = join(import.meta.dirname, '../..');

test('the served page links to the file, which lies beside it; the worker keeps it not', async ({
  page,
}) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Library', exact: true }).click();
  const link = page.getByRole('link', { name: 'Save the page as one file' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe(NAME);
  const built = readFileSync(join(DIST, NAME));
  expect(readFileSync(await download.path()).equals(built)).toBe(true);
  expect(readFileSync(join(DIST, 'service-worker.js'), 'utf8')).not.toContain(NAME);
});

test('built alone it is the same to the byte as beside the served page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'single-'));
  const vite = join(repository, 'node_modules/vite/bin/vite.js');
  execFileSync(
    process.execPath,
    [vite, 'build', '-c', 'build/single.ts', '--outDir', folder, '-l', 'warn'],
    { cwd: repository, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const [once, again] = [DIST, folder].map((each) =>
    createHash('sha256')
      .update(readFileSync(join(each, NAME)))
      .digest('hex'),
  );
  expect(again).toBe(once);
  rmSync(folder, { recursive: true });
});
