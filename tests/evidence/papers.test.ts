// @vitest-environment jsdom
import { HAZARDS } from './hazards';
import { hospitalPaper } from './hospital-paper';
import { hazardLog } from './log';
import { logPaper } from './log-paper';
import { FOUND, wordsOf } from './whole-run';

const [COMMIT] = FOUND.commits;
const MADE = { product: FOUND.product, commit: COMMIT, at: FOUND.at };
const LOG = hazardLog(HAZARDS, FOUND.ran);

test('the log on paper has every word of every hazard, its tests and their results', () => {
  const words = wordsOf(logPaper(MADE, LOG));
  for (const { id, name, cause, effect, harm, controls, remains, hospital, after } of LOG) {
    for (const part of [`${id} ${name}`, cause, effect, harm, remains, hospital]) {
      expect(words).toContain(part);
    }
    expect(words).toContain(`${after.likelihood} × ${after.severity}: class ${after.class}`);
    for (const { says, proofs } of controls) {
      expect(words).toContain(says);
      for (const { title, file } of proofs) expect(words).toContain(`passed: ${title} ${file}`);
    }
  }
  expect(words).toContain('Proposed, for the clinical safety officer. Nobody has signed it.');
  expect(words).toContain(MADE.commit.hash);
});

test('a result that is red or missing is never said to have passed', () => {
  const words = wordsOf(logPaper(MADE, hazardLog(HAZARDS, [])));
  expect(words).not.toContain('passed:');
  expect(words).toContain('no result: H1 a tenfold slip');
});

test('nothing in the log becomes an element of the page', () => {
  const [first, ...others] = LOG;
  if (!first) throw new Error('no hazard');
  const page = logPaper(MADE, [{ ...first, cause: '<script>alert(1)</script>' }, ...others]);
  expect(page).not.toContain('<script');
  expect(wordsOf(page)).toContain('<script>alert(1)</script>');
});

test('the hospital’s sheet hands every hazard over, with space to answer', () => {
  const page = hospitalPaper(MADE, LOG);
  const words = wordsOf(page);
  for (const { id, name, hospital } of LOG) {
    expect(words).toContain(`${id} ${name}`);
    expect(words).toContain(hospital);
  }
  for (const asked of ['Training', 'Limits', 'When the page is not there', '“Check this copy”']) {
    expect(words).toContain(asked);
  }
  expect(page.match(/class="blank"/g)?.length).toBeGreaterThan(LOG.length);
});
