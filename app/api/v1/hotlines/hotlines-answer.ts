import type { z } from 'zod';
import { openInstitutionFrom } from '@/lib/directory/open-data/open-institution';
import { looksLikeNumber } from '@/lib/directory/search/number-answer';
import { searchByName } from '@/lib/directory/search/search';
import { keptAnswer } from '../answer/open-answer';
import { problem } from '../answer/problem';
import type { PublishedSnapshot } from '../answer/published-snapshot';
import { readParameters } from '../answer/read-parameters';
import { hotlinesQuerySchema, type hotlinesSchema } from './schema';

type Asked = z.infer<typeof hotlinesQuerySchema>;

function found(directory: PublishedSnapshot, asked: Asked): z.infer<typeof hotlinesSchema> {
  const { institutions, version, publishedAt, today } = directory;
  const { q, kind, offset, limit } = asked;
  const named = q ? searchByName(institutions, q) : institutions;
  const matching = named.filter((institution) => kind === undefined || institution.kind === kind);
  return {
    version,
    publishedAt,
    asOf: today,
    total: matching.length,
    offset,
    limit,
    institutions: matching
      .slice(offset, offset + limit)
      .map((institution) => openInstitutionFrom(institution, today)),
  };
}

/** Finds institutions by name and kind, never by a number: this answer and its address are kept by caches. */
export function hotlinesAnswer(request: Request, directory: PublishedSnapshot): Response {
  const given = [...new URL(request.url).searchParams].filter(([, value]) => value !== '');
  const asked = readParameters(request, hotlinesQuerySchema, Object.fromEntries(given));
  if (asked instanceof Response) return asked;
  if (looksLikeNumber(asked.q ?? '')) return problem(request, 'numberInQuery');
  const body = JSON.stringify(found(directory, asked));
  return keptAnswer(request, { body, type: 'application/json' });
}
