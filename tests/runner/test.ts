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
  runPostgresTests,
  runUnitTests,
} from './stages';

/** One part of the tests: what it is run on is a checkout. */
export type Stage = (root: string) => Promise<Count>;

/** What a change has to pass before it is shared: `npm test`. */
export const stages: readonly Stage[] = [
  ...[checkTypes, checkStyle, runUnitTests, runBrowserTests, runPostgresTests],
];

/** What `npm run test:all` adds, by the names that `npm run test:more -- NAME …` takes. */
export const moreStages: Readonly<Record<string, Stage>> = {
  browser: runMoreBrowserTests,
  attack: runAttack,
  faults: runFaults,
  'two-instances': runTwoInstances,
  deployment: runDeployment,
  'pseudo-locale': testPseudoLocale,
  'old-engines': runOldEngines,
  'node-versions': runNodeVersions,
};

/** The stages of `moreStages` with these names, all of them without a name; throws a Problem for an unknown one. */
export function moreStagesNamed(names: readonly string[]): readonly Stage[] {
  const unknown = names.filter((name) => !Object.hasOwn(moreStages, name));
  if (unknown.length > 0) {
    const known = Object.keys(moreStages).join(', ');
    throw new Problem(
      `Expected names of stages, got ${unknown.join(', ')}.`,
      `There are: ${known}.`,
    );
  }
  return Object.entries(moreStages)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .map(([, stage]) => stage);
}

/** Runs every stage, also after one failed, and ends with the sum of all; true when nothing failed. */
export async function runStages(root: string, chosen: readonly Stage[]): Promise<boolean> {
  return (await summed(root, chosen)).failed === 0;
}

/** Runs one stage that was asked for by name; a machine that lacks its programs has not passed it. */
export async function runAlone(stage: () => Promise<Count>): Promise<boolean> {
  const { passed, failed } = await summed('', [stage]);
  return passed > 0 && failed === 0;
}

async function summed(root: string, chosen: readonly Stage[]): Promise<Count> {
  const counts: Count[] = [];
  for (const stage of chosen) counts.push(await stage(root).catch(asFailure));
  const all = sum(counts);
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  return all;
}

function asFailure(error: Error): Count {
  if (!isStopping())
    console.error(`\n✗ ${error.name === 'Problem' ? error.message : error.stack}\n`);
  return { passed: 0, failed: 1 };
}
