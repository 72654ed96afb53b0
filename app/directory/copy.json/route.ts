import { sentDirectory } from '@/lib/directory/model/write-snapshot-file';
import { sentCopy } from '../copy/sent-copy';

/** The published directory in brief, for phones that go on without us; without one they keep asking the server. */
export async function GET(request: Request): Promise<Response> {
  return sentCopy(request, sentDirectory);
}
