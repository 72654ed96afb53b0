import { createHash } from 'node:crypto';
import { privateHeaders } from '@/lib/security/headers';

/** Lets every site read an answer: all of it is public, none of it depends on who asks. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Disposition, ETag, Retry-After',
};

/** Five minutes old is fresh; an hour more while a newer one is fetched, no longer: numbers are withdrawn. */
const shared = 'public, max-age=300, stale-while-revalidate=3600';

/** What is sent, and as what. */
export interface Content {
  readonly body: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Names these bytes: other bytes, other name. */
export function tagOf(body: string): string {
  return createHash('sha256').update(body).digest('base64url');
}

function isHeldBy(request: Request, etag: string): boolean {
  const held = (request.headers.get('if-none-match') ?? '').split(',');
  return held.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** Answers with something anybody may keep for a while; whoever has it already is told so (304). */
export function keptAnswer(
  request: Request,
  { body, type, headers }: Content,
  tag = tagOf(body),
): Response {
  const etag = `"${tag}"`;
  const keeping = { ...openHeaders, ETag: etag, 'Cache-Control': shared };
  if (isHeldBy(request, etag)) return new Response(null, { status: 304, headers: keeping });
  return new Response(body, { headers: { ...headers, ...keeping, 'Content-Type': type } });
}

/** Answers with something nobody keeps: what was asked is the caller's own affair. */
export function fleetingAnswer(value: unknown): Response {
  return Response.json(value, { headers: { ...openHeaders, ...privateHeaders } });
}
