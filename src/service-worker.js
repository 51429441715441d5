// Keeps exactly the files of one build, under the hash of their content. Nothing typed is ever kept.
// The build puts the hash and the list of files in the place of the two names below.
const VERSION = '__VERSION__';
const FILES = ['__FILES__'];
const PREFIX = 'ketamine-dose-';
const CACHE = `${PREFIX}${VERSION}`;

self.addEventListener('install', (event) => {
  // A new version waits until the page asks for it, or until every page is closed.
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(PREFIX) && name !== CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name)))),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const wanted = request.mode === 'navigate' ? './' : request;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(wanted, { ignoreSearch: true, ignoreVary: true }))
      .then((kept) => kept ?? fetch(request)),
  );
});
