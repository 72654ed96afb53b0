import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

const ways: Readonly<
  Record<string, (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>>
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Takes one content coding off a body. Throws for a coding that was not asked for, two of them, damage, or more than `limit` bytes. */
export async function decompressed(
  body: Uint8Array,
  coding: string,
  limit: number,
): Promise<Uint8Array> {
  const name = coding.trim().toLowerCase();
  if (body.length === 0 || name === '' || name === 'identity') return body;
  const way = ways[name];
  if (way === undefined) throw Object.assign(new Error('coding'), { code: 'UNKNOWN_CODING' });
  return way(body, { maxOutputLength: limit });
}
