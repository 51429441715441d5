import { existsSync, readFileSync } from 'node:fs';

test.each(['SECURITY.md', 'CONTRIBUTING.md'])('%s names only files that are there', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(/`((?:src|tests)\/[^`\s]+|\w+\.md)`/g)];
  const paths = named.flatMap(([, path]) => path ?? []);
  expect(paths.length).toBeGreaterThan(1);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(['SECURITY.md', 'CONTRIBUTING.md'])('%s has no address of anyone', (document) => {
  expect(readFileSync(document, 'utf8')).not.toMatch(/@|https?:|\d{5}/);
});

test('a number changes by two people, with source, place and version, in both documents that say so', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const word of ['Two people', 'source', 'place', 'version'])
    expect(contributing).toContain(word);
  expect(readFileSync('README.md', 'utf8')).toContain('## To change a number');
});
