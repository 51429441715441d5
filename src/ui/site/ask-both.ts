import { readSite, SITE, type Site } from '../../library/site';
import type { Why } from '../../wording/no-limits';
import type { Ask } from './asked';
import type { Copy } from './keeper';

/** The texts of both files as the network has them, or why there are none. */
export type Texts =
  | { readonly kind: 'texts'; readonly site: Site; readonly copy: Copy }
  /** The network is gone, or gave the first file alone. */
  | { readonly kind: 'no answer'; readonly name: string; readonly site?: Site }
  | { readonly kind: 'none'; readonly why: Why };

/** Asks for `site.json`, and for the library as soon as it is named. `onSite` hears what it says. */
export async function askBoth(
  ask: Ask,
  when: 'preloaded' | undefined,
  on: Date,
  onSite: (site: Site) => void,
): Promise<Texts> {
  const said = await ask(SITE, when);
  if (said.kind === 'no answer') return { kind: 'no answer', name: SITE };
  if (said.kind !== 'text') return { kind: 'none', why: { ...said, name: SITE } };
  const read = readSite(said.text);
  if (read.kind === 'refused') return { kind: 'none', why: { ...read, kind: 'site refused' } };
  const { site } = read;
  const name = site.library;
  // First of all: a host answers so many questions at a time, and what `onSite` fetches takes several.
  const asked = name === undefined ? undefined : ask(name);
  onSite(site);
  if (name === undefined || !asked) return { kind: 'texts', site, copy: { site: said.text, on } };
  const library = await asked;
  if (library.kind === 'no answer') return { kind: 'no answer', name, site };
  if (library.kind !== 'text') return { kind: 'none', why: { ...library, name } };
  return { kind: 'texts', site, copy: { site: said.text, library: library.text, on } };
}
