import { bound } from './amounts';
import { bandDifferences } from './band-difference';
import type { Difference, Direction } from './direction';
import { fieldDifferences } from './field-difference';
import { fileDifferences } from './file-difference';
import type { LibraryFile } from './schema';
import type { OpenProtocol } from './schema-protocol';
import type { AnyFile } from './shape-parts';
import { worded } from './worded-difference';

const FIRST: readonly Direction[] = ['looser', 'tighter', 'neither'];

/** Two files of the right shape → what differs from the first to the second, looser first. */
export function differences(before: AnyFile, after: LibraryFile): Difference[] {
  const all = [...protocolDifferences(before, after), ...fileDifferences(before, after)];
  return FIRST.flatMap((direction) => all.filter((each) => each.direction === direction));
}

function protocolDifferences(before: AnyFile, after: LibraryFile): Difference[] {
  const ids = [...new Set([...before.protocols, ...after.protocols].map(({ id }) => id))];
  return ids.flatMap((id): Difference[] => {
    const [old, now] = [before, after].map(({ protocols }) =>
      protocols.find((each) => each.id === id),
    );
    if (!old) return [{ direction: 'looser', sentence: `${now?.name}: a new protocol` }];
    if (!now) return [{ direction: 'tighter', sentence: `${old.name}: no longer there` }];
    const found = [...bandDifferences(old, now), ...fieldDifferences(old, now)];
    const isSame = JSON.stringify(old) === JSON.stringify(now);
    if (found.length === 0 && !isSame) found.push(...otherwise(old, now));
    return found.map((each) => ({ ...each, sentence: bound(`${old.name}: ${each.sentence}`) }));
  });
}

/** Bands of other weights that change no dose, as where two have the same ones; or another way of writing the same. */
function otherwise(old: OpenProtocol, now: OpenProtocol): Difference[] {
  const [a, b] = [old, now].map(({ bands }) => bands.map(({ appliesTo }) => appliesTo));
  const weights = worded('the weights of the bands', a, b, 'looser');
  return weights.length > 0
    ? weights
    : [{ direction: 'neither', sentence: 'the same, written in another way' }];
}
