import 'server-only';
import { directorySnapshot } from './directory/store/snapshot';
import { environment } from './env';
import { consoleToLog } from './log/console-to-log';
import { log } from './log/log';

/** What a server does once before its first request; ends the process when a variable is wrong. */
export function makeReady(): void {
  checkEnvironment();
  if (process.env.NODE_ENV === 'production') {
    consoleToLog(console, log());
    log().info('started', { version: process.env.APP_VERSION ?? '' });
  }
  // Whoever asks for a page hears of a directory that is nowhere; the server starts all the same.
  directorySnapshot().catch((error) => log().error('no directory to show', error));
}

function checkEnvironment(): void {
  try {
    environment();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
