import { withoutVisitor } from './without-visitor';

/** What the log keeps of an error: kind, message and place, nothing a visitor wrote. */
export interface ErrorRecord {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: ErrorRecord;
}

// A place in a file; what only begins like one may be the rest of a message.
const frame = /^\s+at (?:[^()\n]+ \([^()\n]+:\d+:\d+\)|(?:async )?[^()\s]+:\d+:\d+)$/;

/** Turns whatever was thrown into a record for the log; causes are followed three deep. */
export function errorRecord(thrown: unknown, depth = 3): ErrorRecord {
  if (!(thrown instanceof Error))
    return { type: typeof thrown, message: withoutVisitor(`${thrown}`) };
  const { name, message, stack, cause } = thrown;
  const code = 'code' in thrown ? String(thrown.code) : undefined;
  return {
    type: name,
    message: withoutVisitor(message),
    ...(code === undefined ? {} : { code: withoutVisitor(code) }),
    ...(stack === undefined ? {} : { stack: framesOf(stack, message) }),
    ...(cause === undefined || depth === 0 ? {} : { cause: errorRecord(cause, depth - 1) }),
  };
}

/**
 * The same without any message, for an error that may be about what a visitor sent: no pattern finds every word of his. Kind,
 * code and the places in our files are enough to find it.
 */
export function errorPlace(thrown: unknown): ErrorRecord {
  const { type, code, stack } = errorRecord(thrown);
  return {
    type,
    ...(code === undefined ? {} : { code }),
    ...(stack === undefined ? {} : { stack }),
  };
}

// The message stands in front of the frames and is recorded by itself.
function framesOf(stack: string, message: string): string {
  const frames = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => frame.test(line));
  return withoutVisitor(frames.slice(0, 12).join('\n'));
}
