/**
 * Fetches a file of this site whose hash is known. The browser itself compares what arrived with the hash; what it
 * remembers may be somebody else's answer with a long life, so it asks again. Rejects when neither is the file.
 */
export async function fetchFile(path: string, integrity: string): Promise<Response> {
  return fetch(path, { integrity }).catch(() => fetch(path, { integrity, cache: 'reload' }));
}
