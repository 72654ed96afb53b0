import { keptAnswer } from '../answer/open-answer';
import { openRoute } from '../answer/open-route';
import { questionsDocument } from './questions-document';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../answer/other-methods';

export const dynamic = 'force-dynamic';

const body = JSON.stringify(questionsDocument());

/** The questions the check asks. */
export const GET = openRoute((request) => keptAnswer(request, { body, type: 'application/json' }));
