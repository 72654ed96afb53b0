import { loadDirectorySnapshot } from '@/app/[locale]/load-directory-snapshot';
import type { DirectorySnapshotFile } from '@/lib/directory/model/directory-snapshot';

/** The published directory in the shape the pages draw from, for phones that go on without us; without one they keep asking the server. */
export async function GET(request: Request): Promise<Response> {
  const { institutions, asOf, version } = await loadDirectorySnapshot();
  if (version === '') return new Response(null, { status: 503, headers: { 'Retry-After': '30' } });
  const headers = { 'Cache-Control': 'no-cache', ETag: `"${version}-${asOf}"` };
  if (request.headers.get('if-none-match') === headers.ETag) {
    return new Response(null, { status: 304, headers });
  }
  return Response.json({ version, asOf, institutions } satisfies DirectorySnapshotFile, {
    headers,
  });
}
