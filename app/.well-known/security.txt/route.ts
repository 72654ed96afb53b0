import { environment } from '@/lib/env';
import { securityText } from '@/lib/security/security-text';

export const dynamic = 'force-dynamic';

/** Tells whom to write to about a weakness (RFC 9116); without a contact there is no such file. */
export function GET(): Response {
  const { OPERATOR_CONTACT, SITE_URL } = environment();
  const text = securityText(OPERATOR_CONTACT, SITE_URL, new Date());
  if (text === null) return new Response('Not found\n', { status: 404 });
  return new Response(text, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    },
  });
}
