import type { z } from 'zod';
import { problem } from './problem';
import { readParameters } from './read-parameters';

/** 2,000 characters as JSON escapes them at worst, and a little. */
const longestBody = 16_000;

function parsed(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Reads a posted JSON body by its schema, or says what is wrong with it; nothing of it is repeated. */
export async function postedParameters<T extends z.ZodObject>(
  request: Request,
  schema: T,
): Promise<z.infer<T> | Response> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) {
    return problem(request, 'textTooLong');
  }
  const body = await request.text().catch(() => '');
  if (body.length > longestBody) return problem(request, 'textTooLong');
  return readParameters(request, schema, parsed(body));
}
