import { SITE } from '../../library/site';

/** The texts that the network gave last, where they were used, and when that was. */
export interface Copy {
  readonly site: string;
  /** The library that it names; nothing where it names none. */
  readonly library?: string;
  readonly on: Date;
}

/** Where the copy for use without a network is kept. Throws nothing. */
export interface Keeper {
  read(): Promise<Copy | undefined>;
  keep(copy: Copy): Promise<void>;
}

const KEPT_ON = 'kept-on';

/**
 * Keeps one copy in the browser’s storage, for this page alone and apart from the worker’s; where there is no
 * storage, as long as the page is open.
 */
export function pageKeeper(): Keeper {
  let inMemory: Copy | undefined;
  const page = new URL('./', window.location.href).href;
  const [site, library] = [`${page}${SITE}`, `${page}library`];
  const open = () => caches.open(`ketamine-limits ${page}`);

  async function stored(): Promise<Copy | undefined> {
    const storage = await open();
    const said = await storage.match(site);
    const on = said?.headers.get(KEPT_ON);
    if (!said || !on) return undefined;
    const named = await storage.match(library);
    const text = named ? { library: await named.text() } : {};
    return { site: await said.text(), ...text, on: new Date(on) };
  }

  /** What says that there is a copy goes first and comes last: one that is torn between is none. */
  async function store(copy: Copy) {
    const storage = await open();
    await storage.delete(site);
    await storage.delete(library);
    if (copy.library !== undefined) await storage.put(library, new Response(copy.library));
    const headers = { [KEPT_ON]: copy.on.toISOString() };
    await storage.put(site, new Response(copy.site, { headers }));
  }

  // Without https a browser has no such storage.
  const hasStorage = 'caches' in window;
  return {
    async read() {
      if (!hasStorage) return inMemory;
      return (await stored().catch(console.info)) ?? inMemory;
    },
    async keep(copy) {
      inMemory = copy;
      if (hasStorage) await store(copy).catch(console.info);
    },
  };
}
