import { loadDirectorySnapshot } from '@/app/[locale]/load-directory-snapshot';
import {
  type DirectorySnapshotFile,
  snapshotFileFormat,
} from '@/lib/directory/model/snapshot-file';

/** The published directory in the shape the pages draw from, for phones that go on without us; without one they keep asking the server. */
export async function GET(request: Request): Promise<Response> {
  const { institutions, asOf, version } = await loadDirectorySnapshot();
  if (version === '') return new Response(null, { status: 503, headers: { 'Retry-After': '30' } });
  const format = snapshotFileFormat;
  const headers = { 'Cache-Control': 'no-cache', ETag: `"${format}-${version}-${asOf}"` };
  if (request.headers.get('if-none-match') === headers.ETag) {
    return new Response(null, { status: 304, headers });
  }
  const file: DirectorySnapshotFile = { format, version, asOf, institutions };
  return Response.json(file, { headers });
}
