import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as bare, type Download, expect, type Page } from '@playwright/test';
import { DIST } from './host';

export { expect };

/** The page as one file, as it was built. */
export const BUILT = join(DIST, 'ketamine-dose.html');
/** What it says where the browser runs nothing of it. */
export const SAYS = 'Ketamine dose: this page is not running';

interface Disk {
  /** Writes a file to a disk; its address. */
  put(name: string, text: string): string;
}

/** Journeys with a disk of their own. */
export const onDisk = bare.extend<{ disk: Disk }>({
  // biome-ignore lint/correctness/noEmptyPattern: what playwright asks for where nothing is needed
  disk: async ({}, use) => {
    // A shared drive has such names.
    const folder = mkdtempSync(join(tmpdir(), 'ward 3 é#-'));
    await use({
      put(name, text) {
        writeFileSync(join(folder, name), text);
        return pathToFileURL(join(folder, name)).href;
      },
    });
    rmSync(folder, { recursive: true });
  },
});

/** Journeys on the file, opened from a disk; each fails on any complaint, page error, or request but for the file. */
export const test = onDisk.extend<{ page: Page }>({
  page: async ({ page, context }, use) => {
    const complaints: string[] = [];
    context.on('request', (request) => {
      const isTheFile = request.url().startsWith('file:') && request.isNavigationRequest();
      if (!isTheFile) complaints.push(`request: ${request.url()}`);
    });
    context.on('serviceworker', (worker) => complaints.push(`worker: ${worker.url()}`));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(`page error: ${error.error()}`));
    await page.goto(pathToFileURL(BUILT).href);
    await use(page);
    expect(complaints, 'complaints, page errors and requests').toEqual([]);
  },
});

/** The text of a file that was saved. */
async function textOf(download: Download) {
  return readFileSync(await download.path(), 'utf8');
}

/** Clicks a link that saves a file; its name and its text. */
export async function savedBy(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

/** Opens a view as a person does. */
export async function openView(page: Page, name: string) {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    name === 'Dose' ? 'Ketamine dose' : name,
  );
}

/** Opens a library file in the Library view and saves the page with it inside. */
export async function saveWith(page: Page, text: string, name = 'ours.ketamine-library.json') {
  await openView(page, 'Library');
  const buffer = Buffer.from(text);
  const file = { name, mimeType: 'application/json', buffer };
  await page.getByLabel('Library file', { exact: true }).setInputFiles(file);
  await expect(page.getByRole('heading', { name: /passed every check/ })).toBeVisible();
  return savedBy(page, 'Save this page with our library inside');
}
