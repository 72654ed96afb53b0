import type { Instance } from '../support/instance';
import { described } from './fault';
import { longPatterns } from './long-patterns';
import type { RawRequest } from './requests';
import { send } from './send';

/** Milliseconds of processor time one request may cost the server; a page costs a tenth of it. */
const budget = 100;
// Compiling and collecting memory happen beside a request; what the request itself costs comes back every time.
const tries = 4;
const enough = 10;

/** Which requests with long repeated patterns cost the server more processor time than any may, of all or of each `every`th; null when none does. */
export async function overBudget(site: Instance, every = 1): Promise<string | null> {
  const found: string[] = [];
  let dearest = 0;
  const chosen = longPatterns().filter((_, i) => i % every === 0);
  for (const request of chosen) {
    const cost = await costOf(site, request);
    dearest = Math.max(dearest, cost);
    if (cost > budget) found.push(`${cost.toFixed(0)} ms: ${described(request)}`);
    if (found.length === enough) break;
  }
  console.log(`  processor: the dearest request took ${dearest.toFixed(0)} ms`);
  return found.join('\n  ') || null;
}

async function costOf(site: Instance, request: RawRequest): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries && least > budget; attempt++) {
    const before = await site.processorTime();
    await send(site.port, request);
    least = Math.min(least, (await site.processorTime()) - before);
  }
  return least;
}
