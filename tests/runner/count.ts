import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** How many checks held and how many did not, and by name those that did not where the tool says so. */
export type Count = { passed: number; failed: number; failures?: readonly string[] };

/** What a stage comes to whose programs this machine lacks. */
export const leftOut: Count = { passed: 0, failed: 0 };

/** The counts of a Vitest JSON report; a file that did not even load is one failure. */
export function countVitest(file: string): Count {
  const report = read(file) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: {
      name: string;
      status: string;
      message: string;
      assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
    }[];
  };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => failure(name, test.fullName, test.failureMessages[0])),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    failures: [...failures, ...broken.map(({ name, message }) => failure(name, '', message))],
  };
}

type Suite = {
  suites?: Suite[];
  specs: {
    file: string;
    title: string;
    tests: {
      projectName: string;
      status: string;
      results: { error?: { message?: string } }[];
    }[];
  }[];
};

/** The counts of a Playwright JSON report; a test that held on its second try held, the report above names it flaky. */
export function countPlaywright(file: string): Count {
  const { stats, errors, suites } = read(file) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: { message?: string }[];
    suites: Suite[];
  };
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    failures: [
      ...suites.flatMap(failuresOf),
      ...errors.map(({ message }) => failure('playwright', '', message)),
    ],
  };
}

function failuresOf({ suites = [], specs }: Suite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) =>
        failure(`${file} (${projectName})`, title, results[0]?.error?.message),
      ),
  );
  return [...own, ...suites.flatMap(failuresOf)];
}

/** A few lines of it: the output above has the rest, and where only its end is kept these are there. */
function failure(file: string, title: string, message = ''): string {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, 6);
  return [`✗ ${file} ${title}`, ...lines.map((line) => `    ${line.slice(0, 200)}`)].join('\n');
}

/** Both together. */
export function sum(counts: Count[]): Count {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      failures: [...(all.failures ?? []), ...(one.failures ?? [])],
    }),
    { passed: 0, failed: 0 },
  );
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
