/** The Content-Security-Policy of one document: only what we serve runs, and only scripts and styles that carry this nonce. */
export function contentPolicy(nonce: string, mode: 'production' | 'development'): string {
  return Object.entries(mode === 'production' ? strict(nonce) : relaxed(nonce))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** The policy of everything that is no document: the worker may fetch from us, nothing may run inline. */
export const filePolicy = "default-src 'self'; object-src 'none'; frame-ancestors 'none'";

function strict(nonce: string) {
  return {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    // Pictures made on the device; only a script of this document can make such an address.
    'img-src': "'self' blob:",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
}

// The development server compiles in the browser and injects styles without a nonce.
function relaxed(nonce: string) {
  return {
    ...strict(nonce),
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic' 'unsafe-eval'`,
    'style-src': "'self' 'unsafe-inline'",
  };
}
