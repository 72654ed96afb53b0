import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startInstance } from '../../support/instance';
import type { Fault } from '../fault';
import { until, untilHealth } from '../health';
import { startLoad } from '../load';

const year = 365 * 24 * 3_600_000;

export const clockJump: Fault = {
  promise:
    'a clock that jumps fails no request; years ahead no number keeps its dial link, years back none regains it',
  async prove({ root, site, build, folder }) {
    const CLOCK_OFF = join(folder, 'clock-off');
    const set = (years: number) => writeFileSync(CLOCK_OFF, String(years * year));
    set(0);
    const preload = pathToFileURL(join(root, 'tests/faults/clock.mjs')).href;
    const settings = { DATABASE_URL: site.databaseUrl, DATA_DIR: join(folder, 'clock'), CLOCK_OFF };
    const server = await startInstance(build, { settings, node: ['--import', preload] });
    await untilHealth(server.origin, 'up');
    const load = startLoad(server.origin);
    const usual = await dialLinks(server.origin);
    assert.ok(usual > 0, 'today some numbers may be dialled');
    for (const [years, expected] of [
      [3, 0],
      [0, usual],
      [-20, usual],
      [0, usual],
    ] as const) {
      set(years);
      await until(`${expected} dial links in a year ${years} away`, async () => {
        return (await dialLinks(server.origin)) === expected;
      });
      await untilHealth(server.origin, 'up');
    }
    assert.deepEqual((await load.stop()).failures, []);
    assert.equal(await server.end(), 0);
  },
};

/** How many links of a bank's page dial a number; the state's own lines, which never lose theirs, are not among them. */
export async function dialLinks(origin: string): Promise<number> {
  const page = await (await fetch(`${origin}/zh/hotlines/icbc`)).text();
  return [...page.matchAll(/href="tel:(?!110|96110)/g)].length;
}
