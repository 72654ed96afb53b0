import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, run } from '../../scripts/launch/children.mjs';
import { Problem } from '../../scripts/launch/problem.mjs';
import { freePort } from '../support/free-port';

/** nginx as the recipe sets it up, moved into a folder and to free ports. */
export interface RunningNginx {
  readonly child: ChildProcess;
  /** Where plain HTTP and HTTPS are listened for. */
  readonly ports: { readonly http: number; readonly https: number };
  /** The certificate to trust; it is example.com's. */
  readonly certificate: string;
  /** The folder of its logs. */
  readonly logs: string;
}

/** Where the recipe's console is listened for, and where it stands once more with its list of addresses in force. */
export const consoleHosts = { open: 'console.example.com', closed: 'closed.example.com' } as const;

/** Starts nginx with the file of the recipe in front of these two ports, and with the console's in front of `consolePort`, the way Debian starts it: its own site, log and folders beside ours, and none that its package does not bring. Without `tls` the site itself speaks plain HTTP, for programs that cannot do else. */
export async function startNginx(
  root: string,
  folder: string,
  sites: readonly [number, number],
  { tls = true, consolePort }: { readonly tls?: boolean; readonly consolePort?: number } = {},
): Promise<RunningNginx> {
  const home = join(folder, 'nginx');
  for (const there of ['etc', 'var/lib/nginx', 'var/log/nginx', 'var/www/html', 'temp']) {
    mkdirSync(join(home, there), { recursive: true });
  }
  const ports = { http: await freePort(), https: await freePort() };
  const certificate = await certificateIn(home);
  writeFileSync(join(home, 'etc/ringtrue.conf'), recipeFor(root, home, ports, sites, tls));
  if (consolePort !== undefined) {
    const recipe = consoleRecipeFor(root, home, ports, consolePort);
    writeFileSync(join(home, 'etc/ringtrue-console.conf'), recipe);
    const closed = recipe
      .replaceAll(consoleHosts.open, consoleHosts.closed)
      .replace('# allow', 'allow')
      .replace('# deny', 'deny');
    writeFileSync(join(home, 'etc/ringtrue-console-closed.conf'), closed);
  }
  const file = join(home, 'nginx.conf');
  writeFileSync(file, debian(home, ports.http));
  const words = ['-p', home, '-e', join(home, 'var/log/nginx/error.log'), '-c', file];
  await run('nginx', [...words, '-t']).catch((error: Error) => {
    throw new Problem(`nginx does not take the recipe: ${error.message}`, 'Is nginx installed?');
  });
  const child = launch('nginx', words, { stdio: 'ignore' });
  await untilItListens(child, ports.http);
  return { child, ports, certificate, logs: join(home, 'var/log/nginx') };
}

async function untilItListens(child: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const isHeard = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isHeard) return;
    await pause(50);
  }
  throw new Error(`nginx does not listen at port ${port}.`);
}

function recipeFor(
  root: string,
  home: string,
  { http, https }: RunningNginx['ports'],
  [one, two]: readonly [number, number],
  tls: boolean,
): string {
  return readFileSync(join(root, 'docs/operation/nginx.conf'), 'utf8')
    .replaceAll('listen 80;', `listen 127.0.0.1:${http};`)
    .replaceAll('listen 443 ssl http2;', `listen 127.0.0.1:${https}${tls ? ' ssl http2' : ''};`)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${one}`)
    .replaceAll('127.0.0.1:3001', `127.0.0.1:${two}`)
    .replaceAll('/etc/letsencrypt/live/example.com/', `${home}/etc/`)
    .replaceAll('/var/', `${home}/var/`);
}

function consoleRecipeFor(
  root: string,
  home: string,
  { https }: RunningNginx['ports'],
  port: number,
): string {
  return readFileSync(join(root, 'docs/operation/nginx-console.conf'), 'utf8')
    .replaceAll('listen 443 ssl http2;', `listen 127.0.0.1:${https} ssl http2;`)
    .replaceAll('127.0.0.1:3010', `127.0.0.1:${port}`)
    .replaceAll('/etc/letsencrypt/live/console.example.com/', `${home}/etc/`);
}

/** What Debian's nginx.conf and its default site say, as far as they can get into our way. */
function debian(home: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const folders = temporary.map((name) => `${name}_temp_path ${home}/temp/${name};`).join('\n  ');
  return `daemon off;
pid ${home}/pid;
error_log ${home}/var/log/nginx/error.log;
events {}
http {
  ${folders}
  ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
  access_log ${home}/var/log/nginx/access.log;
  error_log ${home}/var/log/nginx/error.log;
  include ${home}/etc/*.conf;
  server {
    listen 127.0.0.1:${port} default_server;
    server_name _;
    return 404;
  }
}
`;
}

async function certificateIn(home: string): Promise<string> {
  const [key, certificate] = [join(home, 'etc/privkey.pem'), join(home, 'etc/fullchain.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  const name = [
    '-subj',
    '/CN=example.com',
    '-addext',
    'subjectAltName=DNS:example.com,DNS:*.example.com',
  ];
  await run('openssl', [...request, ...name, '-keyout', key, '-out', certificate]);
  return readFileSync(certificate, 'utf8');
}
