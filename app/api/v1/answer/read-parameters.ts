import { z } from 'zod';
import type { Locale } from '@/lib/i18n/locales';
import { problem, problemLocale } from './problem';

const wordings: Readonly<Record<Locale, z.core.$ZodErrorMap>> = {
  zh: z.locales.zhCN().localeError,
  en: z.locales.en().localeError,
};

/** The parameters of a request as a schema reads them, or the answer that says which of them are wrong and what they should be. */
export function readParameters<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
  given: Readonly<Record<string, unknown>>,
): z.infer<Schema> | Response {
  const read = schema.safeParse(given, { error: wordings[problemLocale(request)] });
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, message }) => ({
    parameter: String(path[0]),
    expected: message,
  }));
  return problem(request, 'invalidParameter', { errors });
}
