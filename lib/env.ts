import { z } from 'zod';
import { signingKeyFrom } from './directory/open-data/signing-key';

const origin = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine((url) => url.href === `${url.origin}/`, 'a path')
  .transform((url) => url.origin);

// A passkey works on https, and on this very machine for whoever tries it out.
const consoleOrigin = origin.refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || hostname === 'localhost';
}, 'no secure origin');

const optional = <T extends z.ZodType>(type: T) => z.preprocess((text) => text || undefined, type);

const signingKey = z.string().refine((text) => signingKeyFrom(text) !== null);

/** Every variable the application knows, with its default. */
export const environmentSchema = z.object({
  PORT: optional(z.coerce.number().int().min(1).max(65535).default(3000)),
  HOST: optional(z.union([z.ipv4(), z.ipv6(), z.hostname()]).default('0.0.0.0')),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  SITE_URL: optional(origin.optional()),
  VERIFIED_DAYS: optional(z.coerce.number().int().min(1).max(3650).default(180)),
  SOURCED_DAYS: optional(z.coerce.number().int().min(1).max(3650).default(365)),
  DATA_DIR: optional(z.string().default('.data')),
  OPERATOR_NAME: optional(z.string().max(80).optional()),
  OPERATOR_CONTACT: optional(z.string().max(120).optional()),
  ICP_NUMBER: optional(z.string().max(60).optional()),
  DIRECTORY_SIGNING_KEY: optional(signingKey.optional()),
  TRUST_PROXY: optional(z.coerce.number().int().min(0).max(9).default(0)),
  CONSOLE: optional(z.enum(['0', '1']).default('0')),
  CONSOLE_ORIGIN: optional(consoleOrigin.optional()),
  METRICS: optional(z.enum(['0', '1']).default('0')),
  LOG_LEVEL: optional(z.enum(['error', 'warn', 'info', 'silent']).default('info')),
});

const expected: Record<string, string> = {
  PORT: 'a whole number from 1 to 65535, such as 3000',
  HOST: 'an address of this machine, such as 127.0.0.1 or 0.0.0.0',
  DATABASE_URL: 'a PostgreSQL address, such as postgresql://name:password@host:5432/database',
  SITE_URL: 'an origin without path, such as https://example.com',
  VERIFIED_DAYS: 'a whole number of days from 1 to 3650, such as 180',
  SOURCED_DAYS: 'a whole number of days from 1 to 3650, such as 365',
  DATA_DIR: 'a folder',
  OPERATOR_NAME: 'at most 80 characters',
  OPERATOR_CONTACT: 'at most 120 characters',
  ICP_NUMBER: 'at most 60 characters',
  DIRECTORY_SIGNING_KEY:
    'an Ed25519 private key as npm run directory:keys prints it (PEM or base64 of PKCS #8)',
  TRUST_PROXY: 'how many proxies stand in front, 0 to 9',
  CONSOLE: '1 for the reviewers\u2019 console at /console, or 0',
  CONSOLE_ORIGIN: 'an origin with https (or http://localhost), such as https://console.example.com',
  METRICS: '1 to offer /api/metrics, or 0',
  LOG_LEVEL: 'one of error, warn, info, silent',
};

export type Environment = z.infer<typeof environmentSchema>;

/** Reads the variables the application knows, or throws one sentence for each that is wrong, naming it. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  throw new Error([...names].map((name) => sentenceFor(name, source[name])).join('\n'));
}

const secrets: readonly string[] = ['DATABASE_URL', 'DIRECTORY_SIGNING_KEY'];

function sentenceFor(name: string, arrived: string | undefined): string {
  const shown = secrets.includes(name) ? 'something else (not repeated here)' : `"${arrived}"`;
  return `${name} should be ${expected[name]}, but is ${shown}. Correct it or leave it out.`;
}

let known: Environment | undefined;

/** The environment of this process, parsed once. */
export function environment(): Environment {
  known ??= parseEnvironment(process.env);
  return known;
}
