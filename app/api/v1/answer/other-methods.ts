import { openHeaders } from './open-answer';
import { problem } from './problem';

const allowed = 'GET, HEAD, OPTIONS';
const allowedToAsk = 'POST, OPTIONS';

function preflight(methods: string, headers: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      Allow: methods,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': headers,
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** Tells a browser that any site may read here. */
export function OPTIONS(): Response {
  return preflight(allowed, 'If-None-Match');
}

/** Tells a browser that any site may ask here with a body. */
export function askingOptions(): Response {
  return preflight(allowedToAsk, 'Content-Type');
}

/** Refuses to change anything: the open data is read only. */
function refuse(request: Request): Response {
  return problem(request, 'methodNotAllowed', { headers: { Allow: allowed } });
}

/** Refuses every method but POST where what is asked stands in a body and never in an address. */
export function refuseToRead(request: Request): Response {
  return problem(request, 'postOnly', { headers: { Allow: allowedToAsk } });
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
