import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repository } from './size';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

const NAME = 'ours.ketamine-library.json';

/**
 * Serves a built page as a host does, compressed, that of dist unless another folder is named; beside it the library
 * of that text, named in `site.json`, or what `site.json` was built with.
 */
export async function serveWith(library?: string, dist = join(repository, 'dist')) {
  const files = new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(dist.length), gzipSync(readFileSync(path))];
      }),
  );
  if (library !== undefined) {
    files.set('/site.json', gzipSync(JSON.stringify({ library: NAME })));
    files.set(`/${NAME}`, gzipSync(library));
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(`${request.url}`, 'http://host');
    const name = pathname === '/' ? '/index.html' : pathname;
    const body = files.get(name);
    if (!body) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': TYPES[extname(name)] ?? 'text/plain',
        'content-encoding': 'gzip',
        'cache-control': 'no-cache',
      })
      .end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  return {
    address: `http://127.0.0.1:${at && typeof at === 'object' ? at.port : 0}/`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
