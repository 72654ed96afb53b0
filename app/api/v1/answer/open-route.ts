import { log } from '@/lib/log/log';
import { problem } from './problem';
import { type PublishedSnapshot, publishedSnapshot } from './published-snapshot';

type Answer<Context> = (request: Request, context: Context) => Response | Promise<Response>;

/** Makes a GET handler whose every failure is a problem document; what was asked stays out of the log. */
export function openRoute<Context>(answer: Answer<Context>): Answer<Context> {
  return async (request, context) => {
    try {
      return await answer(request, context);
    } catch (error) {
      log().failed('an answer of the API failed', error);
      return problem(request, 'failed');
    }
  };
}

/** The same for an answer that needs the directory; without one it says when to try again. */
export function directoryRoute<Context>(
  answer: (
    request: Request,
    directory: PublishedSnapshot,
    context: Context,
  ) => Response | Promise<Response>,
): Answer<Context> {
  return openRoute(async (request, context: Context) => {
    const directory = await publishedSnapshot();
    if (directory !== null) return answer(request, directory, context);
    return problem(request, 'directoryUnavailable', { headers: { 'Retry-After': '30' } });
  });
}
