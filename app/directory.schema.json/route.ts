import { z } from 'zod';
import { directorySchema } from '@/lib/directory/open-data/schema';
import { keptAnswer } from '../api/v1/answer/open-answer';
import { openRoute } from '../api/v1/answer/open-route';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../api/v1/answer/other-methods';

export const dynamic = 'force-dynamic';

const body = JSON.stringify({
  title: 'RingTrue directory',
  ...z.toJSONSchema(directorySchema, { reused: 'ref' }),
});

/** The shape of /directory.json as JSON Schema (2020-12). */
export const GET = openRoute((request) =>
  keptAnswer(request, { body, type: 'application/schema+json' }),
);
