import { isDirectoryAnswer } from './checks';
import { fetchFile } from './fetch-file';
import { keepDirectory, keptDirectory, keptOfflinePage } from './kept-builds';
import type { OfflineBuild } from './scope';

/** How long a page may keep a merchant waiting before this device draws it. */
const timeoutMs = 4000;

/**
 * Answers a navigation: what the server says, or the kept empty page, on which the page of the address is drawn, when
 * the server does not answer, answers late, or something before it says that it is gone.
 */
export async function answerPage(
  request: Request,
  path: string,
  { drawable }: Pick<OfflineBuild, 'drawable'>,
): Promise<Response> {
  const drawn = path.match(new RegExp(drawable));
  const language = drawn ? drawn[1] : path.split('/')[1];
  // A page in a language nobody chose before: the kept one at least says what works.
  const kept = (await keptOfflinePage(language)) || (await keptOfflinePage());
  if (!kept) return fetch(request);
  try {
    const response = await (drawn ? soon(fetch(request)) : fetch(request));
    return drawn && response.status >= 500 ? kept : response;
  } catch {
    return kept;
  }
}

/** Answers with the server's directory or a piece of it, which replaces the kept one, or with the kept one. */
export async function answerDirectory(request: Request, path: string): Promise<Response> {
  const kept = await keptDirectory(path);
  try {
    // Never from the browser's own store: somebody else's answer may lie there with a long life.
    const asked = fetch(request, { cache: 'no-cache' });
    const response = await (kept ? soon(asked) : asked);
    if (!(await isDirectoryAnswer(response))) return kept || response;
    // Without room the page still gets the answer.
    await keepDirectory(response.clone(), path).catch(() => undefined);
    return response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/**
 * Answers with a kept file of any build, for file names change with what is in them; else with the server's, which for
 * a file of this worker's build has to be the one with the hash `integrity`.
 */
export async function answerFile(request: Request, integrity?: string): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  return integrity ? fetchFile(new URL(request.url).pathname, integrity) : fetch(request);
}

function soon(response: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('late')), timeoutMs);
  });
  return Promise.race([response, late]);
}
