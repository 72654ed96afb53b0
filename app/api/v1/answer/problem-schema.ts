import { z } from 'zod';

/** An error as RFC 9457 problem details. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('Where the problem is explained, relative to this site.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    errors: z
      .array(z.strictObject({ parameter: z.string(), expected: z.string() }))
      .optional()
      .describe('The parameters that could not be used.'),
  })
  .describe('RFC 9457 problem details. Never repeats what was asked.');
