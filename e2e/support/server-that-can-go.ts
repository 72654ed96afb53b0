import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to the site that can be cut: once gone, connections are refused as by a server that is not there. */
export interface ServerThatCanGo {
  readonly origin: string;
  /** The first line of everything asked so far, as it came over the wire. */
  readonly asked: readonly string[];
  goAway(): Promise<void>;
}

/** Opens an address of its own that leads to the site at `base`. */
export async function serverThatCanGo(base: string): Promise<ServerThatCanGo> {
  const { hostname, port } = new URL(base);
  const open = new Set<Socket>();
  const asked: string[] = [];
  const server = createServer((incoming) => {
    const outgoing = connect(Number(port), hostname);
    incoming.on('data', (data) => asked.push(data.toString('latin1').split('\r\n')[0] ?? ''));
    for (const [from, to] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => open.delete(from));
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${own}`,
    asked,
    goAway: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
