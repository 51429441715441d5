// Keeps the files of one build, each only as it was built, and answers for nothing else on the host.
// Nothing typed is ever kept. The build puts the list of files in the place of the names below.
const VERSION = '__VERSION__';
/** [path from here, 'sha256-…' of its bytes] for every file of the build. */
const FILES = JSON.parse('__FILES__');

const PAGE = new URL('./', self.location.href).href;
const HASHES = new Map(FILES.map(([path, hash]) => [new URL(path, PAGE).href, hash]));
// The address is part of the name: a host may serve the page at two places, each with its own copy.
const PREFIX = `ketamine-dose ${PAGE} `;
const COPY = `${PREFIX}${VERSION}`;

/** The type a file is kept with, whatever the host called it; without a type the page can do without. */
function typeOf(url) {
  if (url === PAGE) return 'text/html; charset=utf-8';
  if (url.endsWith('.js')) return 'text/javascript; charset=utf-8';
  if (url.endsWith('.css')) return 'text/css; charset=utf-8';
  return undefined;
}

const NEEDED = [...HASHES.keys()].filter(typeOf);

/** A file from the host, past every cache in between. Any other bytes than those built are an error. */
async function fetchAsBuilt(url) {
  const response = await fetch(url, { cache: 'reload', integrity: HASHES.get(url) });
  const headers = new Headers(response.headers);
  const type = typeOf(url);
  if (type) headers.set('content-type', type);
  headers.delete('vary');
  // A new response, since a navigation may not be answered with one that was redirected.
  return new Response(response.body, { headers });
}

/** Fetches what the copy lacks; returns the files still missing that the page needs. */
async function fill() {
  const copy = await caches.open(COPY);
  const missing = [];
  await Promise.all(
    [...HASHES.keys()].map(async (url) => {
      if (await copy.match(url)) return;
      const file = await fetchAsBuilt(url).catch((reason) => console.info(url, reason));
      if (file) await copy.put(url, file);
      else if (typeOf(url)) missing.push(url.slice(PAGE.length) || 'index.html');
    }),
  );
  return missing;
}

/** What the page says in its foot: the files that are missing, or that nothing can be stored. */
async function fillAndTell() {
  try {
    return { missing: await fill() };
  } catch (reason) {
    return { refused: String(reason) };
  }
}

async function windows() {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(PAGE));
}

self.addEventListener('install', (event) => {
  // A new version waits until the page asks for it, or until every page is closed.
  event.waitUntil(
    fillAndTell().then(async (told) => {
      if (told.missing?.length === 0) return;
      for (const window of await windows()) window.postMessage(told);
      throw new Error('The copy is not whole, so it is not used');
    }),
  );
});

/** Copies of other versions go, unless another window may still fetch the rest of its own from one. */
async function clear() {
  if ((await windows()).length > 1) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== COPY);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener('activate', (event) => {
  // The first window, too, is answered by the worker, so that a new version waits for it.
  event.waitUntil(clear().finally(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
  if (event.data === 'kept?')
    event.waitUntil(fillAndTell().then((told) => event.source.postMessage(told)));
});

/** A file from this copy, or of another version from that version's own copy. */
async function kept(url) {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  for (const cacheName of [COPY, ...others]) {
    const file = await caches.match(url, { cacheName });
    if (file) return file;
  }
  return undefined;
}

/** The page from the copy, if that is whole; else from the host, and the copy is filled again. */
async function page(event) {
  const copy = await caches.open(COPY);
  const urls = new Set((await copy.keys()).map(({ url }) => url));
  if (NEEDED.every((url) => urls.has(url))) return copy.match(PAGE);
  event.waitUntil(fillAndTell());
  return undefined;
}

/** The page from the host and never from the browser's cache, where an old one may be. */
const pageFromHost = () => fetch(PAGE, { cache: 'no-cache', redirect: 'manual' });

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const url = `${origin}${pathname}`.replace(/\/index\.html$/, '/');
  if (request.method !== 'GET') return;
  if (!HASHES.has(url) && !url.startsWith(`${PAGE}assets/`)) return;
  const found = url === PAGE ? page(event) : kept(url);
  const fromHost = () => (url === PAGE ? pageFromHost() : fetch(request));
  // Where the browser's storage fails, the page works as long as the network does.
  event.respondWith(found.catch(console.info).then((file) => file ?? fromHost()));
});
