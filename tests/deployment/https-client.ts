import { connect } from 'node:http2';
import { connect as connectSecurely } from 'node:tls';
import type { RunningNginx } from './nginx';

/** What came back over HTTP/2. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as a form by POST. */
  readonly form?: string;
  /** The name that is asked for; example.com unless given. */
  readonly host?: string;
}

/** Asks the site for a path over TLS and HTTP/2, each time over a connection of its own; throws where either is not offered. */
export function ask(
  { ports, certificate }: RunningNginx,
  path: string,
  { headers = {}, form, host = 'example.com' }: AskOptions = {},
): Promise<Answer> {
  const session = connect(`https://${host}`, {
    createConnection: () =>
      connectSecurely({
        ...{ host: '127.0.0.1', port: ports.https, servername: host },
        ...{ ca: certificate, ALPNProtocols: ['h2'] },
      }),
  });
  return new Promise<Answer>((resolve, reject) => {
    session.on('error', reject);
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const method = form === undefined ? {} : { ':method': 'POST', ...type };
    const stream = session.request({ ':path': path, ...method, ...headers });
    let answered: Omit<Answer, 'body'> = { status: 0, headers: {} };
    let body = '';
    stream.on('response', ({ ':status': status = 0, ...rest }) => {
      answered = { status, headers: rest as Record<string, string> };
    });
    stream.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    stream.on('error', reject);
    stream.on('end', () => resolve({ ...answered, body }));
    stream.end(form);
  }).finally(() => session.close());
}
