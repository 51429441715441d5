import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { firefoxMisses } from './firefox';
import { webkitMisses } from './webkit';

const MISSES = { firefox: firefoxMisses, webkit: webkitMisses };

interface Row {
  version: string;
  passed: number;
  paper: number;
  failed: number;
}

/** One line a journey, then one table: engine, version, what passed; a line for an engine that is missing. */
export default class Report implements Reporter {
  private readonly rows = new Map<string, Row>();
  private readonly started = Date.now();

  onTestEnd(test: TestCase, result: TestResult) {
    const engine = test.parent.project()?.name ?? '';
    const seconds = (result.duration / 1000).toFixed(1);
    console.log(`${result.status} ${engine}: ${test.title} (${seconds} s)`);
    for (const { message = '' } of result.errors) console.log(message);
    const willRetry = test.outcome() === 'unexpected' && result.retry < test.retries;
    if (willRetry) return;
    const row = this.rows.get(engine) ?? { version: '', passed: 0, paper: 0, failed: 0 };
    this.rows.set(engine, row);
    row.version =
      test.annotations.find(({ type }) => type === 'engine')?.description ?? row.version;
    if (test.outcome() === 'unexpected') row.failed += 1;
    else if (test.location.file.includes('paper')) row.paper += 1;
    else row.passed += 1;
  }

  onStdOut(text: string | Buffer) {
    process.stdout.write(text);
  }

  onError(error: { message?: string }) {
    console.log(error.message);
  }

  onEnd(result: FullResult) {
    const seconds = Math.round((Date.now() - this.started) / 1000);
    console.log(`\nOther engines, ${seconds} s (${result.status})`);
    if (this.rows.size > 0)
      console.table(
        [...this.rows.values()].map(({ version, passed, paper, failed }) => ({
          'engine and version': version,
          'journeys passed': passed,
          'on paper': paper || 'cannot print unattended',
          failed,
        })),
      );
    for (const [engine, misses] of Object.entries(MISSES)) {
      if (misses) console.log(`Not tried in ${engine}: ${misses}.`);
    }
  }
}
