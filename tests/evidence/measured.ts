import { existsSync, readFileSync } from 'node:fs';
import { type Commit, changesSince, lastCommit } from './commit';

/** A result that takes too long for every run: what was last committed of it, and how old that is. */
export interface Measured {
  readonly file: string;
  readonly commit: Commit;
  /** How many commits have changed src since. */
  readonly since: number;
  readonly text: string;
}

/** The last committed text of a result, with its commit. */
export function lastMeasured(file: string): Measured {
  const commit = lastCommit('.', file);
  const text = readFileSync(file, 'utf8').trimEnd();
  return { file, commit, since: changesSince(commit, 'src'), text };
}

/** The rooms whose mutants are judged. */
const ROOMS = ['dosing', 'intake', 'library', 'wording', 'answers', 'ui'] as const;
const SCORES = 'tests/mutation/measured.txt';

/** The recorded score of each room, or that there is none. */
export function mutationScores(): readonly { readonly room: string; readonly says: string }[] {
  const lines = existsSync(SCORES) ? readFileSync(SCORES, 'utf8').split('\n') : [];
  return ROOMS.map((room) => {
    const [line] = lines.filter((each) => each.startsWith(`${room}: `));
    return { room, says: line?.slice(room.length + 2) ?? 'no score has been recorded' };
  });
}
