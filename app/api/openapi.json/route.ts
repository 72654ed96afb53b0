import { environment } from '@/lib/env';
import { keptAnswer } from '../v1/answer/open-answer';
import { openRoute } from '../v1/answer/open-route';
import { apiDescription } from './description';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../v1/answer/other-methods';

export const dynamic = 'force-dynamic';

let body: string | undefined;

/** The description of the open data and the API. */
export const GET = openRoute((request) => {
  body ??= JSON.stringify(apiDescription(environment().SITE_URL));
  return keptAnswer(request, { body, type: 'application/json' });
});
