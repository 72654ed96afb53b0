import { directoryRoute } from '../answer/open-route';
import { hotlinesAnswer } from './hotlines-answer';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../answer/other-methods';

export const dynamic = 'force-dynamic';

/** Institutions with their published numbers, by name and kind. */
export const GET = directoryRoute(hotlinesAnswer);
