import { join } from 'node:path';
import { serveEmbedded } from '@/lib/database/embedded';
import { DataRefusal } from '@/lib/database/open-embedded';
import { freeMegabytes } from '../launch/disk.mjs';
import { takeLock } from '../launch/lock.mjs';

// The embedded database in a process of its own: its queries block the thread they run on.

/** What the launcher hears: where it answers, or why it does not. */
export type DatabaseReport =
  | { readonly url: string }
  | { readonly problem: 'in use' | 'disk full' }
  | { readonly problem: 'refused' | 'broken'; readonly reason: string };

// Less than one segment of its log, without which it cannot begin.
const leastMegabytes = 17;

const [folder = ''] = process.argv.slice(2);
try {
  const release = await takeLock(join(folder, 'lock'), `npm start, process ${process.ppid}`);
  if (!release) tell({ problem: 'in use' });
  else await serve(release);
} catch (error) {
  tell(reportOf(error));
  process.exitCode = 1;
}

async function serve(letGo: () => void): Promise<void> {
  try {
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
  } catch (error) {
    letGo();
    throw error;
  }
}

function reportOf(error: unknown): DatabaseReport {
  if (error instanceof DataRefusal) return { problem: 'refused', reason: error.message };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || freeMegabytes(folder) < leastMegabytes) return { problem: 'disk full' };
  return { problem: 'broken', reason: message ?? String(error) };
}

function tell(report: DatabaseReport): void {
  if (process.connected) process.send?.(report);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => {
    begun ??= work();
    return begun;
  };
}
