import { isStopping } from '../../scripts/launch/children.mjs';
import { runAttack } from '../attack/stage';
import { runFaults } from '../faults/stage';
import { runTwoInstances } from '../faults/two-instances';
import { type Count, sum } from './count';
import { checkStyle, checkTypes, runBrowserTests, runPostgresTests, runUnitTests } from './stages';

const stages = [
  ...[checkTypes, checkStyle, runUnitTests, runBrowserTests, runPostgresTests],
  ...[runAttack, runFaults, runTwoInstances],
];

/** Runs every stage, also after one failed, and ends with the sum of all; true when nothing failed. */
export async function test(root: string): Promise<boolean> {
  const counts: Count[] = [];
  for (const stage of stages) {
    counts.push(await stage(root).catch(asFailure));
  }
  const { passed, failed } = sum(counts);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

function asFailure(error: Error): Count {
  if (!isStopping())
    console.error(`\n✗ ${error.name === 'Problem' ? error.message : error.stack}\n`);
  return { passed: 0, failed: 1 };
}
