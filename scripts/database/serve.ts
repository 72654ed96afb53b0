import { join } from 'node:path';
import { serveEmbedded } from '@/lib/database/embedded';
import { takeLock } from '../launch/lock.mjs';

// The embedded database in a process of its own: its queries block the thread they run on.
const [folder = ''] = process.argv.slice(2);
const release = await takeLock(join(folder, 'lock'), `npm start, process ${process.ppid}`);
if (!release) tell({ problem: 'in use' });
else await serve(release);

async function serve(letGo: () => void): Promise<void> {
  // The launcher starts it again, and what was acknowledged is recovered from the log on the disk.
  const embedded = await serveEmbedded(folder, 'onDisk', () => process.exit(1));
  const end = once(async () => {
    await embedded.close().finally(letGo);
    process.exit(0);
  });
  for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.on(event, end);
  // The launcher may have died while the data was being opened.
  if (!process.connected) await end();
  tell({ url: embedded.url });
}

function tell(message: { url: string } | { problem: string }): void {
  if (process.connected) process.send?.(message);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => {
    begun ??= work();
    return begun;
  };
}
