import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { generate } from 'selfsigned';
import { type FetchLimits, type FetchSettings, fetchLimits } from '../fetch/settings';

/** Answers one request of a test's site. */
export type Site = (request: IncomingMessage, response: ServerResponse) => void;

interface SiteCertificate {
  readonly hosts: readonly string[];
  readonly organization: string;
}

/** Servers of a test's own: hosts with certificates of an authority of their own, all on this machine. */
export class TestSites {
  /** Who answers for a host; another one may be put in its place at any time. */
  readonly sites = new Map<string, Site>();
  /** What robots.txt of a host says; one without an entry has none. */
  readonly robots = new Map<string, { readonly status: number; readonly text: string }>();
  /** Where a name leads; a host without an entry leads to the server. */
  readonly addresses = new Map<string, () => readonly string[]>();
  /** Requests as they arrived: host and path. */
  readonly requests: {
    readonly host: string;
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
  }[] = [];
  /** Names that were looked up, in order. */
  readonly lookups: string[] = [];
  private certificates = new Map<string, { key: string; cert: string }>();
  private readonly sockets = new Set<Socket>();
  private readonly server;

  private constructor(private readonly authority: { private: string; cert: string }) {
    const answer: Site = (request, response) => {
      const host = request.headers.host ?? '';
      this.requests.push({ host, path: request.url ?? '', headers: request.headers });
      const robots = this.robots.get(host);
      const site = this.sites.get(host);
      if (request.url === '/robots.txt') {
        response.writeHead(robots?.status ?? 404).end(robots?.text);
      } else if (site === undefined) response.writeHead(404).end();
      else site(request, response);
    };
    this.server = createTlsServer(
      {
        SNICallback: (host, done) => {
          const own = this.certificates.get(host);
          done(null, own === undefined ? undefined : createSecureContext(own));
        },
      },
      answer,
    );
    this.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
      socket.on('error', () => undefined);
    });
  }

  /** Starts the servers on a free port of this machine. */
  static async start(...certificates: readonly SiteCertificate[]): Promise<TestSites> {
    const authority = await generate([{ name: 'commonName', value: 'Test authority' }], {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', keyCertSign: true, digitalSignature: true, critical: true },
      ],
    });
    const sites = new TestSites(authority);
    for (const one of certificates) await sites.certify(one);
    await new Promise<void>((done) => sites.server.listen(0, '127.0.0.1', done));
    return sites;
  }

  /** Gives hosts another certificate. */
  async certify({ hosts, organization }: SiteCertificate): Promise<void> {
    const own = await generate(
      [
        { name: 'commonName', value: hosts[0] ?? '' },
        { name: 'organizationName', value: organization },
      ],
      {
        keyType: 'ec',
        algorithm: 'sha256',
        ca: { key: this.authority.private, cert: this.authority.cert },
        extensions: [
          { name: 'basicConstraints', cA: false },
          { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
        ],
      },
    );
    for (const host of hosts) this.certificates.set(host, { key: own.private, cert: own.cert });
  }

  /** How these servers are fetched from: their names, their port, their authority, and this machine's address. */
  settings(part: Partial<FetchSettings> = {}, limits: Partial<FetchLimits> = {}): FetchSettings {
    return {
      userAgent: 'RingTrueWatch/1.0 (test)',
      isListed: (address) => this.certificates.has(new URL(address).hostname),
      limits: { ...fetchLimits, ...limits },
      resolve: async (host) => {
        this.lookups.push(host);
        const found = this.addresses.get(host)?.() ?? ['127.0.0.1'];
        return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      },
      alsoAllowed: new Set(['127.0.0.1']),
      connectPort: (this.server.address() as AddressInfo).port,
      ca: this.authority.cert,
      ...part,
    };
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }
}

/** Answers every request with a page of HTML. */
export function html(body: string, headers: Readonly<Record<string, string>> = {}): Site {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
}

/** Sends every request somewhere else. */
export function redirect(to: string, headers: Readonly<Record<string, string>> = {}): Site {
  return (_request, response) => {
    response.writeHead(302, { location: to, ...headers });
    response.end();
  };
}
