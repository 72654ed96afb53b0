import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { endSilentConnections } from './silent-connections.mjs';

/** Does `work` with a server of its own and a way to open connections to it. */
async function withServer(
  limits: { most: number; milliseconds: number },
  work: (open: () => Promise<Socket>, port: number) => Promise<void>,
): Promise<void> {
  const server = createServer((_request, response) => response.end('here'));
  endSilentConnections(server, limits);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    await work(async () => {
      const socket = connect(port, '127.0.0.1').on('error', () => {});
      await once(socket, 'connect');
      return socket;
    }, port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a connection that asks for nothing is ended', async () => {
  await withServer({ most: 9, milliseconds: 50 }, async (open) => {
    await once(await open(), 'close');
  });
});

test('of too many silent connections the oldest goes, and who asks is answered', async () => {
  await withServer({ most: 3, milliseconds: 600_000 }, async (open, port) => {
    const first = await open();
    const gone = once(first, 'close');
    for (let i = 0; i < 5; i++) await open();
    await gone;
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('here');
  });
});

test('a connection that has asked is not counted any more', async () => {
  await withServer({ most: 1, milliseconds: 600_000 }, async (open) => {
    const asking = await open();
    asking.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(asking, 'data');
    const silent = await open();
    const gone = once(silent, 'close');
    await open();
    await gone;
    asking.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(asking, 'data');
    expect(asking.destroyed).toBe(false);
  });
});
