import { directoryRoute } from '../../answer/open-route';
import { numberAnswer } from './number-answer';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../../answer/other-methods';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/api/v1/numbers/[number]'>;

// Next hands over the segment as it was sent.
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What the directory says of one number. No line of ours logs it. */
export const GET = directoryRoute<Context>(async (request, directory, { params }) =>
  numberAnswer(request, directory, decoded((await params).number)),
);
