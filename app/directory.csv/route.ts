import { currentDirectory } from '@/lib/directory/open-data/current-directory';
import { keptAnswer } from '../api/v1/answer/open-answer';
import { directoryRoute } from '../api/v1/answer/open-route';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../api/v1/answer/other-methods';

export const dynamic = 'force-dynamic';

const headers = { 'Content-Disposition': 'attachment; filename="directory.csv"' };

/** The directory for spreadsheets, one line a number. */
export const GET = directoryRoute(async (request) => {
  const { csv, tag } = await currentDirectory();
  return keptAnswer(request, { body: csv, type: 'text/csv; charset=utf-8', headers }, tag);
});
