import { execFileSync } from 'node:child_process';

/** A commit by its whole name, and its day and time. */
export interface Commit {
  readonly hash: string;
  readonly at: string;
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { encoding: 'utf8' }).trim();
}

/** The last commit, of a file where one is named; refuses a file that none is of. */
export function lastCommit(file?: string): Commit {
  const [hash, at] = git('log', '-1', '--format=%H %cI', ...(file ? ['--', file] : [])).split(' ');
  if (!hash || !at) throw new Error(`No commit of ${file ?? 'this folder'} is known here.`);
  return { hash, at };
}

/** The commit that is worked on; refuses a tree that has changes which are not committed. */
export function cleanCommit(): Commit {
  const changed = git('status', '--porcelain');
  if (changed !== '') throw new Error(`Commit or drop what is changed first:\n${changed}`);
  return lastCommit();
}

/** How many commits have changed some folder since another commit. */
export function changesSince({ hash }: Commit, folder: string): number {
  return Number(git('rev-list', '--count', `${hash}..HEAD`, '--', folder));
}
