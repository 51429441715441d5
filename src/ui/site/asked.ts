/** What the host, or the network, makes of one file beside the page; or the page itself, of one inside it. */
export type Answered =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not sent'; readonly status: number }
  | { readonly kind: 'web page' | 'not UTF-8' | 'no answer' | 'torn' };

/** Asks for a file beside the page; `preloaded` where the page’s head has asked for it already. */
export type Ask = (name: string, when?: 'preloaded') => Promise<Answered>;

/** From here a host does not say what it has, but that it cannot answer now: as if nothing had come. */
const FAILING = 500;

/** The file as the network has it, past every cache that might hold an older one. Throws nothing. */
export const askNetwork: Ask = async (name, when) => {
  const address = `./${encodeURIComponent(name)}`;
  try {
    const early = when === 'preloaded' ? await fetch(address) : undefined;
    const response =
      early && isAskedAnew(early) ? early : await fetch(address, { cache: 'no-cache' });
    if (response.status >= FAILING) return { kind: 'no answer' };
    if (!response.ok) return { kind: 'not sent', status: response.status };
    return textIn(await response.arrayBuffer());
  } catch (reason) {
    console.info(name, reason);
    return { kind: 'no answer' };
  }
};

/** Whether the host lets no cache answer in its place; else what was preloaded may be old. */
function isAskedAnew({ headers }: Response): boolean {
  const rule = headers.get('cache-control') ?? '';
  return ['no-cache', 'no-store', 'max-age=0'].some((word) => rule.includes(word));
}

function textIn(bytes: ArrayBuffer): Answered {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trimStart().startsWith('<') ? { kind: 'web page' } : { kind: 'text', text };
  } catch {
    // A letter of another encoding would be read as another one.
    return { kind: 'not UTF-8' };
  }
}
