import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What somebody in between answers instead of the site, with status 200. */
export interface ForeignAnswer {
  readonly type: string;
  readonly body: string;
}

/** Somebody between the phone and the site, such as a network that wants a login: passes on, answers itself, or cuts. */
export interface Intermediary {
  readonly origin: string;
  /** Answers requests for a path itself, and lets browsers keep that for a day. */
  answer(path: string, answer: ForeignAnswer): void;
  /** Changes the text that the site answers for a path. */
  rewrite(path: string, change: (body: string) => string): void;
  /** Passes everything on again as it is. */
  passOn(): void;
  /** Cuts every connection until further notice. */
  cut(isCut: boolean): void;
  close(): Promise<void>;
}

/** Opens an address of its own that leads to the site at `base`. */
export async function intermediary(base: string): Promise<Intermediary> {
  const answers = new Map<string, ForeignAnswer>();
  const rewrites = new Map<string, (body: string) => string>();
  let isCut = false;
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', base);
    const foreign = answers.get(pathname);
    if (isCut) incoming.socket.destroy();
    else if (foreign) answerWith(outgoing, foreign);
    else forward(base, incoming, outgoing, rewrites.get(pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    answer: (path, answer) => answers.set(path, answer),
    rewrite: (path, change) => rewrites.set(path, change),
    passOn: () => {
      answers.clear();
      rewrites.clear();
    },
    cut: (value) => {
      isCut = value;
      if (value) server.closeAllConnections();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerWith(outgoing: ServerResponse, { type, body }: ForeignAnswer): void {
  const headers = { 'Content-Type': type, 'Cache-Control': 'public, max-age=86400' };
  outgoing.writeHead(200, headers).end(body);
}

function forward(
  base: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  change: ((body: string) => string) | undefined,
): void {
  const { method, url } = incoming;
  const headers: OutgoingHttpHeaders = { ...incoming.headers, 'accept-encoding': 'identity' };
  // What the browser remembers may be a changed text.
  for (const name of ['if-none-match', 'if-modified-since']) delete headers[name];
  const sent = request(new URL(url ?? '/', base), { method, headers }, async (site) => {
    outgoing.on('close', () => site.destroy());
    if (!change || site.statusCode !== 200) {
      outgoing.writeHead(site.statusCode ?? 502, site.headers);
      site.pipe(outgoing);
      return;
    }
    const rest: OutgoingHttpHeaders = { ...site.headers };
    for (const name of ['content-length', 'etag', 'last-modified', 'transfer-encoding'])
      delete rest[name];
    outgoing.writeHead(200, rest).end(change(await text(site)));
  });
  sent.on('error', () => outgoing.destroy());
  incoming.pipe(sent);
}
