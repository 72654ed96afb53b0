import { get } from 'node:http';
import { type MerchantRequest, merchantRequests } from './merchant-requests';

/** What became of the requests of a load. */
export interface LoadReport {
  readonly answered: number;
  /** Every request without a whole, right answer, and why. */
  readonly failures: readonly string[];
  /** How long the answers took, in milliseconds, shortest first. */
  readonly times: readonly number[];
}

/** A steady load that is under way. */
export interface Load {
  /** How many requests are unanswered at this moment. */
  readonly underWay: () => number;
  /** Sends no more and reports once everything under way has ended. */
  readonly stop: () => Promise<LoadReport>;
}

const timeoutMs = 30_000;
// More at once would measure how starved this machine is.
const mostAtOnce = 8;

/** Asks a site for one thing after another, at most so many a second, each over a connection of its own, like merchants do. */
export function startLoad(
  origin: string,
  perSecond = 20,
  requests: readonly MerchantRequest[] = merchantRequests,
): Load {
  const waiting = new Set<Promise<void>>();
  const failures: string[] = [];
  const times: number[] = [];
  let sent = 0;
  const timer = setInterval(() => {
    if (waiting.size >= mostAtOnce) return;
    const request = requests[sent++ % requests.length];
    if (request === undefined) return;
    const began = performance.now();
    const answer = problemOf(origin, request).then((problem) => {
      if (problem === null) times.push(performance.now() - began);
      else failures.push(`${request.path} ${problem}`);
      waiting.delete(answer);
    });
    waiting.add(answer);
  }, 1_000 / perSecond);
  return {
    underWay: () => waiting.size,
    async stop() {
      clearInterval(timer);
      await Promise.all(waiting);
      times.sort((a, b) => a - b);
      return { answered: times.length, failures, times };
    },
  };
}

/** The load of so many seconds. */
export async function loadFor(origin: string, seconds: number): Promise<LoadReport> {
  const load = startLoad(origin);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  return load.stop();
}

/** The time that half of the answers took at most. */
export function median({ times }: LoadReport): number {
  return times[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;
}

function problemOf(origin: string, { path, holds }: MerchantRequest): Promise<string | null> {
  return new Promise((resolve) => {
    const asked = get(`${origin}${path}`, { agent: false, timeout: timeoutMs }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', (error) => resolve(`broke off: ${error.message}`));
      answer.on('end', () => {
        const isWhole = Buffer.concat(parts).includes(holds);
        if (answer.statusCode !== 200) resolve(`was answered ${answer.statusCode}`);
        else resolve(isWhole ? null : `came without ${holds}`);
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`no answer in ${timeoutMs / 1_000} s`)));
    asked.on('error', (error) => resolve(`failed: ${error.message}`));
  });
}
