import fc from 'fast-check';
import { described, faultIn } from './fault';
import { requests } from './requests';
import { send } from './send';

/** What a campaign did: how many answers of each status, and what was wrong. */
export interface Outcome {
  readonly statuses: Readonly<Record<number, number>>;
  readonly faults: readonly string[];
}

const atOnce = 8;
const batch = 500;
const enough = 20;

/** Sends `count` generated requests to a port of this machine and judges every answer; the same seed makes the same requests. */
export async function campaign(
  root: string,
  { port, count, seed }: { readonly port: number; readonly count: number; readonly seed: number },
  onBatch: (sent: number) => void = () => {},
): Promise<Outcome> {
  const statuses: Record<number, number> = {};
  const faults: string[] = [];
  for (let sent = 0; sent < count && faults.length < enough; sent += batch) {
    const size = Math.min(batch, count - sent);
    const waiting = fc.sample(requests(`${root}/app/[locale]`), {
      numRuns: size,
      seed: seed + sent,
    });
    const work = async () => {
      for (let request = waiting.pop(); request; request = waiting.pop()) {
        const answer = await send(port, request);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        const fault = faultIn(answer);
        if (fault !== null) faults.push(`${fault}: ${described(request)}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    onBatch(sent + size);
  }
  return { statuses, faults };
}
