import type { Library } from '../../dosing/library';
import { SITE, type Site } from '../../library/site';
import { askBoth, type Texts } from './ask-both';
import type { Ask } from './asked';
import type { Copy, Keeper } from './keeper';
import type { InUse, Limits, LimitsActs } from './limits';
import { copySite, keptSince, limitsReader, type WayIn } from './read-copy';

/** How long the network is waited for before the kept copy serves: whoever opened the page has typed a weight. */
const PATIENCE = 3_000;

interface Given {
  readonly builtIn: Library;
  readonly ask: Ask;
  readonly keeper: Keeper;
  /** Fetched only where a library is named, kept or opened. */
  readonly wayIn: () => Promise<WayIn>;
  readonly now: () => Date;
}

/** The limits as they are known now, and who hears when that changes. */
export interface LimitsSource extends LimitsActs {
  readonly limits: () => Limits;
  readonly subscribe: (hear: () => void) => () => void;
  /** Looks again for what `site.json` and the library say; what is in use stays until there is an answer. */
  readonly look: (when?: 'preloaded') => Promise<void>;
}

/**
 * Whose limits the page works with: those named beside it, asked from the network first; its kept copy where there
 * is no answer; the built-in ones only where `site.json` can be read and names none. Never one in another’s place.
 */
export function limitsSource({ builtIn, ask, keeper, wayIn, now }: Given): LimitsSource {
  const hearing = new Set<() => void>();
  const read = limitsReader({ builtIn, wayIn, now });
  let named: Limits = { kind: 'waiting' };
  let byHand: Pick<InUse, 'library' | 'file'> | undefined;
  let shown: Limits = named;
  let confirmed: (() => void) | undefined;
  /** What the network said last in this visit, where that was a reason not to work: no copy takes its place. */
  let refused: Limits | undefined;
  let turns = 0;

  function show(limits: Limits) {
    named = limits;
    shown =
      byHand && limits.kind === 'library' && limits.mayOpenByHand
        ? { ...limits, ...byHand }
        : limits;
    for (const hear of hearing) hear();
  }

  async function look(when?: 'preloaded') {
    turns += 1;
    const turn = turns;
    const kept = keeper.read();
    let site: Site | undefined;
    let isAnswered = false;
    const isStill = () => turn === turns && !isAnswered;
    const late = setTimeout(async () => {
      if (!isStill() || named.kind === 'library') return;
      const limits = await withoutNetwork(await kept, site);
      if (isStill()) show(limits ?? { kind: 'waiting', late: site?.library ?? SITE });
    }, PATIENCE);
    const texts = await askBoth(ask, when, now(), (said) => {
      site = said;
      // Begun now, beside the file; whoever needs it meets a failure.
      if (said.library !== undefined) wayIn().catch(console.info);
    });
    // From here on it is not the network that is waited for.
    clearTimeout(late);
    isAnswered = true;
    const limits = await concluded(texts, await kept, () => turn === turns);
    if (turn !== turns) return;
    if (texts.kind !== 'no answer') refused = limits.kind === 'none' ? limits : undefined;
    show(limits);
  }

  /** The kept copy, unless `site.json` names another file by now. */
  async function withoutNetwork(kept: Copy | undefined, site: Site | undefined) {
    if (refused) return refused;
    const keptSite = copySite(kept);
    if (!kept || !keptSite || (site && site.library !== keptSite.library)) return undefined;
    const limits = await read.limitsIn(kept, keptSite, []);
    return limits.kind === 'library' ? keptSince(limits, kept.on) : limits;
  }

  /** What the texts mean. Reading takes a while: a look that is not the newest by then keeps and confirms nothing. */
  async function concluded(
    texts: Texts,
    kept: Copy | undefined,
    isNewest: () => boolean,
  ): Promise<Limits> {
    if (texts.kind === 'none') return texts;
    if (texts.kind === 'no answer') {
      const { name, site } = texts;
      return (
        (await withoutNetwork(kept, site)) ?? { kind: 'none', why: { kind: 'no answer', name } }
      );
    }
    const { copy, site } = texts;
    const before = await read.whichIn(kept, copy);
    const limits = await read.limitsIn(copy, site, before ? [before] : []);
    if (limits.kind !== 'library' || !isNewest()) return limits;
    const take = () => void keeper.keep(copy);
    const { identity } = limits.library;
    if (before && before.id !== identity.id) {
      confirmed = () => {
        take();
        refused = undefined;
        show(limits);
      };
      return { kind: 'none', why: { kind: 'other limits', kept: before, named: identity } };
    }
    take();
    return limits;
  }

  return {
    limits: () => shown,
    subscribe(hear) {
      hearing.add(hear);
      return () => hearing.delete(hear);
    },
    look,
    tryAgain() {
      if (named.kind !== 'library') show({ kind: 'waiting' });
      void look();
    },
    confirm() {
      // A look that is on its way would ask again.
      turns += 1;
      confirmed?.();
      confirmed = undefined;
    },
    async useForThisVisit(file, fingerprint) {
      const { libraryFrom } = await wayIn();
      if (named.kind !== 'library' || !named.mayOpenByHand) return;
      const library = libraryFrom(file, fingerprint);
      byHand = { file, library: byHandIn(library) };
      show(named);
    },
    goBack() {
      byHand = undefined;
      show(named);
    },
  };
}

function byHandIn(library: Library): Library {
  const { identity } = library;
  if (identity.status === 'reference') return library;
  return { ...library, identity: { ...identity, openedByHand: true } };
}
