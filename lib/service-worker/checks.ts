import { parseSnapshotFile } from '@/lib/directory/model/snapshot-file';

/** Name of the `<meta>` by which the empty page says which build drew it. */
export const buildMeta = 'ringtrue-build';

/** True when the text is the empty page as the build `id` draws it, to its last element. */
export function isOfflinePage(text: string, id: string): boolean {
  return text.includes(`<meta name="${buildMeta}" content="${id}"`) && /<\/html>\s*$/.test(text);
}

/**
 * True for a 200 that was not reached through a redirect and has the media type `type`. Networks that want a login,
 * challenges and maintenance pages often answer 200 as well, so that what is in it has to be checked besides.
 */
export function isPlainAnswer(response: Response, type: string): boolean {
  const found = (response.headers.get('Content-Type') || '').split(';')[0];
  return response.status === 200 && !response.redirected && (found || '').trim() === type;
}

/** True when the answer is this site's directory; reads a copy, so the answer itself can still be handed on. */
export async function isDirectoryAnswer(response: Response): Promise<boolean> {
  if (!isPlainAnswer(response, 'application/json')) return false;
  return parseSnapshotFile(await response.clone().text()) !== null;
}
