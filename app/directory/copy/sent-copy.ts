import { loadDirectorySnapshot } from '@/app/[locale]/load-directory-snapshot';
import { type SentSnapshot, snapshotFileFormat } from '@/lib/directory/model/snapshot-file';
import type { HeldDirectory } from '@/lib/directory/model/write-snapshot-file';

/** What the phones fetch, by address; made once for a directory. */
let made: { readonly tag: string; readonly texts: Map<string, string> } | null = null;

/**
 * Answers with a part of the published directory as phones keep it: 503 while there is none, 404 where `write` gives
 * null, 304 to whoever has it.
 */
export async function sentCopy(
  request: Request,
  write: (held: HeldDirectory) => SentSnapshot | null,
): Promise<Response> {
  const held = await loadDirectorySnapshot();
  const { version, asOf } = held;
  if (version === '') return new Response(null, { status: 503, headers: { 'Retry-After': '30' } });
  const tag = `"${snapshotFileFormat}-${version}-${asOf}"`;
  const headers = { 'Cache-Control': 'no-cache', ETag: tag };
  if (request.headers.get('if-none-match') === tag) {
    return new Response(null, { status: 304, headers });
  }
  if (made?.tag !== tag) made = { tag, texts: new Map() };
  const { pathname } = new URL(request.url);
  const text = made.texts.get(pathname) ?? textOf(write(held));
  if (text === null) return new Response(null, { status: 404 });
  made.texts.set(pathname, text);
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } });
}

function textOf(sent: SentSnapshot | null): string | null {
  return sent === null ? null : JSON.stringify(sent);
}
