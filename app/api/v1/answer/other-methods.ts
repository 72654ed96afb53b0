import { openHeaders } from './open-answer';
import { problem } from './problem';

const allowed = 'GET, HEAD, OPTIONS';

/** Tells a browser that any site may read here. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      Allow: allowed,
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** Refuses to change anything: the open data is read only. */
function refuse(request: Request): Response {
  return problem(request, 'methodNotAllowed', { headers: { Allow: allowed } });
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
