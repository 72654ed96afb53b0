import { connect } from 'node:net';
import type { RawRequest } from './requests';

/** What came back: the status (0 when the connection was closed without an answer) and all that was sent. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

const timeoutMs = 20_000;
const longestAnswer = 4_000_000;

/** Writes a request into a connection of its own and gives back whatever arrives. */
export function send(port: number, request: RawRequest): Promise<RawAnswer> {
  const began = performance.now();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(timeoutMs, () => socket.destroy());
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      length += part.length;
      if (length > longestAnswer) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      const text = Buffer.concat(parts).toString('utf8');
      const status = Number(/^HTTP\/1\.1 (?!100)(\d{3})/m.exec(text)?.[1] ?? 0);
      resolve({ status, text, milliseconds: performance.now() - began });
    });
    socket.write(bytesOf(request), 'latin1');
  });
}

function bytesOf({ method, target, headers, body }: RawRequest): string {
  const host = headers.some((header) => /^host:/i.test(header)) ? [] : ['Host: site.example'];
  const head = [`${method} ${target} HTTP/1.1`, 'Connection: close', ...host, ...headers];
  return `${head.join('\r\n')}\r\n${body || '\r\n'}`;
}
