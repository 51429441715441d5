import { dayAt } from '../../answers/today';
import type { Library } from '../../dosing/library';
import type { Known } from '../../library/release';
import { readSite, type Site } from '../../library/site';
import type { Which } from '../../wording/no-limits';
import type { Copy } from './keeper';
import type { InUse, Limits } from './limits';

/** What reads a library file, fetched where one is. */
export type WayIn = ReturnType<typeof import('./by-reader').wayInBy>;

interface Given {
  readonly builtIn: Library;
  readonly wayIn: () => Promise<WayIn>;
  readonly now: () => Date;
}

/** The texts of a copy → the limits that they are. */
export function limitsReader({ builtIn, wayIn, now }: Given) {
  /** The limits that a site names, or why not; `known` are those that are kept with another content. */
  async function limitsIn(
    { library: text = '' }: Copy,
    { library: name, publishedAt, openedByHand }: Site,
    known: readonly Known[],
  ): Promise<Limits> {
    const said = {
      kind: 'library' as const,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      mayOpenByHand: name === undefined || openedByHand === 'allowed',
    };
    if (name === undefined) return { ...said, library: builtIn };
    const door = await wayIn().catch(console.info);
    if (!door) return { kind: 'none', why: { kind: 'no door' } };
    const found = await door.namedIn(name, text, dayAt(now()), known);
    return 'why' in found ? { kind: 'none', ...found } : { ...said, ...found };
  }

  /** Which library a copy holds, where that is another content than the new one; nothing where it holds none. */
  async function whichIn(kept: Copy | undefined, copy: Copy): Promise<Which | undefined> {
    const name = kept && copySite(kept)?.library;
    if (name === undefined || kept?.library === copy.library) return undefined;
    const door = await wayIn().catch(console.info);
    if (!door) return { id: '', name, publisher: '', version: '', fingerprint: '' };
    return door.whichIn(name, kept?.library ?? '', dayAt(now()));
  }

  return { limitsIn, whichIn };
}

/** What the `site.json` of a copy said; nothing where that cannot be read. */
export function copySite(copy: Copy | undefined): Site | undefined {
  const read = copy && readSite(copy.site);
  return read?.kind === 'site' ? read.site : undefined;
}

/** The same limits, from a copy that was kept then. */
export function keptSince(limits: InUse, keptOn: Date): InUse {
  const { library } = limits;
  const { identity } = library;
  if (identity.status === 'reference') return { ...limits, keptOn };
  const kept = { ...identity, keptOn: dayAt(keptOn) };
  return { ...limits, library: { ...library, identity: kept }, keptOn };
}
