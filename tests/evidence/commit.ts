import { execFileSync } from 'node:child_process';

/** A commit by its whole name, and its day and time. */
export interface Commit {
  readonly hash: string;
  readonly at: string;
}

function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).trim();
}

/** The last commit of a folder, or of a file in it; refuses what no commit is known of. */
export function lastCommit(folder = '.', file?: string): Commit {
  const of = file ? ['--', file] : [];
  const [hash, at] = git(folder, 'log', '-1', '--format=%H %cI', ...of).split(' ');
  if (!hash || !at) throw new Error(`No commit of ${file ?? folder} is known here.`);
  return { hash, at };
}

/** The commit that is worked on; refuses one that is not all that is there, and a history that is cut off. */
export function cleanCommit(folder = '.'): Commit {
  const changed = git(folder, 'status', '--porcelain');
  if (changed !== '') throw new Error(`Commit or drop what is changed first:\n${changed}`);
  if (git(folder, 'rev-parse', '--is-shallow-repository') === 'true') {
    throw new Error('The history is cut off here: git fetch --unshallow.');
  }
  return lastCommit(folder);
}

/** How many commits have changed some folder since another commit. */
export function changesSince({ hash }: Commit, folder: string): number {
  return Number(git('.', 'rev-list', '--count', `${hash}..HEAD`, '--', folder));
}
