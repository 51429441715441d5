import { existsSync, readFileSync } from 'node:fs';
import type { Proof } from './hazard';
import { HAZARDS } from './hazards';
import { withHazardBlock } from './readme-table';
import { classOf, LIKELIHOODS, MATRIX, SEVERITIES } from './risk';

const read = (path: string) => readFileSync(path, 'utf8');

/** Whether a file has a test whose whole title stands in it as a word, not put together. */
function isThere({ file, title }: Proof): boolean {
  if (!existsSync(file)) return false;
  return [`test('${title}'`, `test(\n  '${title}'`].some((begin) => read(file).includes(begin));
}

test('the matrix is that of the guidance, cell by cell', () => {
  // From "very low" to "very high", each: minor, significant, considerable, major, catastrophic.
  const typed = ['11223', '12234', '22334', '23345', '34455'];
  const rows = LIKELIHOODS.map((likelihood) =>
    SEVERITIES.map((severity) => classOf({ likelihood, severity })).join(''),
  );
  expect(rows).toEqual(typed);
});

test('no class falls where the harm is likelier or worse', () => {
  const rows = LIKELIHOODS.map((likelihood) => [...MATRIX[likelihood]]);
  for (const row of rows) expect(row).toEqual([...row].sort());
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1] ?? row;
    expect(row.every((cell, column) => cell >= (before[column] ?? cell))).toBe(true);
  }
});

test('hazards are numbered without a gap, each once', () => {
  expect(HAZARDS.map(({ id }) => id)).toEqual(HAZARDS.map((_, at) => `H${at + 1}`));
});

test('every control names tests that are there', () => {
  const gone = HAZARDS.flatMap(({ id, controls }) =>
    controls.flatMap(({ proofs }) =>
      proofs
        .filter((proof) => !isThere(proof))
        .map(({ file, title }) => `${id}: ${file}: ${title}`),
    ),
  );
  expect(gone).toEqual([]);
});

test('every test of tests/hazards.test.ts is the proof of the hazard that it begins with', () => {
  const titles = [...read('tests/hazards.test.ts').matchAll(/^test\('(H\d+) ([^']+)'/gm)];
  expect(titles.length).toBeGreaterThan(40);
  const unnamed = titles.filter(
    ([, id, words]) =>
      !HAZARDS.some(
        (hazard) =>
          hazard.id === id &&
          hazard.controls.some(({ proofs }) =>
            proofs.some(({ title }) => title === `${id} ${words}`),
          ),
      ),
  );
  expect(unnamed.map(([test]) => test)).toEqual([]);
});

test('no judgement is 4 or 5 with the controls, and none is worse with them', () => {
  const wrong = HAZARDS.filter(
    ({ before, after }) => classOf(after) > 3 || classOf(after) > classOf(before),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the README’s table is written from these', () => {
  const readme = read('README.md');
  expect(withHazardBlock(readme, HAZARDS)).toBe(readme);
});
