import { connect, createServer, type Socket } from 'node:net';

/** How the way to a database is: `open`, `slow` (each reply 5 s late), `silent` (no reply ever comes). */
export type Condition = 'open' | 'slow' | 'silent';

/** An address that leads to a database and can be spoilt. */
export interface WayToDatabase {
  /** Where to connect instead of to the database itself. */
  readonly url: string;
  /** Changes how replies travel from now on. */
  readonly set: (condition: Condition) => void;
  /** Breaks every connection and refuses new ones, until `listen`. */
  readonly cut: () => Promise<void>;
  readonly listen: () => Promise<void>;
}

const lateness = 5_000;

/** Makes a way to the database at `url`, cut at first. */
export async function wayToDatabase(url: string, port: number): Promise<WayToDatabase> {
  let condition: Condition = 'open';
  const open = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(targetOf(url));
    outgoing.on('data', (reply) => {
      if (condition === 'open') incoming.write(reply);
      else if (condition === 'slow') setTimeout(() => incoming.write(reply), lateness);
    });
    incoming.pipe(outgoing);
    tieTogether(incoming, outgoing, open);
  });
  const way = new URL(url);
  way.host = `127.0.0.1:${port}`;
  way.searchParams.delete('host');
  return {
    url: way.href,
    set: (next) => {
      condition = next;
    },
    listen: () => new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve())),
    cut: () =>
      new Promise((resolve) => {
        if (server.listening) server.close(() => resolve());
        else resolve();
        for (const socket of open) socket.destroy();
      }),
  };
}

function tieTogether(one: Socket, other: Socket, open: Set<Socket>): void {
  for (const [socket, peer] of [
    [one, other],
    [other, one],
  ] as const) {
    open.add(socket);
    socket.on('error', () => peer.destroy());
    socket.on('close', () => {
      open.delete(socket);
      peer.destroy();
    });
  }
}

function targetOf(url: string) {
  const { hostname, port, searchParams } = new URL(url);
  const folder = searchParams.get('host');
  return folder ? { path: `${folder}/.s.PGSQL.5432` } : { host: hostname, port: Number(port) };
}
