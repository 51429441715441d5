import { relative } from 'node:path';
import { z } from 'zod';
import type { Proof } from './hazard';

/** How a test ended once: `again` needed more than one try. */
export type Ending = 'passed' | 'again' | 'failed' | 'skipped';

/** A test as one runner ran it once, in one browser window where it is a journey. */
export interface Ran extends Proof {
  readonly where: string;
  readonly ending: Ending;
}

/** What a proof comes to over all the places that it ran in. */
export type Result = Ending | 'missing';

const UNIT = z.object({
  startTime: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ title: z.string(), status: z.string() })),
    }),
  ),
});

const ENDINGS: Readonly<Record<string, Ending>> = {
  passed: 'passed',
  expected: 'passed',
  flaky: 'again',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
};

/** Whatever a runner calls by another word has not passed. */
const endingOf = (status: string): Ending => ENDINGS[status] ?? 'failed';

/** The tests of vitest’s JSON report, files named from a folder; a file that did not load has failed whole. */
export function unitResults(report: string, root: string): readonly Ran[] {
  return UNIT.parse(JSON.parse(report)).testResults.flatMap(
    ({ name, status, assertionResults }) => {
      const file = relative(root, name).replaceAll('\\', '/');
      const ran = assertionResults.map((each) => ({
        file,
        title: each.title,
        where: 'node',
        ending: endingOf(each.status),
      }));
      const isWhole = status === 'passed' || ran.some(({ ending }) => ending === 'failed');
      return isWhole
        ? ran
        : [...ran, { file, title: '(the file)', where: 'node', ending: 'failed' }];
    },
  );
}

const SUITE = z.object({
  specs: z.array(
    z.object({
      title: z.string(),
      file: z.string(),
      tests: z.array(z.object({ projectName: z.string(), status: z.string() })),
    }),
  ),
  get suites() {
    return z.optional(z.array(SUITE));
  },
});

const JOURNEYS = z.object({
  suites: z.array(SUITE),
  errors: z.array(z.object({ message: z.optional(z.string()) })),
});

function specsOf(suite: z.infer<typeof SUITE>): z.infer<typeof SUITE>['specs'] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/** The journeys of Playwright’s JSON report, their files in a folder; an error outside any journey is one that failed. */
export function journeyResults(report: string, folder: string): readonly Ran[] {
  const { suites, errors } = JOURNEYS.parse(JSON.parse(report));
  const ran = suites.flatMap(specsOf).flatMap(({ title, file, tests }) =>
    tests.map(({ projectName, status }) => ({
      file: `${folder}/${file}`,
      title,
      where: projectName,
      ending: endingOf(status),
    })),
  );
  const broken = errors.map(({ message = '(no word)' }) => ({
    file: folder,
    title: message,
    where: 'no screen',
    ending: 'failed' as const,
  }));
  return [...ran, ...broken];
}

/** What a proof comes to: red anywhere is red; skipped only where it ran nowhere. */
export function resultOf({ file, title }: Proof, ran: readonly Ran[]): Result {
  const endings = ran
    .filter((each) => each.file === file && each.title === title)
    .map(({ ending }) => ending);
  const worst: readonly Ending[] = ['failed', 'again', 'passed', 'skipped'];
  return worst.find((ending) => endings.includes(ending)) ?? 'missing';
}
