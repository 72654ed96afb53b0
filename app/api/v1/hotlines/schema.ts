import { z } from 'zod';
import { institutionKinds } from '@/lib/directory/model/institution';
import { institutionSchema } from '@/lib/directory/open-data/schema';

/** What may be asked of /api/v1/hotlines. */
export const hotlinesQuerySchema = z.object({
  q: z.string().trim().max(100).optional(),
  kind: z.enum(institutionKinds).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** The institutions found, best match first. */
export const hotlinesSchema = z.strictObject({
  version: z.int(),
  publishedAt: z.iso.datetime(),
  asOf: z.iso.date().describe('The day in China for which the trust states hold.'),
  total: z.int().min(0),
  offset: z.int().min(0),
  limit: z.int().min(1),
  institutions: z.array(institutionSchema).readonly(),
});
