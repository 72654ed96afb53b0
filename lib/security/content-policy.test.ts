import { describe, expect, test } from 'vitest';
import { contentPolicy } from './content-policy';

describe('the content policy', () => {
  test('lets nothing run that this document did not bring', () => {
    expect(contentPolicy('r4nd0m', 'production')).toBe(
      "default-src 'self'; script-src 'self' 'nonce-r4nd0m' 'strict-dynamic'; style-src 'self' 'nonce-r4nd0m'; img-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  test('allows evaluation and unmarked styles while developing, and only then', () => {
    expect(contentPolicy('x', 'development')).toMatch(/'unsafe-eval'.*'unsafe-inline'/);
    expect(contentPolicy('x', 'production')).not.toMatch(/unsafe/);
  });
});
