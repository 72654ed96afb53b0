import { sentPiece } from '@/lib/directory/model/write-snapshot-file';
import { sentCopy } from '../sent-copy';

interface Context {
  readonly params: Promise<{ readonly piece: string }>;
}

/** `/directory/copy/{piece}.json`: the institutions of one piece of the published directory, whole. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, piece] = (await params).piece.match(/^(0|[1-9]\d{0,5})\.json$/) ?? [];
  if (piece === undefined) return new Response(null, { status: 404 });
  return sentCopy(request, (held) => sentPiece(held, Number(piece)));
}
