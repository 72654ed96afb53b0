import { environmentSchema } from '../../lib/env';

/**
 * Every setting of the README's table, empty, which counts as not given. Empty and not absent, because an absent one
 * Next reads from a contributor's `.env`.
 */
export const noSettings: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(environmentSchema.shape).map((name) => [name, '']),
);

/** Takes every setting, and the mode of Node, out of this process and of what it starts. */
export function clearSettings(): void {
  Object.assign(process.env, noSettings);
  delete (process.env as Record<string, string | undefined>).NODE_ENV;
}
