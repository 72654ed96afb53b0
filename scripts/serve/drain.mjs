// Longer than the slowest answer of ours, shorter than what service managers grant.
const timeoutMs = 10_000;

/** Takes no new connection, lets requests that are under way finish, then ends the process: with 0 when all did.
 * @param {import('node:http').Server} server */
export function drain(server) {
  console.info('Stopping: requests under way are finished first.');
  server.close(() => process.exit(0));
  // A kept connection falls idle when its last answer is out.
  setInterval(() => server.closeIdleConnections(), 50);
  setTimeout(() => process.exit(1), timeoutMs);
}
