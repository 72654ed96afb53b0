/**
 * Ends connections that have not asked for anything, headers and all, within a time; while there are too many of them, the
 * oldest goes for each that comes, so that they never take the place of somebody who asks. Node's own limits begin with
 * the first byte.
 * @param {import('node:http').Server} server
 * @param {{most: number, milliseconds: number}} limits */
export function endSilentConnections(server, { most, milliseconds }) {
  /** @type {Map<import('node:net').Socket, NodeJS.Timeout>} */
  const silent = new Map();
  /** @param {import('node:net').Socket} socket */
  const forget = (socket) => {
    clearTimeout(silent.get(socket));
    silent.delete(socket);
  };
  server.on('connection', (socket) => {
    silent.set(
      socket,
      setTimeout(() => socket.destroy(), milliseconds),
    );
    socket.once('close', () => forget(socket));
    const [oldest] = silent.keys();
    if (silent.size > most) oldest?.destroy();
  });
  server.on('request', ({ socket }) => forget(socket));
}
