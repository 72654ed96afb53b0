import { isStopping } from '../../scripts/launch/children.mjs';
import { Problem } from '../../scripts/launch/problem.mjs';
import { runAttack } from '../attack/stage';
import { runDeployment } from '../deployment/stage';
import { runFaults } from '../faults/stage';
import { runTwoInstances } from '../faults/two-instances';
import { runNodeVersions } from '../node-versions/stage';
import { runOldEngines } from '../old-engines/stage';
import { testPseudoLocale } from '../pseudo-locale/stage';
import { type Count, sum } from './count';
import {
  checkStyle,
  checkTypes,
  runBrowserTests,
  runMoreBrowserTests,
  runMoreUnitTests,
  runPostgresTests,
  runUnitTests,
} from './stages';

/** One part of the tests: what it is run on is a checkout. */
export type Stage = (root: string) => Promise<Count>;

/** Stages by their names, in the order they are run. */
export type Stages = Readonly<Record<string, Stage>>;

/** What a change has to pass before it is shared: `npm test`. */
export const stages: Stages = {
  types: checkTypes,
  lint: checkStyle,
  unit: runUnitTests,
  'browser tests': runBrowserTests,
  databases: runPostgresTests,
};

/** What `npm run test:all` adds, by the names that `npm run test:more -- NAME …` takes; what finds most comes first. */
const moreStages: Stages = {
  unit: runMoreUnitTests,
  attack: runAttack,
  'two-instances': runTwoInstances,
  deployment: runDeployment,
  faults: runFaults,
  'pseudo-locale': testPseudoLocale,
  'old-engines': runOldEngines,
  browser: runMoreBrowserTests,
  'node-versions': runNodeVersions,
};

/** The stages of `moreStages` with these names, all of them without a name; throws a Problem for an unknown one. */
export function moreStagesNamed(names: readonly string[]): Stages {
  const unknown = names.filter((name) => !Object.hasOwn(moreStages, name));
  if (unknown.length > 0) {
    const known = Object.keys(moreStages).join(', ');
    throw new Problem(
      `Expected names of stages, got ${unknown.join(', ')}.`,
      `There are: ${known}.`,
    );
  }
  return Object.fromEntries(
    Object.entries(moreStages).filter(([name]) => names.length === 0 || names.includes(name)),
  );
}

/** Runs every stage, also after one failed, and ends with what each came to and the sum of all; true when nothing failed. */
export async function runStages(root: string, chosen: Stages): Promise<boolean> {
  return (await summed(root, chosen)).failed === 0;
}

/** Runs one stage that was asked for by name; a machine that lacks its programs has not passed it. */
export async function runAlone(stage: () => Promise<Count>): Promise<boolean> {
  const { passed, failed } = await summed('', { alone: stage });
  return passed > 0 && failed === 0;
}

async function summed(root: string, chosen: Stages): Promise<Count> {
  const counts: Count[] = [];
  const rows: string[] = [];
  for (const [name, stage] of Object.entries(chosen)) {
    const began = Date.now();
    const count = await stage(root).catch(asFailure);
    counts.push(count);
    const seconds = ((Date.now() - began) / 1_000).toFixed(0);
    rows.push(`${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  }
  const all = sum(counts);
  for (const failure of all.failures ?? []) console.log(`\n${failure}`);
  console.log(rows.length > 1 ? `\n${rows.join('\n')}` : '');
  console.log(`${all.passed} passed, ${all.failed} failed`);
  return all;
}

function asFailure(error: Error): Count {
  if (!isStopping())
    console.error(`\n✗ ${error.name === 'Problem' ? error.message : error.stack}\n`);
  return { passed: 0, failed: 1 };
}
