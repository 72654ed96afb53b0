import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { announced, forms } from './forms';
import { knownHeaders } from './headers';
import { mark } from './mark';
import type { RawRequest } from './requests';
import { send } from './send';

const paths = forms.map(({ path }) => path);
const targets = [
  '/zh/call',
  ...paths,
  '/zh/hotlines',
  '/a.b/hotlines',
  '/api/v1/x',
  '/console/api',
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
  `{"text":"${mark}"}`,
  `claim=wrong&about=phone:95588&page=https://www.icbc.com.cn/${mark}?${mark}`,
];

let visitors = 0;

/** Headers of another visitor each time, or the limit on posts would answer most of them before anything else hears of them. */
function fromAnother(headers: readonly string[]): string[] {
  visitors += 1;
  return [...headers, `X-Forwarded-For: 198.17.${visitors >> 8}.${visitors & 255}`];
}

function posted(
  target: string,
  type: string,
  said: string,
  headers: readonly string[],
): RawRequest {
  return { method: 'POST', target, headers: fromAnother(headers), body: announced(type, said) };
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
    const type = types[Math.floor(i / targets.length) % types.length];
    const head = [`POST ${target} HTTP/1.1`, 'Host: site.example', ...fromAnother([])];
    const body = announced(`${type}`, `claim=wrong&q=${mark}`, 999);
    socket.write(`${head.join('\r\n')}\r\n${body}`);
    await pause(20);
    socket.destroy();
  }
  await pause(500);
}
