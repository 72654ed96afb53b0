import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isConsole } from '@/lib/routes/console-path';
import { isPicture, isReading, postTarget } from '@/lib/security/post-target';

// A whole market may share one address: only what writes a body or draws a picture is counted, nothing that is read.
const limits = {
  post: new RateLimiterMemory({ keyPrefix: 'post', points: 60, duration: 60 }),
  // A reviewer's act is two posts; an office of them may share one address.
  console: new RateLimiterMemory({ keyPrefix: 'console', points: 120, duration: 60 }),
  picture: new RateLimiterMemory({ keyPrefix: 'picture', points: 30, duration: 60 }),
} as const;

/** How many seconds whoever asks has to wait, because this network sent too many posts or asked for too many pictures within a minute; null to go on. */
export async function limited(request: Request): Promise<number | null> {
  const kind = kindOf(request);
  if (kind === null) return null;
  const address = request.headers.get('x-client-address') ?? 'unknown';
  try {
    await limits[kind].consume(address);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}

function kindOf({ method, url }: Request): keyof typeof limits | null {
  const { pathname } = new URL(url);
  if (method === 'POST' && isConsole(pathname)) return 'console';
  if (method === 'POST') return postTarget(pathname) || isReading(pathname) ? 'post' : null;
  return isPicture(pathname) ? 'picture' : null;
}
