import { readFileSync } from 'node:fs';

/** How many checks held and how many did not. */
export type Count = { passed: number; failed: number };

/** What a stage comes to whose programs this machine lacks. */
export const leftOut: Count = { passed: 0, failed: 0 };

/** The counts of a Vitest JSON report; a file that did not even load is one failure. */
export function countVitest(file: string): Count {
  const report = read(file) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** The counts of a Playwright JSON report; a test that held on its second try held, the report above names it flaky. */
export function countPlaywright(file: string): Count {
  const { stats, errors } = read(file) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** Both together. */
export function sum(counts: Count[]): Count {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
    }),
    { passed: 0, failed: 0 },
  );
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
