import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

function opened(port: number, text: string): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(text);
  return socket;
}

const half = [
  'POST /zh/check/number/compare HTTP/1.1',
  'Host: site.example',
  'Connection: close',
  'X-Forwarded-For: 203.0.113.200',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Length: 11',
  '',
  'typed=',
].join('\r\n');

/** Sends half a form, does `meanwhile`, sends the rest and gives what was answered. */
export async function slowForm(port: number, meanwhile: () => void): Promise<string> {
  const socket = opened(port, half);
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await pause(500);
  meanwhile();
  await pause(500);
  socket.write('95588');
  await closed;
  return Buffer.concat(parts).toString('utf8');
}

/** Opens connections that say nothing; gives how many the server keeps at once, and a way to close them. */
export async function silentOnes(port: number, count: number) {
  const sockets = Array.from({ length: count }, () => opened(port, ''));
  await pause(1_000);
  return {
    kept: () => sockets.filter((socket) => !socket.destroyed).length,
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Opens connections that never finish their headers and says how many the server still keeps after `seconds`. */
export async function dawdlers(port: number, count: number, seconds: number): Promise<number> {
  const sockets = Array.from({ length: count }, () => opened(port, 'GET /zh HTTP/1.1\r\nX: '));
  for (let second = 0; second < seconds; second++) {
    for (const socket of sockets) if (!socket.destroyed) socket.write('x');
    await pause(1_000);
  }
  const kept = sockets.filter((socket) => !socket.destroyed).length;
  for (const socket of sockets) socket.destroy();
  return kept;
}
