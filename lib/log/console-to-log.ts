import { format } from 'node:util';
import type { Log } from './log';

/** Leads what the framework and its packages print into the log, so that every line has one form and nothing of a visitor. */
export function consoleToLog(target: Console, log: Log): void {
  const plain = (parts: unknown[]) => format(...parts.map(withoutColour)).trim();
  target.error = (...parts: unknown[]) => {
    const thrown = parts.find((part) => part instanceof Error);
    const words = parts.filter((part) => part !== thrown);
    log.error(plain(words) || 'failed', thrown);
  };
  target.warn = (...parts: unknown[]) => log.warn(plain(parts));
  target.log = (...parts: unknown[]) => log.info(plain(parts));
  target.info = target.log;
}

function withoutColour(part: unknown): unknown {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that colour a terminal begin with one
  return typeof part === 'string' ? part.replace(/\u001b\[\d*(;\d+)*m/g, '') : part;
}
