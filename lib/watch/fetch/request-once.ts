import type { TLSSocket } from 'node:tls';
import { Agent, buildConnector } from 'undici';
import { InsideAddress, mayConnectTo, pinnedLookup } from './addresses';
import type { Failure, Hop, Refusal, ServerCertificate } from './fetched';
import type { FetchSettings } from './settings';

export type Tried =
  | { readonly hop: Hop }
  | { readonly refusal: Refusal }
  | { readonly failure: Failure };

const httpsPort = 443;

/** Puts one request to an address that was checked, on a connection of its own, and reads the answer within the limits. */
export async function requestOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  settings: FetchSettings,
  signal: AbortSignal,
): Promise<Tried> {
  const at = new Date();
  let certificate: ServerCertificate | null = null;
  const agent = agentFor(settings, (seen) => {
    certificate = seen;
  });
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: {
        'user-agent': settings.userAgent,
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5',
        ...headers,
      },
      signal,
    });
    const body = await bodyWithin(answer.body, settings.limits.bytes);
    if (body === null) return { failure: 'tooLarge' };
    const pairs = Object.entries(answer.headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => [name, one] as const),
    );
    return {
      hop: {
        url: url.href,
        at,
        status: answer.statusCode,
        headers: pairs.filter(([name]) => !/^set-cookie2?$/.test(name)),
        body,
        setsCookie: pairs.some(([name]) => name === 'set-cookie'),
        certificate,
      },
    };
  } catch (error) {
    return whyNot(error, signal);
  } finally {
    await agent.destroy().catch(() => undefined);
  }
}

function agentFor(
  settings: FetchSettings,
  onCertificate: (seen: ServerCertificate) => void,
): Agent {
  const { limits, ca, connectPort = httpsPort } = settings;
  const connect = buildConnector({
    lookup: pinnedLookup(settings),
    timeout: limits.connectMs,
    // A resumed session shows no certificate.
    maxCachedSessions: 0,
    ...(ca === undefined ? {} : { ca }),
  });
  return new Agent({
    connections: 1,
    pipelining: 1,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.totalMs,
    bodyTimeout: limits.totalMs,
    connect: (options, callback) =>
      connect({ ...options, port: String(connectPort) }, (error, socket) => {
        if (error !== null || socket === null) {
          callback(error ?? new Error('no connection'), null);
          return;
        }
        if (!mayConnectTo(socket.remoteAddress ?? '', settings)) {
          socket.destroy();
          callback(new InsideAddress('an address inside a network'), null);
          return;
        }
        if ('getPeerCertificate' in socket) onCertificate(certificateOf(socket as TLSSocket));
        callback(null, socket);
      }),
  });
}

function certificateOf(socket: TLSSocket): ServerCertificate {
  const { subject, issuer, valid_to, fingerprint256 } = socket.getPeerCertificate();
  const first = (value: string | string[] | undefined) => [value ?? []].flat()[0] ?? null;
  return {
    organization: first(subject.O),
    commonName: first(subject.CN),
    issuer: first(issuer.O) ?? first(issuer.CN),
    validUntil: new Date(valid_to).toISOString(),
    sha256: fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

async function bodyWithin(
  body: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const byCode: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'name',
  EAI_AGAIN: 'name',
  EAI_FAIL: 'name',
  ENODATA: 'name',
  UND_ERR_CONNECT_TIMEOUT: 'tooSlow',
  UND_ERR_HEADERS_TIMEOUT: 'tooSlow',
  UND_ERR_BODY_TIMEOUT: 'tooSlow',
  UND_ERR_HEADERS_OVERFLOW: 'headers',
  HPE_HEADER_OVERFLOW: 'headers',
};
const aboutCertificate = /^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

function whyNot(error: unknown, signal: AbortSignal): Tried {
  if (signal.aborted) return { failure: 'tooSlow' };
  for (const one of errorsIn(error)) {
    const code = String((one as { code?: unknown }).code ?? '');
    if (code === 'INSIDE_ADDRESS') return { refusal: 'insideAddress' };
    if (aboutCertificate.test(code)) return { failure: 'certificate' };
    const failure = byCode[code];
    if (failure !== undefined) return { failure };
  }
  return { failure: 'connection' };
}

/** An error with its causes, and with those of each address that was tried. */
function errorsIn(error: unknown, depth = 4): unknown[] {
  if (typeof error !== 'object' || error === null || depth === 0) return [];
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  const inner = [cause, ...(Array.isArray(errors) ? errors : [])];
  return [error, ...inner.flatMap((one) => errorsIn(one, depth - 1))];
}
