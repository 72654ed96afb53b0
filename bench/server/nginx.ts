import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { launch, stop } from '@/scripts/launch/children.mjs';
import { freePort } from '@/tests/support/free-port';

/** Lets one nginx worker give the very bytes our server gives at some addresses, packed beforehand; `work` gets its addresses in the same order. */
export async function withNginx<T>(
  addresses: readonly string[],
  work: (addresses: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-nginx-'));
  const port = await freePort();
  for (const [index, address] of addresses.entries()) {
    const body = Buffer.from(await (await fetch(address)).arrayBuffer());
    writeFileSync(join(folder, `${index}.gz`), gzipSync(body, { level: 6 }));
  }
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
  const config = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'];
  const child = launch('nginx', config, { stdio: 'ignore' });
  try {
    await untilItListens(port);
    return await work(addresses.map((_, index) => `http://127.0.0.1:${port}/${index}`));
  } finally {
    await stop(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

function configuration(folder: string, port: number): string {
  return `daemon off; pid ${folder}/pid; worker_processes 1; error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  access_log off; sendfile on; gzip_static always; open_file_cache max=100;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}; default_type text/html; }
}
`;
}

async function untilItListens(port: number): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await fetch(`http://127.0.0.1:${port}/0`).catch(() => null)) return;
    await pause(100);
  }
  throw new Error('nginx did not answer within 5 s.');
}
