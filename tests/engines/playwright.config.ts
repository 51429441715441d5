import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { firefoxMisses } from './firefox';
import { webkitMisses } from './webkit';

const repository = join(import.meta.dirname, '../..');
// A second port lets two runs stand side by side.
const port = process.env.ENGINES_PORT ?? '47614';
const address = `http://127.0.0.1:${port}/`;
/** An engine that is missing has no journeys here; the report says which, and why. */
const unless = (misses: string | undefined) => (misses ? [] : '**/*.spec.ts');

/** The same journeys in every other engine that is installed, on the production build. */
export default defineConfig({
  testDir: '.',
  timeout: 120_000,
  outputDir: join(repository, 'test-results/engines'),
  reporter: './report.ts',
  // One browser of each engine, its page shared by the journeys.
  workers: 2,
  retries: 1,
  forbidOnly: true,
  use: { baseURL: address },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: repository,
    url: address,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'firefox', testMatch: unless(firefoxMisses), workers: 1 },
    // No WebDriver of WebKit can print.
    { name: 'webkit', testMatch: unless(webkitMisses), testIgnore: '**/paper*', workers: 1 },
  ],
});
