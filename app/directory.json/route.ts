import { currentDirectory } from '@/lib/directory/open-data/current-directory';
import { keptAnswer } from '../api/v1/answer/open-answer';
import { directoryRoute } from '../api/v1/answer/open-route';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../api/v1/answer/other-methods';

export const dynamic = 'force-dynamic';

/** The whole directory, hashed and, where the operator has a key, signed. */
export const GET = directoryRoute(async (request) => {
  const { json, tag } = await currentDirectory();
  return keptAnswer(request, { body: json, type: 'application/json' }, tag);
});
