import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from '../../scripts/launch/children.mjs';
import { ensurePrismaClient } from '../../scripts/launch/prisma-client';
import { Problem } from '../../scripts/launch/problem.mjs';
import { step } from '../../scripts/launch/step.mjs';
import { installApart } from '../../scripts/launch/toolchain.mjs';
import { refusedByCompiler } from './refused';
import { described, type Outcome, readReport } from './report';

interface Area {
  readonly mutate: readonly string[];
  /** The tests that are asked about a change. */
  readonly tests: readonly string[];
}

// Tests, and what exists for them alone.
const notMutated = ['!**/*.test.ts', '!**/generated-*.ts'];
const withDatabase = ['import/**/*.ts', 'store/repository.ts', 'review/**/*.ts'];

/** The parts of the core; the one that needs a database for most of its tests takes far the longest. */
const areas: Readonly<Record<string, Area>> = {
  phone: { mutate: ['lib/phone/**/*.ts'], tests: ['lib/phone/**'] },
  triage: { mutate: ['lib/triage/**/*.ts'], tests: ['lib/triage/**', 'lib/response/scenarios/**'] },
  response: {
    mutate: ['lib/response/**/*.ts', '!lib/response/{scenarios/**,first-actions.ts}'],
    tests: ['lib/response/**'],
  },
  directory: {
    mutate: [
      ...['lib/directory/**/*.ts', '!lib/directory/{store/snapshot.ts,factories/**}'],
      ...withDatabase.map((each) => `!lib/directory/${each}`),
    ],
    tests: ['lib/directory/{model,search,open-data}/**', 'lib/directory/import/!(import)*'],
  },
  'directory/review': {
    mutate: withDatabase.map((each) => `lib/directory/${each}`),
    tests: ['lib/directory/**'],
  },
};

/** Of those the compiler lets through, at least so many in a hundred have to be noticed. */
const aim = 90;

/** Mutates all areas, or those that are named; true when every area reaches the aim. */
export async function mutate(root: string, wanted: readonly string[]): Promise<boolean> {
  const unknown = wanted.filter((name) => !(name in areas));
  if (unknown.length > 0) {
    throw new Problem(
      `Expected names of areas, got ${unknown.join(', ')}.`,
      `Name some of ${Object.keys(areas).join(', ')}, or none for all of them.`,
    );
  }
  await ensurePrismaClient(root);
  // Vitest is not fetched again: the one of the project stands further up.
  const folder = await installApart(root, 'tests/mutation/packages', 'mutation', [
    '--legacy-peer-deps',
  ]);
  const rows: string[] = [];
  let reached = true;
  for (const [name, area] of Object.entries(areas)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const outcome = await step(`Mutating ${name}`, () => mutateArea(root, folder, name, area));
    const score = report(root, name, outcome, rows);
    reached &&= score >= aim;
  }
  console.log(`\n${head}\n${rows.join('\n')}`);
  return reached;
}

const head = `| area | mutants | refused by the compiler | noticed | survived | score |
| --- | ---: | ---: | ---: | ---: | ---: |`;

function report(
  root: string,
  name: string,
  { mutants, survivors }: Outcome,
  rows: string[],
): number {
  const refused = refusedByCompiler(root, survivors);
  const left = survivors.filter((each) => !refused.has(each));
  for (const each of left) console.log(`  ${each.kind}  ${described(each)}`);
  const noticed = mutants - survivors.length;
  const score = (100 * noticed) / (mutants - refused.size);
  rows.push(
    `| ${name} | ${mutants} | ${refused.size} | ${noticed} | ${left.length} | ${score.toFixed(1)} % |`,
  );
  return score;
}

async function mutateArea(
  root: string,
  folder: string,
  name: string,
  { mutate, tests }: Area,
): Promise<Outcome> {
  const file = join(folder, name.replace('/', '-'));
  writeFileSync(`${file}.config.json`, JSON.stringify(settings(file, mutate)));
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const MUTATION_TESTS = tests.map((each) => (each.endsWith('**') ? `${each}/*` : each));
  const env = {
    ...process.env,
    MUTATION_TESTS: MUTATION_TESTS.map((t) => `${t}.test.ts`).join(' '),
  };
  await run(process.execPath, [stryker, 'run', `${file}.config.json`], {
    cwd: root,
    env,
    echo: true,
  });
  return readReport(`${file}.json`);
}

function settings(file: string, mutate: readonly string[]) {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    mutate: [...mutate, ...notMutated],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    ignorePatterns: ['.data*', '.builds', '.next', '.git', 'bench', 'e2e'],
    tempDirName: `.data/mutation/sandbox-${basename(file)}`,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `${file}.json` },
    // TypeScript 7 has no interface that Stryker could read it by.
    tsconfigFile: 'none.json',
    // A change that hangs counts as noticed; a machine that was busy for a while must not look like one.
    timeoutMS: 30_000,
  };
}
