import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanCommit, lastCommit } from './commit';
import { differences, sumsOf, sumsText } from './two-builds';

const folder = mkdtempSync(join(tmpdir(), 'two-builds-'));
afterAll(() => rmSync(folder, { recursive: true }));

function page(name: string, files: Readonly<Record<string, string>>) {
  const root = join(folder, name);
  mkdirSync(join(root, 'assets'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return root;
}

test('the sums are written as sha256sum reads them', () => {
  const root = page('sums', { 'index.html': 'abc', 'assets/a.js': '' });
  // SHA-256 of "abc" and of nothing, as FIPS 180-4 gives them
  expect(sumsText(sumsOf(root))).toBe(
    [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  assets/a.js',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html',
      '',
    ].join('\n'),
  );
});

test('two builds that differ by a byte, or by a file, are told apart', () => {
  const one = sumsOf(page('one', { 'index.html': 'abc', 'assets/a.js': '1' }));
  expect(differences(one, one)).toEqual([]);
  const byte = sumsOf(page('byte', { 'index.html': 'abc', 'assets/a.js': '2' }));
  expect(differences(one, byte)).toEqual(['assets/a.js differs between two builds of one commit.']);
  const name = sumsOf(page('name', { 'index.html': 'abc', 'assets/b.js': '1' }));
  expect(differences(one, name)).toEqual([
    'assets/a.js is in one of two builds alone.',
    'assets/b.js is in one of two builds alone.',
  ]);
});

test('only a commit that is all that is there gives evidence', () => {
  const root = page('house', { 'index.html': 'abc' });
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', root, ...words], { stdio: 'pipe' });
  git('init');
  git('add', '.');
  const who = ['-c', 'user.name=Example', '-c', 'user.email=nobody@example.org'];
  git(...who, 'commit', '-m', 'a page');
  const { hash, at } = cleanCommit(root);
  expect(hash).toMatch(/^[0-9a-f]{40}$/);
  expect(new Date(at).getFullYear()).toBeGreaterThan(2000);
  writeFileSync(join(root, 'index.html'), 'abd');
  expect(() => cleanCommit(root)).toThrow('Commit or drop what is changed first');
  git('checkout', 'index.html');
  writeFileSync(join(root, 'new.html'), '');
  expect(() => cleanCommit(root)).toThrow('new.html');
  expect(() => lastCommit(root, 'new.html')).toThrow('No commit of new.html');
  const shallow = join(folder, 'shallow');
  rmSync(join(root, 'new.html'));
  git(...who, 'commit', '--allow-empty', '-m', 'again');
  execFileSync('git', ['clone', '--depth', '1', `file://${root}`, shallow], { stdio: 'pipe' });
  expect(() => cleanCommit(shallow)).toThrow('The history is cut off');
});
