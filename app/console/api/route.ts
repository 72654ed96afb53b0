import { z } from 'zod';
import { commitAct, prepareAct } from '@/lib/console/acts/act';
import { actRequestFrom } from '@/lib/console/acts/requests';
import { cookieGone, cookieWith } from '@/lib/console/cookie';
import { currentSession, currentWork } from '@/lib/console/current';
import { type ConsoleWork, enrol, enrolOptions } from '@/lib/console/enrol';
import { ConsoleRefusal } from '@/lib/console/problem';
import { endSession, type Session } from '@/lib/console/sessions';
import { signIn, signInOptions } from '@/lib/console/sign-in';
import { log } from '@/lib/log/log';

export const dynamic = 'force-dynamic';

const step = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('enrolOptions'), token: z.string().max(100) }),
  z.strictObject({ step: z.literal('enrol'), token: z.string().max(100), response: z.unknown() }),
  z.strictObject({ step: z.literal('signInOptions') }),
  z.strictObject({ step: z.literal('signIn'), response: z.unknown() }),
  z.strictObject({ step: z.literal('signOut') }),
  z.strictObject({ step: z.literal('prepare'), request: z.unknown() }),
  z.strictObject({ step: z.literal('commit'), response: z.unknown() }),
]);
type Step = z.infer<typeof step>;

/** Every step that changes something at the console, from its own pages alone. */
export async function POST(request: Request): Promise<Response> {
  const work = await currentWork();
  if (work === null) return new Response(null, { status: 404 });
  // A cookie is sent by the browser, whoever wrote the page; the origin is the browser's own word.
  const isOwn =
    request.headers.get('origin') === work.settings.origin &&
    /^application\/json\b/.test(request.headers.get('content-type') ?? '');
  if (!isOwn) return answer({ problem: 'unreadable', detail: '' }, 403);
  try {
    const asked = step.safeParse(await request.json().catch(() => null));
    if (!asked.success) throw new ConsoleRefusal('unreadable');
    return await take(asked.data, work);
  } catch (error) {
    if (!(error instanceof ConsoleRefusal)) {
      log().failed('the console could not answer', error);
      return answer({ problem: 'network', detail: '' }, 500);
    }
    return answer({ problem: error.code, detail: error.detail, faults: error.faults }, 400);
  }
}

async function take(asked: Step, work: ConsoleWork): Promise<Response> {
  switch (asked.step) {
    case 'enrolOptions':
      return answer(await enrolOptions(work, asked.token));
    case 'enrol':
      return answer({}, 200, cookieWith(await enrol(work, asked.token, asked.response)));
    case 'signInOptions':
      return answer(await signInOptions(work));
    case 'signIn':
      return answer({}, 200, cookieWith(await signIn(work, asked.response)));
    case 'signOut':
      await endSession(work.database, await signedIn(work));
      return answer({}, 200, cookieGone());
    case 'prepare':
      return answer(await prepareAct(work, await signedIn(work), actRequestFrom(asked.request)));
    case 'commit': {
      const session = await signedIn(work);
      await commitAct(work, session, asked.response);
      log().info('a reviewer signed an act at the console', { reviewer: session.reviewer.name });
      return answer({});
    }
  }
}

async function signedIn(work: ConsoleWork): Promise<Session> {
  const session = await currentSession(work);
  if (session === null) throw new ConsoleRefusal('signedOut');
  return session;
}

function answer(body: object, status = 200, cookie?: string): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (cookie !== undefined) headers.set('Set-Cookie', cookie);
  return Response.json(body, { status, headers });
}
