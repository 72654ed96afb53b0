import type { Log } from './log';

/**
 * Leads what the framework and its packages print into the log, so that every line has one form and nothing of a visitor:
 * their words may repeat what he sent, so only what kind of error it was and where it came from is written.
 */
export function consoleToLog(target: Console, log: Log): void {
  target.error = (...parts: unknown[]) => {
    const thrown = parts.find((part) => part instanceof Error);
    if (!isVisitorGone(thrown)) log.failed('the framework failed', thrown);
  };
  target.warn = (...parts: unknown[]) => {
    const thrown = parts.find((part) => part instanceof Error);
    log.failed('the framework warns', thrown, 'warn');
  };
  target.log = () => {};
  target.info = target.log;
}

/** True for what Node throws at whoever still reads a request whose sender has closed the connection. */
function isVisitorGone(thrown: Error | undefined): boolean {
  return thrown?.message === 'aborted' && 'code' in thrown && thrown.code === 'ECONNRESET';
}
