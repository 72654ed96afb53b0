import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { knownHeaders } from './headers';
import { mark } from './mark';
import type { RawRequest } from './requests';
import { send } from './send';

const targets = [
  '/zh/call',
  '/zh/hotlines',
  '/zh/check/number/compare',
  '/a.b/hotlines',
  '/api/v1/x',
];
const types = [
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json',
  'text/x-component',
];
const bodies = [
  `q=${mark}&typed=${mark}&$ACTION_ID_${mark}=`,
  `--x\r\nContent-Disposition: form-data; name="$ACTION_ID_${mark}"\r\n\r\n${mark}\r\n--x--\r\n`,
  `--x\r\nContent-Disposition: form-data; name="1_$ACTION_REF_${mark}"\r\n\r\n["$K${mark}"]\r\n--x--\r\n`,
  `{"id":"${mark}","bound":"$@${mark}"}`,
];

function posted(
  target: string,
  type: string,
  said: string,
  headers: readonly string[],
): RawRequest {
  const body = `Content-Type: ${type}\r\nContent-Length: ${said.length}\r\n\r\n${said}`;
  return { method: 'POST', target, headers, body };
}

/** Sends the mark in every header we know of with every method, in paths and queries, and in bodies of every kind, whole and broken off. */
export async function sendMarks(port: number): Promise<void> {
  for (const name of knownHeaders) {
    for (const value of [mark, `http://${mark}.example`]) {
      const headers = [`${name}: ${value}`];
      for (const target of targets.slice(0, 3)) {
        await send(port, { method: 'GET', target, headers, body: '' });
        await send(port, posted(target, types[0] ?? '', bodies[0] ?? '', headers));
      }
    }
  }
  for (const target of [...targets, `/${mark}`, `/zh/hotlines/${mark}`, `/zh?${mark}=${mark}`]) {
    for (const type of types) {
      for (const said of bodies) {
        const strange = [`Next-Action: ${mark}`, `Origin: http://${mark}`, `Host: ${mark}`];
        for (const headers of [[], strange]) await send(port, posted(target, type, said, headers));
      }
    }
  }
}

/** Sends the beginning of `count` forms and goes away; the server has noticed when it returns. */
export async function breakOff(port: number, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    const target = targets[i % targets.length];
    const type = types[i % types.length];
    const head = [`POST ${target} HTTP/1.1`, 'Host: site.example', `Content-Type: ${type}`];
    socket.write(`${[...head, 'Content-Length: 999'].join('\r\n')}\r\n\r\nq=${mark}`);
    await pause(20);
    socket.destroy();
  }
  await pause(500);
}
