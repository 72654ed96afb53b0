import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Problem } from './problem.mjs';

/** Throws a Problem unless a server can listen on this host and port now. */
export async function checkUrl(host: string, port: number): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
  if (code !== undefined) throw refusal(code, host, port);
}

function refusal(code: string, host: string, port: number): Problem {
  const another = `choose another port: PORT=${port < 65_000 ? port + 1 : 3001} npm start`;
  switch (code) {
    case 'EADDRINUSE':
      return new Problem(
        `Port ${port} is taken by another program.`,
        `Stop that program, or ${another}`,
      );
    case 'EACCES':
      return new Problem(
        `Port ${port} needs more rights than you have.`,
        `Ports above 1023 do not: ${another}`,
      );
    default:
      return new Problem(
        `HOST=${host} is no address of this machine (${code}).`,
        'Leave HOST out to listen on all of them.',
      );
  }
}

/** Where to open the site: on this machine, then from others in the same network (none when `host` is this machine alone). */
export function addressesOf(
  host: string,
  port: number,
  interfaces = networkInterfaces(),
): { local: string; network: string[] } {
  const everywhere = host === '0.0.0.0' || host === '::';
  const local = `http://${everywhere || isLoopback(host) ? 'localhost' : bracketed(host)}:${port}`;
  if (isLoopback(host)) return { local, network: [] };
  if (!everywhere) return { local, network: [local] };
  const network = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
  return { local, network };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
