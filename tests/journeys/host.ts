import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { test as bare, type Page } from '@playwright/test';

export const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** What a host answers for one name instead of the file. */
interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A small static host at a path of its own, which does as it is told, until the plug is pulled. */
export interface Host {
  readonly address: string;
  readonly folder: string;
  /** Headers of every answer. */
  headers: Readonly<Record<string, string>>;
  /** When every file was written, if the host says so; a question about that date gets a 304. */
  written: string | undefined;
  /** The answer for a file of the page, by its name from `address`, instead of the file. */
  answer: (name: string) => Answer | undefined;
  /** Every path that was asked for. */
  readonly asked: string[];
  unplug(): Promise<void>;
}

/** Starts a host of a copy of the built page. */
async function openHost(path: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  cpSync(DIST, folder, { recursive: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(`${request.url}`, 'http://host');
    host.asked.push(pathname);
    const name = pathname.startsWith(path) ? pathname.slice(path.length) || 'index.html' : '';
    const told = host.answer(name) ?? {};
    const type = told.type ?? TYPES[extname(name)] ?? 'text/plain';
    const { written } = host;
    const dated = written ? { 'last-modified': written } : {};
    if (written && request.headers['if-modified-since'] === written)
      return response.writeHead(304, { ...host.headers, ...dated }).end();
    try {
      const body = told.body ?? readFileSync(join(folder, normalize(name)));
      response
        .writeHead(told.status ?? 200, {
          'content-type': type,
          ...dated,
          ...host.headers,
          ...told.headers,
        })
        .end(body);
    } catch {
      // As Node’s readFileSync says that there is no such file.
      response.writeHead(404, { 'content-type': 'text/html' }).end('Not here');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  const port = at && typeof at === 'object' ? at.port : 0;
  const host: Host = {
    address: `http://127.0.0.1:${port}${path}`,
    folder,
    headers: {},
    written: undefined,
    answer: () => undefined,
    asked: [],
    unplug: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return host;
}

/** Journeys with a host of their own; `path` is where on it the page stands. */
export const test = bare.extend<{ path: string; host: Host }>({
  path: ['/ward/tools/ketamine/', { option: true }],
  host: async ({ path }, use) => {
    const host = await openHost(path);
    await use(host);
    await host.unplug();
    rmSync(host.folder, { recursive: true });
  },
});

/** The first visit: the page has come and its files are kept. */
export async function visit(page: Page, { address }: Host) {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

const PUBLIC = /^(icon.*|manifest\.webmanifest)$/;

/**
 * Puts a new version on the host and takes the old one off: the page has a meta element of the name
 * `mark`, every script and style another name, and the worker the hashes of them all.
 */
export function publish({ folder }: Host, mark: string) {
  const assets = join(folder, 'assets');
  const old = readdirSync(assets);
  const renamed = (text: string) =>
    old.reduce((done, name) => done.replaceAll(name, name.replace('.', `.${mark}.`)), text);
  for (const name of old) {
    const text = readFileSync(join(assets, name), 'utf8');
    rmSync(join(assets, name));
    writeFileSync(join(assets, renamed(name)), renamed(text));
  }
  const page = join(folder, 'index.html');
  const html = renamed(readFileSync(page, 'utf8'));
  writeFileSync(page, html.replace('</head>', `<meta name="${mark}"></head>`));

  const names = ['index.html', ...readdirSync(assets).map((name) => `assets/${name}`)];
  const kept = [...names, ...readdirSync(folder).filter((name) => PUBLIC.test(name))];
  const list = kept.map((name) => [name === 'index.html' ? './' : name, hashOf(folder, name)]);
  const worker = join(folder, 'service-worker.js');
  const text = readFileSync(worker, 'utf8')
    .replace(/VERSION = '.*'/, `VERSION = '${mark}'`)
    .replace(/JSON\.parse\('.*'\)/, `JSON.parse('${JSON.stringify(list)}')`);
  writeFileSync(worker, text);
}

function hashOf(folder: string, name: string) {
  const bytes = readFileSync(join(folder, name));
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** The button of the line that offers a new version. */
export const offer = (page: Page) => page.getByRole('button', { name: 'Load the new version' });

/** What the foot says while the page is kept. */
export const KEPT = 'Kept on this computer for use without a network.';

/** The page’s own first button: the page has started. */
export const started = (page: Page) => page.getByRole('button', { name: 'Work out the dose' });
