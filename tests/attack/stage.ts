import { step } from '../../scripts/launch/step.mjs';
import type { Count } from '../runner/count';
import { attack, type Force } from './checks';
import { withSiteUnderAttack } from './site-under-attack';

/** The attack as npm test runs it: some 2 000 requests, the same every time. */
export const short: Force = { count: 2_000, seed: 20_261_122, growth: 2, dawdle: false };

/** Attacks a production server of its own and counts the promises that held. */
export async function runAttack(root: string, force = short): Promise<Count> {
  const verdicts = await withSiteUnderAttack(root, (site) =>
    step(`Attack with ${force.count} requests, seed ${force.seed}`, () =>
      attack(root, site, force),
    ),
  );
  for (const [promise, broken] of Object.entries(verdicts)) {
    console.log(broken === null ? `  ✓ ${promise}` : `  ✗ ${promise}\n  ${broken}`);
  }
  const all = Object.values(verdicts);
  const passed = all.filter((broken) => broken === null).length;
  return { passed, failed: all.length - passed };
}
