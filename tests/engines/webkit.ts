import { Buffer } from 'node:buffer';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, Found, Key } from './engine';
import { type Ask, startDriver } from './webdriver';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/xvfb-run';
/** The browser that Debian packs with the driver; its folder is named for the machine. */
const BROWSER = ['4.1', '4.0']
  .flatMap((version) =>
    readdirSync('/usr/lib').map((each) =>
      join('/usr/lib', each, `webkit2gtk-${version}`, 'MiniBrowser'),
    ),
  )
  .find((path) => existsSync(path));

/** Why WebKit cannot be tried here; nothing where it can. */
export const webkitMisses =
  [
    ...(existsSync(DRIVER) && BROWSER ? [] : ['webkit2gtk-driver']),
    ...(existsSync(SCREEN) ? [] : ['xvfb']),
  ]
    .map((each) => `${each} is not installed`)
    .join(', ') || undefined;

/** As WebDriver names the keys that have no character. */
const KEYS: Record<Key, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** What WebDriver calls an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts WebKitGTK’s MiniBrowser on a screen of its own, over WebDriver. It cannot print unattended. */
export async function startWebKit(saves: string): Promise<Engine> {
  const { ask, version, stop } = await startDriver(
    DRIVER,
    {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
    },
    savingTo(saves),
  );
  await ask('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 840 });
  const write = async (text: string) => {
    const id = idOf(await ask('GET', '/element/active'));
    await ask('POST', `/element/${id}/value`, { text });
  };
  const run = (script: string, ...args: readonly unknown[]) =>
    ask('POST', '/execute/sync', { script, args });
  const said: unknown[] = [];
  const heard = async () => said.push(...listOf(await run('return window.complaints ?? []')));
  /** A page is left only after what it complained of is noted; the next one is listened to. */
  const leaving = async (leave: () => Promise<unknown>) => {
    await heard();
    await leave();
    await run(`(${listen})()`);
  };
  return {
    name: 'WebKit',
    version,
    saves,
    begin: async () => {},
    open: (url) =>
      leaving(async () => {
        await ask('POST', '/frame', { id: null });
        await ask('POST', '/url', { url });
      }),
    // Its window is never narrower than its own buttons; a frame in an empty page is.
    openNarrow: (address, width) =>
      leaving(async () => {
        await ask('POST', '/frame', { id: null });
        // A text of the same host: an empty page would keep the policy of the page before it.
        await ask('POST', '/url', { url: `${new URL('site.json', address)}` });
        await ask('POST', '/frame', {
          id: await run(`return (${frame})(...arguments)`, address, width),
        });
      }),
    reload: () => leaving(() => ask('POST', '/refresh', {})),
    back: () => leaving(() => ask('POST', '/back', {})),
    forward: () => leaving(() => ask('POST', '/forward', {})),
    evaluate: (source) => run(`return ${source}`),
    locate: async (sought) => {
      const id = idOf(await run('return window.sought(arguments[0])[0] ?? null', sought));
      return id === undefined ? undefined : foundAs(ask, id);
    },
    write,
    strike: (key) => write(KEYS[key]),
    complaints: async () => {
      await heard();
      await run('window.complaints = []');
      return said.splice(0).map(String);
    },
    photograph: async () => Buffer.from(`${await ask('GET', '/screenshot')}`, 'base64'),
    stop,
  };
}

/** The environment in which a desktop’s folder for downloads is this one. */
function savingTo(folder: string) {
  const config = mkdtempSync(join(tmpdir(), 'config-'));
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
  return { XDG_CONFIG_HOME: config };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function idOf(value: unknown) {
  if (typeof value !== 'object' || value === null || !(ELEMENT in value)) return undefined;
  return `${value[ELEMENT]}`;
}

/** A frame with the page in it, once it has loaded. */
function frame(address: string, width: number) {
  const made = document.createElement('iframe');
  made.style.cssText = `width: ${width}px; height: 700px; border: 0`;
  made.src = address;
  document.body.append(made);
  return made;
}

/** Notes what goes wrong in the page, once; it is put into the page as text. */
function listen() {
  if ('complaints' in window) return;
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  for (const level of ['error', 'warn'] as const) {
    const tell = console[level];
    console[level] = (...words: unknown[]) => {
      complaints.push(words.join(' '));
      tell.apply(console, words);
    };
  }
  window.addEventListener('error', ({ message }) => complaints.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(`${reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    complaints.push(`${effectiveDirective} stops ${blockedURI}`),
  );
}

function foundAs(ask: Ask, id: string): Found {
  const keys = (text: string) => ask('POST', `/element/${id}/value`, { text });
  const select = 'if (arguments[0] instanceof HTMLInputElement) arguments[0].select()';
  return {
    press: async () => void (await ask('POST', `/element/${id}/click`, {})),
    type: async (text) => {
      await ask('POST', '/execute/sync', { script: select, args: [{ [ELEMENT]: id }] });
      await keys(text === '' ? KEYS.Backspace : text);
    },
    upload: async (path) => void (await keys(path)),
  };
}
