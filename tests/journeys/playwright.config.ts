import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browser } from './browser';

const repository = join(import.meta.dirname, '../..');
// A second port lets two runs stand side by side.
const port = process.env.JOURNEYS_PORT ?? '47613';
const address = `http://127.0.0.1:${port}/`;

/** Journeys drive the production build, as a clinician gets it, on a desk and on a phone. */
export default defineConfig({
  testDir: '.',
  // A busy machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  testMatch: '**/*.spec.ts',
  outputDir: join(repository, 'test-results'),
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  // Seen once in some thousand journeys: a page that draws no frame at all and never recovers. A second
  // try starts another browser; what needed one is listed as flaky.
  retries: 2,
  forbidOnly: true,
  use: { baseURL: address, launchOptions: browser, actionTimeout: 30_000 },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: repository,
    url: address,
    // Another server on this port might serve another build.
    reuseExistingServer: false,
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // Paper, the offline copy and what the browser lets out are the same from every screen; hands bring their own.
      testIgnore:
        /\/(budgets|hands|paper|report|offline|offline-hosts|not-started|sealed|single(-[a-z-]+)?)\.spec\.ts$/,
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
});
