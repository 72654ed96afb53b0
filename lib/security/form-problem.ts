import { postTarget } from './post-target';

/** Why a posted form is not worth handing on: it came from another site, or in a form none of ours has; null when it is. */
export function formProblem(request: Request): 'elsewhere' | 'unreadable' | null {
  const { headers, url } = request;
  const origin = headers.get('origin');
  // A page without referrer sends "null": those of the check are, those of the directory are not.
  const target = postTarget(new URL(url).pathname);
  const mayHide = target !== 'search' && target !== 'correct';
  if (origin === 'null' ? !mayHide : isElsewhere(origin, request)) return 'elsewhere';
  const type = headers.get('content-type') ?? '';
  return /^application\/x-www-form-urlencoded *(;|$)/i.test(type) ? null : 'unreadable';
}

function isElsewhere(origin: string | null, { headers }: Request): boolean {
  if (origin === null) return false;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
